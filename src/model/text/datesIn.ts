import type { Locale } from '../../locale/locales.ts';

const monthsEn = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const monthsEs = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const day = '(?:[12]\\d|3[01]|[1-9])(?![\\d])';
const days = `${day}(?:\\s*(?:,|–|-|to|and|or|a|al|y|o|e)\\s*${day})*`;
const year = '(?:19|20)\\d{2}';
const notQuantity = '(?!\\s*(?:%|por ciento|per ?cent|km|kil[oó]met|°|grados|degrees|personas|people|autobuses|buses|mil\\b|millon|de cada|horas|hours|d[ií]as|days))';

const shared = [
  `(?:FY|fiscal (?:year )?|(?:el )?año fiscal (?:de )?)${year}(?:\\s*[–-]\\s*(?:FY)?(?:${year}|\\d{2}))?`,
  `${year}-\\d{2}(?:-\\d{2})?`,
  `\\b${year}(?:\\s*[–/-]\\s*(?:${year}|\\d{2}))?\\b${notQuantity}`,
];

const patterns: Record<Locale, RegExp> = {
  en: new RegExp([
    `\\b${days}\\s+(?:of\\s+)?${monthsEn}(?:,?\\s+${year})?`,
    `\\b${monthsEn}\\s+${days}(?:,\\s*${year})?\\b${notQuantity}`,
    `\\b${day}(?:st|nd|rd|th)\\b`,
    ...shared,
  ].join('|'), 'giu'),
  es: new RegExp([
    `(?<!\\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\s+${day}(?!\\d)`,
    `(?<!\\d)${days}\\s+(?:de\\s+)?${monthsEs}(?:\\s+(?:de|del)\\s+${year})?`,
    `\\b(?:del|el|al|los|día|días|desde el|hasta el)\\s+${days}(?![\\d.,]\\d|\\d|\\s+\\p{L}+s(?!\\p{L}))${notQuantity}`,
    ...shared,
  ].join('|'), 'giu'),
};

/** Blanks the dates of a text: days, months with days, years, fiscal years. Hours of the day are no dates. */
export function withoutDates(text: string, locale: Locale): string {
  return text.replace(patterns[locale], (date) => date.replace(/[^\n]/g, ' '));
}

/** True where a text names a day, a month with a day, or a year. */
export function namesDate(text: string, locale: Locale): boolean {
  return text.search(patterns[locale]) >= 0;
}
