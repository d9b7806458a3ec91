import { fiscalYearOf } from '../dates.ts';
import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** The fiscal year beside a month is the one that the month belongs to. */
export function fiscalYears(tables: Tables): Problem[] {
  const rows = [...tables['cbp-monthly'], ...tables['cbp-by-citizenship-monthly'], ...tables['cbp-demographic-monthly'], ...tables['usbp-southwest-monthly']];
  return rows
    .filter((row) => fiscalYearOf(row.month) !== row.fiscal_year)
    .map((row) => problemAt(row, 'fiscal_year', `${row.month} belongs to FY${fiscalYearOf(row.month)}`, `write ${fiscalYearOf(row.month)}`));
}
