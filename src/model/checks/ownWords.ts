import { locales, type Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { originOf } from '../rowOrigins.ts';
import { forbiddenWords } from '../text/forbiddenWords.ts';

function faultsOf(row: object, field: string, locale: Locale): Problem[] {
  const text = (row as Readonly<Record<string, unknown>>)[field];
  const { file, line } = originOf(row);
  return typeof text === 'string' ? forbiddenWords({ file, line, field, locale, text }) : [];
}

/** Words of the tables that readers see hold none of the words that the site does not use in its own voice. */
export function ownWords(tables: Tables): Problem[] {
  const both = (rows: readonly object[], stems: readonly string[]) => rows.flatMap((row) => stems.flatMap((stem) => locales.flatMap((locale) => faultsOf(row, `${stem}_${locale}`, locale))));
  return [
    ...both(tables['policy-timeline'], ['title', 'what']),
    ...both(tables.caravans, ['end_note']),
    ...both(tables['reported-figures'], ['who', 'note']),
    ...both(tables['size-claims'], ['who']),
    ...both(tables['caravan-events'], ['what_happened']),
    ...both(tables['bus-transfers'], ['by', 'note']),
    ...both(tables.circumstances, ['note']),
    ...both(tables.sources, ['supports']),
  ];
}
