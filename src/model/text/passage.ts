import { locales, type Locale } from '../../locale/locales.ts';

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
  /** Place of its first character in the passage. */
  readonly index: number;
  /** The tag as written. */
  readonly source: string;
}

/** A passage taken apart: its own words, those that it attributes to others, those in another language, its tags. */
export interface Masked {
  /** Our own words; all else is blank, of the same length, so that places keep their line. */
  readonly own: string;
  /** Words inside `<Attributed>`, all else blank. */
  readonly attributed: string;
  /** Words inside `<Foreign lang>`, all else blank, by the language that the tag names. */
  readonly foreign: Readonly<Partial<Record<Locale, string>>>;
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

/** Addresses of Markdown links count as no words; a title behind an address does. */
function withoutAddresses(text: string): string {
  return text.replace(/\]\((\s*[^\s)]*)/g, (_link, address: string) => `](${blank(address)}`);
}

const known = new WeakMap<Passage, Masked>();

/** All words of a passage that a reader sees, each stretch with the language whose rules it obeys. */
export function wordsIn(passage: Passage): readonly { readonly text: string; readonly locale: Locale; readonly isOwn: boolean }[] {
  const { own, attributed, foreign } = maskPassage(passage);
  return [
    { text: own, locale: passage.locale, isOwn: true },
    { text: attributed, locale: passage.locale, isOwn: false },
    ...locales.flatMap((locale) => (foreign[locale] === undefined ? [] : [{ text: foreign[locale], locale, isOwn: true }])),
  ].filter(({ text }) => text.trim() !== '');
}

/** Takes a passage apart. */
export function maskPassage(passage: Passage): Masked {
  const found = known.get(passage) ?? takeApart(passage);
  known.set(passage, found);
  return found;
}

function takeApart(passage: Passage): Masked {
  const text = withoutAddresses(passage.text);
  const tags: Tag[] = [];
  const parts = { own: '', attributed: '', es: '', en: '' };
  let at = 0;
  const open: Tag[] = [];
  const put = (words: string, into: keyof typeof parts) => {
    for (const part of Object.keys(parts) as (keyof typeof parts)[]) parts[part] += part === into ? words : blank(words);
  };
  const take = (words: string) => {
    const mode = open.find(({ name }) => name === 'Attributed' || name === 'Foreign');
    const lang = locales.find((locale) => locale === mode?.attributes['lang']);
    put(words, mode === undefined ? 'own' : mode.name === 'Attributed' ? 'attributed' : (lang ?? 'own'));
  };
  for (const match of text.matchAll(tagPattern)) {
    const [source, closing, name = '', attributes = '', selfClosing] = match;
    take(text.slice(at, match.index));
    at = match.index + source.length;
    put(selfClosing === '/' ? filled + blank(source).slice(1) : blank(source), 'own');
    if (closing === '/') {
      const last = open.findLastIndex((tag) => tag.name === name);
      if (last >= 0) open.splice(last, 1);
    } else {
      const tag = { name, attributes: attributesOf(attributes), line: lineAt(passage, match.index), index: match.index, source };
      tags.push(tag);
      if (selfClosing !== '/') open.push(tag);
    }
  }
  take(text.slice(at));
  const { own, attributed, es, en } = parts;
  const foreign = { ...(es.trim() === '' ? {} : { es }), ...(en.trim() === '' ? {} : { en }) };
  return { own: passage.attributed === true ? blank(own) : own, attributed: passage.attributed === true ? own : attributed, foreign, tags };
}
