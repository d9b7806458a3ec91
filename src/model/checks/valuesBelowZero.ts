import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Units that may fall below zero; a count may not. Other tables say so in their schema. */
const mayFall = ['percent', '°C'];

/** Counts, lengths and spans of the two tables whose units differ from row to row are not negative. */
export function valuesBelowZero(tables: Tables): Problem[] {
  return [...tables['reported-figures'], ...tables.circumstances]
    .filter(({ unit, value_low }) => value_low < 0 && !mayFall.includes(unit))
    .map((row) => problemAt(row, 'value_low', `a negative number of ${row.unit}`, 'check it against its source'));
}
