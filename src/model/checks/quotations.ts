import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

const longestQuotation = 15;

/** Quotations are short, and stand in both languages: the original, and a translation into the other. */
export function quotations(tables: Tables): Problem[] {
  return tables.quotations.flatMap((row) => {
    const words = row.original.split(/\s+/).length;
    const tooLong = words > longestQuotation ? [problemAt(row, 'original', `${words} words, at most ${longestQuotation} are quoted`, 'quote less')] : [];
    const translation = row.language === 'en' ? ('translation_es' as const) : ('translation_en' as const);
    const missing = row[translation] === null ? [problemAt(row, translation, 'a quotation without translation', 'translate it and name the translator')] : [];
    return [...tooLong, ...missing];
  });
}
