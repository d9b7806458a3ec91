import { locales, otherLocale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** A cell in one language has its twin in the other, wherever a table has both columns. A quotation has its own check. */
export function bothLanguages(tables: Tables): Problem[] {
  return Object.entries(tables)
    .filter(([table]) => table !== 'quotations')
    .flatMap(([, rows]: [string, readonly object[]]) => {
      const columns = Object.keys(rows[0] ?? {});
      const stems = columns.filter((column) => column.endsWith('_es')).map((column) => column.slice(0, -'_es'.length)).filter((stem) => columns.includes(`${stem}_en`));
      return rows.flatMap((row) =>
        stems.flatMap((stem) => {
          const cell = (locale: string) => (row as Readonly<Record<string, unknown>>)[`${stem}_${locale}`];
          const lacking = locales.filter((locale) => cell(locale) === null && cell(otherLocale(locale)) !== null);
          return lacking.map((locale) => problemAt(row, `${stem}_${locale}`, `empty, but ${stem}_${otherLocale(locale)} is not`, 'write it in both languages'));
        }),
      );
    });
}
