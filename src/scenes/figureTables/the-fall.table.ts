import { everyMonth } from '../../charts/months.ts';
import type { FallSeriesId } from '../../charts/the-fall.chart.ts';
import { theFallWords } from '../../locale/charts/the-fall.ts';
import { afterTableWords } from '../../locale/tables/after.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { caravanDays, fallRows, figure } from '../figures/the-fall.figure.ts';
import { defineFigureTables, tableOf, type Cell, type ColumnOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

const series: readonly FallSeriesId[] = ['us', 'mexico', 'darien'];

/**
 * A row a month, a column a count. Where the step is about the series' ends, the months after them too, each series' last
 * month, and the caravan's last trace.
 */
export const theFallTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const { heads, units, status } = sharedTableWords[locale];
  const words = afterTableWords[locale];
  const { names } = theFallWords[locale];
  const shown = fallRows(tables).filter(({ month }) => month >= view.from && month <= view.to);
  const values = new Map(shown.map((row) => [`${row.series} ${row.month}`, row.value]));
  const lastOf = (id: FallSeriesId): string => shown.filter((row) => row.series === id).map(({ month }) => month).sort().at(-1) ?? view.from;
  const unit: Record<FallSeriesId, string> = { us: units.encounters, mexico: units.events, darien: units.peopleRecorded };
  const cell = (id: FallSeriesId, month: string): Cell => values.get(`${id} ${month}`) ?? { missing: month > lastOf(id) ? words.afterSeries : words.beforeSeries };
  const isAboutEnds = view.emphasis === 'ends';
  const lastMonth = isAboutEnds ? view.to : (series.map(lastOf).sort().at(-1) ?? view.to);
  const lastDay = caravanDays(tables['caravan-events']).last;
  const sources: Record<FallSeriesId, readonly string[]> = {
    us: tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.component === 'all' && row.month >= view.from).map((row) => row.source_id),
    mexico: tables['mexico-upm-monthly'].map((row) => row.source_id),
    darien: tables['darien-monthly'].map((row) => row.source_id),
  };
  const months = tableOf({
    id: 'months',
    caption: words.months,
    rows: everyMonth([], view.from, lastMonth),
    columns: [
      { id: 'month', name: heads.month, kind: 'period', value: ({ month }) => month },
      ...series.map((id): ColumnOf<{ readonly month: string }> => ({ id, name: names[id], kind: 'count', unit: unit[id], value: ({ month }) => cell(id, month) })),
    ],
    sources: series.flatMap((id) => sources[id]),
  });
  if (!isAboutEnds) return [months, caravanTable(frame)];
  return [
    tableOf({
      id: 'ends',
      caption: words.ends,
      rows: series,
      columns: [
        { id: 'series', name: words.series, kind: 'text', value: (id) => names[id] },
        { id: 'last_month', name: words.lastMonth, kind: 'period', value: (id) => lastOf(id) },
        { id: 'value', name: words.atEnd, kind: 'count', value: (id) => cell(id, lastOf(id)) },
        { id: 'unit', name: heads.unit, kind: 'text', value: (id) => unit[id] },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (id) => [...new Set(sources[id])] },
      ],
    }),
    months,
    tableOf({
      id: 'trail',
      caption: words.trail,
      rows: tables['caravan-events'].filter((row) => row.kind === 'arrival' && row.date === lastDay),
      columns: [
        { id: 'place', name: heads.place, kind: 'text', value: (row) => row.place },
        { id: 'day', name: heads.day, kind: 'period', value: (row) => row.date },
        { id: 'status', name: heads.status, kind: 'text', value: (row) => status[row.status] },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
      ],
    }),
    caravanTable(frame),
  ];
});
