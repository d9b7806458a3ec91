import type { Tables } from '../../model/readTables.ts';
import type { Bar } from './bar.ts';

/** A year as one table states it, and its months added up from another. */
export interface YearOfMonths {
  /** What is counted, where, and in which year. */
  readonly what: string;
  readonly stated: number;
  readonly months: number;
}

interface MonthValue {
  readonly series: string;
  readonly value: number;
}

/** Sums of the series that have all twelve of their months. */
function wholeYears(months: readonly MonthValue[]): Map<string, number> {
  const sums = new Map<string, number[]>();
  for (const { series, value } of months) sums.set(series, [...(sums.get(series) ?? []), value]);
  return new Map([...sums].filter(([, values]) => values.length === 12).map(([series, values]) => [series, values.reduce((sum, value) => sum + value, 0)]));
}

function added(rows: readonly MonthValue[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { series, value } of rows) sums.set(series, (sums.get(series) ?? 0) + value);
  return sums;
}

const calendarYear = (month: string): string => month.slice(0, 4);

/** Years that a table states and of which another holds all twelve months; what stands in one of the two alone is not compared. */
export function yearsOfMonths(tables: Tables): YearOfMonths[] {
  const compare = (what: string, stated: ReadonlyMap<string, number>, months: readonly MonthValue[]): YearOfMonths[] => {
    const sums = wholeYears(months);
    return [...stated].flatMap(([series, value]) => {
      const sum = sums.get(series);
      return sum === undefined ? [] : [{ what: `${what}, ${series}`, stated: value, months: sum }];
    });
  };
  const cbp = tables['cbp-monthly'];
  const southwest = (component: string): MonthValue[] => cbp.filter((row) => row.region === 'southwest' && row.component === component && row.authority === 'all').map((row) => ({ series: String(row.fiscal_year), value: row.encounters }));
  const patrol = added(tables['usbp-apprehensions-yearly'].flatMap((row) => (row.region === 'southwest' && row.agency === 'usbp' && row.apprehensions !== null ? [{ series: String(row.fiscal_year), value: row.apprehensions }] : [])));
  const corridor = (order: number): Map<string, number> => new Map(tables['corridor-2023'].filter((row) => row.order === order).map((row) => ['2023', row.people_or_events]));
  const byYear = <Row extends { readonly month: string }>(rows: readonly Row[], valueOf: (row: Row) => number): MonthValue[] => rows.map((row) => ({ series: calendarYear(row.month), value: valueOf(row) }));
  const darien = byYear(tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL'), (row) => row.crossings);
  const mexico = byYear(tables['mexico-upm-monthly'], (row) => row.events);
  return [
    ...compare(
      'CBP',
      new Map(tables['cbp-yearly'].filter((row) => row.rounded_to === 1).map((row) => [`${row.region} ${row.authority} FY${row.fiscal_year}`, row.encounters])),
      cbp.filter((row) => row.component === 'all').map((row) => ({ series: `${row.region} ${row.authority} FY${row.fiscal_year}`, value: row.encounters })),
    ),
    ...compare(
      'CBP by citizenship',
      new Map(tables['cbp-by-citizenship'].map((row) => [`${row.region} ${row.citizenship_iso3} FY${row.fiscal_year}`, row.encounters])),
      tables['cbp-by-citizenship-monthly'].map((row) => ({ series: `${row.region} ${row.citizenship_iso3} FY${row.fiscal_year}`, value: row.encounters })),
    ),
    ...compare(
      'CBP by family situation',
      new Map(tables['cbp-demographic'].map((row) => [`${row.region} ${row.demographic} FY${row.fiscal_year}`, row.encounters])),
      tables['cbp-demographic-monthly'].map((row) => ({ series: `${row.region} ${row.demographic} FY${row.fiscal_year}`, value: row.encounters })),
    ),
    ...compare('Border Patrol southwest, its own months', patrol, tables['usbp-southwest-monthly'].map((row) => ({ series: String(row.fiscal_year), value: row.encounters }))),
    ...compare('Border Patrol southwest, months of CBP', patrol, southwest('usbp')),
    ...compare('Darién', added(tables['darien-yearly'].map((row) => ({ series: String(row.year), value: row.crossings }))), darien),
    ...compare('Mexico’s events by nationality', added(tables['mexico-upm-by-nationality'].map((row) => ({ series: String(row.year), value: row.events }))), mexico),
    ...compare(
      'Mexico’s events by sex and age',
      added(tables['mexico-upm-demographic'].map((row) => ({ series: String(row.year), value: row.events }))),
      byYear(tables['mexico-upm-monthly'].filter((row) => row.events_demographic_table !== null), (row) => row.events_demographic_table ?? Number.NaN),
    ),
    ...compare('Mexico’s returns', added(tables['mexico-returns-yearly'].map((row) => ({ series: String(row.year), value: row.returns }))), byYear(tables['mexico-returns-monthly'], (row) => row.returns)),
    ...compare('corridor, Darién', corridor(1), darien),
    ...compare('corridor, Honduras', corridor(2), byYear(tables['honduras-irregular-monthly'], (row) => row.entries)),
    ...compare('corridor, Mexico', corridor(3), mexico),
    ...compare('corridor, US southwest', corridor(4), byYear(cbp.filter((row) => row.region === 'southwest' && row.component === 'all' && row.authority === 'all'), (row) => row.encounters)),
    ...compare('corridor, Border Patrol', corridor(5), byYear(cbp.filter((row) => row.region === 'southwest' && row.component === 'usbp' && row.authority === 'all'), (row) => row.encounters)),
  ];
}

/**
 * Counts the years whose months were added up again, apart from the checks that stop the build, and the differences: those that
 * `cross-checks` states with both values, and those that nothing states.
 */
export function compareMonthSums(tables: Tables): { bars: Bar[]; misses: string[] } {
  const years = yearsOfMonths(tables);
  const apart = years.filter(({ stated, months }) => stated !== months);
  const isWritten = ({ stated, months }: YearOfMonths): boolean =>
    tables['cross-checks'].some(({ value_a, value_b }) => (value_a === stated && value_b === months) || (value_a === months && value_b === stated));
  const open = apart.filter((year) => !isWritten(year));
  return {
    bars: [
      { name: 'years compared with the sum of their months', value: years.length, unit: 'sums' },
      { name: '… that differ, the difference written in data/', value: apart.length - open.length, unit: 'sums' },
      { name: '… that differ and say so nowhere', value: open.length, unit: 'sums', limit: { kind: 'exactly', value: 0 } },
      { name: 'differences between origins written in data/', value: tables['cross-checks'].filter(({ difference }) => difference !== 0).length, unit: 'sums' },
    ],
    misses: open.map(({ what, stated, months }) => `${what}: the year is ${stated}, its months make ${months}. Correct the cell, or write both values in data/cross-checks.csv`),
  };
}
