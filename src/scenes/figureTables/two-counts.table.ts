import type { HalfYear, TwoCountsMonth } from '../../charts/two-counts.chart.ts';
import { capital } from '../../locale/capital.ts';
import { twoCountsWords } from '../../locale/charts/two-counts.ts';
import { containmentTableWords } from '../../locale/tables/containment.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { figure, monthsOf } from '../figures/two-counts.figure.ts';
import { defineFigureTables, inPercent, orMissing, tableOf, type ColumnOf } from '../figureTable.ts';
import { writePeriod } from '../writeCell.ts';
import { caravanTable } from './caravan.table.ts';

type Count = 'mexico' | 'unitedStates' | 'borderPatrol' | 'ports';

const counts: readonly Count[] = ['mexico', 'unitedStates', 'borderPatrol', 'ports'];

/** A row a month of the view; then the half-years compared, or which months Mexico's count is the higher. */
export const twoCountsTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const { heads } = sharedTableWords[locale];
  const words = containmentTableWords[locale];
  const chart = twoCountsWords[locale];
  const months = monthsOf(tables).filter(({ month }) => month >= view.from && month <= view.to);
  const over = (row: TwoCountsMonth, count: 'unitedStates' | 'borderPatrol', reason: string) =>
    row.mexico === undefined ? { missing: words.mexicoEnds } : row[count] === undefined ? { missing: reason } : row.mexico > row[count];
  const names: Record<Count, string> = { mexico: chart.mexico, unitedStates: chart.unitedStates, borderPatrol: chart.borderPatrol, ports: capital(chart.ports) };
  const reasons: Record<Count, string> = { mexico: words.mexicoEnds, unitedStates: words.usEnds, borderPatrol: words.unsplit, ports: words.unsplit };
  const ids: Record<Count, string> = { mexico: 'mexico', unitedStates: 'us_southwest', borderPatrol: 'border_patrol', ports: 'ports' };
  const higher: ColumnOf<TwoCountsMonth>[] = [
    { id: 'mexico_over_southwest', name: words.higherThanAll, kind: 'truth', value: (row) => over(row, 'unitedStates', words.usEnds) },
    { id: 'mexico_over_border_patrol', name: words.higherThanPatrol, kind: 'truth', value: (row) => over(row, 'borderPatrol', words.unsplit) },
  ];
  const sum = (count: Count, [from, to]: HalfYear): number => months.filter(({ month }) => month >= from && month <= to).reduce((total, row) => total + (row[count] ?? Number.NaN), 0);
  const { halves } = view;
  const drawn = [...tables['mexico-upm-monthly'], ...tables['cbp-monthly'].filter((row) => row.region === 'southwest')].filter(({ month }) => month >= view.from && month <= view.to);
  return [
    tableOf({
      id: 'months',
      caption: fill(words.months, writePeriod(months[0]?.month ?? view.from, locale), writePeriod(months.at(-1)?.month ?? view.to, locale)),
      rows: months,
      columns: [
        { id: 'month', name: heads.month, kind: 'period', value: (row) => row.month },
        ...counts.map((count): ColumnOf<TwoCountsMonth> => ({ id: ids[count], name: names[count], kind: 'count', unit: unitOf(count, locale), value: (row) => orMissing(row[count], reasons[count]) })),
        ...(halves ? [] : higher),
      ],
      sources: drawn.map((row) => row.source_id),
    }),
    ...(halves
      ? [tableOf({
          id: 'half-years',
          caption: words.halves,
          rows: counts,
          columns: [
            { id: 'count', name: words.count, kind: 'text', value: (count) => names[count] },
            ...halves.map((half, index): ColumnOf<Count> => ({ id: index === 0 ? 'before' : 'after', name: writePeriod(half.join('/'), locale), kind: 'count', value: (count) => sum(count, half) })),
            { id: 'change', name: heads.change, kind: 'tenths', unit: '%', value: (count) => inPercent(sum(count, halves[1]) / sum(count, halves[0]) - 1) },
          ],
          sources: drawn.map((row) => row.source_id),
        })]
      : []),
    caravanTable(frame),
  ];
});

function unitOf(count: Count, locale: 'es' | 'en'): string {
  const { units } = sharedTableWords[locale];
  return count === 'mexico' ? units.events : units.encounters;
}
