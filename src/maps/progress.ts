import type { BusTransfersRow, CaravanEventsRow } from '../model/rows.ts';
import type { Tables } from '../model/readTables.ts';
import { findPlace, readLegs, type Leg, type Waypoint } from './readRoute.ts';
import { stops, type Stop } from './stops.ts';

/** A leg and how many of its points are behind the caravan: 0 for a leg ahead. */
export interface LegProgress {
  readonly leg: Leg;
  readonly pointsReached: number;
}

/** A stop that was reached, with its point and its nights. */
export interface StopProgress {
  readonly stop: Stop;
  readonly point: Waypoint;
  /** Day of coming, YYYY-MM-DD. */
  readonly day: string;
  /** Last night there, YYYY-MM-DD; equal to `day` for one night. */
  readonly lastNight: string;
}

/** A place that people were taken to by bus, with the reports on how many. */
export interface Destination {
  readonly id: string;
  readonly point: Waypoint;
  /** Latest day of a report, YYYY-MM-DD. */
  readonly day: string;
  /** Reports with a count; empty where nobody counted. */
  readonly counts: readonly BusTransfersRow[];
}

/** What had happened when an event was over. */
export interface Progress {
  readonly event: CaravanEventsRow;
  /** The event's last day, YYYY-MM-DD. */
  readonly day: string;
  readonly legs: readonly LegProgress[];
  /** In the order of the road; the last is where the caravan is. */
  readonly stops: readonly StopProgress[];
  readonly destinations: readonly Destination[];
}

type RouteTables = Pick<Tables, 'caravan-events' | 'route-legs' | 'route-waypoints' | 'bus-transfers' | 'places'>;

/** The day before or after one, YYYY-MM-DD, by UTC. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function indexOfEvent(id: string, events: readonly CaravanEventsRow[]): number {
  const index = events.findIndex((event) => event.id === id);
  if (index < 0) throw new Error(`data/caravan-events.csv has no event "${id}". Check the id in the scene file or in src/maps/stops.ts.`);
  return index;
}

function slug(place: string): string {
  return place.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function deriveDestinations(day: string, tables: RouteTables): Destination[] {
  const rows = tables['bus-transfers'].filter((row) => row.kind === 'transfer' && row.to !== null && (row.date_end ?? row.date) <= day);
  const places = [...new Set(rows.map(({ to }) => to as string))];
  return places.map((place) => {
    const reports = rows.filter(({ to }) => to === place);
    return {
      id: slug(place),
      point: findPlace(place, tables),
      day: reports.map((row) => row.date_end ?? row.date).sort().at(-1) as string,
      counts: reports.filter(({ people_low }) => people_low !== null),
    };
  });
}

/**
 * How far the road is drawn when the reader stands at an event: legs by their last day, and by the order of events
 * within that day, so that a morning does not draw the evening; a leg in progress ends at the event's own place.
 */
export function deriveProgress(reach: string, tables: RouteTables): Progress {
  const events = tables['caravan-events'];
  const now = indexOfEvent(reach, events);
  const event = events[now] as CaravanEventsRow;
  const day = event.date_end ?? event.date;
  const legs = readLegs(tables).map((leg): LegProgress => {
    const arrivesLater = events.some(({ kind, place, date }, index) => index > now && kind === 'arrival' && place === leg.to && date === event.date);
    if (leg.lastDay > day) return { leg, pointsReached: 0 };
    if (leg.lastDay < day || !arrivesLater) return { leg, pointsReached: leg.points.length };
    return { leg, pointsReached: leg.points.findIndex(({ name }) => name === event.place) + 1 };
  });
  const reached = stops
    .filter(({ arrival }) => indexOfEvent(arrival, events) <= now)
    .map((stop): StopProgress => {
      const dayOf = (id: string): string => (events[indexOfEvent(id, events)] as CaravanEventsRow).date;
      const first = dayOf(stop.arrival);
      return { stop, point: findPlace(stop.place, tables), day: first, lastNight: stop.left === undefined ? first : addDays(dayOf(stop.left), -1) };
    });
  return { event, day, legs, stops: reached, destinations: deriveDestinations(day, tables) };
}
