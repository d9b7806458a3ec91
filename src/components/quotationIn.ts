import type { Locale } from '../locale/locales.ts';
import type { TableRows } from '../model/rows.ts';
import { tables } from './storyIn.ts';

/** A quotation as a page of one language prints it. */
export interface Quotation {
  /** The original where it is in the page's language, else the translation. */
  readonly words: string;
  readonly isTranslation: boolean;
  readonly row: TableRows['quotations'];
}

/** A quotation by its id. Throws when there is none, or none in this language. */
export function quotationIn(locale: Locale, id: string): Quotation {
  const row = tables().quotations.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`<Quote id="${id}">: data/quotations.csv has no such row. A quotation exists only with its original, date and source.`);
  if (row.language === locale) return { words: row.original, isTranslation: false, row };
  const translation = locale === 'es' ? row.translation_es : row.translation_en;
  if (translation === null) throw new Error(`data/quotations.csv, ${id}: translation_${locale} is empty. Add it, or paraphrase without quotation marks.`);
  return { words: translation, isTranslation: true, row };
}
