import { roadTableWords } from '../../locale/tables/road.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { deriveProgress, type StopProgress } from '../../maps/progress.ts';
import type { CaravanEventsRow } from '../../model/rows.ts';
import { figure } from '../figures/road-map.figure.ts';
import { defineFigureTables, orMissing, tableOf } from '../figureTable.ts';
import { writePeriod } from '../writeCell.ts';
import { busReportsTable } from './busReports.table.ts';

/** The road as far as the step: a row a place; a row a leg; where buses went, a row a report. */
export const roadMapTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const { heads, status, units } = shared;
  const words = roadTableWords[locale];
  const { day, legs, stops, destinations } = deriveProgress(view.reach, tables);
  const eventOf = ({ stop }: StopProgress): CaravanEventsRow => {
    const event = tables['caravan-events'].find(({ id }) => id === stop.arrival);
    if (!event) throw new RangeError(`caravan-events: no row "${stop.arrival}", which src/maps/stops.ts names.`);
    return event;
  };
  const covered = legs.filter(({ pointsReached }) => pointsReached > 0).map(({ leg, pointsReached }) => {
    const row = tables['route-legs'].find((candidate) => candidate.leg === leg.id);
    if (!row) throw new RangeError(`route-legs: no row "${leg.id}".`);
    return { row, isOngoing: pointsReached < leg.points.length };
  });
  const taken = new Set(destinations.map(({ point }) => point.name));
  const reports = tables['bus-transfers'].filter((row) => row.kind === 'transfer' && row.to !== null && taken.has(row.to) && (row.date_end ?? row.date) <= day);
  return [
    tableOf({
      id: 'stops',
      caption: fill(words.stops, writePeriod(day, locale)),
      rows: stops.map((stop) => ({ stop, event: eventOf(stop) })),
      columns: [
        { id: 'place', name: words.stop, kind: 'text', value: ({ stop }) => stop.stop.place },
        { id: 'state', name: words.state, kind: 'text', value: ({ event }) => event.state },
        { id: 'what', name: words.what, kind: 'text', value: ({ stop }) => words.kinds[stop.stop.kind] },
        { id: 'came', name: words.came, kind: 'period', value: ({ stop }) => stop.day },
        { id: 'last_night', name: words.lastNight, kind: 'period', value: ({ stop }) => orMissing(stop.stop.kind === 'night' ? stop.lastNight : undefined, stop.stop.kind === 'passed' ? words.noNight : shared.doesNotApply) },
        { id: 'status', name: heads.status, kind: 'text', value: ({ event }) => status[event.status] },
        { id: 'sources', name: heads.sources, kind: 'sources', value: ({ event }) => event.sources },
      ],
    }),
    ...(covered.length === 0
      ? []
      : [tableOf({
          id: 'legs',
          caption: words.legs,
          rows: covered,
          columns: [
            { id: 'from', name: words.from, kind: 'text', value: ({ row }) => row.from },
            { id: 'to', name: words.to, kind: 'text', value: ({ row, isOngoing }) => (isOngoing ? `${row.to} (${words.ongoing})` : row.to) },
            { id: 'days', name: words.days, kind: 'period', value: ({ row }) => row.dates },
            { id: 'mode', name: words.mode, kind: 'text', value: ({ row }) => words.modes[row.mode_documented] },
            { id: 'length', name: words.length, kind: 'decimal', unit: units.km, value: ({ row }) => orMissing(row.published_km, shared.notReported) },
            { id: 'sources', name: heads.sources, kind: 'sources', value: ({ row }) => (row.published_km === null ? { missing: shared.doesNotApply } : row.published_by) },
          ],
        })]),
    ...(reports.length === 0 ? [] : [busReportsTable(words.buses, reports, frame)]),
  ];
});
