import { quotedNames } from '../../locale/quotedNames.ts';
import type { Problem } from '../dataError.ts';
import { lineAt, wordsIn, type Passage } from './passage.ts';

/** The ledger discusses the article's own words: single terms of it may stand in marks there, a sentence may not. */
const longestTerm = 4;
const marks = /[“„«»]([^”“»«]*)[”“»«]|(?<!\p{L})"([^"]+)"(?!\p{L})|[‘‚]([^’‘]+)[’‘](?!\p{L})|‹([^›]+)›|(?:''|``)([^'`]+)(?:''|``)|(?:^|\n)[—–]\s*([^\n]+)/gu;

/** Marks alone are no words: the dash of an empty cell before the bracket that says why it is empty. */
const nothingSaid = /^[\s\p{P}]*$/u;

/** Words in quotation marks: the words, without the point or comma that the marks enclose, and their place in the text. */
export function quotesIn(text: string): { readonly words: string; readonly index: number }[] {
  return [...text.matchAll(marks)].map((match) => ({
    words: (match.slice(1).find((part) => part !== undefined) ?? '').replace(/\s+/g, ' ').trim().replace(/[.,;:]$/, ''),
    index: match.index,
  }));
}

/**
 * Words in quotation marks that are no `<Quote>`: a quotation exists only with its original wording, language, date and source. Names of one list
 * may stand in marks; in the ledger, the article's terms. A dash at the start of a line is a speaker's.
 */
export function quotedWords(passage: Passage): Problem[] {
  return wordsIn(passage).flatMap(({ text }) =>
    quotesIn(text)
      .filter(({ words }) => !nothingSaid.test(words) && words !== '\uFFFC' && !quotedNames.includes(words))
      .filter(({ words }) => !(passage.sectionId === 'ledger' && words.split(' ').length <= longestTerm))
      .map(({ words, index }) => ({ file: passage.file, line: lineAt(passage, index), field: passage.field, value: words, fault: 'a quotation that is not in data/quotations.csv', fix: 'write <Quote id="…" />, or paraphrase without quotation marks; a name belongs in src/locale/quotedNames.ts' })),
  );
}
