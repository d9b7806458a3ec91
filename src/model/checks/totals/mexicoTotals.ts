import type { Tables } from '../../readTables.ts';
import { groupSum } from '../groupSum.ts';
import type { Total } from './total.ts';

/** Mexico's years by nationality, demography and type of return against their months. */
export function mexicoTotals(tables: Tables): Total[] {
  const demographic = groupSum(tables['mexico-upm-demographic'], ({ year }) => String(year), ({ events }) => events);
  const demographicMonths = groupSum(tables['mexico-upm-monthly'], ({ month }) => month.slice(0, 4), (row) => row.events_demographic_table);
  const months = groupSum(tables['mexico-upm-monthly'], ({ month }) => month.slice(0, 4), ({ events }) => events);
  const nationalities = groupSum(tables['mexico-upm-by-nationality'], ({ year }) => String(year), ({ events }) => events);
  const returnMonths = groupSum(tables['mexico-returns-monthly'], ({ month }) => month.slice(0, 4), ({ returns }) => returns);
  const returnTypes = groupSum(tables['mexico-returns-yearly'], ({ year }) => String(year), ({ returns }) => returns);
  const lastOf = <Row extends { readonly year: number }>(rows: readonly Row[]) => new Map(rows.map((row) => [String(row.year), row]));
  return [
    ...[...lastOf(tables['mexico-upm-by-nationality'])].map(([year, row]) => ({ row, field: 'events', stated: nationalities.get(year) ?? 0, parts: months.get(year), where: `the months of ${year} in mexico-upm-monthly`, period: year })),
    ...[...lastOf(tables['mexico-upm-demographic'])].map(([year, row]) => ({ row, field: 'events', stated: demographic.get(year) ?? 0, parts: demographicMonths.get(year), where: `events_demographic_table of ${year} in mexico-upm-monthly`, period: year })),
    ...[...lastOf(tables['mexico-returns-yearly'])].map(([year, row]) => ({ row, field: 'returns', stated: returnTypes.get(year) ?? 0, parts: returnMonths.get(year), where: `the months of ${year} in mexico-returns-monthly`, period: year })),
  ];
}
