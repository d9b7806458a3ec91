import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

interface Series {
  readonly rows: readonly object[];
  readonly field: string;
}

const dayOf = (row: object, field: string): string => String((row as Readonly<Record<string, unknown>>)[field] ?? '');

/** Rows whose day is earlier than that of the row above. A month or year without a day may stand before or after its days. */
function backwards({ rows, field }: Series): Problem[] {
  return rows.slice(1).flatMap((row, index) => {
    const [day, before] = [dayOf(row, field), dayOf(rows[index] ?? row, field)];
    const length = Math.min(day.length, before.length);
    return day.slice(0, length) < before.slice(0, length) ? [problemAt(row, field, `earlier than the row above (${before})`, 'move the row, or correct its day')] : [];
  });
}

/**
 * The caravan's events, claims, circumstances, counts and bus groups, the policies, the other caravans and the flights stand in the
 * order of their days, and none ends before it begins.
 */
export function eventsInOrder(tables: Tables): Problem[] {
  const series: readonly Series[] = [
    ...(['caravan-events', 'size-claims', 'circumstances', 'policy-timeline', 'venezuela-repatriation-events'] as const).map((table) => ({ rows: tables[table], field: 'date' })),
    // Reports of who boarded stand before those of where they were taken.
    ...(['boarding', 'transfer'] as const).map((kind) => ({ rows: tables['bus-transfers'].filter((row) => row.kind === kind), field: 'date' })),
    { rows: tables.caravans, field: 'start_date' },
  ];
  const spans = [...tables['caravan-events'], ...tables['bus-transfers'], ...tables['policy-timeline']];
  const negative = spans.filter(({ date, date_end }) => date_end !== null && date_end < date.slice(0, date_end.length));
  return [
    ...series.flatMap(backwards),
    ...negative.map((row) => problemAt(row, 'date_end', `ends before it begins (${row.date})`, 'correct one of the two days')),
    ...tables.caravans.filter(({ start_date, last_date }) => last_date < start_date.slice(0, last_date.length)).map((row) => problemAt(row, 'last_date', `ends before it begins (${row.start_date})`, 'correct one of the two days')),
  ];
}
