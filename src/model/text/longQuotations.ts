import type { Problem } from '../dataError.ts';
import { lineAt, maskPassage, type Passage } from './passage.ts';

/** Names and single terms may stand in quotation marks; from this many words on it is somebody's sentence. */
const sentenceLength = 5;
const marks = /[“«"]([^”»"]+)[”»"]/gu;

/** Words in quotation marks that are no `<Quote>`: a quotation exists only with its original, language, date and source. */
export function longQuotations(passage: Passage): Problem[] {
  const { own } = maskPassage(passage);
  return [...own.matchAll(marks)]
    .filter(([, words = '']) => words.trim().split(/\s+/).length >= sentenceLength)
    .map((match) => ({ file: passage.file, line: lineAt(passage, match.index), field: passage.field, value: match[0].replace(/\s+/g, ' '), fault: 'a quotation that is not in data/quotations.csv', fix: 'write <Quote id="…" />, or paraphrase without quotation marks' }));
}
