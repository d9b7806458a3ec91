import { containmentTableWords } from '../../locale/tables/containment.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import type { ReportedFiguresRow } from '../../model/rows.ts';
import { figure, meanEvents, southernStates } from '../figures/carrusel-share.figure.ts';
import { eventsOfYear } from '../figures/mexicoTotals.ts';
import { reportedFigure } from '../figures/reported.ts';
import { defineFigureTables, inPercent, tableOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

interface Bar {
  readonly what: string;
  readonly amount: number;
  readonly unit: string;
  readonly period: string;
  readonly who: string;
  readonly bound: string;
  /** Events that its bar is measured against. */
  readonly events: number;
  readonly sources: readonly string[];
}

/** A row a bar: of the mean month, then of the year. */
export const carruselShareTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const { heads, units, bound, nature } = sharedTableWords[locale];
  const words = containmentTableWords[locale];
  const monthly = meanEvents(tables, view.span);
  const yearly = eventsOfYear(tables, view.year);
  const upm = [...new Set(tables['mexico-upm-monthly'].map((row) => row.source_id))];
  const reported = (row: ReportedFiguresRow, what: string, unit: string, events: number): Bar => ({
    what, unit, events, amount: row.value_high, period: row.period, who: locale === 'es' ? row.who_es : row.who_en, bound: bound[row.bound], sources: row.sources,
  });
  const bars: Bar[] = [
    { what: words.monthEvents, amount: monthly, unit: units.events, period: view.span.join('/'), who: 'UPM', bound: nature.computed, events: monthly, sources: upm },
    reported(reportedFigure(tables, 'carrusel-monthly-2024'), words.bused, units.people, monthly),
    { what: words.yearEvents, amount: yearly, unit: units.events, period: String(view.year), who: 'UPM', bound: bound.exact, events: yearly, sources: upm },
    ...southernStates.map(({ state, figureId }) => reported(reportedFigure(tables, figureId), fill(words.southState, state), units.events, yearly)),
    reported(reportedFigure(tables, 'mexico-exit-letters-2024'), words.letters, words.lettersUnit, yearly),
  ];
  return [
    tableOf({
      id: 'bars',
      caption: words.bars,
      rows: bars,
      columns: [
        { id: 'what', name: heads.what, kind: 'text', value: (bar) => bar.what },
        { id: 'amount', name: heads.amount, kind: 'count', value: (bar) => Math.round(bar.amount) },
        { id: 'unit', name: heads.unit, kind: 'text', value: (bar) => bar.unit },
        { id: 'bound', name: heads.bound, kind: 'text', value: (bar) => bar.bound },
        { id: 'period', name: heads.period, kind: 'period', value: (bar) => bar.period },
        { id: 'percent_of_events', name: words.shareOfEvents, kind: 'tenths', unit: '%', value: (bar) => inPercent(bar.amount / bar.events) },
        { id: 'who', name: heads.who, kind: 'text', value: (bar) => bar.who },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (bar) => bar.sources },
      ],
    }),
    caravanTable(frame),
  ];
});
