import { originOf, setOrigin } from '../../model/rowOrigins.ts';
import type { Tables } from '../../model/readTables.ts';

/** A cell that was read: its table, line, field and value, and the row it stands in. */
export interface ReadCell {
  readonly table: string;
  readonly line: number;
  readonly field: string;
  readonly value: unknown;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Tables that note which of their cells are read. What only filters rows reads the columns it filters by; the column that is drawn
 * is read in the rows that pass, so that what was read tells a picture's own cells from all others.
 */
export function recordReads(tables: Tables): { readonly tables: Tables; readonly cells: () => readonly ReadCell[] } {
  const read = new Map<string, ReadCell>();
  const watched = Object.entries(tables).map(([table, rows]) => [
    table,
    (rows as unknown as readonly Readonly<Record<string, unknown>>[]).map((row) => {
      const origin = originOf(row);
      const watch = new Proxy(row, {
        get: (target, field) => {
          const value: unknown = Reflect.get(target, field);
          if (typeof field === 'string') read.set(`${table}:${origin.line}:${field}`, { table, line: origin.line, field, value, row: target });
          return value;
        },
      });
      setOrigin(watch, origin);
      return watch;
    }),
  ]);
  return { tables: Object.fromEntries(watched) as Tables, cells: () => [...read.values()] };
}
