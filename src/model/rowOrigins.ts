import type { Tables } from './readTables.ts';
import type { TableId, TableRows } from './rows.ts';

/** Where a row was read: file, line in it, table. */
export interface RowOrigin {
  readonly table: string;
  readonly file: string;
  readonly line: number;
}

const origins = new WeakMap<object, RowOrigin>();

/** Remembers where a row was read. Rows stay plain objects, so charts see nothing of it. */
export function setOrigin(row: object, origin: RowOrigin): void {
  origins.set(row, origin);
}

/** Where a row of a table was read. Throws for an object that is no such row. */
export function originOf(row: object): RowOrigin {
  const origin = origins.get(row);
  if (origin === undefined) throw new Error('This row was not read from a table: take it from readTables().');
  return origin;
}

const byLine = new WeakMap<Tables, Map<string, TableRows[TableId]>>();

/** The row of a table on a line of its file; undefined where the line holds none. */
export function rowAt(tables: Tables, table: TableId, line: number): TableRows[TableId] | undefined {
  const known = byLine.get(tables) ?? new Map(Object.values(tables).flatMap((rows: readonly TableRows[TableId][]) => rows.map((row) => [`${originOf(row).table}:${originOf(row).line}`, row] as const)));
  byLine.set(tables, known);
  return known.get(`${table}:${line}`);
}
