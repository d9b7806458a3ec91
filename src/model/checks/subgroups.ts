import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

const movesParts = ['transport', 'dispersal'];

/** Rows of transport and dispersal count parts of the caravan: they are flagged, so that no chart sets them beside the whole. */
export function subgroups(tables: Tables): Problem[] {
  return tables['caravan-events']
    .filter(({ kind, group }) => movesParts.includes(kind) && group !== 'part')
    .map((row) => problemAt(row, 'group', `a ${row.kind} row counts a part of the caravan`, 'write part'));
}
