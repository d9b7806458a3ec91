import type { Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import { lineAt, maskPassage, type Passage } from './passage.ts';

interface Forbidden {
  readonly pattern: RegExp;
  readonly fault: string;
  readonly fix: string;
}

const image = { fault: 'this word is not used in our own voice', fix: 'say what is counted; if others say it, wrap it in <Attributed to="…">' };
const event = { fault: 'encounters are events, not detentions', fix: 'write encounters (encuentros) or events (eventos); of others, wrap it in <Attributed to="…">' };

const lists: Record<Locale, readonly Forbidden[]> = {
  en: [
    { pattern: /\b(?:waves?|flood(?:s|ed|ing)?|surg(?:e|es|ed|ing)|illegals?|illegally|undocumented|invasion|hordes?|aliens?)\b/giu, ...image },
    { pattern: /(?<!\bnot\s+|\bnor\s+)\bdetentions\b/giu, ...event },
  ],
  es: [
    { pattern: /(?<!\p{L})(?:oleadas?|avalanchas?|ilegal(?:es|mente)?|indocumentad[oa]s?|invasi[oó]n|hordas?)(?!\p{L})/giu, ...image },
    { pattern: /(?<!\p{L}|\bno\s+|\bni\s+)detenciones(?!\p{L})/giu, ...event },
  ],
};

/** Words that the site does not use in its own voice, in the passage's language. What is attributed to others is exempt. */
export function forbiddenWords(passage: Passage): Problem[] {
  const { own } = maskPassage(passage);
  return lists[passage.locale].flatMap(({ pattern, fault, fix }) =>
    [...own.matchAll(pattern)].map((match) => ({ file: passage.file, line: lineAt(passage, match.index), field: passage.field, value: match[0], fault, fix })),
  );
}
