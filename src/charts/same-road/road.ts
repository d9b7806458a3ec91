import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** Stretches of the road from south to north. `departure` and `divided` are traces that no stretch can hold. */
export const roadZones = ['border', 'departure', 'coast', 'isthmus', 'veracruz-puebla', 'mexico-city', 'north', 'divided'] as const;

/** Where a caravan's last trace lies. */
export type RoadZone = (typeof roadZones)[number];

/** How well a caravan's last trace is known. */
export type RoadConfidence = 'documented' | 'single-source' | 'disputed';

/** One caravan as the chart needs it. Longitudes are degrees east, so that they fall on the way north. */
export interface RoadCaravan {
  readonly id: string;
  /** ISO date, or year and month where no day was found. Lines stand in its order. */
  readonly startDate: string;
  readonly startPlace: string;
  readonly lastPlace: string;
  /** Undefined where the last trace has no point. */
  readonly lastLongitude: number | undefined;
  readonly zone: RoadZone;
  /** False where no report of the end was read, which is not "ended here". */
  readonly endFound: boolean;
  readonly confidence: RoadConfidence;
}

/** A stretch that has its own part of the axis. */
export type Band = Exclude<RoadZone, 'departure' | 'divided'>;

/** The stretches as the axis has them, from the top. */
export const bands: readonly Band[] = ['north', 'mexico-city', 'veracruz-puebla', 'isthmus', 'coast', 'border'];

/** The axis of places: where a longitude lies in its stretch, and where the stretches begin and end, measured from the axis' top. */
export interface RoadAxis {
  readonly y: (longitude: number, band: Band) => number;
  readonly edges: Readonly<Record<Band, readonly [top: number, bottom: number]>>;
  /** Its whole height. */
  readonly height: number;
}

/**
 * Where the axis puts a longitude: each stretch has its own scale, so that the coast, where most traces end, can be
 * read; within a stretch the road runs steadily west, so longitude keeps the order and the proportions of its places.
 * `starts` are the longitudes of the places where caravans set out. Throws a RangeError without Tapachula among them.
 */
export function roadAxis(caravans: readonly RoadCaravan[], starts: Readonly<Record<string, number>>, heights: Readonly<Record<Band, number>>): RoadAxis {
  const tapachula = starts['Tapachula'];
  const south = max(Object.values(starts));
  if (tapachula === undefined || south === undefined) throw new RangeError('sameRoad: starts must hold Tapachula and the southernmost place.');
  const longitudes = (band: Band): number[] => caravans.flatMap((row) => (row.zone === band && row.lastLongitude !== undefined ? [row.lastLongitude] : []));
  const edges = {} as Record<Band, [number, number]>;
  let bottom = 0;
  for (const band of bands) {
    edges[band] = [bottom, bottom + heights[band]];
    bottom += heights[band];
  }
  const scales = Object.fromEntries(
    bands.map((band) => {
      const [top, end] = edges[band];
      const inner = (end - top) * 0.24;
      if (band === 'border') return [band, scaleLinear([tapachula, south], [top, end])];
      if (band === 'coast') return [band, scaleLinear([tapachula, min(longitudes(band)) ?? tapachula - 1], [end, top + inner])];
      const values = longitudes(band);
      const first = max(values) ?? 0;
      const last = min(values) ?? -1;
      // A single place stands in the middle of its band.
      return [band, first === last ? scaleLinear([first - 1, first + 1], [top + inner, end - inner]) : scaleLinear([first, last], [end - inner, top + inner])];
    }),
  );
  return {
    edges,
    height: bottom,
    y: (longitude, band) => {
      const scale = scales[band];
      if (!scale) throw new RangeError(`sameRoad: no band for zone "${band}".`);
      return scale(longitude);
    },
  };
}

/** Where a caravan's line ends on the axis. A trace without a point stands in the middle of its stretch, a divided one at the edge of the Isthmus. */
export function endOnAxis(row: RoadCaravan, axis: RoadAxis): number {
  if (row.zone === 'divided') return axis.edges.isthmus[0];
  const band = row.zone === 'departure' ? 'coast' : row.zone;
  if (row.lastLongitude === undefined) {
    const [top, bottom] = axis.edges[band];
    return (top + bottom) / 2;
  }
  return axis.y(row.lastLongitude, band);
}

/** Number of last traces in each zone. */
export function countZones(caravans: readonly RoadCaravan[]): Record<RoadZone, number> {
  const counts = Object.fromEntries(roadZones.map((zone) => [zone, 0])) as Record<RoadZone, number>;
  for (const row of caravans) counts[row.zone] += 1;
  return counts;
}
