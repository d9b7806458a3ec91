import { daysInPeriod, dayNumber, normalisePeriod } from '../dates.ts';
import { greatCircleKm } from '../distances.ts';
import { originOf } from '../rowOrigins.ts';
import type { Tables } from '../readTables.ts';
import type { Quantity, Selection } from './define.ts';
import { countWitnesses } from '../witnesses.ts';
import { selectRows } from './select.ts';

/** Where a number comes from: a line of a table and the sources that the line cites. */
export interface FactOrigin {
  readonly table: string;
  readonly file: string;
  readonly line: number;
  readonly sourceIds: readonly string[];
}

/** How a source puts a figure: exactly, about, more than … */
export type Bound = 'exact' | 'about' | 'more-than' | 'less-than' | 'up-to';

/** A number worked out: a single value has low = high. */
export interface Evaluated {
  readonly low: number;
  readonly high: number;
  readonly origins: readonly FactOrigin[];
  readonly period?: string;
  readonly unit?: string;
  readonly bound?: Bound;
  readonly claimedBy?: { readonly es: string; readonly en: string };
  readonly asFirstPublished?: boolean;
  readonly measure?: string;
}

type AnyRow = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function originsOf(rows: readonly AnyRow[]): FactOrigin[] {
  return rows.map((row) => {
    const sources = Array.isArray(row['sources']) ? (row['sources'] as string[]) : [];
    const single = asText(row['source_id']);
    return { ...originOf(row), sourceIds: single === undefined ? sources : [single, ...sources] };
  });
}

function timeOf(row: AnyRow): string | undefined {
  if (typeof row['fiscal_year'] === 'number' && row['month'] === undefined) return `FY${row['fiscal_year']}`;
  const year = row['year'];
  return asText(row['month']) ?? asText(row['period']) ?? asText(row['date']) ?? asText(row['start_date']) ?? (typeof year === 'number' ? String(year) : undefined);
}

function periodOf(rows: readonly AnyRow[]): { period?: string } {
  const times = rows.flatMap((row) => timeOf(row) ?? []).sort();
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return {};
  return { period: first.includes('/') && first === last ? first : normalisePeriod(first, last) };
}

function rowWords(row: AnyRow): Partial<Evaluated> {
  const es = asText(row['who_es']);
  const en = asText(row['who_en']);
  const unit = asText(row['unit']);
  const bound = asText(row['bound']) as Bound | undefined;
  return {
    ...(es !== undefined && en !== undefined ? { claimedBy: { es, en } } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined ? {} : { bound }),
    ...(typeof row['as_first_published'] === 'boolean' ? { asFirstPublished: row['as_first_published'] } : {}),
    ...(asText(row['measure']) !== undefined && 'as_first_published' in row ? { measure: String(row['measure']) } : {}),
  };
}

/** The mark of an older vintage, where one of the rows has it: what is worked out from such a row is as old. */
function vintageOf(rows: readonly AnyRow[]): Partial<Evaluated> {
  return rows.some((row) => row['as_first_published'] === true) ? { asFirstPublished: true } : {};
}

function valueAt(row: AnyRow, column: string, from: Selection): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  const { file, line } = originOf(row);
  throw new Error(`${file}:${line} ${column} holds no number (${String(value)}); a fact that reads ${from.table} needs one. Narrow the filter or fill the cell.`);
}

function describe({ table, where, column }: Selection): string {
  return `${table} where ${JSON.stringify(where)}, column ${column}`;
}

function some(tables: Tables, from: Selection): readonly AnyRow[] {
  const rows = selectRows(tables, from) as unknown as readonly AnyRow[];
  if (rows.length === 0) throw new Error(`No row of ${describe(from)}. Correct the filter.`);
  return rows;
}

function extreme(rows: readonly AnyRow[], from: Selection, wanted: 'max' | 'min'): Evaluated {
  if (from.highColumn !== undefined) {
    const { highColumn } = from;
    const low = Math.min(...rows.map((row) => valueAt(row, from.column, from)));
    const high = Math.max(...rows.map((row) => valueAt(row, highColumn, from)));
    return { low, high, origins: originsOf(rows), ...periodOf(rows), ...vintageOf(rows) };
  }
  const sign = wanted === 'max' ? 1 : -1;
  const best = rows.reduce((found, row) => (sign * valueAt(row, from.column, from) > sign * valueAt(found, from.column, from) ? row : found));
  const value = valueAt(best, from.column, from);
  return { low: value, high: value, origins: originsOf([best]), ...periodOf([best]), ...rowWords(best) };
}

function readRows(quantity: Extract<Quantity, { readonly from: Selection }>, tables: Tables): Evaluated {
  const { op, from } = quantity;
  if (op === 'count') {
    const rows = selectRows(tables, from) as unknown as readonly AnyRow[];
    const value = quantity.distinct === undefined ? rows.length : new Set(rows.map((row) => row[quantity.distinct ?? ''])).size;
    return { low: value, high: value, origins: originsOf(rows), ...periodOf(rows) };
  }
  const rows = some(tables, from);
  if (op === 'witnesses') {
    const origins = originsOf(rows);
    const value = countWitnesses(origins.flatMap(({ sourceIds }) => sourceIds), tables);
    return { low: value, high: value, origins, ...periodOf(rows) };
  }
  if (op === 'cell') {
    const [row] = rows;
    if (rows.length > 1 || row === undefined) throw new Error(`${rows.length} rows of ${describe(from)}, one wanted. Narrow the filter.`);
    return { low: valueAt(row, from.column, from), high: valueAt(row, from.highColumn ?? from.column, from), origins: originsOf([row]), ...periodOf([row]), ...rowWords(row) };
  }
  if (op === 'max' || op === 'min') return extreme(rows, from, op);
  if (op === 'span') {
    const days = rows.map((row) => String(row[from.column])).sort();
    const value = dayNumber(days[0] ?? '', days.at(-1) ?? '');
    return { low: value, high: value, origins: originsOf(rows), period: `${days[0]}/${days.at(-1)}` };
  }
  const sum = rows.reduce((total, row) => total + valueAt(row, from.column, from), 0);
  const value = op === 'mean' ? sum / rows.length : sum;
  return { low: value, high: value, origins: originsOf(rows), ...periodOf(rows), ...vintageOf(rows) };
}

function distance(places: readonly [string, string], tables: Tables): Evaluated {
  const [from, to] = places.map((name) => {
    const found = tables.places.filter(({ place }) => place === name);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} places called "${name}" in data/places.csv, one wanted.`);
    return found[0];
  });
  if (from === undefined || to === undefined) throw new Error('Two places are wanted.');
  const km = greatCircleKm(from, to);
  return { low: km, high: km, origins: originsOf([from, to] as unknown as AnyRow[]) };
}

function combine(values: readonly Evaluated[], low: number, high: number): Evaluated {
  const periods = [...new Set(values.flatMap(({ period }) => period ?? []))];
  const seen = new Set<string>();
  const origins = values.flatMap((value) => value.origins).filter(({ file, line }) => !seen.has(`${file}:${line}`) && seen.add(`${file}:${line}`));
  const older = values.some(({ asFirstPublished }) => asFirstPublished === true) ? { asFirstPublished: true } : {};
  return { low, high, origins, ...older, ...(periods.length === 1 ? { period: periods[0] ?? '' } : periods.length > 1 ? { period: periods.sort().join(', ') } : {}) };
}

function arithmetic(op: 'plus' | 'times' | 'minus' | 'ratio' | 'change' | 'fall', values: readonly Evaluated[]): Evaluated {
  if (op === 'plus') return combine(values, values.reduce((sum, { low }) => sum + low, 0), values.reduce((sum, { high }) => sum + high, 0));
  if (op === 'times') return combine(values, values.reduce((product, { low }) => product * low, 1), values.reduce((product, { high }) => product * high, 1));
  const [first, second] = values;
  if (first === undefined || second === undefined) throw new Error(`${op} wants two quantities.`);
  if (op === 'minus') return combine(values, first.low - second.high, first.high - second.low);
  const divisor = op === 'ratio' ? second : first;
  if (divisor.low <= 0) throw new Error(`${op}: division by ${divisor.low}.`);
  if (op === 'ratio') return combine(values, first.low / second.high, first.high / second.low);
  const sign = op === 'change' ? 1 : -1;
  const ends = [sign * (second.low / first.high - 1), sign * (second.high / first.low - 1)];
  return combine(values, Math.min(...ends), Math.max(...ends));
}

/**
 * Works a quantity out; origins go through every operation. Ranges are carried as intervals of positive numbers.
 * Throws an Error that names the table, filter and what to do.
 */
export function evaluate(quantity: Quantity, tables: Tables): Evaluated {
  if ('from' in quantity) return readRows(quantity, tables);
  if (quantity.op === 'days') {
    const days = daysInPeriod(quantity.period);
    return { low: days, high: days, origins: [], period: quantity.period };
  }
  if (quantity.op === 'distance') return distance(quantity.places, tables);
  return arithmetic(quantity.op, quantity.parts.map((part) => evaluate(part, tables)));
}
