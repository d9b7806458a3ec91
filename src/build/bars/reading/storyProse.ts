/** The running text of one section, paragraph by paragraph, without tags. A named fact stands in it as `0`: one figure. */
export interface SectionProse {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': '\'' };

function plain(html: string): string {
  return html
    .replace(/<a class="fact"[\s\S]*?<\/a>/g, '0')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Paragraphs and list items of a piece of a page. */
function paragraphsIn(html: string): string[] {
  return [...html.matchAll(/<(p|li|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , inner = '']) => plain(inner)).filter((text) => text !== '');
}

/**
 * The words a reader reads in a built story page, by section: standfirst, leads, notes before a section, steps. Headings, labels,
 * alternatives, credits, notes and tables are no running text.
 */
export function storyProse(html: string): SectionProse[] {
  const standfirst = /<div class="cover-standfirst">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  const sections = html.split(/(?=<section class="section)/).slice(1).map((section): SectionProse => {
    const heads = [...section.matchAll(/<p class="(?:lead|before)">[\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph);
    const steps = [...section.matchAll(/<h3 id="[^"]*-title">[\s\S]*?<\/h3>([\s\S]*?)<div class="step-foot">/g)].map(([, words = '']) => words);
    const ledger = /<div class="ledger-words">([\s\S]*?)<ul class="verdict-counts"/.exec(section)?.[1] ?? '';
    return { id: /id="([^"]*)"/.exec(section)?.[1] ?? '', paragraphs: [...heads, ...steps, ledger].flatMap(paragraphsIn) };
  });
  return [{ id: 'cover', paragraphs: paragraphsIn(standfirst) }, ...sections];
}
