import { languageTags, type Locale } from '../locales.ts';

/** A whole number with the language's grouping: 1,500 in both. Throws a RangeError on what is not a number. */
export function formatCount(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) throw new RangeError(`formatCount: ${value} is not a number. Check the row it came from.`);
  return new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 0, useGrouping: 'always' }).format(Math.round(value));
}

/** A figure in millions with one decimal: "6.2 millones", "6.2 million". Throws a RangeError on what is not a number. */
export function formatMillions(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) throw new RangeError(`formatMillions: ${value} is not a number. Check the row it came from.`);
  const figure = new Intl.NumberFormat(languageTags[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / 1_000_000);
  return `${figure}\u00a0${locale === 'es' ? 'millones' : 'million'}`;
}
