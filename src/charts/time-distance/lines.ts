import { paint, type Colour } from '../../theme/tokens.ts';
import { mark, type Mark } from '../svg/mark.ts';
import type { Box } from '../svg/placeLabels.ts';
import type { JourneyPoint, Mode, Stretch } from './journey.ts';

/** Turns a day and a place into the still's units. */
export type Projection = (point: JourneyPoint) => { readonly x: number; readonly y: number };

/** Stroke widths of the kinds of line, and the lengths of dashes, in the still's units. */
export interface LineStyle {
  readonly foot: number;
  readonly night: number;
  readonly bus: number;
  readonly unknown: number;
  readonly dash: string;
  /** Distance between dots. */
  readonly dots: number;
  /** Half the side of the square where a bus's people get off. */
  readonly square: number;
}

/** The part of a stretch up to a day, in days since the start; undefined where nothing of it lies before. */
export function clipStretch(stretch: Stretch, untilDay: number): Stretch | undefined {
  if (stretch.from.day >= untilDay) return undefined;
  if (stretch.to.day <= untilDay) return stretch;
  const share = (untilDay - stretch.from.day) / (stretch.to.day - stretch.from.day);
  return { ...stretch, to: { day: untilDay, position: stretch.from.position + share * (stretch.to.position - stretch.from.position) } };
}

/** Stroke attributes of a mode: solid on foot and at night, dashed by bus, dotted where the way is mixed or not reported. */
export function strokeOf(mode: Mode, style: LineStyle, colour: Colour): Readonly<Record<string, string | number>> {
  const width = mode === 'foot' ? style.foot : mode === 'night' ? style.night : mode === 'bus' ? style.bus : style.unknown;
  return {
    fill: 'none',
    stroke: paint(colour),
    'stroke-width': width,
    'stroke-linecap': mode === 'bus' ? 'butt' : 'round',
    'stroke-linejoin': 'round',
    ...(mode === 'bus' ? { 'stroke-dasharray': style.dash } : {}),
    ...(mode === 'unknown' ? { 'stroke-dasharray': `0.01 ${style.dots}` } : {}),
  };
}

/** A path through points. */
export function pathThrough(points: readonly JourneyPoint[], project: Projection): string {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return points.map((point, index) => {
    const { x, y } = project(point);
    return `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`;
  }).join('');
}

/** The caravan's own line, one mark a stretch, keyed `line:<stretch>`. */
export function lineMarks(stretches: readonly Stretch[], project: Projection, style: LineStyle, colour: Colour = 'caravan'): Mark[] {
  return stretches.map((stretch) =>
    mark('path', { d: pathThrough([stretch.from, stretch.to], project), ...strokeOf(stretch.mode, style, colour) }, `line:${stretch.id}`),
  );
}

/** Small boxes along a line, `pad` to each side: what labels keep clear of so that they do not cover it. */
export function boxesAlong(points: readonly JourneyPoint[], project: Projection, pad: number): Box[] {
  return points.slice(1).flatMap((point, index) => {
    const a = project(points[index] ?? point);
    const b = project(point);
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const x = a.x + ((b.x - a.x) * step) / steps;
      const y = a.y + ((b.y - a.y) * step) / steps;
      return { x0: x - pad, y0: y - pad, x1: x + pad, y1: y + pad };
    });
  });
}
