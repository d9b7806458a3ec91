import { deriveJourney, type Stretch } from '../../charts/time-distance/journey.ts';
import { roadTableWords } from '../../locale/tables/road.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { addDays } from '../../model/dates.ts';
import { figure, journeyRows } from '../figures/time-distance.figure.ts';
import { defineFigureTables, orMissing, tableOf } from '../figureTable.ts';
import { writePeriod } from '../writeCell.ts';
import { busReportsTable } from './busReports.table.ts';

/** A row a stretch or night of the line as far as the day; the buses that leave it, a row a report. */
export const timeDistanceTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const { heads, units } = shared;
  const words = roadTableWords[locale];
  const journey = deriveJourney(journeyRows(tables));
  const placeAt = (position: number): string => journey.axis.stops.find((stop) => Math.abs(stop.position - position) < 1e-9)?.place ?? '';
  const dayOf = (day: number): string => addDays(journey.firstDay, Math.min(Math.floor(day), journey.days - 1));
  /** A walk of several days, or whose day differs by report, has all of them, as the wash beside its line shows. */
  const daysOf = ({ from, to, leg, spread }: Stretch): string => {
    if (leg && spread) return leg.dates;
    const [first, last] = [dayOf(from.day), dayOf(Math.min(to.day, view.day) - 1e-6)];
    return first === last ? first : `${first}/${last}`;
  };
  const shown = journey.stretches.filter(({ from }) => from.day < view.day);
  const rows = journey.transfers.filter(({ from }) => !Number.isFinite(from.day) || from.day < view.day).flatMap((transfer) => transfer.rows);
  return [
    tableOf({
      id: 'line',
      caption: fill(words.line, writePeriod(dayOf(view.day - 1e-6), locale)),
      rows: shown,
      columns: [
        { id: 'from', name: words.from, kind: 'text', value: ({ from, leg }) => leg?.from ?? placeAt(from.position) },
        { id: 'to', name: words.to, kind: 'text', value: ({ to, leg }) => leg?.to ?? placeAt(to.position) },
        { id: 'days', name: words.days, kind: 'period', value: daysOf },
        { id: 'mode', name: words.mode, kind: 'text', value: ({ mode, leg }) => words.modes[leg?.mode_documented ?? mode] },
        { id: 'length', name: words.length, kind: 'decimal', unit: units.km, value: ({ leg }) => orMissing(leg?.published_km, leg ? shared.notReported : shared.doesNotApply) },
        { id: 'sources', name: heads.sources, kind: 'sources', value: ({ leg }) => (leg && leg.published_km !== null ? leg.published_by : { missing: shared.doesNotApply }) },
      ],
    }),
    ...(rows.length === 0 ? [] : [busReportsTable(words.tracks, rows, frame)]),
  ];
});
