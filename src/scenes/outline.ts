import { isMissing, type Cell, type FigureColumn, type FigureTable, type TableFrame } from './figureTable.ts';
import { writeCell } from './writeCell.ts';

/** One row in one series: what the row is called, and its value as a reader sees it. */
export interface OutlinePoint {
  readonly row: string;
  readonly value: string;
  /** Language of the row's name, where it is not the page's. */
  readonly rowLang?: string;
}

/** One series of a table: a column of numbers, with its ends, or what the other columns say of each row. */
export interface OutlineSeries {
  /** Id of the column; `words` for the series of all columns that are not numbers. */
  readonly id: string;
  /** Head of the column with its unit; empty for `words`. */
  readonly name: string;
  /** The first lowest and the first highest value; absent where the series has no two different numbers. */
  readonly lowest?: OutlinePoint;
  readonly highest?: OutlinePoint;
  /** Every row of the table, in its order. */
  readonly points: readonly OutlinePoint[];
}

const numeric = new Set<FigureColumn['kind']>(['count', 'decimal', 'tenths']);

/** A table as a list to walk through: its series, and in each of them every row. Pure; in the order of the columns. */
export function outlineOf(table: FigureTable, frame: TableFrame): OutlineSeries[] {
  const write = (cell: Cell | undefined, column: FigureColumn): string => (cell === undefined ? '' : writeCell(cell, column, frame));
  const [first] = table.columns;
  if (!first) throw new RangeError(`Table "${table.id}" has no columns, so its rows have no names.`);
  const nameOf = (row: readonly Cell[]): string => write(row[0], first);
  const rowLang = first.lang === undefined ? {} : { rowLang: first.lang };
  const headOf = ({ name, unit }: FigureColumn): string => (unit === undefined ? name : `${name} (${unit})`);

  const numbers = table.columns.flatMap((column, index): OutlineSeries[] => {
    if (index === 0 || !numeric.has(column.kind)) return [];
    const points = table.rows.map((row): OutlinePoint => ({ row: nameOf(row), value: write(row[index], column), ...rowLang }));
    const known = table.rows.flatMap((row, at) => (typeof row[index] === 'number' ? [{ number: row[index], at }] : []));
    const lowest = known.reduce<(typeof known)[number] | undefined>((least, each) => (least === undefined || each.number < least.number ? each : least), undefined);
    const highest = known.reduce<(typeof known)[number] | undefined>((most, each) => (most === undefined || each.number > most.number ? each : most), undefined);
    const low = lowest && points[lowest.at];
    const high = highest && points[highest.at];
    const ends = low && high && lowest.number < highest.number ? { lowest: low, highest: high } : {};
    return [{ id: column.id, name: headOf(column), points, ...ends }];
  });

  const others = table.columns.map((column, index) => ({ column, index })).filter(({ column, index }) => index > 0 && !numeric.has(column.kind) && column.kind !== 'sources');
  if (others.length === 0 && numbers.length > 0) return numbers;
  const words: OutlineSeries = {
    id: 'words',
    name: '',
    points: table.rows.map((row) => ({
      row: nameOf(row),
      value: others
        .flatMap(({ column, index }) => {
          const cell = row[index];
          return cell === undefined || (isMissing(cell) && others.length > 1) ? [] : [`${headOf(column)}: ${write(cell, column)}`];
        })
        .join('; '),
      ...rowLang,
    })),
  };
  return [...numbers, words];
}
