import type { Tables } from '../../readTables.ts';
import { groupSum } from '../groupSum.ts';
import type { Total } from './total.ts';

/** Darién, asylum claims, the Border Patrol by citizenship, the dead, and the four counts of the corridor against their parts. */
export function otherTotals(tables: Tables): Total[] {
  const darienMonths = groupSum(tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL'), ({ month }) => month.slice(0, 4), ({ crossings }) => crossings);
  const darienNationalities = groupSum(tables['darien-by-nationality'], ({ year }) => String(year), ({ crossings }) => crossings);
  const darienParts = groupSum(tables['darien-monthly'].filter((row) => row.nationality_iso3 !== 'ALL'), ({ month }) => month, ({ crossings }) => crossings);
  const darienGroups = groupSum(tables['darien-demographic'], ({ year }) => String(year), ({ crossings }) => crossings);
  const comar = groupSum(tables['comar-by-nationality'].filter((row) => row.nationality_iso3 !== 'ALL'), ({ year }) => String(year), ({ applications }) => applications);
  const ohss = groupSum(tables['usbp-southwest-by-citizenship'].filter((row) => row.citizenship_iso3 !== 'ALL' && row.encounters_rounded10 !== null), (row) => String(row.fiscal_year), (row) => row.encounters_rounded10);
  const darien = (sums: ReadonlyMap<string, number>, where: string) =>
    tables['darien-yearly'].filter(({ year }) => sums.has(String(year))).map((row) => ({ row, field: 'crossings', stated: row.crossings, parts: sums.get(String(row.year)), where, period: String(row.year) }));
  return [
    ...darien(darienMonths, 'the months of darien-monthly'),
    ...darien(darienNationalities, 'darien-by-nationality'),
    ...darien(darienGroups, 'darien-demographic'),
    ...tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL').map((row) => ({ row, field: 'crossings', stated: row.crossings, parts: darienParts.get(row.month), where: 'its nationalities', period: row.month })),
    ...tables['comar-by-nationality'].filter((row) => row.nationality_iso3 === 'ALL').map((row) => ({ row, field: 'applications', stated: row.applications, parts: comar.get(String(row.year)), where: 'its nationalities', period: String(row.year) })),
    // OHSS rounds every row to ten: 90 is the largest miss that the memo of the data states.
    ...tables['usbp-southwest-by-citizenship'].filter((row) => row.citizenship_iso3 === 'ALL').map((row) => ({ row, field: 'encounters_rounded10', stated: row.encounters_rounded10 ?? 0, parts: ohss.get(String(row.fiscal_year)), where: 'its citizenships', period: `FY${row.fiscal_year}`, tolerance: 90 })),
    ...firstTotals(tables),
    ...deaths(tables),
    ...corridor(tables),
  ];
}

/** National totals that were published with a cut of asylum claims are the table's, or the one that it holds as first reported. */
function firstTotals(tables: Tables): Total[] {
  const current = new Map(tables['comar-yearly'].map((row) => [row.year, row]));
  return [
    ...tables['comar-by-nationality'].filter((row) => row.nationality_iso3 === 'ALL').map((row) => ({ row, year: row.year, field: 'applications', stated: row.applications })),
    ...tables['comar-by-office'].flatMap((row) => (row.period === 'full year' && row.national_total !== null ? [{ row, year: row.year, field: 'national_total', stated: row.national_total }] : [])),
  ].map(({ row, year, field, stated }) => {
    const total = current.get(year);
    return { row, field, stated, parts: stated === total?.applications ? stated : (total?.first_reported ?? undefined), where: `comar-yearly of ${year}, as revised or as first reported`, period: String(year) };
  });
}

/** IOM's regions add up to the Americas, causes to their country. */
function deaths(tables: Tables): Total[] {
  const rows = tables['missing-migrants-yearly'];
  const regions = groupSum(rows.filter((row) => row.grouping === 'iom_region' && row.area !== 'americas_total'), ({ year }) => String(year), (row) => row.dead_and_missing);
  const causes = groupSum(tables['missing-migrants-by-cause'], (row) => `${row.year} ${row.country_iso3}`, (row) => row.dead_and_missing);
  return rows.flatMap((row): Total[] => {
    const stated = row.dead_and_missing;
    const at = { row, field: 'dead_and_missing', period: String(row.year) };
    if (stated === null) return [];
    if (row.area === 'americas_total') return [{ ...at, stated, parts: regions.get(String(row.year)), where: 'its regions' }];
    const parts = row.grouping === 'country_of_incident' ? causes.get(`${row.year} ${row.area}`) : undefined;
    return parts === undefined ? [] : [{ ...at, stated, parts, where: 'missing-migrants-by-cause' }];
  });
}

/** The four counts of the corridor are those of their own tables, whole calendar years of months. */
function corridor(tables: Tables): Total[] {
  const year = '2023';
  const inYear = <Row extends { readonly month: string }>(rows: readonly Row[], valueOf: (row: Row) => number): number => rows.filter(({ month }) => month.startsWith(year)).reduce((sum, row) => sum + valueOf(row), 0);
  const southwest = (component: string) => inYear(tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.component === component && row.authority === 'all'), ({ encounters }) => encounters);
  const sums = new Map([
    [1, { parts: inYear(tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL'), ({ crossings }) => crossings), where: 'the months of darien-monthly' }],
    [2, { parts: inYear(tables['honduras-irregular-monthly'], ({ entries }) => entries), where: 'the months of honduras-irregular-monthly' }],
    [3, { parts: inYear(tables['mexico-upm-monthly'], ({ events }) => events), where: 'the months of mexico-upm-monthly' }],
    [4, { parts: southwest('all'), where: 'the months of cbp-monthly' }],
    [5, { parts: southwest('usbp'), where: 'the months of cbp-monthly, component usbp' }],
  ]);
  return tables['corridor-2023'].map((row) => ({ row, field: 'people_or_events', stated: row.people_or_events, parts: undefined, where: 'any table', ...sums.get(row.order), period: year }));
}
