import type { Locale } from '../../locale/locales.ts';

/** Some words of a file, as written: Markdown and tags still in them. */
export interface Passage {
  readonly file: string;
  /** Line on which it begins. */
  readonly line: number;
  /** Where it stands in the file: `steps.huixtla.alternative`, `words`. */
  readonly field: string;
  readonly locale: Locale;
  readonly text: string;
  readonly sectionId?: string;
  readonly stepId?: string;
  /** True where the whole passage gives what others say (the ledger's claims). */
  readonly attributed?: boolean;
}

/** A tag found in a passage. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** The tag as written. */
  readonly source: string;
}

/** A passage taken apart: its own words, those that it attributes to others, its tags. */
export interface Masked {
  /** Our own words; all else is blank, of the same length, so that places keep their line. */
  readonly own: string;
  /** Words inside `<Attributed>`, all else blank. */
  readonly attributed: string;
  readonly tags: readonly Tag[];
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
/** Stands for a filled-in number or quotation, so that the words around it are not read as one. */
const filled = '\uFFFC';

const tagPattern = /<(\/?)([A-Z][A-Za-z]*)((?:\s+[A-Za-z]+="[^"]*")*)\s*(\/?)>/g;

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Line of a place in a passage. */
export function lineAt(passage: Passage, index: number): number {
  return passage.line + passage.text.slice(0, index).split('\n').length - 1;
}

/** Takes a passage apart. Addresses of Markdown links count as no words. */
export function maskPassage(passage: Passage): Masked {
  const text = passage.text.replace(/\]\([^)]*\)/g, (link) => `]${blank(link.slice(1))}`);
  const tags: Tag[] = [];
  let own = '';
  let attributed = '';
  let at = 0;
  const open: string[] = [];
  const take = (words: string) => {
    const mode = open.find((name) => name === 'Attributed' || name === 'Foreign');
    own += mode === undefined ? words : blank(words);
    attributed += mode === 'Attributed' ? words : blank(words);
  };
  for (const match of text.matchAll(tagPattern)) {
    const [source, closing, name = '', attributes = '', selfClosing] = match;
    take(text.slice(at, match.index));
    at = match.index + source.length;
    const stands = selfClosing === '/' ? filled + blank(source).slice(1) : blank(source);
    own += stands;
    attributed += blank(source);
    if (closing === '/') open.splice(open.lastIndexOf(name), 1);
    else {
      tags.push({ name, attributes: attributesOf(attributes), line: lineAt(passage, match.index), source });
      if (selfClosing !== '/') open.push(name);
    }
  }
  take(text.slice(at));
  return { own: passage.attributed === true ? blank(own) : own, attributed: passage.attributed === true ? own : attributed, tags };
}
