import { everyMonth } from '../dates.ts';
import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

interface MonthRow {
  readonly month: string;
}

/** Months that a series skips between its first and its last: one problem at the row after the gap. */
function gaps(rows: readonly MonthRow[], name: string): Problem[] {
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  return everyMonth(first, last)
    .filter((month) => !months.includes(month))
    .map((month) => {
      const next = rows.find((row) => row.month > month) ?? rows[0] ?? { month };
      return problemAt(next, 'month', `${month} is missing in ${name}`, 'add the month, with an empty value if nothing was found');
    });
}

/** Every monthly series holds each month between its first and its last. */
export function monthsComplete(tables: Tables): Problem[] {
  const split = <Row extends MonthRow>(name: string, rows: readonly Row[], keyOf: (row: Row) => string): Problem[] =>
    [...new Set(rows.map(keyOf))].flatMap((key) => gaps(rows.filter((row) => keyOf(row) === key), key === '' ? name : `${name} (${key})`));
  return [
    ...split('cbp-monthly', tables['cbp-monthly'], (row) => `${row.region}, ${row.component}, ${row.authority}`),
    ...split('cbp-by-citizenship-monthly', tables['cbp-by-citizenship-monthly'], (row) => `${row.region}, ${row.citizenship_iso3}`),
    ...split('cbp-demographic-monthly', tables['cbp-demographic-monthly'], (row) => `${row.region}, ${row.demographic}`),
    ...split('darien-monthly', tables['darien-monthly'], (row) => row.nationality_iso3),
    ...split('usbp-southwest-monthly', tables['usbp-southwest-monthly'], () => ''),
    ...split('mexico-upm-monthly', tables['mexico-upm-monthly'], () => ''),
    ...split('mexico-returns-monthly', tables['mexico-returns-monthly'], () => ''),
    ...split('honduras-irregular-monthly', tables['honduras-irregular-monthly'], () => ''),
  ];
}
