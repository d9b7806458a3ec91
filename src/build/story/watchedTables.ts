import { caravanCountOf, countColumns, type CaravanCount } from '../../model/caravanCounts.ts';
import type { Tables } from '../../model/readTables.ts';
import { originOf, setOrigin } from '../../model/rowOrigins.ts';
import type { TableId, TableRows } from '../../model/rows.ts';

/** A number of a row that a drawing has read. */
export interface ReadCell {
  readonly row: object;
  readonly column: string;
}

/** Tables that remember which numbers of people, and which older figures, were read from them since the last `forget`. */
export interface WatchedTables {
  readonly tables: Tables;
  readonly read: (what: CaravanCount | 'older') => readonly ReadCell[];
  readonly forget: () => void;
}

type AnyRow = TableRows[TableId];

/**
 * Watches the tables that count people of the caravan. A number that is never read cannot be drawn, so what was read is all that a
 * drawing can show of them. Rows keep their origin.
 */
export function watchTables(tables: Tables): WatchedTables {
  let cells: { what: CaravanCount | 'older'; row: object; column: string }[] = [];
  const watch = (table: TableId, columns: readonly string[], row: AnyRow): AnyRow => {
    const count = caravanCountOf(table, row);
    const isOlder = 'as_first_published' in row && row.as_first_published;
    if (count === undefined && !isOlder) return row;
    const watched = new Proxy(row, {
      get(target, column, receiver) {
        if (typeof column === 'string' && columns.includes(column) && target[column as keyof AnyRow] !== null) {
          if (count !== undefined) cells.push({ what: count, row, column });
          if (isOlder) cells.push({ what: 'older', row, column });
        }
        return Reflect.get(target, column, receiver) as unknown;
      },
    });
    setOrigin(watched, originOf(row));
    return watched;
  };
  const watched = Object.entries(countColumns).map(([table, columns]) => [table, (tables[table as TableId] as readonly AnyRow[]).map((row) => watch(table as TableId, columns, row))]);
  return {
    tables: { ...tables, ...Object.fromEntries(watched) } as Tables,
    read: (what) => cells.filter((cell) => cell.what === what),
    forget: () => {
      cells = [];
    },
  };
}
