import type { NumberFormat } from '../../locale/numbers.ts';
import type { TableId, TableRows } from '../rows.ts';

/*
 * How to write a fact
 * ===================
 * A fact is a named number. Words, headings, alternatives, cards hold no figure of their own: they say
 * `<Fact id="southwest-december-2023" />`, and the number comes from `data/` with its origin, period and unit.
 *
 * Section files (`road.facts.ts` … `site.facts.ts`) export `facts`:
 *
 *   export const facts: FactDefinitions = {
 *     // one cell of a table: filters are strings, whatever the column's type; they must leave one row
 *     'southwest-fy2023': {
 *       value: cell('cbp-yearly', { fiscal_year: '2023', region: 'southwest', authority: 'all' }, 'encounters'),
 *       unit: 'events',
 *     },
 *     // a filter may be a list, a span 'from..to' (both included), or all but some: except('ALL', 'MEX')
 *     'mexico-first-half-2024': { value: sumOf('mexico-upm-monthly', { month: '2024-01..2024-06' }, 'events'), unit: 'events' },
 *     // a share is a fraction; its format makes the per cent
 *     'mexicans-fy2000': {
 *       value: share(
 *         cell('usbp-southwest-by-citizenship', { fiscal_year: '2000', citizenship_iso3: 'MEX' }, 'encounters_rounded10'),
 *         cell('usbp-southwest-by-citizenship', { fiscal_year: '2000', citizenship_iso3: 'ALL' }, 'encounters_rounded10'),
 *       ),
 *       unit: 'share', format: 'percent1',
 *     },
 *     // a figure that one source reports: unit, period, who and vintage come with its row
 *     'carrusel-monthly': { value: reported('carrusel-monthly-2024') },
 *     // a claim about the size of the caravan, with its who and when
 *     'president-claim': { value: claimed('2023-12-28-president') },
 *     // a documented circumstance of the walk; a figure of the article itself
 *     'huixtla-heat': { value: circumstance('2023-12-25-heat') },
 *     'article-encounters': { value: stated('c19-detentions'), format: 'millions' },
 *     // a rate: returns per 100 events
 *     'returns-per-hundred-2023': { value: times(ratio(a, b), reported('rate-base')), unit: 'returns per 100 events' },
 *     // a mean day, a change (−0.166), a fall (0.166), days of a span, straight-line km
 *     'mean-day': { value: per(cell(…), daysIn('2023-12')), unit: 'events a day' },
 *     'border-patrol-change': { value: changeShare(before, after), unit: 'share', format: 'percent1' },
 *     'meeting-distance': { value: greatCircle('Escuintla', 'Ciudad de México'), unit: 'km' },
 *   };
 *
 * Ids are language-neutral, kebab-case, unique over all sections and permanent. A fact that two sections use is
 * defined once. No numeric literal stands in these files: years, months, ids and categories are strings (a test
 * reads the files). `unit` is for tables and notes, never printed by <Fact>: the words around it name what is counted.
 * `format` is how the number is usually written (see src/locale/numbers.ts); `<Fact as="…">` overrides it.
 * Two facts of the same measure and period that differ stop the build, unless one is marked `asFirstPublished`.
 */

/** How a number is written. */
export type FactFormat = NumberFormat;

/** All values but these. */
export interface Except {
  readonly except: readonly string[];
}

/** What a column must hold: one value, one of a list, a span `from..to`, or all but some. Always strings. */
export type Criterion = string | readonly string[] | Except;

/** Criteria by column; a row must meet all. */
export type Filter<Id extends TableId = TableId> = { readonly [Column in keyof TableRows[Id]]?: Criterion };

/** Columns of a table that hold numbers. */
export type NumberColumn<Id extends TableId> = {
  [Column in keyof TableRows[Id]]: NonNullable<TableRows[Id][Column]> extends number ? Column : never;
}[keyof TableRows[Id]] & string;

/** Rows of a table, and the column read. */
export interface Selection {
  readonly table: TableId;
  readonly where: Readonly<Record<string, Criterion>>;
  readonly column: string;
  /** Column of the upper end, where the table gives a range. */
  readonly highColumn?: string;
}

/** A number with its origins, still to be worked out: the tree is data, `evaluate` does the arithmetic. */
export type Quantity =
  | { readonly op: 'cell' | 'sum' | 'max' | 'min' | 'mean'; readonly from: Selection }
  | { readonly op: 'count'; readonly from: Selection; readonly distinct?: string }
  | { readonly op: 'witnesses'; readonly from: Selection }
  | { readonly op: 'plus' | 'times'; readonly parts: readonly Quantity[] }
  | { readonly op: 'minus' | 'ratio' | 'change' | 'fall'; readonly parts: readonly [Quantity, Quantity] }
  | { readonly op: 'days'; readonly period: string }
  | { readonly op: 'span'; readonly from: Selection }
  | { readonly op: 'distance'; readonly places: readonly [string, string] };

/** A named number. */
export interface FactDefinition {
  readonly value: Quantity;
  /** Unit; may be left out where the row itself names it (reported, claimed, circumstance, stated). */
  readonly unit?: string;
  /** ISO year, month, day, `FY2023`, or two with a slash; by default that of the rows read. */
  readonly period?: string;
  /** By default `integer`. */
  readonly format?: FactFormat;
  /** Who says so, where the row does not name them. */
  readonly claimedBy?: { readonly es: string; readonly en: string };
  /** True for an older vintage than the table's; it may stand only in the ledger and the timeline. */
  readonly asFirstPublished?: boolean;
  /** Key of what is measured, where it cannot be told from the rows. */
  readonly measure?: string;
}

/** Facts of a section, by id. */
export type FactDefinitions = Readonly<Record<string, FactDefinition>>;

function selection<Id extends TableId>(table: Id, where: Filter<Id>, column: string, highColumn?: string): Selection {
  return { table, where: where as Selection['where'], column, ...(highColumn === undefined ? {} : { highColumn }) };
}

/** All values but these: `{ citizenship_iso3: except('ALL', 'MEX') }`. */
export function except(...values: readonly string[]): Except {
  return { except: values };
}

/** One cell. The filter must leave exactly one row. */
export function cell<Id extends TableId>(table: Id, where: Filter<Id>, column: NumberColumn<Id>): Quantity {
  return { op: 'cell', from: selection(table, where, column) };
}

/** A range in two columns: the lowest low and the highest high of the rows left. */
export function rangeOf<Id extends TableId>(table: Id, where: Filter<Id>, lowColumn: NumberColumn<Id>, highColumn: NumberColumn<Id>): Quantity {
  return { op: 'max', from: selection(table, where, lowColumn, highColumn) };
}

/** Sum of a column over the rows left. An empty cell stops the build: nothing is summed over a gap. */
export function sumOf<Id extends TableId>(table: Id, where: Filter<Id>, column: NumberColumn<Id>): Quantity {
  return { op: 'sum', from: selection(table, where, column) };
}

/** Largest value of a column over the rows left; its period is that of its row. */
export function maxOf<Id extends TableId>(table: Id, where: Filter<Id>, column: NumberColumn<Id>): Quantity {
  return { op: 'max', from: selection(table, where, column) };
}

/** Smallest value of a column over the rows left; its period is that of its row. */
export function minOf<Id extends TableId>(table: Id, where: Filter<Id>, column: NumberColumn<Id>): Quantity {
  return { op: 'min', from: selection(table, where, column) };
}

/** Mean of a column over the rows left. */
export function meanOf<Id extends TableId>(table: Id, where: Filter<Id>, column: NumberColumn<Id>): Quantity {
  return { op: 'mean', from: selection(table, where, column) };
}

/** Number of rows left, or of different values of a column among them. */
export function countOf<Id extends TableId>(table: Id, where: Filter<Id> = {}, distinct?: keyof TableRows[Id] & string): Quantity {
  return { op: 'count', from: selection(table, where, ''), ...(distinct === undefined ? {} : { distinct }) };
}

/** Tables whose rows cite sources in a list. */
type CitingTable = { [Id in TableId]: TableRows[Id] extends { readonly sources: readonly string[] } ? Id : never }[TableId];

/** Number of witnesses behind the rows left: reprints of one wire count once. */
export function witnessesOf<Id extends CitingTable>(table: Id, where: Filter<Id>): Quantity {
  return { op: 'witnesses', from: selection(table, where, 'sources') };
}

/** Days from the first to the last date in a column, both included (the caravan's 42). */
export function spanOf<Id extends TableId>(table: Id, where: Filter<Id>, column: keyof TableRows[Id] & string): Quantity {
  return { op: 'span', from: selection(table, where, column) };
}

/** A row of `reported-figures`, a range where it is one. */
export function reported(id: string): Quantity {
  return { op: 'cell', from: selection('reported-figures', { id }, 'value_low', 'value_high') };
}

/** A row of `size-claims`: always with who and when. */
export function claimed(id: string): Quantity {
  return { op: 'cell', from: selection('size-claims', { id }, 'low', 'high') };
}

/** A row of `circumstances`. */
export function circumstance(id: string): Quantity {
  return { op: 'cell', from: selection('circumstances', { id }, 'value_low', 'value_high') };
}

/** A row of `bus-transfers`: people (or families) moved. */
export function bused(id: string): Quantity {
  return { op: 'cell', from: selection('bus-transfers', { id }, 'people_low', 'people_high') };
}

/** A figure that a claim of the article states: a row of `claim-figures`. */
export function stated(id: string): Quantity {
  return { op: 'cell', from: selection('claim-figures', { id }, 'value') };
}

/** Sum of quantities. */
export function plus(...parts: readonly Quantity[]): Quantity {
  return { op: 'plus', parts };
}

/** Product of quantities. */
export function times(...parts: readonly Quantity[]): Quantity {
  return { op: 'times', parts };
}

/** First less second. */
export function minus(first: Quantity, second: Quantity): Quantity {
  return { op: 'minus', parts: [first, second] };
}

/** First divided by second: "4.8 times all of 2010–2019". */
export function ratio(first: Quantity, second: Quantity): Quantity {
  return { op: 'ratio', parts: [first, second] };
}

/** Part of a whole as a fraction; write it with a percent format. */
export function share(part: Quantity, whole: Quantity): Quantity {
  return { op: 'ratio', parts: [part, whole] };
}

/** So much for each: events per day, gotaways per encounter. */
export function per(quantity: Quantity, divisor: Quantity): Quantity {
  return { op: 'ratio', parts: [quantity, divisor] };
}

/** Change from before to after as a fraction of before: −0.166; percent formats write −16.6 %. */
export function changeShare(before: Quantity, after: Quantity): Quantity {
  return { op: 'change', parts: [before, after] };
}

/** Fall from before to after as a positive fraction: for words like "fell by". */
export function fallShare(before: Quantity, after: Quantity): Quantity {
  return { op: 'fall', parts: [before, after] };
}

/** Days in a period: `daysIn('2023-12')`, `daysIn('FY2023')`, `daysIn('2023-12-24/2024-01-02')`. */
export function daysIn(period: string): Quantity {
  return { op: 'days', period };
}

/** Great-circle distance between two places of `places`, in kilometres. */
export function greatCircle(from: string, to: string): Quantity {
  return { op: 'distance', places: [from, to] };
}
