import { deriveJourney } from '../charts/time-distance/journey.ts';
import { deriveSegments, type Segment } from '../charts/time-distance/segments.ts';
import { deriveProgress, type Progress } from '../maps/progress.ts';
import type { Tables } from '../model/readTables.ts';
import type { BusTransfersRow, SizeClaimsRow } from '../model/rows.ts';
import { journeyRows } from './figures/time-distance.figure.ts';

/** How many people one source or several give for a segment. */
export interface PeopleClaim {
  readonly low: number;
  readonly high: number;
  readonly bound: SizeClaimsRow['bound'];
  readonly unit: 'people' | 'families';
  /** Who says so, where the table names them; else the sources' publishers do. */
  readonly who?: { readonly en: string; readonly es: string };
  readonly sourceIds: readonly string[];
}

/** The tables that a row's evidence comes from, besides those that the diagram is drawn from. */
export const evidenceTables = ['size-claims', 'circumstances'] as const;

/** A segment with its evidence: one row of the diagram's table, and what is said when it is chosen. */
export interface DiagramRow extends Segment {
  /** `data-key` of the marks of the map that are the same thing. */
  readonly mapKeys: readonly string[];
  readonly people: readonly PeopleClaim[];
  /** The length that was reported, and by whom. */
  readonly km?: { readonly value: number; readonly sourceIds: readonly string[] };
  /** Who ran the bus. */
  readonly busBy?: { readonly en: string; readonly es: string };
  readonly sourceIds: readonly string[];
}

type Evidence = Pick<Tables, 'route-legs' | 'route-waypoints' | 'caravan-events' | 'bus-transfers' | 'size-claims' | 'circumstances' | 'places'>;

function within(date: string, { firstDay, lastDay }: Segment): boolean {
  return date >= firstDay && date <= lastDay;
}

/** Names of the places that a segment touches: a leg's own points, or where nobody moves. */
function placesOf({ leg, from, to }: Segment, tables: Evidence): Set<string> {
  const points = leg === undefined ? [] : tables['route-waypoints'].filter((point) => point.leg === leg.leg).map(({ name }) => name);
  return new Set([from, to, ...points]);
}

function claimsAbout(segment: Segment, tables: Evidence): PeopleClaim[] {
  const places = placesOf(segment, tables);
  const onRoad = new Set(tables['route-waypoints'].map(({ name }) => name));
  return tables['size-claims']
    .filter((claim) => within(claim.date, segment) && (places.has(claim.place) || !onRoad.has(claim.place)))
    .map((claim) => ({ low: claim.low, high: claim.high, bound: claim.bound, unit: 'people', who: { en: claim.who_en, es: claim.who_es }, sourceIds: claim.sources }));
}

/** Where no size was claimed that day, what is reported of a part that set out: a figure of its own, else the event's. */
function departuresOf({ from, firstDay }: Segment, tables: Evidence): PeopleClaim[] {
  const figures = tables.circumstances.filter((row) => row.measure === 'people' && row.date === firstDay && row.place === from);
  if (figures.length > 0) return figures.map((row) => ({ low: row.value_low, high: row.value_high, bound: row.bound, unit: 'people', sourceIds: row.sources }));
  return tables['caravan-events']
    .filter((event) => event.kind === 'departure' && event.group === 'part' && event.people_low !== null && event.date === firstDay && event.place.startsWith(from))
    .map((event) => ({ low: event.people_low ?? 0, high: event.people_high ?? event.people_low ?? 0, bound: 'about', unit: 'people', sourceIds: event.sources }));
}

function peopleOnBus(rows: readonly BusTransfersRow[]): PeopleClaim[] {
  return rows.flatMap((row) =>
    row.people_low === null ? [] : [{ low: row.people_low, high: row.people_high ?? row.people_low, bound: row.bound, unit: row.unit === 'families' ? 'families' : 'people', sourceIds: row.sources }],
  );
}

/** Sources of the events that a segment is known from: those at its places in its days, else arrivals and departures of those days. */
function eventSources(segment: Segment, tables: Evidence): string[] {
  const places = placesOf(segment, tables);
  const overlapping = tables['caravan-events'].filter((event) => event.date <= segment.lastDay && (event.date_end ?? event.date) >= segment.firstDay);
  const here = overlapping.filter((event) => places.has(event.place) && event.kind !== 'negotiation');
  const chosen = here.length > 0 ? here : overlapping.filter(({ kind }) => kind === 'arrival' || kind === 'departure' || kind === 'regrouping');
  return chosen.flatMap(({ sources }) => sources);
}

function mapKeysOf(segment: Segment, index: number, all: readonly Segment[], progress: Progress): string[] {
  if (segment.transfer !== undefined) {
    const destination = progress.destinations.find(({ point }) => point.name === segment.to);
    return [...(destination === undefined ? [] : [`bus:${destination.id}`]), ...progress.legs.filter(({ leg }) => leg.mode === 'bus' && leg.points[0]?.name === segment.from && leg.to === segment.to).map(({ leg }) => `leg:${leg.id}`)];
  }
  if (segment.leg !== undefined) return [`leg:${segment.leg.leg}`];
  const stop = progress.stops.find(({ stop: { place } }) => place === segment.from);
  if (stop !== undefined) return [`stop:${stop.stop.id}`];
  const arrival = all.slice(0, index).findLast(({ leg, to }) => leg !== undefined && to === segment.from);
  return arrival?.leg === undefined ? [] : [`leg:${arrival.leg.leg}`];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The diagram's table: every segment drawn, in the order in which it begins, with what the tables hold of it. */
export function deriveDiagramRows(tables: Tables): DiagramRow[] {
  const segments = deriveSegments(deriveJourney(journeyRows(tables)));
  const lastEvent = tables['caravan-events'].at(-1)?.id ?? '';
  const progress = deriveProgress(lastEvent, tables);
  return segments.map((segment, index): DiagramRow => {
    const { leg, transfer } = segment;
    const claims = transfer === undefined ? claimsAbout(segment, tables) : peopleOnBus(transfer.rows);
    const people = claims.length > 0 || transfer !== undefined ? claims : departuresOf(segment, tables);
    const [bus] = transfer?.rows ?? [];
    const own = transfer === undefined ? eventSources(segment, tables) : transfer.rows.flatMap(({ sources }) => sources);
    return {
      ...segment,
      mapKeys: mapKeysOf(segment, index, segments, progress),
      people,
      ...(leg?.published_km == null ? {} : { km: { value: leg.published_km, sourceIds: leg.published_by } }),
      ...(bus === undefined ? {} : { busBy: { en: bus.by_en, es: bus.by_es } }),
      sourceIds: unique([...own, ...people.flatMap(({ sourceIds }) => sourceIds), ...(leg?.published_by ?? [])]),
    };
  });
}
