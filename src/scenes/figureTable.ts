import type { Locale } from '../locale/locales.ts';
import type { Tables } from '../model/readTables.ts';
import type { Figure } from './figure.ts';

/**
 * What a column holds: words; a year or another ordinal; a period (day, month, fiscal year, or two of them with a slash); a whole
 * number; a number as it was reported; a number worked out, to one decimal; yes or no; the id of one of the article's claims; ids of `sources.csv`.
 */
export type ColumnKind = 'text' | 'year' | 'period' | 'count' | 'decimal' | 'tenths' | 'truth' | 'claim' | 'sources';

/** One column of a figure's table. */
export interface FigureColumn {
  /** Field name, the same in both languages; permanent, since it is the field of the JSON. */
  readonly id: string;
  /** Its head in the reader's language, without the unit. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Unit of the numbers, said once, in the head. */
  readonly unit?: string;
  /** Language of the cells, where it is not the page's. */
  readonly lang?: string;
}

/** A value that the evidence does not have, and why. */
export interface Missing {
  readonly missing: string;
}

/** One cell: a value of its column's kind, as it stands in the data, or why there is none. */
export type Cell = string | number | boolean | readonly string[] | Missing;

/** Rows that a figure draws in one view. The first column names the row. */
export interface FigureTable {
  /** Unique among the tables of its figure; permanent, since files are named after it. */
  readonly id: string;
  /** What the rows are, in the reader's language. */
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Ids in `sources.csv` that the rows come from, each once, in order of first use. */
  readonly sources: readonly string[];
}

/** What a table depends on besides its view. */
export interface TableFrame {
  readonly locale: Locale;
  readonly tables: Tables;
}

/** A figure's tables: what its drawing draws, in words and numbers. */
export interface FigureTables<View = unknown> {
  readonly figureId: string;
  /** The tables of one view, the main one first. Pure. Throws where the rows cannot be read truthfully. */
  readonly tabulate: (view: View, frame: TableFrame) => readonly FigureTable[];
}

/** Ties tables to their figure, whose view they share. */
export function defineFigureTables<View>(figure: Figure<View>, tabulate: FigureTables<View>['tabulate']): FigureTables<View> {
  return { figureId: figure.id, tabulate };
}

/** A column with the way from a row to its cell. */
export interface ColumnOf<Row> extends FigureColumn {
  readonly value: (row: Row) => Cell;
}

/** What a table is made of. */
export interface TableParts<Row> {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnOf<Row>[];
  /** Sources of the whole table, where not every row cites its own. */
  readonly sources?: readonly string[];
}

/** True for a cell without a value. */
export function isMissing(cell: Cell): cell is Missing {
  return typeof cell === 'object' && 'missing' in cell;
}

/** A value of the data, or why there is none. */
export function orMissing(value: number | string | null | undefined, reason: string): Cell {
  return value ?? { missing: reason };
}

/** A fraction of one in per cent, for a column whose unit is %. */
export function inPercent(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e4;
}

/** Makes a table. Throws a RangeError where it has no rows or a cell is no finite number. */
export function tableOf<Row>({ id, caption, rows, columns, sources = [] }: TableParts<Row>): FigureTable {
  if (rows.length === 0) throw new RangeError(`Table "${id}" has no rows: the view selects none. Check the view in the scene file.`);
  const cells = rows.map((row) => columns.map(({ id: field, value }): Cell => {
    const cell = value(row);
    if (typeof cell === 'number' && !Number.isFinite(cell)) throw new RangeError(`Table "${id}", column "${field}": ${cell} is no number. Check the row it is worked out from.`);
    return cell;
  }));
  const cited = cells.flatMap((row) => row.flatMap((cell, index) => (columns[index]?.kind === 'sources' && Array.isArray(cell) ? (cell as readonly string[]) : [])));
  return {
    id,
    caption,
    columns: columns.map(({ id: field, name, kind, unit, lang }) => ({ id: field, name, kind, ...(unit === undefined ? {} : { unit }), ...(lang === undefined ? {} : { lang }) })),
    rows: cells,
    sources: [...new Set([...sources, ...cited])],
  };
}
