import type { Tables } from '../../readTables.ts';
import { groupSum } from '../groupSum.ts';
import type { Total } from './total.ts';

const lastFullFiscalYear = 2025;

/** Years of CBP against months, citizenships, family situations and titles. */
export function cbpYears(tables: Tables): Total[] {
  const monthly = groupSum(tables['cbp-monthly'].filter(({ component }) => component === 'all'), (row) => `${row.fiscal_year} ${row.region} ${row.authority}`, ({ encounters }) => encounters);
  const citizenship = groupSum(tables['cbp-by-citizenship'], (row) => `${row.fiscal_year} ${row.region}`, ({ encounters }) => encounters);
  const demographic = groupSum(tables['cbp-demographic'], (row) => `${row.fiscal_year} ${row.region}`, ({ encounters }) => encounters);
  const titles = groupSum(tables['cbp-yearly'].filter(({ authority }) => authority !== 'all'), (row) => `${row.fiscal_year} ${row.region}`, ({ encounters }) => encounters);
  const exact = tables['cbp-yearly'].filter(({ rounded_to }) => rounded_to === 1);
  return exact.flatMap((row) => {
    const key = `${row.fiscal_year} ${row.region}`;
    const total = (sums: ReadonlyMap<string, number>, where: string, sumKey = key): Total[] => (sums.has(sumKey) ? [{ row, field: 'encounters', stated: row.encounters, parts: sums.get(sumKey), where, period: `FY${row.fiscal_year}` }] : []);
    return [
      ...total(monthly, 'the months of cbp-monthly', `${key} ${row.authority}`),
      ...(row.authority === 'all' ? [...total(citizenship, 'cbp-by-citizenship'), ...total(demographic, 'cbp-demographic'), ...total(titles, 'title8 and title42')] : []),
    ];
  });
}

/** CBP's cuts against their own months, months against their components, regions and authorities, and the Border Patrol's years. */
export function cbpCuts(tables: Tables): Total[] {
  const citizenship = groupSum(tables['cbp-by-citizenship-monthly'], (row) => `${row.fiscal_year} ${row.region} ${row.citizenship_iso3}`, ({ encounters }) => encounters);
  const demographic = groupSum(tables['cbp-demographic-monthly'], (row) => `${row.fiscal_year} ${row.region} ${row.demographic}`, ({ encounters }) => encounters);
  const components = groupSum(tables['cbp-monthly'].filter(({ component, authority }) => component !== 'all' && authority === 'all'), (row) => `${row.month} ${row.region}`, ({ encounters }) => encounters);
  const known = (row: { readonly fiscal_year: number }) => row.fiscal_year <= lastFullFiscalYear;
  return [
    ...tables['cbp-by-citizenship'].filter(known).map((row) => ({ row, field: 'encounters', stated: row.encounters, parts: citizenship.get(`${row.fiscal_year} ${row.region} ${row.citizenship_iso3}`), where: 'the months of cbp-by-citizenship-monthly', period: `FY${row.fiscal_year}` })),
    ...tables['cbp-demographic'].filter(known).map((row) => ({ row, field: 'encounters', stated: row.encounters, parts: demographic.get(`${row.fiscal_year} ${row.region} ${row.demographic}`), where: 'the months of cbp-demographic-monthly', period: `FY${row.fiscal_year}` })),
    ...tables['cbp-monthly'].filter((row) => row.component === 'all' && row.authority === 'all' && components.has(`${row.month} ${row.region}`)).map((row) => ({ row, field: 'encounters', stated: row.encounters, parts: components.get(`${row.month} ${row.region}`), where: 'components usbp and ofo', period: row.month })),
    ...monthCuts(tables),
    ...borderPatrolYears(tables),
  ];
}

/** Each month's whole is the sum of its regions, its authorities, its citizenships, its family situations. */
function monthCuts(tables: Tables): Total[] {
  const months = tables['cbp-monthly'].filter(({ component }) => component === 'all');
  const regions = groupSum(months.filter(({ region }) => region !== 'nationwide'), (row) => `${row.month} ${row.authority}`, ({ encounters }) => encounters);
  const authorities = groupSum(months.filter(({ authority }) => authority !== 'all'), (row) => `${row.month} ${row.region}`, ({ encounters }) => encounters);
  const citizenships = groupSum(tables['cbp-by-citizenship-monthly'], (row) => `${row.month} ${row.region}`, ({ encounters }) => encounters);
  const demographic = groupSum(tables['cbp-demographic-monthly'], (row) => `${row.month} ${row.region}`, ({ encounters }) => encounters);
  return months.flatMap((row) => {
    const total = (sums: ReadonlyMap<string, number>, key: string, where: string): Total[] => (sums.has(key) ? [{ row, field: 'encounters', stated: row.encounters, parts: sums.get(key), where, period: row.month }] : []);
    const key = `${row.month} ${row.region}`;
    return [
      ...(row.region === 'nationwide' ? total(regions, `${row.month} ${row.authority}`, 'its regions') : []),
      ...(row.authority === 'all' ? [...total(authorities, key, 'title8 and title42'), ...total(citizenships, key, 'cbp-by-citizenship-monthly'), ...total(demographic, key, 'cbp-demographic-monthly')] : []),
    ];
  });
}

/** The Border Patrol's years at the southwest border against its own months, in both tables that give them. */
function borderPatrolYears(tables: Tables): Total[] {
  const own = groupSum(tables['usbp-southwest-monthly'], (row) => String(row.fiscal_year), ({ encounters }) => encounters);
  const cbp = groupSum(tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.component === 'usbp' && row.authority === 'all'), (row) => String(row.fiscal_year), ({ encounters }) => encounters);
  return tables['usbp-apprehensions-yearly']
    .filter((row) => row.region === 'southwest' && row.agency === 'usbp')
    .flatMap((row) =>
      [{ sums: own, where: 'the months of usbp-southwest-monthly' }, { sums: cbp, where: 'the months of cbp-monthly, component usbp' }].flatMap(({ sums, where }) => {
        const parts = sums.get(String(row.fiscal_year));
        return parts === undefined || row.apprehensions === null ? [] : [{ row, field: 'apprehensions', stated: row.apprehensions, parts, where, period: `FY${row.fiscal_year}` }];
      }),
    );
}
