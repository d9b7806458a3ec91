import { locales, type Locale } from '../../locale/locales.ts';
import type { Tables } from '../readTables.ts';
import { originOf } from '../rowOrigins.ts';
import type { TableId } from '../rows.ts';
import type { Passage } from '../text/passage.ts';

/** Words of a cell in our own voice, with the row they stand in. */
export interface CellWords {
  readonly row: object;
  readonly table: TableId;
  readonly passage: Passage;
}

/** Columns whose names end in a language but hold others' words: quotations, the article's claims, publishers' names. */
const ofOthers: Readonly<Partial<Record<TableId, RegExp>>> = { quotations: /^translation_/, claims: /^paraphrase_/, sources: /^publisher_/ };
/** Columns of ours whose names do not end in their language. */
const english: Readonly<Partial<Record<TableId, readonly string[]>>> = { 'caravan-events': ['people_claimed_by'], caravans: ['people_claimed_by'], changes: ['why'] };

function localeOf(table: TableId, column: string): Locale | undefined {
  if (ofOthers[table]?.test(column) === true) return undefined;
  if (english[table]?.includes(column) === true) return 'en';
  return locales.find((locale) => column.endsWith(`_${locale}`));
}

const known = new WeakMap<Tables, readonly CellWords[]>();

/** Every cell of the tables that holds words of ours for readers, in the order of the tables. */
export function tableWords(tables: Tables): readonly CellWords[] {
  const found =
    known.get(tables) ??
    (Object.entries(tables) as unknown as readonly [TableId, readonly Readonly<Record<string, unknown>>[]][]).flatMap(([table, rows]) =>
      Object.keys(rows[0] ?? {}).flatMap((field) => {
        const locale = localeOf(table, field);
        if (locale === undefined) return [];
        return rows.flatMap((row) => {
          const text = row[field];
          return typeof text === 'string' && text !== '' ? [{ row, table, passage: { ...originOf(row), field, locale, text } }] : [];
        });
      }),
    );
  known.set(tables, found);
  return found;
}
