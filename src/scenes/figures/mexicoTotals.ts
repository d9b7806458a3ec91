import type { Tables } from '../../model/readTables.ts';

/** Mexico's events of a year, its months added. Throws when a month is missing, since a sum of eleven is no year. */
export function eventsOfYear(tables: Tables, year: number): number {
  const months = tables['mexico-upm-monthly'].filter((row) => row.month.startsWith(`${year}-`));
  if (months.length !== 12) throw new RangeError(`mexico-upm-monthly: ${months.length} months of ${year}, 12 are needed for a year's sum.`);
  return months.reduce((sum, row) => sum + row.events, 0);
}

/** Mexico's returns of a year, the three types added. Throws when the year has none in the table. */
export function returnsOfYear(tables: Tables, year: number): number {
  const rows = tables['mexico-returns-yearly'].filter((row) => row.year === year);
  if (rows.length === 0) throw new RangeError(`mexico-returns-yearly: no rows for ${year}.`);
  return rows.reduce((sum, row) => sum + row.returns, 0);
}
