import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { groupSum } from './groupSum.ts';
import { problemAt } from './problemAt.ts';

/** A row that states a total, that total, and the sum of its parts elsewhere. */
interface Total {
  readonly row: object;
  readonly field: string;
  readonly stated: number;
  readonly parts: number | undefined;
  readonly where: string;
  /** How far off rounding may put it. */
  readonly tolerance?: number;
}

const lastFullFiscalYear = 2025;

function cbpTotals(tables: Tables): Total[] {
  const monthly = groupSum(tables['cbp-monthly'].filter(({ component }) => component === 'all'), (row) => `${row.fiscal_year} ${row.region} ${row.authority}`, ({ encounters }) => encounters);
  const citizenship = groupSum(tables['cbp-by-citizenship'], (row) => `${row.fiscal_year} ${row.region}`, ({ encounters }) => encounters);
  const demographic = groupSum(tables['cbp-demographic'], (row) => `${row.fiscal_year} ${row.region}`, ({ encounters }) => encounters);
  const titles = groupSum(tables['cbp-yearly'].filter(({ authority }) => authority !== 'all'), (row) => `${row.fiscal_year} ${row.region}`, ({ encounters }) => encounters);
  const exact = tables['cbp-yearly'].filter(({ rounded_to }) => rounded_to === 1);
  return exact.flatMap((row) => {
    const key = `${row.fiscal_year} ${row.region}`;
    const total = (sums: ReadonlyMap<string, number>, where: string, sumKey = key): Total[] => (sums.has(sumKey) ? [{ row, field: 'encounters', stated: row.encounters, parts: sums.get(sumKey), where }] : []);
    return [
      ...total(monthly, 'the months of cbp-monthly', `${key} ${row.authority}`),
      ...(row.authority === 'all' ? [...total(citizenship, 'cbp-by-citizenship'), ...total(demographic, 'cbp-demographic'), ...total(titles, 'title8 and title42')] : []),
    ];
  });
}

function cbpCuts(tables: Tables): Total[] {
  const citizenship = groupSum(tables['cbp-by-citizenship-monthly'], (row) => `${row.fiscal_year} ${row.region} ${row.citizenship_iso3}`, ({ encounters }) => encounters);
  const demographic = groupSum(tables['cbp-demographic-monthly'], (row) => `${row.fiscal_year} ${row.region} ${row.demographic}`, ({ encounters }) => encounters);
  const components = groupSum(tables['cbp-monthly'].filter(({ component, authority }) => component !== 'all' && authority === 'all'), (row) => `${row.month} ${row.region}`, ({ encounters }) => encounters);
  const known = (row: { readonly fiscal_year: number }) => row.fiscal_year <= lastFullFiscalYear;
  return [
    ...tables['cbp-by-citizenship'].filter(known).map((row) => ({ row, field: 'encounters', stated: row.encounters, parts: citizenship.get(`${row.fiscal_year} ${row.region} ${row.citizenship_iso3}`), where: 'the months of cbp-by-citizenship-monthly' })),
    ...tables['cbp-demographic'].filter(known).map((row) => ({ row, field: 'encounters', stated: row.encounters, parts: demographic.get(`${row.fiscal_year} ${row.region} ${row.demographic}`), where: 'the months of cbp-demographic-monthly' })),
    ...tables['cbp-monthly'].filter((row) => row.component === 'all' && row.authority === 'all' && components.has(`${row.month} ${row.region}`)).map((row) => ({ row, field: 'encounters', stated: row.encounters, parts: components.get(`${row.month} ${row.region}`), where: 'components usbp and ofo' })),
  ];
}

function mexicoTotals(tables: Tables): Total[] {
  const demographic = groupSum(tables['mexico-upm-demographic'], ({ year }) => String(year), ({ events }) => events);
  const demographicMonths = groupSum(tables['mexico-upm-monthly'], ({ month }) => month.slice(0, 4), (row) => row.events_demographic_table);
  const months = groupSum(tables['mexico-upm-monthly'], ({ month }) => month.slice(0, 4), ({ events }) => events);
  const nationalities = groupSum(tables['mexico-upm-by-nationality'], ({ year }) => String(year), ({ events }) => events);
  const returnMonths = groupSum(tables['mexico-returns-monthly'], ({ month }) => month.slice(0, 4), ({ returns }) => returns);
  const returnTypes = groupSum(tables['mexico-returns-yearly'], ({ year }) => String(year), ({ returns }) => returns);
  const lastOf = <Row extends { readonly year: number }>(rows: readonly Row[]) => new Map(rows.map((row) => [String(row.year), row]));
  return [
    ...[...lastOf(tables['mexico-upm-by-nationality'])].map(([year, row]) => ({ row, field: 'events', stated: nationalities.get(year) ?? 0, parts: months.get(year), where: `the months of ${year} in mexico-upm-monthly` })),
    ...[...lastOf(tables['mexico-upm-demographic'])].map(([year, row]) => ({ row, field: 'events', stated: demographic.get(year) ?? 0, parts: demographicMonths.get(year), where: `events_demographic_table of ${year} in mexico-upm-monthly` })),
    ...[...lastOf(tables['mexico-returns-yearly'])].map(([year, row]) => ({ row, field: 'returns', stated: returnTypes.get(year) ?? 0, parts: returnMonths.get(year), where: `the months of ${year} in mexico-returns-monthly` })),
  ];
}

function otherTotals(tables: Tables): Total[] {
  const darienMonths = groupSum(tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL'), ({ month }) => month.slice(0, 4), ({ crossings }) => crossings);
  const darienNationalities = groupSum(tables['darien-by-nationality'], ({ year }) => String(year), ({ crossings }) => crossings);
  const darienParts = groupSum(tables['darien-monthly'].filter((row) => row.nationality_iso3 !== 'ALL'), ({ month }) => month, ({ crossings }) => crossings);
  const darienGroups = groupSum(tables['darien-demographic'], ({ year }) => String(year), ({ crossings }) => crossings);
  const comar = groupSum(tables['comar-by-nationality'].filter((row) => row.nationality_iso3 !== 'ALL'), ({ year }) => String(year), ({ applications }) => applications);
  const ohss = groupSum(tables['usbp-southwest-by-citizenship'].filter((row) => row.citizenship_iso3 !== 'ALL' && row.encounters_rounded10 !== null), (row) => String(row.fiscal_year), (row) => row.encounters_rounded10);
  const darien = (sums: ReadonlyMap<string, number>, where: string) =>
    tables['darien-yearly'].filter(({ year }) => sums.has(String(year))).map((row) => ({ row, field: 'crossings', stated: row.crossings, parts: sums.get(String(row.year)), where }));
  return [
    ...darien(darienMonths, 'the months of darien-monthly'),
    ...darien(darienNationalities, 'darien-by-nationality'),
    ...darien(darienGroups, 'darien-demographic'),
    ...tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL').map((row) => ({ row, field: 'crossings', stated: row.crossings, parts: darienParts.get(row.month), where: 'its nationalities' })),
    ...tables['comar-by-nationality'].filter((row) => row.nationality_iso3 === 'ALL').map((row) => ({ row, field: 'applications', stated: row.applications, parts: comar.get(String(row.year)), where: 'its nationalities' })),
    // OHSS rounds every row to ten: 90 is the largest miss that the memo of the data states.
    ...tables['usbp-southwest-by-citizenship'].filter((row) => row.citizenship_iso3 === 'ALL').map((row) => ({ row, field: 'encounters_rounded10', stated: row.encounters_rounded10 ?? 0, parts: ohss.get(String(row.fiscal_year)), where: 'its citizenships', tolerance: 90 })),
  ];
}

/** Totals that must equal the sum of their parts in another table do, or the difference stands in `cross-checks`. */
export function sumsAgree(tables: Tables): Problem[] {
  const writtenDown = new Set(tables['cross-checks'].map(({ value_a, value_b }) => `${value_a} ${value_b}`));
  return [...cbpTotals(tables), ...cbpCuts(tables), ...mexicoTotals(tables), ...otherTotals(tables)]
    .filter(({ stated, parts, tolerance = 0 }) => !(Math.abs(stated - (parts ?? Number.NaN)) <= tolerance) && !writtenDown.has(`${stated} ${parts}`))
    .map(({ row, field, stated, parts, where }) => problemAt(row, field, `the total ${stated} is not the sum of ${where}, ${parts ?? 'which is missing'}`, 'correct the cell, or write both values down in data/cross-checks.csv'));
}
