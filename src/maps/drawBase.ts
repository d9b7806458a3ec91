import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { group, mark, stillBox, type Mark, type StillSize } from '../charts/svg/mark.ts';
import { paint } from '../theme/tokens.ts';
import type { BaseLevel } from './baseLevel.ts';
import type { BaseMap } from './baseMap.ts';
import { fills, hillshadeOpacity, leastPopulation, lines, localityLook, localityWidth, type FillLook, type LineLook } from './baseLayers.ts';
import { cameraFor, type CameraId } from './cameras.ts';
import { compactDots, CompactPath } from '../charts/svg/compactPath.ts';
import { pointPlacer, viewProjection, worldPixels, type Camera, type Extent } from './project.ts';
import { sheetExtent, sheetFor, southExtent, type SheetId } from './sheets.ts';

/** The camera that every sheet is projected with; a still's camera differs from it by a translation and a scale. */
const reference: Camera = { lng: -94, lat: 16, zoom: 8 };

const origin = { width: 0, height: 0 } as const;

/** Units of sheet coordinates for one pixel at the reference zoom: finer for the sheets seen closer. */
const fine = 10;

/**
 * Scale numbers in a transform are a thousandfold, and a fixed inner group undoes that: the player writes two decimals
 * while it moves, and a camera needs five.
 */
const transformFactor = 1000;

function fillOf({ colour, opacity }: FillLook): Mark['attributes'] {
  return opacity === 1 ? { fill: paint(colour) } : { fill: paint(colour), 'fill-opacity': opacity };
}

function strokeOf({ colour, opacity, width, dash }: LineLook): Mark['attributes'] {
  return {
    fill: 'none',
    stroke: paint(colour),
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'vector-effect': 'non-scaling-stroke',
    ...(opacity === 1 ? {} : { 'stroke-opacity': opacity }),
    ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
  };
}

interface SheetPen {
  readonly path: (shape: GeoPermissibleObjects) => string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly place: (lng: number, lat: number) => [number, number];
}

function penFor([west, south, east, north]: Extent, steps: number): SheetPen {
  const place = pointPlacer(reference, origin);
  const [x0, y0] = place(west, north);
  const [x1, y1] = place(east, south);
  const projection = viewProjection(reference, origin).clipExtent([[x0, y0], [x1, y1]]);
  return {
    path: (shape) => {
      const context = new CompactPath(steps);
      geoPath(projection, context)(shape);
      return context.toString();
    },
    box: { x: x0 * fine, y: y0 * fine, width: (x1 - x0) * fine, height: (y1 - y0) * fine },
    place,
  };
}

function levelOf(sheet: SheetId, base: BaseMap): BaseLevel {
  return sheet === 'south' ? base.overview : base.route;
}

/** Steps of coordinates in one pixel of the reference zoom, so that none is more than half a pixel where a sheet is seen. */
function stepsOf(sheet: SheetId): number {
  return sheet === 'south' ? 1 / 2 : fine;
}

function sheetGroup(sheet: SheetId, part: string, marks: readonly Mark[]): Mark {
  const shrink = fine / stepsOf(sheet);
  return group(marks, shrink === 1 ? {} : { transform: `scale(${shrink})` }, `${part}:${sheet}`);
}

function drawGround(sheet: SheetId, size: StillSize, base: BaseMap): Mark {
  const level = levelOf(sheet, base);
  const pen = penFor(sheetExtent(sheet, size), stepsOf(sheet));
  const shrink = fine / stepsOf(sheet);
  const { x, y, width, height } = pen.box;
  const abroad = { ...level.land, features: level.land.features.filter(({ properties }) => properties.iso !== 'MX') };
  return sheetGroup(sheet, 'ground', [
    mark('rect', { x: x / shrink, y: y / shrink, width: width / shrink, height: height / shrink, fill: paint('sea') }),
    mark('path', { d: pen.path(level.land), ...fillOf(fills.land) }),
    mark('path', { d: pen.path(abroad), ...fillOf(fills.abroad) }),
    ...level.bands.features.map((band) => mark('path', { d: pen.path(band), ...fillOf(fills.bands) })),
  ].filter(({ attributes }) => attributes['d'] !== ''));
}

function drawLines(sheet: SheetId, size: StillSize, base: BaseMap, leastPopulationDrawn: number): Mark {
  const level = levelOf(sheet, base);
  const extent = sheetExtent(sheet, size);
  const [west, south, east, north] = extent;
  const pen = penFor(extent, stepsOf(sheet));
  const dots = level.localities
    .filter(({ minPopulation }) => minPopulation >= leastPopulationDrawn)
    .map(({ minPopulation, points }) => {
      const inside = points.filter(([lng, lat]) => lng > west && lng < east && lat > south && lat < north);
      return mark('path', {
        d: compactDots(inside.map(([lng, lat]) => pen.place(lng, lat)), stepsOf(sheet)),
        fill: 'none',
        stroke: paint(localityLook.colour),
        'stroke-opacity': localityLook.opacity,
        'stroke-width': localityWidth(minPopulation),
        'stroke-linecap': 'round',
        'vector-effect': 'non-scaling-stroke',
      });
    });
  return sheetGroup(sheet, 'lines', [
    mark('path', { d: pen.path(level.rivers), ...strokeOf(lines.rivers) }),
    mark('path', { d: pen.path(level.lakes), ...fillOf(fills.lakes), stroke: paint(lines.coast.colour), 'stroke-width': lines.rivers.width, 'vector-effect': 'non-scaling-stroke' }),
    mark('path', { d: pen.path(level.states), ...strokeOf(lines.states) }),
    mark('path', { d: pen.path(level.coast), ...strokeOf(lines.coast) }),
    mark('path', { d: pen.path(level.borders), ...strokeOf(lines.borders) }),
    ...dots,
  ].filter(({ attributes }) => attributes['d'] !== ''));
}

function drawHillshade(hillshade: string): Mark {
  const place = pointPlacer(reference, origin);
  const [west, south, east, north] = southExtent;
  const [x0, y0] = place(west, north).map((value) => value * fine) as [number, number];
  const [x1, y1] = place(east, south).map((value) => value * fine) as [number, number];
  return mark('image', { href: hillshade, x: x0, y: y0, width: x1 - x0, height: y1 - y0, preserveAspectRatio: 'none', opacity: hillshadeOpacity }, 'hillshade');
}

/** The transform that puts sheet coordinates where a camera sees them. */
export function cameraTransform(camera: Camera, size: StillSize): string {
  const [x, y] = pointPlacer(camera, stillBox[size])(reference.lng, reference.lat);
  const scale = (worldPixels(camera.zoom) / worldPixels(reference.zoom)) * transformFactor;
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(2)})`;
}

/**
 * The base map as one group, key `camera`, whose transform is the camera: two stills of a scene share their sheets,
 * so that a player that moves the transform's numbers moves the camera.
 */
export function drawBase(id: CameraId, size: StillSize, base: BaseMap): Mark {
  const camera = cameraFor(id, size);
  const sheet = sheetFor(id, size);
  const parts = [
    drawGround('south', size, base),
    ...(sheet === 'south' ? [] : [drawGround(sheet, size, base)]),
    ...(base.hillshade === null ? [] : [drawHillshade(base.hillshade)]),
    drawLines(sheet, size, base, leastPopulation(camera.zoom)),
  ];
  const inner = group(parts, { transform: `scale(${1 / fine / transformFactor})` });
  return group([inner], { transform: cameraTransform(camera, size) }, 'camera');
}
