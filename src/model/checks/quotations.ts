import { locales } from '../../locale/locales.ts';
import { quotedNames } from '../../locale/quotedNames.ts';
import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { quotesIn } from '../text/quotedWords.ts';
import { problemAt } from './problemAt.ts';
import { tableWords } from './tableWords.ts';

const longestQuotation = 15;

/** Quotations are short, name the language of the original, and stand in both of ours: the original, or a translation. */
export function quotations(tables: Tables): Problem[] {
  return tables.quotations.flatMap((row) => {
    const words = row.original.split(/\s+/).length;
    const tooLong = words > longestQuotation ? [problemAt(row, 'original', `${words} words, at most ${longestQuotation} are quoted`, 'quote less')] : [];
    const language = /^[a-z]{2}$/.test(row.language) ? [] : [problemAt(row, 'language', 'no code of a language', 'write es, en or another of two letters')];
    const missing = locales
      .filter((locale) => locale !== row.language && row[`translation_${locale}`] === null)
      .map((locale) => problemAt(row, `translation_${locale}`, 'a quotation without translation', 'translate it and name the translator'));
    return [...tooLong, ...language, ...missing];
  });
}

/** Words in quotation marks in a table are a name, or a quotation of `quotations` from one of the row's own sources. */
export function quotedCells(tables: Tables): Problem[] {
  const known = new Map(tables.quotations.flatMap((row) => [row.original, row.translation_es, row.translation_en].flatMap((words) => (words === null ? [] : [[words, row] as const]))));
  return tableWords(tables).flatMap(({ row, passage }) =>
    quotesIn(passage.text)
      .filter(({ words }) => !quotedNames.includes(words))
      .flatMap(({ words }) => {
        const quotation = known.get(words);
        if (quotation === undefined) return [{ ...problemAt(row, passage.field, 'a quotation that is not in data/quotations.csv', 'add it there with its original, language, date and source, or paraphrase without quotation marks'), value: words }];
        const sources: readonly string[] = 'sources' in row ? (row.sources as string[]) : [];
        return sources.length === 0 || sources.includes(quotation.source_id) ? [] : [{ ...problemAt(row, passage.field, `a quotation of ${quotation.source_id}, which the row does not cite`, 'cite it in sources'), value: words }];
      }),
  );
}
