import type { TableId, TableRows } from '../rows.ts';
import type { Tables } from '../readTables.ts';
import type { Criterion, Selection } from './define.ts';

function meets(value: unknown, criterion: Criterion): boolean {
  const text = value === null ? '' : String(value);
  if (typeof criterion === 'object' && 'except' in criterion) return !criterion.except.includes(text);
  if (typeof criterion !== 'string') return criterion.includes(text);
  const [from, to] = criterion.split('..');
  return to === undefined ? text === criterion : text >= (from ?? '') && text <= to;
}

/**
 * Rows of a table that meet all criteria. Spans compare as text, which is order in time for years, months and days.
 * Throws for a column that the table has not.
 */
export function selectRows(tables: Tables, { table, where }: Pick<Selection, 'table' | 'where'>): readonly TableRows[TableId][] {
  const rows = tables[table] as readonly TableRows[TableId][];
  const first = rows[0];
  for (const column of Object.keys(where)) {
    if (first !== undefined && !(column in first)) throw new Error(`Table ${table} has no column "${column}"; it has ${Object.keys(first).join(', ')}.`);
  }
  return rows.filter((row) => Object.entries(where).every(([column, criterion]) => meets(row[column as keyof typeof row], criterion)));
}
