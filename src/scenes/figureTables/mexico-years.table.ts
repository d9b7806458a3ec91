import { capital } from '../../locale/capital.ts';
import { mexicoYearsWords } from '../../locale/charts/mexico-years.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { containmentTableWords } from '../../locale/tables/containment.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { figure } from '../figures/mexico-years.figure.ts';
import { eventsOfYear, returnsOfYear } from '../figures/mexicoTotals.ts';
import { reportedFigure } from '../figures/reported.ts';
import { defineFigureTables, tableOf, type ColumnOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

interface YearRow {
  readonly year: number;
  readonly events: number;
  readonly returns: number;
}

/** A row a year; with returns in front, their rate too, and the register of those who receive. */
export const mexicoYearsTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const { heads, units } = sharedTableWords[locale];
  const words = containmentTableWords[locale];
  const chart = mexicoYearsWords[locale];
  const [from, to] = view.years;
  const base = reportedFigure(tables, 'rate-base').value_high;
  const received = reportedFigure(tables, 'received-2024');
  const years = Array.from({ length: to - from + 1 }, (_, index): YearRow => ({ year: from + index, events: eventsOfYear(tables, from + index), returns: returnsOfYear(tables, from + index) }));
  const inFront = view.emphasis === 'returns';
  const rate: ColumnOf<YearRow> = { id: 'returns_rate', name: words.rate, kind: 'tenths', unit: fill(units.returnsPerEvents, formatNumber(base, 'integer', locale)), value: (row) => Math.round((row.returns / row.events) * base * 1e4) / 1e4 };
  return [
    tableOf({
      id: 'years',
      caption: words.years,
      rows: years,
      columns: [
        { id: 'year', name: heads.year, kind: 'year', value: (row) => row.year },
        { id: 'events', name: capital(chart.events), kind: 'count', value: (row) => row.events },
        { id: 'returns', name: capital(chart.returns), kind: 'count', value: (row) => row.returns },
        ...(inFront ? [rate] : []),
      ],
      sources: [...tables['mexico-upm-monthly'], ...tables['mexico-returns-yearly']].map((row) => row.source_id),
    }),
    ...(inFront
      ? [tableOf({
          id: 'received',
          caption: words.received,
          rows: [received],
          columns: [
            { id: 'who', name: heads.who, kind: 'text', value: (row) => (locale === 'es' ? row.who_es : row.who_en) },
            { id: 'period', name: heads.period, kind: 'period', value: (row) => row.period },
            { id: 'people', name: words.receivedPeople, kind: 'count', value: (row) => row.value_high },
            { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
          ],
        })]
      : []),
    caravanTable(frame),
  ];
});
