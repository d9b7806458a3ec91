import { paint } from '../../theme/tokens.ts';
import { group, mark, type Mark } from '../svg/mark.ts';
import type { Box } from '../svg/placeLabels.ts';
import { textBlock } from '../svg/textBlock.ts';
import type { Track } from './branches.ts';
import { walk, type Journey, type JourneyPoint, type Stretch } from './journey.ts';
import { pathThrough, strokeOf, type LineStyle, type Projection } from './lines.ts';
import type { TimeDistanceContext } from './words.ts';

function square({ x, y }: { x: number; y: number }, style: LineStyle): Mark {
  const half = style.square;
  return mark('rect', { x: x - half, y: y - half, width: half * 2, height: half * 2, rx: 1.5, fill: paint('paper'), stroke: paint('caravan'), 'stroke-width': style.bus * 0.9 });
}

/**
 * Buses that have left by a day, keyed `bus:<transfer>`: each dashed to an open square, where the record of its people stops.
 * The last are drawn first, so that one that goes on from a square begins under it.
 */
export function trackMarks(tracks: readonly Track[], project: Projection, style: LineStyle): Mark[] {
  return [...tracks].reverse().map((track) => {
    const end = project(track.points.at(-1) as JourneyPoint);
    return group([mark('path', { d: pathThrough(track.points, project), ...strokeOf('bus', style, 'caravan') }), square(end, style)], {}, `bus:${track.transfer.id}`);
  });
}

/** The walks of several days with the two edges of their wash: the first day's way and the last's, as far as they are behind. */
function spreads(stretches: readonly Stretch[]): { readonly stretch: Stretch; readonly before: readonly JourneyPoint[]; readonly after: readonly JourneyPoint[]; readonly isFirst: boolean }[] {
  return stretches.flatMap((stretch) => {
    if (stretch.spread === undefined) return [];
    const day = Math.floor(stretch.from.day);
    const edge = (shift: number): JourneyPoint[] => [stretch.from, stretch.to].map((point) => ({ day: point.day + shift, position: point.position }));
    return [{ stretch, before: edge(stretch.spread.first - day), after: edge(stretch.spread.last - day), isFirst: stretch.spread.first === day }];
  });
}

/** Walks that took several days or whose day differs by report: a wash between the first day and the last, its other edge dotted. */
export function spreadMarks(stretches: readonly Stretch[], project: Projection, style: LineStyle): Mark[] {
  return spreads(stretches).map(({ stretch, before, after, isFirst }) =>
    group(
      [
        mark('path', { d: `${pathThrough([...before, ...[...after].reverse()], project)}Z`, fill: paint('caravan-wash') }),
        mark('path', { d: pathThrough(isFirst ? after : before, project), ...strokeOf('unknown', style, 'caravan'), 'stroke-width': style.unknown * 0.8 }),
      ],
      {},
      `spread:${stretch.id}`,
    ),
  );
}

/** Boxes over those washes, in thin slices, for labels to keep clear of. */
export function spreadBoxes(stretches: readonly Stretch[], project: Projection): Box[] {
  const slices = 8;
  return spreads(stretches).flatMap(({ before, after }) =>
    Array.from({ length: slices }, (_, slice): Box => {
      const corners = [slice, slice + 1].flatMap((step) => [before, after].map(([from, to]) => {
        const [a, b] = [project(from as JourneyPoint), project(to as JourneyPoint)];
        return { x: a.x + ((b.x - a.x) * step) / slices, y: a.y + ((b.y - a.y) * step) / slices };
      }));
      return { x0: Math.min(...corners.map(({ x }) => x)), y0: Math.min(...corners.map(({ y }) => y)), x1: Math.max(...corners.map(({ x }) => x)), y1: Math.max(...corners.map(({ y }) => y)) };
    }),
  );
}

/** The edges of those washes as lines of the diagram. */
export function spreadLines(stretches: readonly Stretch[]): (readonly JourneyPoint[])[] {
  return spreads(stretches).flatMap(({ before, after }) => [before, after]);
}

/** Where the group splits: before its buses leave, and where part of it went ahead of the day it is next reported at. */
export function splitPoints(journey: Journey): { readonly id: string; readonly at: JourneyPoint }[] {
  const boardings = journey.transfers.filter(({ boardedOffRoad }) => boardedOffRoad === undefined).sort((a, b) => a.from.day - b.from.day);
  const first = boardings.filter(({ from }, index) => boardings.findIndex((other) => other.from.position === from.position) === index);
  const ahead = journey.stretches.filter(({ spread, from }) => spread !== undefined && spread.first < Math.floor(from.day));
  return [
    ...ahead.map((stretch) => ({ id: stretch.id, at: { day: (stretch.spread?.first ?? 0) + walk.to, position: stretch.from.position } })),
    ...first.map((transfer) => ({ id: transfer.id, at: transfer.from })),
  ];
}

function diamond(x: number, y: number, half: number): Mark['attributes'] {
  return { d: `M${x - half} ${y}l${half} ${-half} ${half} ${half} ${-half} ${half}z`, fill: paint('caravan-text'), stroke: paint('paper'), 'stroke-width': 1.2 };
}

/** A diamond at each split that lies behind a day. */
export function splitMarks(journey: Journey, project: Projection, style: LineStyle, untilDay: number): Mark[] {
  return splitPoints(journey)
    .filter(({ at }) => at.day < untilDay)
    .map(({ id, at }) => {
      const { x, y } = project(at);
      return mark('path', diamond(x, y, style.foot * 1.5), `split:${id}`);
    });
}

/** A barred ring where the line passes a place that refused entry. */
export function refusedMark(place: string, { x, y }: { x: number; y: number }): Mark {
  return group(
    [
      mark('circle', { cx: x, cy: y, r: 4.4, fill: paint('paper'), stroke: paint('ink-soft'), 'stroke-width': 1.5 }),
      mark('path', { d: `M${x - 4.4} ${y}h8.8`, stroke: paint('ink-soft'), 'stroke-width': 1.5 }),
    ],
    {},
    `refused:${place}`,
  );
}

/** The open ring at the last trace. */
export function endMark(journey: Journey, project: Projection, style: LineStyle): Mark {
  const { x, y } = project(journey.stretches.at(-1)?.to ?? { day: 0, position: 0 });
  return mark('circle', { cx: x, cy: y, r: style.foot * 1.6, fill: paint('paper'), stroke: paint('caravan'), 'stroke-width': style.night * 1.2 }, 'trace-end');
}

/** Where the key stands and how much of it there is room for. */
export interface KeyPlace {
  readonly x: number;
  /** Middle of the first sample. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly leading: number;
  readonly style: LineStyle;
  readonly whole: boolean;
}

/** The key: each kind of mark drawn as it is in the diagram, with its words, keyed `legend:<id>`; gives the y below it. */
export function keyMarks({ x, y, width, size, leading, style, whole }: KeyPlace, { words }: TimeDistanceContext): { readonly marks: Mark[]; readonly bottom: number } {
  const sample = size * 2.3;
  const marks: Mark[] = [];
  let at = y;
  const entry = (id: string, text: string, draw: readonly Mark[]): void => {
    marks.push(group(draw, {}, `legend:${id}`));
    const words = textBlock({ text, x: x + sample + size * 0.6, y: at + size * 0.35, size, width: width - sample - size * 0.6, leading: 1.15, colour: 'ink-soft', halo: 'paper', key: `legend-label:${id}` });
    marks.push(...words.marks);
    at += size * leading + (words.lines - 1) * size * 1.15;
  };
  const line = (mode: 'foot' | 'night' | 'bus' | 'unknown', length = sample): Mark => mark('path', { d: `M${x} ${at}h${length}`, ...strokeOf(mode, style, 'caravan') });
  const half = style.square;
  entry('foot', whole ? words.foot : words.footShort, [line('foot')]);
  if (whole) entry('night', words.night, [line('night')]);
  entry('bus', words.bus, [line('bus', sample - half), square({ x: x + sample - half, y: at }, style)]);
  entry('unknown', whole ? words.unknown : words.unknownShort, [line('unknown')]);
  if (whole) {
    entry('split', words.split, [mark('path', diamond(x + sample / 2, at, style.foot * 1.5))]);
    entry('spread', words.spread, [
      mark('path', { d: `M${x} ${at - size * 0.35}h${sample}v${size * 0.7}h${-sample}z`, fill: paint('caravan-wash') }),
      mark('path', { d: `M${x} ${at + size * 0.35}h${sample}`, ...strokeOf('unknown', style, 'caravan'), 'stroke-width': style.unknown * 0.8 }),
    ]);
  }
  return { marks, bottom: at };
}

/** A paragraph below the key. */
export function noteMarks(text: string, place: { readonly x: number; readonly y: number; readonly width: number; readonly size: number; readonly key: string }): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const block = textBlock({ text, ...place, leading: 1.22, colour: 'ink-soft', halo: 'paper' });
  return { marks: block.marks, bottom: block.lastY };
}
