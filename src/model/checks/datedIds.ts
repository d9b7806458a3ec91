import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Ids of the caravan's events, claims, counts, bus groups and circumstances begin with their day: scenes and facts name rows by it. */
export function datedIds(tables: Tables): Problem[] {
  return [...tables['caravan-events'], ...tables['size-claims'], ...tables['orizaba-count'], ...tables['bus-transfers'], ...tables.circumstances]
    .filter(({ id, date }) => !id.startsWith(`${date}-`))
    .map((row) => problemAt(row, 'date', `not the day of its id, ${row.id}`, 'correct the day; an id is permanent'));
}
