import { roadTableWords } from '../../locale/tables/road.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import type { BusTransfersRow } from '../../model/rows.ts';
import { orMissing, tableOf, type FigureTable, type TableFrame } from '../figureTable.ts';

/** Groups that buses took somewhere, a row a report: one place may have two, and most were counted by nobody. */
export function busReportsTable(caption: string, rows: readonly BusTransfersRow[], { locale }: TableFrame): FigureTable {
  const shared = sharedTableWords[locale];
  const { heads, status } = shared;
  const words = roadTableWords[locale];
  return tableOf({
    id: 'buses',
    caption,
    rows,
    columns: [
      { id: 'to', name: words.to, kind: 'text', value: (row) => orMissing(row.to, shared.notReported) },
      { id: 'from', name: words.from, kind: 'text', value: (row) => row.from },
      { id: 'day', name: heads.day, kind: 'period', value: (row) => row.date },
      { id: 'last_day', name: heads.lastDay, kind: 'period', value: (row) => orMissing(row.date_end, words.oneDay) },
      { id: 'direction', name: words.direction, kind: 'text', value: (row) => words.directions[row.direction] },
      { id: 'low', name: words.fewest, kind: 'count', value: (row) => orMissing(row.people_low, shared.notCounted) },
      { id: 'high', name: words.most, kind: 'count', value: (row) => orMissing(row.people_high, shared.notCounted) },
      { id: 'unit', name: heads.unit, kind: 'text', value: (row) => words.units[row.unit as keyof typeof words.units] },
      { id: 'by', name: words.by, kind: 'text', value: (row) => (locale === 'es' ? row.by_es : row.by_en) },
      { id: 'status', name: heads.status, kind: 'text', value: (row) => status[row.status] },
      { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
    ],
  });
}
