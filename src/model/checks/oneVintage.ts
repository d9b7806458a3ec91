import type { Problem } from '../dataError.ts';
import { oneMeasure } from '../facts/measure.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Totals of a measure by period: months, years, fiscal years. */
type Totals = ReadonlyMap<string, number>;

/** How near another figure of the same period may come to a total before it must say that it is one. */
const nearness = 0.01;
/** Small counts come near one another by chance. */
const leastTotal = 1000;

/** Sums by period. */
function totals<Row>(rows: readonly Row[], valueOf: (row: Row) => number | null, periodOf: (row: Row) => string): Totals {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(periodOf(row), (sums.get(periodOf(row)) ?? 0) + (valueOf(row) ?? 0));
  return sums;
}

/** Months, and their sums by year, where the year is whole. */
function monthly<Row extends { readonly month: string }>(rows: readonly Row[], valueOf: (row: Row) => number, ...yearsOf: readonly ((row: Row) => string)[]): Totals {
  const years = yearsOf.flatMap((yearOf) => {
    const months = totals(rows, () => 1, yearOf);
    return [...totals(rows, valueOf, yearOf)].filter(([year]) => months.get(year) === 12);
  });
  return new Map([...totals(rows, valueOf, ({ month }) => month), ...years]);
}

/** Measures that a table gives in full, with their totals by period: a reported figure of one of them is another vintage. */
function totalsInTables(tables: Tables): ReadonlyMap<string, Totals> {
  const yearOf = ({ month }: { readonly month: string }): string => month.slice(0, 4);
  const encounters = ({ encounters: value }: { readonly encounters: number }): number => value;
  const cbp = (region: string, component: string): Totals => {
    const months = tables['cbp-monthly'].filter((row) => row.region === region && row.component === component && row.authority === 'all');
    const years = component === 'all' ? tables['cbp-yearly'].filter((row) => row.region === region && row.authority === 'all') : [];
    return new Map([...monthly(months, encounters, yearOf, (row) => `FY${row.fiscal_year}`), ...totals(years, encounters, (row) => `FY${row.fiscal_year}`)]);
  };
  return new Map<string, Totals>([
    ['cbp-encounters/southwest', cbp('southwest', 'all')],
    ['cbp-encounters/nationwide', cbp('nationwide', 'all')],
    ['cbp-encounters/southwest/usbp', cbp('southwest', 'usbp')],
    ['cbp-encounters/southwest/ofo', cbp('southwest', 'ofo')],
    ['mexico-irregular-events', monthly(tables['mexico-upm-monthly'], ({ events }) => events, yearOf)],
    ['mexico-returns', new Map([...monthly(tables['mexico-returns-monthly'], ({ returns }) => returns), ...totals(tables['mexico-returns-yearly'], ({ returns }) => returns, ({ year }) => String(year))])],
    ['comar-applications', totals(tables['comar-yearly'], ({ applications }) => applications, ({ year }) => String(year))],
    ['darien-crossings', new Map([
      ...monthly(tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL'), ({ crossings }) => crossings),
      ...totals(tables['darien-yearly'].filter(({ coverage }) => coverage === 'full'), ({ crossings }) => crossings, ({ year }) => String(year)),
    ])],
    ['honduras-irregular-entries', monthly(tables['honduras-irregular-monthly'], ({ entries }) => entries, yearOf)],
    ['iom-dead/americas_total', totals(tables['missing-migrants-yearly'].filter(({ area }) => area === 'americas_total'), (row) => row.dead_and_missing, ({ year }) => String(year))],
  ]);
}

/**
 * One vintage per measure: a reported figure that a table also gives is marked as first published. One that comes as near to a table's
 * total of its period as another vintage would, under another measure, must be marked or name what it counts.
 */
export function oneVintage(tables: Tables): Problem[] {
  const given = totalsInTables(tables);
  return tables['reported-figures'].filter((row) => !row.as_first_published).flatMap((row) => {
    const measure = oneMeasure(row.measure);
    if (given.get(measure)?.has(row.period) === true) return [problemAt(row, 'as_first_published', `a table gives ${row.measure} of ${row.period}`, 'write true, or leave the row out')];
    if (!/^(?:events|people|people recorded)$/.test(row.unit)) return [];
    const near = [...given].find(([other, sums]) => {
      const total = sums.get(row.period);
      return measure.split('/')[0] !== other.split('/')[0] && total !== undefined && total >= leastTotal && Math.abs(row.value_high - total) <= total * nearness;
    });
    return near === undefined ? [] : [problemAt(row, 'measure', `nearly the ${near[0]} of ${row.period}, ${near[1].get(row.period)}, under another name`, `write ${near[0]} and mark it as first published, or leave the row out`)];
  });
}
