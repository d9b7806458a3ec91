import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

function falling<Row extends object>(rows: readonly Row[], low: keyof Row & string, high: keyof Row & string): Problem[] {
  return rows
    .filter((row) => row[low] !== null && row[high] !== null && Number(row[low]) > Number(row[high]))
    .map((row) => problemAt(row, high, `below ${low} (${String(row[low])})`, 'exchange or correct the two'));
}

/** In every pair of a low and a high value the low one is not the higher. */
export function rangesRise(tables: Tables): Problem[] {
  return [
    ...falling(tables['size-claims'], 'low', 'high'),
    ...falling(tables['reported-figures'], 'value_low', 'value_high'),
    ...falling(tables.circumstances, 'value_low', 'value_high'),
    ...falling(tables['bus-transfers'], 'people_low', 'people_high'),
    ...falling(tables['bus-transfers'], 'buses_low', 'buses_high'),
    ...falling(tables['caravan-events'], 'people_low', 'people_high'),
    ...falling(tables.caravans, 'people_low', 'people_high'),
  ];
}
