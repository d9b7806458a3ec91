import type { Feature, FeatureCollection } from 'geojson';
import type { DataDrivenPropertyValueSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { StillSize } from '../charts/svg/mark.ts';
import { thickerWidth } from '../theme/thickerStrokes.ts';
import { families, hex, type Colour, type Family, type Look } from '../theme/tokens.ts';
import type { BaseLevel } from './baseLevel.ts';
import { fills, hillshadeOpacity, leastPopulation, lines, localityLook, localityWidth, type FillLook, type LineLook } from './baseLayers.ts';
import type { Extent } from './project.ts';
import { destinationMargin, dotSpacing, legLooks, legWidth } from './routeLook.ts';
import { nearZoom, routeExtent, southExtent } from './sheets.ts';

/** The base map as the live map gets it. */
export interface LiveBase {
  readonly overview: BaseLevel;
  readonly route: BaseLevel;
  /** Address of `hillshade.webp`, or the picture as `data:`. */
  readonly hillshade: string;
}

/** Sources that change with the step; empty in a new style. */
export const stepSources = ['legs', 'destinations', 'stops', 'labels'] as const;

/** The name of a source that changes with the step. */
export type StepSource = (typeof stepSources)[number];

/** The pictures that the style asks for by name: the page adds each to its map. */
export const iconNames = ['destination', 'refused', 'dot'] as const;

/** The name of one of the style's pictures. */
export type IconName = (typeof iconNames)[number];

/**
 * Half the side of an icon's shape in CSS pixels: of the square to the middle of its stroke, of the bar and the dot to their ends.
 * The dot is small because MapLibre sets icons along a line no closer than they are wide before they are scaled.
 */
const iconHalf = { destination: 8, refused: 8, dot: 2 } as const satisfies Record<IconName, number>;

/** Room around a shape in CSS pixels, for the outer half of a stroke. */
const iconMargin = { destination: 1, refused: 0, dot: 0 } as const satisfies Record<IconName, number>;

/** Device pixels of an icon for one CSS pixel: the `pixelRatio` to add it with. */
export const iconPixelRatio = 2;

/** What colour an icon has at a place, in CSS pixels from its middle and without sign; null where it is clear. */
const iconShapes: Readonly<Record<IconName, (x: number, y: number) => Colour | null>> = {
  destination: (x, y) => {
    const edge = Math.max(x, y);
    const half = iconHalf.destination;
    if (edge > half + 1 || (x > half && y > half)) return null;
    return edge > half - 1 ? 'caravan' : 'land';
  },
  refused: (x, y) => (x <= iconHalf.refused && y <= 1.5 ? 'ink-soft' : null),
  dot: (x, y) => (Math.hypot(x, y) <= iconHalf.dot ? 'caravan' : null),
};

/** A picture of the style as RGBA pixels, for `map.addImage(name, …, { pixelRatio: iconPixelRatio })`. */
export function drawIcon(name: IconName, { theme, isStrong }: Look): { width: number; height: number; data: Uint8Array } {
  const side = (iconHalf[name] + iconMargin[name]) * 2 * iconPixelRatio;
  const data = new Uint8Array(side * side * 4);
  for (let index = 0; index < side * side; index += 1) {
    const [x, y] = [index % side, Math.floor(index / side)].map((value) => Math.abs(value + 0.5 - side / 2) / iconPixelRatio) as [number, number];
    const colour = iconShapes[name](x, y);
    if (colour !== null) data.set([...[1, 3, 5].map((at) => Number.parseInt(hex(colour, theme, isStrong).slice(at, at + 2), 16)), 255], index * 4);
  }
  return { width: side, height: side, data };
}

/**
 * The page's own font in CSS quotes: MapLibre hands the name to the canvas as it is, and a bare `4` is no CSS name.
 * It reads a weight from the first name of a stack only, hence `Inter Semibold` (which no machine need have) before it.
 */
function fontName(family: Family): string {
  return families[family].split(',')[0] ?? '';
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

function rectangle([west, south, east, north]: Extent): Feature {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] } };
}

function localityPoints({ localities }: BaseLevel): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: localities.map(({ minPopulation, points }) => ({
      type: 'Feature',
      properties: { population: minPopulation, radius: localityWidth(minPopulation) / 2 },
      geometry: { type: 'MultiPoint', coordinates: points.map((point) => [...point]) },
    })),
  };
}

function asFeature(geometry: BaseLevel['coast']): Feature {
  return { type: 'Feature', properties: {}, geometry };
}

/**
 * The live map's style: the layers of the still's twin, in its order and with its looks. MapLibre's dashes count in
 * widths, so they are divided by the line's. No `glyphs`: letters are drawn from the page's own font.
 * `scale` is how many pixels the stage gives to one unit of the still: what the still draws over its ground grows and shrinks with it, or
 * labels would run into marks on a small stage; lines of the ground are as thin at every scale, as in the still.
 */
export function buildStyle({ theme, isStrong }: Look, base: LiveBase, size: StillSize, scale: number): StyleSpecification {
  const tint = (colour: Colour): string => hex(colour, theme, isStrong);
  const thick = (width: number): number => (isStrong ? thickerWidth(width) : width);
  const fill = (id: string, source: string, { colour, opacity }: FillLook, zooms: object): LayerSpecification => ({
    id, source, type: 'fill', ...zooms, paint: { 'fill-color': tint(colour), 'fill-opacity': opacity, 'fill-antialias': opacity === 1 },
  });
  const line = (id: string, source: string, { colour, opacity, width, dash }: LineLook, zooms: object): LayerSpecification => ({
    id, source, type: 'line', ...zooms,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': tint(colour), 'line-opacity': opacity, 'line-width': width, ...(dash ? { 'line-dasharray': dash.map((length) => length / width) } : {}) },
  });
  const ground = (level: 'overview' | 'route', zooms: object): LayerSpecification[] => [
    fill(`${level}-land`, `${level}-land`, fills.land, zooms),
    { ...(fill(`${level}-abroad`, `${level}-land`, fills.abroad, zooms) as Extract<LayerSpecification, { type: 'fill' }>), filter: ['!=', ['get', 'iso'], 'MX'] },
    // One layer a height: within a layer MapLibre paints overlapping shapes once, and bands must add up.
    ...base[level].bands.features.map(({ properties: { metres } }): LayerSpecification => ({
      ...(fill(`${level}-bands-${metres}`, `${level}-bands`, fills.bands, zooms) as Extract<LayerSpecification, { type: 'fill' }>), filter: ['==', ['get', 'metres'], metres],
    })),
  ];
  const drawn = (level: 'overview' | 'route', zooms: object): LayerSpecification[] => [
    line(`${level}-rivers`, `${level}-rivers`, lines.rivers, zooms),
    fill(`${level}-lakes`, `${level}-lakes`, fills.lakes, zooms),
    line(`${level}-shores`, `${level}-lakes`, { ...lines.rivers, colour: lines.coast.colour, opacity: 1 }, zooms),
    line(`${level}-states`, `${level}-states`, lines.states, zooms),
    line(`${level}-coast`, `${level}-coast`, lines.coast, zooms),
    line(`${level}-borders`, `${level}-borders`, lines.borders, zooms),
    {
      id: `${level}-localities`, source: `${level}-localities`, type: 'circle', ...zooms,
      filter: ['>=', ['get', 'population'], ['step', ['zoom'], leastPopulation(5), 6.5, leastPopulation(6.5), 7.5, leastPopulation(7.5)]],
      paint: { 'circle-color': tint(localityLook.colour), 'circle-opacity': localityLook.opacity, 'circle-radius': ['get', 'radius'] },
    },
  ];
  const far = { maxzoom: nearZoom };
  const near = { minzoom: nearZoom };
  const width = thick(legWidth[size]);
  const legs = (['foot', 'bus'] as const).map((mode): LayerSpecification => {
    const { cap, dash } = legLooks[mode];
    return {
      id: `legs-${mode}`, source: 'legs', type: 'line', filter: ['==', ['get', 'mode'], mode],
      layout: { 'line-cap': cap, 'line-join': 'round' },
      paint: { 'line-color': tint('caravan'), 'line-width': width * scale, 'line-offset': ['*', ['get', 'offset'], scale], ...(dash ? { 'line-dasharray': dash.map((length) => length / width) } : {}) },
    };
  });
  const always = { 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-padding': 0 } as const;
  // MapLibre draws dashes of no length as short strokes, which would read as a bus: the dots stand along the line one by one.
  const dots: LayerSpecification = {
    id: 'legs-unknown', source: 'legs', type: 'symbol', filter: ['==', ['get', 'mode'], 'unknown'],
    layout: { 'symbol-placement': 'line', 'symbol-spacing': dotSpacing * scale, 'icon-image': 'dot' satisfies IconName, 'icon-size': (width * scale) / 2 / iconHalf.dot, ...always },
  };
  const isHere = (here: string, other: string): DataDrivenPropertyValueSpecification<string> => ['case', ['get', 'isHere'], here, other];
  const data = (shape: FeatureCollection | Feature) => ({ type: 'geojson' as const, data: shape });
  const [west, south, east, north] = southExtent;
  return {
    version: 8,
    sources: {
      ...Object.fromEntries((['overview', 'route'] as const).flatMap((name) => {
        const level = base[name];
        return [
          [`${name}-land`, data(level.land)], [`${name}-bands`, data(level.bands)], [`${name}-rivers`, data(level.rivers)], [`${name}-lakes`, data(level.lakes)],
          [`${name}-states`, data(level.states)], [`${name}-coast`, data(asFeature(level.coast))], [`${name}-borders`, data(asFeature(level.borders))],
          [`${name}-localities`, data(localityPoints(level))],
        ];
      })),
      'route-sea': data(rectangle(routeExtent)),
      hillshade: { type: 'image', url: base.hillshade, coordinates: [[west, north], [east, north], [east, south], [west, south]] },
      ...Object.fromEntries(stepSources.map((name) => [name, data(empty)])),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': tint('sea') } },
      ...ground('overview', {}),
      fill('route-sea', 'route-sea', { colour: 'sea', opacity: 1 }, near),
      ...ground('route', near),
      { id: 'hillshade', source: 'hillshade', type: 'raster', paint: { 'raster-opacity': hillshadeOpacity, 'raster-fade-duration': 0 } },
      ...drawn('overview', far),
      ...drawn('route', near),
      ...legs,
      dots,
      { id: 'destinations', source: 'destinations', type: 'symbol', layout: { 'icon-image': 'destination' satisfies IconName, 'icon-size': ['/', ['*', ['+', ['get', 'radius'], destinationMargin], scale], iconHalf.destination], ...always } },
      { id: 'stops', source: 'stops', type: 'circle', paint: { 'circle-color': isHere(tint('caravan'), tint('land')), 'circle-radius': ['*', ['get', 'radius'], scale], 'circle-stroke-color': ['case', ['get', 'isHere'], tint('ink'), ['==', ['get', 'kind'], 'refused'], tint('ink-soft'), tint('caravan')], 'circle-stroke-width': thick(2) * scale } },
      { id: 'refusals', source: 'stops', type: 'symbol', filter: ['==', ['get', 'kind'], 'refused'], layout: { 'icon-image': 'refused' satisfies IconName, 'icon-size': ['/', ['*', ['get', 'radius'], scale], iconHalf.refused], ...always } },
      {
        id: 'labels', source: 'labels', type: 'symbol',
        layout: { 'text-field': ['get', 'text'], 'text-font': ['case', ['get', 'isSea'], ['literal', [fontName('serif')]], ['get', 'isBold'], ['literal', ['Inter Semibold', fontName('sans')]], ['literal', [fontName('sans')]]], 'text-size': ['*', ['get', 'size'], scale], 'text-anchor': 'left', 'text-justify': 'left', 'text-max-width': 100, 'text-allow-overlap': true, 'text-ignore-placement': true },
        paint: { 'text-color': ['match', ['get', 'colour'], 'ink', tint('ink'), tint('ink-soft')], 'text-halo-color': ['case', ['get', 'isSea'], tint('sea'), tint('land')], 'text-halo-width': 2 * scale },
      },
    ],
  };
}

