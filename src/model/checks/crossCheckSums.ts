import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** In every comparison the written difference is the difference. */
export function crossCheckSums(tables: Tables): Problem[] {
  return tables['cross-checks']
    .filter((row) => row.value_a - row.value_b !== row.difference)
    .map((row) => problemAt(row, 'difference', `${row.value_a} less ${row.value_b} is ${row.value_a - row.value_b}`, `write ${row.value_a - row.value_b}`));
}
