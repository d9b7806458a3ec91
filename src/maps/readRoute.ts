import type { Tables } from '../model/readTables.ts';

/** How a leg's people moved, as far as it is documented. Mixed and unknown are one: neither is known in whole. */
export type LegMode = 'foot' | 'bus' | 'unknown';

/** A named point of the schematic line. */
export interface Waypoint {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
}

/** One leg of the road: a chain of localities. */
export interface Leg {
  readonly id: string;
  readonly to: string;
  readonly mode: LegMode;
  /** Last day of the leg, YYYY-MM-DD. */
  readonly lastDay: string;
  readonly points: readonly Waypoint[];
}

/** The legs in the order of `route-legs`. Throws where a leg has fewer than two points. */
export function readLegs(tables: Pick<Tables, 'route-legs' | 'route-waypoints'>): Leg[] {
  return tables['route-legs'].map(({ leg: id, to, mode_documented, dates }) => {
    const points = tables['route-waypoints']
      .filter(({ leg }) => leg === id)
      .sort((a, b) => a.seq - b.seq)
      .map(({ name, lon, lat }) => ({ name, lng: lon, lat }));
    if (points.length < 2) throw new Error(`data/route-waypoints.csv: leg "${id}" has ${points.length} points. Give it at least its two ends.`);
    const lastDay = dates.split('/').at(-1) ?? '';
    return { id, to, mode: mode_documented === 'mixed' ? 'unknown' : mode_documented, lastDay, points };
  });
}

/** The point of a named place: on the line where it is there, else in the gazetteer. Throws where it is in neither. */
export function findPlace(name: string, tables: Pick<Tables, 'route-waypoints' | 'places'>): Waypoint {
  const onRoad = tables['route-waypoints'].find((point) => point.name === name);
  if (onRoad) return { name, lng: onRoad.lon, lat: onRoad.lat };
  const place = tables.places.find((row) => row.place === name);
  if (place) return { name, lng: place.lon, lat: place.lat };
  throw new Error(`No point for "${name}": it is neither in data/route-waypoints.csv (name) nor in data/places.csv (place).`);
}
