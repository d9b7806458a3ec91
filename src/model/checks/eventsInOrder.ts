import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** The caravan's events, claims and circumstances stand in the order of their days, and none ends before it begins. */
export function eventsInOrder(tables: Tables): Problem[] {
  const series: readonly (readonly { readonly date: string }[])[] = [tables['caravan-events'], tables['size-claims'], tables.circumstances];
  const backwards = series.flatMap((rows) =>
    rows.slice(1).flatMap((row, index) => {
      const before = rows[index];
      return before !== undefined && row.date < before.date ? [problemAt(row, 'date', `earlier than the row above (${before.date})`, 'move the row, or correct its day')] : [];
    }),
  );
  const spans = [...tables['caravan-events'], ...tables['bus-transfers'], ...tables['policy-timeline']];
  const negative = spans.filter(({ date, date_end }) => date_end !== null && date_end < date.slice(0, date_end.length));
  return [...backwards, ...negative.map((row) => problemAt(row, 'date_end', `ends before it begins (${row.date})`, 'correct one of the two days'))];
}
