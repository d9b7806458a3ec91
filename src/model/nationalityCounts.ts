import type { Tables } from './readTables.ts';

/** One value of a series: a month (`YYYY-MM`), a year or a fiscal year, and what was counted in it. */
export interface Period {
  readonly period: string;
  readonly value: number;
}

/** A nationality's series in short. Shares are fractions of the count of all nationalities. */
export interface SeriesSummary {
  readonly highest: Period;
  /** Its share of all in the highest period. */
  readonly highestShare: number;
  readonly last: Period;
  readonly sum: number;
  /** Its share of all over the whole span. */
  readonly share: number;
}

/**
 * Sums a nationality's series up against the totals of the same periods; null for an empty series. Of equal highest values the first
 * counts. Throws a RangeError when a period has no total.
 */
export function summarise(own: readonly Period[], totals: ReadonlyMap<string, number>): SeriesSummary | null {
  const ordered = [...own].sort((a, b) => (a.period < b.period ? -1 : 1));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last) return null;
  const total = (period: string): number => {
    const value = totals.get(period);
    if (value === undefined) throw new RangeError(`There is no total for ${period}: the share of a nationality cannot be worked out.`);
    return value;
  };
  const highest = ordered.reduce((best, each) => (each.value > best.value ? each : best), first);
  const sum = ordered.reduce((all, { value }) => all + value, 0);
  const whole = [...totals.values()].reduce((all, value) => all + value, 0);
  return { highest, highestShare: total(highest.period) === 0 ? 0 : highest.value / total(highest.period), last, sum, share: whole === 0 ? 0 : sum / whole };
}

function sumBy<Row>(rows: readonly Row[], period: (row: Row) => string, value: (row: Row) => number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(period(row), (sums.get(period(row)) ?? 0) + value(row));
  return sums;
}

/** CBP's southwest encounters of a nationality by month; null where CBP does not list it. */
export function southwestMonths(tables: Tables, iso3: string, from: string, to: string): SeriesSummary | null {
  const rows = tables['cbp-by-citizenship-monthly'].filter((row) => row.region === 'southwest' && row.month >= from && row.month <= to);
  const own = rows.filter((row) => row.citizenship_iso3 === iso3).map((row) => ({ period: row.month, value: row.encounters }));
  return summarise(own, sumBy(rows, (row) => row.month, (row) => row.encounters));
}

/** CBP's southwest encounters of a nationality in some months together; null where CBP does not list it. */
export function southwestSum(tables: Tables, iso3: string, months: readonly string[]): number | null {
  const rows = tables['cbp-by-citizenship-monthly'].filter((row) => row.region === 'southwest' && row.citizenship_iso3 === iso3 && months.includes(row.month));
  return rows.length === 0 ? null : rows.reduce((sum, row) => sum + row.encounters, 0);
}

/** Border Patrol's southwest encounters of a nationality by fiscal year, rounded to ten; null where OHSS does not list it. */
export function borderPatrolYears(tables: Tables, iso3: string): SeriesSummary | null {
  const rows = tables['usbp-southwest-by-citizenship'];
  const series = (code: string): Period[] => rows.flatMap((row) => (row.citizenship_iso3 === code && row.encounters_rounded10 !== null ? [{ period: String(row.fiscal_year), value: row.encounters_rounded10 }] : []));
  return summarise(series(iso3), new Map(series('ALL').map(({ period, value }) => [period, value])));
}

/** Panama's record of a nationality in the Darién by month; null where the monthly table does not list it. */
export function darienMonthsOf(tables: Tables, iso3: string, from: string, to: string): SeriesSummary | null {
  const rows = tables['darien-monthly'].filter((row) => row.month >= from && row.month <= to);
  const series = (code: string): Period[] => rows.filter((row) => row.nationality_iso3 === code).map((row) => ({ period: row.month, value: row.crossings }));
  return summarise(series(iso3), new Map(series('ALL').map(({ period, value }) => [period, value])));
}

/** A nationality's crossings of the Darién in one year and their share of all; null where the yearly table does not list it for that year. */
export function darienYearOf(tables: Tables, iso3: string, year: number): { readonly value: number; readonly share: number } | null {
  const rows = tables['darien-by-nationality'].filter((row) => row.year === year);
  const own = rows.find((row) => row.nationality_iso3 === iso3);
  const all = rows.reduce((sum, row) => sum + row.crossings, 0);
  return own ? { value: own.crossings, share: own.crossings / all } : null;
}

/** COMAR's claims of a nationality in each year that was published by nationality; null for a year that does not list it. */
export function comarYearsOf(tables: Tables, iso3: string): { readonly year: number; readonly value: number | null }[] {
  const rows = tables['comar-by-nationality'];
  return [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b).map((year) => ({ year, value: rows.find((row) => row.year === year && row.nationality_iso3 === iso3)?.applications ?? null }));
}

/** Mexico's events of a nationality by year; null where no year lists it. */
export function mexicoEventsOf(tables: Tables, iso3: string, from: number, to: number): SeriesSummary | null {
  const rows = tables['mexico-upm-by-nationality'].filter((row) => row.year >= from && row.year <= to);
  const own = rows.filter((row) => row.nationality_iso3 === iso3).map((row) => ({ period: String(row.year), value: row.events }));
  return summarise(own, sumBy(rows, (row) => String(row.year), (row) => row.events));
}

/** A nationality's share of Mexico's events in each of some years, 0 to 1; years that do not list it are left out. */
export function mexicoSharesOf(tables: Tables, iso3: string, years: readonly number[]): { readonly year: number; readonly share: number }[] {
  return years.flatMap((year) => {
    const rows = tables['mexico-upm-by-nationality'].filter((row) => row.year === year);
    const own = rows.filter((row) => row.nationality_iso3 === iso3);
    const sum = (some: typeof rows): number => some.reduce((all, row) => all + row.events, 0);
    return own.length === 0 ? [] : [{ year, share: sum(own) / sum(rows) }];
  });
}

/** A nationality that no monthly table lists is offered all the same when another count has this many in a year. */
export const leastInAYear = 10_000;

/** Codes that stand for all or for the rest. */
const notNationalities = new Set(['ALL', 'OTH']);

/**
 * The nationalities that a reader may pick, by ISO3 code: those that CBP's or Panama's monthly table or COMAR's lists, and those with
 * ten thousand or more in one year of any other count.
 */
export function pickableNationalities(tables: Tables): string[] {
  const found = new Set<string>([
    ...tables['cbp-by-citizenship-monthly'].map((row) => row.citizenship_iso3),
    ...tables['darien-monthly'].map((row) => row.nationality_iso3),
    ...tables['comar-by-nationality'].map((row) => row.nationality_iso3),
    ...tables['mexico-upm-by-nationality'].filter((row) => row.events >= leastInAYear).map((row) => row.nationality_iso3),
    ...tables['darien-by-nationality'].filter((row) => row.crossings >= leastInAYear).map((row) => row.nationality_iso3),
    ...tables['usbp-southwest-by-citizenship'].filter((row) => (row.encounters_rounded10 ?? 0) >= leastInAYear).map((row) => row.citizenship_iso3),
  ]);
  return [...found].filter((iso3) => !notNationalities.has(iso3)).sort();
}
