import { chainKm, greatCircleKm } from '../../model/distances.ts';
import type { RouteLegsRow, RouteWaypointsRow } from '../../model/rows.ts';

/** A stop of the road and its place on the axis, from 0 (the start) to 1 (the last stop). */
export interface AxisStop {
  readonly place: string;
  readonly position: number;
}

/** The axis of places: the stops in order, the one gap, and where any named point of the road lies. */
export interface PlaceAxis {
  readonly stops: readonly AxisStop[];
  /** The marked break, where no road was walked: it stands for no length. */
  readonly gap: { readonly from: number; readonly to: number; readonly after: string; readonly before: string };
  /** Position of a stop or of a locality on a walked leg; undefined for places off the road. */
  readonly positionOf: (place: string) => number | undefined;
}

/** Share of the axis that the break takes: room for the buses that leave the road there. */
const gapShare = 0.12;

/** Legs that were not carried by bus: their chords make the axis. */
export function roadLegs(legs: readonly RouteLegsRow[]): RouteLegsRow[] {
  return legs.filter((leg) => leg.mode_documented !== 'bus');
}

/**
 * Lays the stops on one axis by the chain of great-circle chords between them. Where a leg does not begin at the last
 * one's end there is a break; exactly one is expected. Throws a RangeError where there is none or more, or where a leg
 * has fewer than two points.
 */
export function derivePlaceAxis(legs: readonly RouteLegsRow[], waypoints: readonly RouteWaypointsRow[]): PlaceAxis {
  const road = roadLegs(legs).map((leg) => {
    const points = waypoints.filter((point) => point.leg === leg.leg).sort((a, b) => a.seq - b.seq);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || points.length < 2) {
      throw new RangeError(`time-distance: leg "${leg.leg}" has ${points.length} points in route-waypoints, at least two are needed.`);
    }
    return { leg, points, chordKm: greatCircleKm(first, last) };
  });
  const breaks = road.flatMap(({ leg }, index) => (index > 0 && road[index - 1]?.leg.to !== leg.from ? [index] : []));
  const [breakAt] = breaks;
  if (breakAt === undefined || breaks.length !== 1) {
    throw new RangeError(`time-distance: ${breaks.length} breaks between the legs of route-legs, exactly one is drawn. Check the order of the legs.`);
  }
  const totalKm = road.reduce((sum, { chordKm }) => sum + chordKm, 0);
  const share = (km: number): number => (km / totalKm) * (1 - gapShare);

  const stops: AxisStop[] = [];
  const positions = new Map<string, number>();
  let at = 0;
  let gap = { from: 0, to: 0, after: '', before: '' };
  road.forEach(({ leg, points, chordKm }, index) => {
    if (index === breakAt) {
      gap = { from: at, to: at + gapShare, after: road[index - 1]?.leg.to ?? '', before: leg.from };
      at += gapShare;
    }
    if (index === 0 || index === breakAt) {
      stops.push({ place: leg.from, position: at });
      positions.set(leg.from, at);
    }
    const legKm = chainKm(points);
    points.forEach((point, order) => {
      if (!positions.has(point.name)) positions.set(point.name, at + share(chordKm) * (chainKm(points.slice(0, order + 1)) / legKm));
    });
    at += share(chordKm);
    stops.push({ place: leg.to, position: at });
    positions.set(leg.to, at);
  });
  return { stops, gap, positionOf: (place) => positions.get(place) };
}
