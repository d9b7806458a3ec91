import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';
import { cbpCuts, cbpYears } from './totals/cbpTotals.ts';
import { mexicoTotals } from './totals/mexicoTotals.ts';
import { otherTotals } from './totals/otherTotals.ts';

/** Totals that must equal the sum of their parts in another table do, or the difference stands in `cross-checks` for their period. */
export function sumsAgree(tables: Tables): Problem[] {
  const isWritten = (stated: number, parts: number | undefined, of: string): boolean =>
    tables['cross-checks'].some(({ value_a, value_b, period }) => value_a === stated && value_b === parts && period.includes(of));
  return [...cbpYears(tables), ...cbpCuts(tables), ...mexicoTotals(tables), ...otherTotals(tables)]
    .filter(({ stated, parts, tolerance = 0 }) => !(Math.abs(stated - (parts ?? Number.NaN)) <= tolerance))
    .filter(({ stated, parts, period }) => !isWritten(stated, parts, period))
    .map(({ row, field, stated, parts, where, period }) =>
      problemAt(row, field, `the total ${stated} is not the sum of ${where}, ${parts ?? 'which is missing'}`, `correct the cell, or write both values and their difference for ${period} in data/cross-checks.csv`),
    );
}
