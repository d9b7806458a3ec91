import { geoMercator, geoPath, type GeoProjection, type GeoStreamWrapper } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import type { Feature, FeatureCollection } from 'geojson';
import { paint, type Colour } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { CompactPath } from './svg/compactPath.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';

/** One count of the corridor: where it was made and what it counts. */
export interface CorridorCount {
  readonly id: string;
  /** Degrees east and north of the circle's middle. */
  readonly at: readonly [longitude: number, latitude: number];
  readonly value: number;
  readonly colour: Colour;
  /** Where its words stand: beside the circle or above it. */
  readonly side: Readonly<Record<StillSize, 'left' | 'right' | 'above'>>;
  readonly place: string;
  readonly measure: string;
}

/** What the map shows: the counts drawn, in order from the south. */
export interface CorridorView {
  readonly counts: readonly string[];
}

/** The map's words. */
export interface CorridorWords {
  readonly unit: string;
}

/** Diameter of the largest circle as a share of the still's width. */
const largestShare: Record<StillSize, number> = { n: 0.27, w: 0.26 };

/** Radius in the still's units for a count: areas are in proportion. */
export function corridorRadius(size: StillSize, largest: number): (value: number) => number {
  return scaleSqrt([0, largest], [0, (stillBox[size].width * largestShare[size]) / 2]);
}

/** A projection whose lines leave out points nearer than `least` units to the last: the eye misses nothing, the file shrinks. */
function thinned(projection: GeoProjection, least: number): GeoStreamWrapper {
  return {
    stream: (sink) => {
      let last: [number, number] | undefined;
      return projection.stream({
        point: (x, y) => {
          if (last && Math.hypot(x - last[0], y - last[1]) < least) return;
          last = [x, y];
          sink.point(x, y);
        },
        lineStart: () => {
          last = undefined;
          sink.lineStart();
        },
        lineEnd: () => sink.lineEnd(),
        polygonStart: () => sink.polygonStart(),
        polygonEnd: () => sink.polygonEnd(),
      });
    },
  };
}

/** Steps of a coast's coordinates in one unit of the still: a third of a unit is finer than the eye. */
const coastSteps = 3;

/** Four counts of one year as circles of one scale, each at its place on the map. They measure four different things. */
export function corridorMap(land: FeatureCollection, counts: readonly CorridorCount[], view: CorridorView, context: ChartContext<CorridorWords> & { readonly caravan: CaravanSize; readonly caravanAt: readonly [number, number] }): Drawing {
  const { size, words, write, caravan, caravanAt } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const frame: [[number, number], [number, number]] = size === 'n' ? [[0, 62], [width, height - 34]] : [[0, 76], [width, height - 44]];
  const corners: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates: size === 'n' ? [[-113.5, 6.8], [-73.6, 33.4]] : [[-115, 6.4], [-73, 33.6]] } }],
  };
  const projection = geoMercator().fitExtent(frame, corners).clipExtent([[0, 0], [width, height]]).precision(0.2);
  const thin = thinned(projection, size === 'n' ? 1 : 1.8);
  const path = (shape: Feature): string => {
    const pen = new CompactPath(coastSteps);
    geoPath(thin, pen)(shape);
    return pen.toString();
  };
  const shapes = land.features.map((feature, index) => mark('path', { d: path(feature), fill: paint(feature.properties?.['iso'] === 'MX' ? 'land-high' : 'land'), stroke: paint('border'), 'stroke-width': 0.75 * coastSteps }, `land-${String(feature.properties?.['iso'] ?? index)}`)).filter((shape) => shape.attributes['d'] !== '');
  const marks: Mark[] = [mark('rect', { x: 0, y: 0, width, height, fill: paint('sea') }, 'sea'), group(shapes, { transform: `scale(${1 / coastSteps})` }, 'land')];
  const radius = corridorRadius(size, Math.max(1, ...counts.map((count) => count.value)));
  const labels: Mark[] = [];
  for (const count of counts.filter(({ id }) => view.counts.includes(id))) {
    const point = projection([...count.at]);
    if (!point) throw new RangeError(`Corridor map: ${count.id} at ${count.at.join(', ')} lies outside the map; correct its longitude and latitude.`);
    const [cx, cy] = point;
    const r = radius(count.value);
    marks.push(mark('circle', { cx, cy, r, fill: paint(count.colour), 'fill-opacity': 0.88, stroke: paint('paper'), 'stroke-width': 1 }, `count-${count.id}`));
    const side = count.side[size];
    const left = side === 'left';
    const room = size === 'n' ? 150 : 220;
    const x = side === 'above' ? cx - r * 0.7 : cx + (left ? -1 : 1) * (r + 8);
    const strong = size === 'n' ? 16 : 22;
    const place = { x, size: text, anchor: left ? ('end' as const) : ('start' as const), halo: 'sea' as const };
    const measure = textBlock({ ...place, text: count.measure, y: 0, width: room });
    const top = side === 'above' ? cy - r - 10 - strong * 0.9 - measure.lines * text * 1.25 : cy - ((measure.lines + 1) * text * 1.22) / 2 + 4;
    labels.push(label({ ...place, text: count.place, y: top - strong * 0.2, weight: 'bold', key: `place-${count.id}` }));
    labels.push(label({ ...place, text: write.count(count.value), y: top + strong * 0.9, size: strong, weight: 'bold', key: `value-${count.id}` }));
    labels.push(...textBlock({ ...place, text: count.measure, y: top + strong * 0.9 + text * 1.25, width: room, key: `measure-${count.id}` }).marks);
  }
  const here = projection([...caravanAt]);
  if (here) marks.push(mark('circle', { cx: here[0], cy: here[1], r: radius(caravan.people), fill: paint('caravan'), stroke: paint('paper'), 'stroke-width': 1 }, 'caravan'));
  marks.push(...labels);
  marks.push(mark('circle', { cx: 20, cy: height - 15, r: radius(caravan.people), fill: paint('caravan'), stroke: paint('paper'), 'stroke-width': 1 }, 'caravan-key'));
  marks.push(label({ text: caravan.name, x: 34, y: height - 10, size: text, colour: 'caravan-text', halo: 'sea', key: 'caravan-name' }));
  marks.push(...textBlock({ text: words.unit, x: 12, y: 23, width: width - 24, size: text, halo: 'land', key: 'unit' }).marks);
  return { width, height, marks };
}
