import { everyMonth } from '../dates.ts';
import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

interface MonthRow {
  readonly month: string;
}

/** A table's rows as series: each with its name, and the kind of series whose end it shares. */
interface Series<Row extends MonthRow> {
  readonly table: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly kindOf?: (row: Row) => string;
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const lastOf = (rows: readonly MonthRow[]): MonthRow => rows.reduce((last, row) => (row.month > last.month ? row : last));

/** Months that a series skips between its first and its last: one problem at the row after the gap. */
function gaps(rows: readonly MonthRow[], name: string): Problem[] {
  const months = new Set(rows.map(({ month }) => month));
  const first = rows.reduce((found, { month }) => (month < found ? month : found), '9999-12');
  return everyMonth(first, lastOf(rows).month)
    .filter((month) => !months.has(month))
    .map((month) => {
      const next = rows.find((row) => row.month > month) ?? rows[0] ?? { month };
      return problemAt(next, 'month', `${month} is missing in ${name}`, 'add the month, with an empty value if nothing was found');
    });
}

/** Gaps of each series, and series that end before the others of their kind. */
function faultsOf<Row extends MonthRow>({ table, rows, keyOf, kindOf = () => '' }: Series<Row>): Problem[] {
  return [...byKey(rows, kindOf).values()].flatMap((kind) => {
    const end = lastOf(kind).month;
    return [...byKey(kind, keyOf)].flatMap(([key, own]) => {
      const name = key === '' ? table : `${table} (${key})`;
      const last = lastOf(own);
      const early = last.month === end ? [] : [problemAt(last, 'month', `${name} ends here, its other series in ${end}`, 'add the months that are missing, with an empty value if nothing was found')];
      return [...gaps(own, name), ...early];
    });
  });
}

/** Every monthly series holds each month between its first and its last, and ends with the others of its table. */
export function monthsComplete(tables: Tables): Problem[] {
  const one = () => '';
  return [
    ...faultsOf({
      table: 'cbp-monthly', rows: tables['cbp-monthly'], keyOf: (row) => `${row.region}, ${row.component}, ${row.authority}`,
      // Border Patrol and ports apart were published for fewer months than their sum.
      kindOf: ({ component }) => (component === 'all' ? 'all' : 'split'),
    }),
    ...faultsOf({ table: 'cbp-by-citizenship-monthly', rows: tables['cbp-by-citizenship-monthly'], keyOf: (row) => `${row.region}, ${row.citizenship_iso3}` }),
    ...faultsOf({ table: 'cbp-demographic-monthly', rows: tables['cbp-demographic-monthly'], keyOf: (row) => `${row.region}, ${row.demographic}` }),
    ...faultsOf({ table: 'darien-monthly', rows: tables['darien-monthly'], keyOf: (row) => row.nationality_iso3 }),
    ...(['usbp-southwest-monthly', 'mexico-upm-monthly', 'mexico-returns-monthly', 'honduras-irregular-monthly'] as const).flatMap((table) => faultsOf<MonthRow>({ table, rows: tables[table], keyOf: one })),
  ];
}
