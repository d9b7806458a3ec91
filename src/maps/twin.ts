import { label, wrapText } from '../charts/svg/label.ts';
import { legend } from '../charts/svg/legend.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from '../charts/svg/mark.ts';
import { textWidth } from '../charts/svg/textWidth.ts';
import { formatNumber } from '../locale/numbers.ts';
import { roadMapWords } from '../locale/charts/road-map.ts';
import type { Locale } from '../locale/locales.ts';
import type { Tables } from '../model/readTables.ts';
import { paint } from '../theme/tokens.ts';
import { baseLabelRequests } from './baseLabels.ts';
import type { BaseMap } from './baseMap.ts';
import { cameraFor, framePadding, type CameraId } from './cameras.ts';
import { drawBase } from './drawBase.ts';
import { offsetLine, type Pixel } from './offsetLine.ts';
import { crosses, placeLabels, type Box, type LabelLine, type LabelRequest, type PlacedLabel } from './placeLabels.ts';
import { addDays, deriveProgress, type Destination, type LegProgress, type Progress, type StopProgress } from './progress.ts';
import { pointPlacer } from './project.ts';
import type { LegMode } from './readRoute.ts';
import { busOffset, destinationMargin, legLooks, legWidth, stopRadius } from './routeLook.ts';
import { deriveScaleBar } from './scaleBar.ts';
import { countLines, fillIn, nightsText } from './words.ts';

/** What a map of the road shows. */
export interface RoadView {
  readonly camera: CameraId;
  /** The event of `caravan-events` at whose end the reader stands: the road is drawn so far. */
  readonly reach: string;
}

/** Size, language and data of a map. */
export interface RoadFrame {
  readonly locale: Locale;
  readonly size: StillSize;
  readonly tables: Tables;
  readonly base: BaseMap;
  /** `light` leaves out the legs that lie ahead, which wait without length for the next still to draw them out; as a whole where absent. */
  readonly detail?: 'light' | undefined;
}

/** A drawing with the boxes of its labels, for tests and for whoever draws over it. */
export interface RoadTwin {
  readonly drawing: Drawing;
  readonly labels: readonly PlacedLabel[];
  readonly progress: Progress;
}

/** Reports of buses are spelt out on the map for this many days; later their places keep only the mark and the name. */
const recentDays = 2;

/** The zooms from which places are named that carry the story less; all keep their marks. */
const namedFrom = { night: 6, passed: 7.5, destination: 5.2 } as const;

/** Degrees to pixels of the frame. */
export type Place = (lng: number, lat: number) => Pixel;

function linePixels({ leg, pointsReached }: LegProgress, place: Place, offset: number): Pixel[] {
  const last = Math.max(0, pointsReached - 1);
  const pixels = leg.points.map((_, index) => {
    const { lng, lat } = leg.points[Math.min(index, last)] as (typeof leg.points)[number];
    return place(lng, lat);
  });
  return offset === 0 ? pixels : offsetLine(pixels, offset);
}

/** How many lanes to the right of the road a leg is drawn: 0 for walkers; buses that share their first stretch lie beside one another. */
export function busLane({ leg }: LegProgress, legs: readonly LegProgress[]): number {
  if (leg.mode !== 'bus') return 0;
  const sameWay = legs.filter((other) => other.leg.mode === 'bus' && other.leg.points[0]?.name === leg.points[0]?.name && other.leg.points[1]?.name === leg.points[1]?.name);
  return 1 + sameWay.findIndex((other) => other.leg.id === leg.id);
}

function strokeOf(mode: LegMode, size: StillSize): Mark['attributes'] {
  const { dash, cap } = legLooks[mode];
  return {
    fill: 'none',
    stroke: paint('caravan'),
    'stroke-width': legWidth[size],
    'stroke-linecap': cap,
    'stroke-linejoin': 'round',
    ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
  };
}

function pathData(pixels: readonly Pixel[]): string {
  const fixed = (value: number): string => String(Math.round(value * 10) / 10);
  return `M${pixels.map(([x, y]) => `${fixed(x)},${fixed(y)}`).join('L')}`;
}

/** A leg ahead is there too, shrunk to its start and unseen, so that it grows from there when it is reached. */
function drawLeg(progress: LegProgress, pixels: readonly Pixel[], size: StillSize): Mark {
  const { leg, pointsReached } = progress;
  return mark('path', { d: pathData(pixels), ...strokeOf(leg.mode, size), ...(pointsReached > 0 ? {} : { opacity: 0 }) }, `leg:${leg.id}`);
}

/** Where a stop's mark stands in the frame: a town that refused entry beside the road. */
export function stopPixel({ stop, point }: StopProgress, place: Place, radius: number): Pixel {
  const [x, y] = place(point.lng, point.lat);
  return stop.kind === 'refused' ? [x + radius * 1.1, y - radius * 2.4] : [x, y];
}

function drawStop(progress: StopProgress, [x, y]: Pixel, radius: number, isHere: boolean): Mark {
  const key = `stop:${progress.stop.id}`;
  const { kind } = progress.stop;
  if (kind === 'passed') return mark('circle', { cx: x, cy: y, r: radius * (isHere ? 0.7 : 0.5), fill: paint(isHere ? 'caravan' : 'land'), stroke: paint('caravan'), 'stroke-width': 1.6 }, key);
  if (kind === 'refused') {
    const r = radius * 0.8;
    return group(
      [
        mark('circle', { cx: 0, cy: 0, r, fill: paint('land'), stroke: paint('ink-soft'), 'stroke-width': 1.8 }),
        mark('path', { d: `M${-r},0H${r}`, stroke: paint('ink-soft'), 'stroke-width': 1.8 }),
      ],
      { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
      key,
    );
  }
  return mark('circle', { cx: x, cy: y, r: radius, fill: paint(isHere ? 'caravan' : 'land'), stroke: paint(isHere ? 'ink' : 'caravan'), 'stroke-width': isHere ? 2 : 2.4 }, key);
}

function drawDestination({ id }: Destination, [x, y]: Pixel, radius: number): Mark {
  const half = radius + destinationMargin;
  return mark('rect', { x: x - half, y: y - half, width: half * 2, height: half * 2, rx: 2.5, fill: paint('land'), stroke: paint('caravan'), 'stroke-width': 1.8 }, `bus:${id}`);
}

function boxAround([x, y]: Pixel, half: number): Box {
  return { x0: x - half, y0: y - half, x1: x + half, y1: y + half };
}

function drawLabel({ id, lines }: PlacedLabel, size: number, halo: 'land' | 'sea'): Mark[] {
  return lines.map(({ text, x, y, colour, weight, family }, index) =>
    label({ text, x, y, size, colour, halo, ...(weight ? { weight } : {}), ...(family ? { family } : {}), key: index === 0 ? `label:${id}` : `label:${id}:${index}` }),
  );
}

function isInside([x, y]: Pixel, { x0, y0, x1, y1 }: Box): boolean {
  return x > x0 && x < x1 && y > y0 && y < y1;
}

/** A piece of a leg; the buses' ends in the square that marks where they went. */
function drawSample(mode: LegMode, x: number, y: number, length: number, size: StillSize): Mark[] {
  const key = `legend:${mode}:stroke`;
  const side = 9;
  const line = mark('path', { d: `M${x.toFixed(1)},${y.toFixed(1)}h${mode === 'bus' ? length - side : length}`, ...strokeOf(mode, size) }, key);
  if (mode !== 'bus') return [line];
  return [line, mark('rect', { x: x + length - side, y: y - side / 2, width: side, height: side, rx: 2, fill: paint('land'), stroke: paint('caravan'), 'stroke-width': 1.8 }, `${key}:end`)];
}

/** What stands below the map: the key to the strokes where there is more than one, and what the line is. */
function drawFoot(modes: readonly LegMode[], { locale, size }: RoadFrame): { marks: Mark[]; top: number } {
  const { width, height } = stillBox[size];
  const words = roadMapWords[locale];
  const letters = labelSize[size];
  const pad = size === 'n' ? 10 : 16;
  const step = letters * 1.3;
  const note = wrapText(words.note, width - 2 * pad, letters);
  const top = height - (note.length + (modes.length > 1 ? 1 : 0)) * step - pad;
  const sample = size === 'n' ? 27 : 34;
  const entries = modes.map((mode) => ({
    id: mode,
    text: words[mode],
    sample: (x: number, y: number) => drawSample(mode, x - sample / 2, y, sample, size),
  }));
  const key = legend(modes.length > 1 ? entries : [], { x: pad, y: top + step, width: width - 2 * pad, labelSize: letters, sampleWidth: sample });
  if (key.lastY > top + step + 0.5) throw new Error(`The map's key needs more than one line in ${locale}, size ${size}: shorten src/locale/charts/road-map.ts.`);
  return {
    top,
    marks: [
      // Wider than the still: a line that ends just outside of it would show at the edge, where a pixel is cut.
      mark('rect', { x: -4, y: top, width: width + 8, height: height - top + 4, fill: paint('paper') }, 'foot'),
      ...key.marks,
      ...note.map((text, index) => label({ text, x: pad, y: height - pad - step * (note.length - 1 - index) + letters * 0.1, size: letters, colour: 'ink-soft', key: `note:${index}` })),
    ],
  };
}

function drawScale(camera: CameraId, top: number, { locale, size }: RoadFrame): { marks: Mark[]; box: Box } {
  const { distanceKm, lengthPx } = deriveScaleBar(cameraFor(camera, size), size === 'n' ? 90 : 150);
  const text = fillIn(roadMapWords[locale].distance, formatNumber(distanceKm, 'integer', locale));
  const letters = labelSize[size];
  const [x, y] = [size === 'n' ? 12 : 18, top - 12];
  return {
    marks: [
      mark('path', { d: `M${x},${y - 5}v5h${lengthPx.toFixed(1)}v-5`, fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.4 }, 'scale'),
      label({ text, x: x + 4, y: y - 6, size: letters, colour: 'ink-soft', halo: 'sea', key: 'scale:text' }),
    ],
    box: { x0: x, y0: y - 6 - letters, x1: x + Math.max(lengthPx, textWidth(text, letters) + 6), y1: y + 2 },
  };
}

/** Destinations of the last days that lie off the map, in words at the map's lower left, on a plate. */
function drawElsewhere(destinations: readonly Destination[], bottom: number, { locale, size }: RoadFrame): { marks: Mark[]; boxes: Box[] } {
  if (destinations.length === 0) return { marks: [], boxes: [] };
  const letters = labelSize[size];
  const list = destinations.map((destination) => (destination.counts.length === 0 ? destination.point.name : `${destination.point.name} (${countLines(destination, locale).join(' ')})`));
  const x = size === 'n' ? 12 : 18;
  const lines = wrapText(fillIn(roadMapWords[locale].elsewhere, list.join(', ')), size === 'n' ? 205 : 330, letters);
  const marks = lines.map((text, index) =>
    label({ text, x, y: bottom - letters * 1.22 * (lines.length - 1 - index), size: letters, colour: 'ink', key: `elsewhere:${index}` }),
  );
  const boxes = lines.map((text, index) => {
    const y = bottom - letters * 1.22 * (lines.length - 1 - index);
    return { x0: x, y0: y - letters, x1: x + textWidth(text, letters), y1: y + letters * 0.25 };
  });
  // The coast runs through the narrow still's corner: the words stand on a plate of paper, not on the map.
  const ground = { x0: 0, y0: Math.min(...boxes.map(({ y0 }) => y0)) - 4, x1: Math.max(...boxes.map(({ x1 }) => x1)) + 6, y1: Math.max(...boxes.map(({ y1 }) => y1)) + 4 };
  const plate = mark('rect', { x: ground.x0, y: ground.y0, width: ground.x1 - ground.x0, height: ground.y1 - ground.y0, fill: paint('paper') }, 'elsewhere:plate');
  return { marks: [plate, ...marks], boxes };
}

/** A label with its importance (0 first) and the zoom from which it is written unless it is important. */
interface RankedRequest {
  readonly request: LabelRequest;
  readonly order: number;
  readonly from: number;
}

/** Details in shorter lines, for places with little room beside them. */
function breakLines(lines: readonly LabelLine[], size: StillSize): LabelLine[] {
  return lines.flatMap((line) => wrapText(line.text, labelSize[size] * 6.4, labelSize[size]).map((text) => ({ ...line, text })));
}

function stopRequests(progress: Progress, recent: readonly Destination[], place: Place, radius: number, { locale, size }: RoadFrame): RankedRequest[] {
  const here = progress.stops.at(-1);
  return progress.stops.map((stop, index) => {
    const [x, y] = stopPixel(stop, place, radius);
    const isHere = stop === here;
    const taken = recent.find(({ point }) => point.name === stop.point.name);
    const name: LabelLine = { text: stop.stop.short ?? stop.stop.place, colour: 'ink', ...(stop.stop.rank === 1 || isHere ? { weight: 'bold' } : {}) };
    const soft = (text: string): LabelLine => ({ text, colour: 'ink-soft' });
    const details = taken
      ? countLines(taken, locale).map(soft)
      : stop.stop.kind === 'passed'
        ? []
        : stop.stop.kind === 'refused'
          ? [soft(roadMapWords[locale].refused), soft(nightsText(stop, locale))]
          : [soft(nightsText(stop, locale))];
    const variants = details.length === 0 ? [[name]] : [[name, ...details], [name, ...breakLines(details, size)], [name]];
    const order = isHere ? 0 : taken ? 1 : (stop.stop.rank === 1 ? 100 : 200) + (stop.stop.kind === 'start' ? 0 : 50 - index);
    const from = stop.stop.kind === 'passed' || stop.stop.kind === 'refused' ? namedFrom.passed : namedFrom.night;
    return { order, from, request: { id: stop.stop.id, x, y, gap: radius + 6.5, variants, ...(isHere || taken || stop.stop.kind === 'start' ? { mustStand: true } : stop.stop.rank === 1 ? { mayCross: true } : {}) } };
  });
}

function destinationRequests(progress: Progress, recent: readonly Destination[], place: Place, radius: number, { locale, size }: RoadFrame): RankedRequest[] {
  const named = new Set(progress.stops.map(({ point }) => point.name));
  return progress.destinations
    .filter(({ point }) => !named.has(point.name))
    .map((destination) => {
      const [x, y] = place(destination.point.lng, destination.point.lat);
      const name: LabelLine = { text: destination.point.name, colour: 'ink' };
      const isRecent = recent.includes(destination);
      const lines = countLines(destination, locale).map((text): LabelLine => ({ text, colour: 'ink-soft' }));
      return {
        from: namedFrom.destination,
        order: isRecent ? (destination.counts.length > 0 ? 2 : 3) : 400,
        request: { id: destination.id, x, y, gap: radius + 9, variants: isRecent ? [[name, ...lines], [name, ...breakLines(lines, size)], [name]] : [[name]], ...(isRecent ? { mustStand: true } : {}) },
      };
    });
}

/** Draws a map of the road as far as an event: the exact twin of the live map's view. Pure. */
export function renderTwin(view: RoadView, frame: RoadFrame): RoadTwin {
  const { locale, size, tables, base } = frame;
  const { width, height } = stillBox[size];
  const camera = cameraFor(view.camera, size);
  const place: Place = pointPlacer(camera, stillBox[size]);
  const progress = deriveProgress(view.reach, tables);
  const radius = stopRadius(camera.zoom);

  const paths = progress.legs.map((leg) => ({ leg, pixels: linePixels(leg, place, busLane(leg, progress.legs) * busOffset(camera.zoom)) }));
  const drawn = paths.filter(({ leg }) => leg.pointsReached > 0);
  const whole: Box = { x0: 0, y0: 0, x1: width, y1: height - framePadding[size].bottom / 2 };
  const isSeen = (pixels: readonly Pixel[]): boolean => pixels.slice(1).some((pixel, index) => crosses(pixels[index] as Pixel, pixel, whole));
  const modes = (['foot', 'bus', 'unknown'] as const).filter((mode) => drawn.some(({ leg, pixels }) => leg.leg.mode === mode && isSeen(pixels)));

  const foot = drawFoot(modes, frame);
  const edge = size === 'n' ? 6 : 10;
  const mapBox: Box = { x0: edge, y0: edge, x1: width - edge, y1: foot.top - edge };
  const scale = drawScale(view.camera, foot.top, frame);

  const recent = progress.destinations.filter(({ day }) => day >= addDays(progress.day, -recentDays));
  const pixelOf = ({ point }: Destination): Pixel => place(point.lng, point.lat);
  const [inView, beyond] = [recent.filter((destination) => isInside(pixelOf(destination), mapBox)), recent.filter((destination) => !isInside(pixelOf(destination), mapBox))];
  const elsewhere = drawElsewhere(beyond, scale.box.y0 - labelSize[size] * 0.6, frame);

  const stopMarks = progress.stops.map((stop) => ({ stop, pixel: stopPixel(stop, place, radius) }));
  const taken: Box[] = [
    scale.box,
    ...elsewhere.boxes,
    ...stopMarks.map(({ stop, pixel }) => boxAround(pixel, stop.stop.kind === 'passed' ? radius * 0.5 : radius)),
    ...progress.destinations.map((destination) => boxAround(pixelOf(destination), radius + destinationMargin)),
  ];
  const requests = [...stopRequests(progress, inView, place, radius, frame), ...destinationRequests(progress, inView, place, radius, frame)]
    .filter(({ request, order, from }) => isInside([request.x, request.y], mapBox) && (order < 200 || camera.zoom >= from))
    .sort((a, b) => a.order - b.order)
    .map(({ request }) => request);
  const baseRequests = baseLabelRequests(base.labels, place, camera.zoom, locale).filter(({ x, y, gap }) => isInside([x, y], mapBox) && (gap === undefined || !requests.some((named) => Math.hypot(named.x - x, named.y - y) < 12)));
  const ground = { frame: mapBox, size: labelSize[size], taken, named: [...stopMarks.map(({ pixel }) => pixel), ...progress.destinations.map(pixelOf)], linesToClear: drawn.map(({ pixels }) => pixels) };
  const labels = placeLabels([...requests, ...baseRequests], ground);

  const marks: Mark[] = [
    mark('rect', { width, height, fill: paint('sea') }, 'sea'),
    drawBase(view.camera, size, base),
    ...(frame.detail === 'light' ? drawn.filter(({ pixels }) => isSeen(pixels)) : paths).map(({ leg, pixels }) => drawLeg(leg, pixels, size)),
    ...progress.destinations.map((destination) => drawDestination(destination, pixelOf(destination), radius)),
    ...stopMarks.map(({ stop, pixel }, index) => drawStop(stop, pixel, radius, index === stopMarks.length - 1)),
    ...labels.flatMap((placed) => drawLabel(placed, labelSize[size], base.labels.some(({ id, kind }) => kind === 'sea' && `base-${id}` === placed.id) ? 'sea' : 'land')),
    ...scale.marks,
    ...elsewhere.marks,
    ...foot.marks,
  ];
  return { drawing: { width, height, marks }, labels, progress };
}

