import { locales, type Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import { lineAt, wordsIn, type Passage } from './passage.ts';

interface Forbidden {
  readonly pattern: RegExp;
  readonly fault: string;
  readonly fix: string;
}

const image = { fault: 'this word is not used in our own voice', fix: 'say what is counted; if others say it, wrap it in <Attributed to="…">' };
const event = { fault: 'encounters are events, not detentions', fix: 'write encounters (encuentros) or events (eventos); of others, wrap it in <Attributed to="…">' };

const lists: Record<Locale, readonly Forbidden[]> = {
  en: [
    { pattern: /(?<!\p{L})(?:waves?|flood(?:s|ed|ing)?|surg(?:e|es|ed|ing)|illegal(?:s|ly|ity)?|undocumented|invasions?|hordes?|aliens?)(?!\p{L})/giu, ...image },
    { pattern: /(?<!\p{L}|\bnot\s+|\bnor\s+)detentions(?!\p{L})/giu, ...event },
  ],
  es: [
    { pattern: /(?<!\p{L})(?:oleadas?|avalanchas?|ilegal(?:es|mente|idad)?|indocumentad[oa]s?|invasi[oó]n(?:es)?|hordas?|aluvi[oó]n|olas?(?!\s+de\s+(?:fr[ií]o|calor)))(?!\p{L})/giu, ...image },
    { pattern: /(?<!\p{L}|\bno\s+|\bni\s+)detenciones(?!\p{L})/giu, ...event },
  ],
};
/** English words of the list that are also Spanish ones: "surge una pregunta". */
const alsoSpanish = /^surges?$/iu;
/** Characters that no reader sees and that would hide a word. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Marks of emphasis inside a word. */
const emphasis = /(?<=\p{L})[*_`]+(?=\p{L})/gu;

/**
 * Words that the site does not use in its own voice; a word of the other language's list is none either. What is attributed to
 * others is exempt.
 */
export function forbiddenWords(passage: Passage): Problem[] {
  const at = (index: number) => ({ file: passage.file, line: lineAt(passage, index), field: passage.field });
  return wordsIn(passage)
    .filter(({ isOwn }) => isOwn)
    .map(({ text, locale }) => ({ locale, text: text.replace(emphasis, '') }))
    .flatMap(({ text, locale }) => [
      ...[...text.matchAll(unseen)].map((match) => ({ ...at(match.index), value: text.slice(Math.max(0, match.index - 10), match.index + 10).trim(), fault: 'a character that nobody sees inside the words', fix: 'delete it' })),
      ...locales.flatMap((list) =>
        lists[list].flatMap(({ pattern, fault, fix }) =>
          [...text.matchAll(pattern)]
            .filter(([word]) => list === locale || !(list === 'en' && alsoSpanish.test(word)))
            .map((match) => ({ ...at(match.index), value: match[0], fault, fix })),
        ),
      ),
    ]);
}
