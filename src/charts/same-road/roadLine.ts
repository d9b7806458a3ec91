import { paint, type Colour } from '../../theme/tokens.ts';
import { group, mark, type Mark } from '../svg/mark.ts';
import type { RoadCaravan, RoadConfidence } from './road.ts';

/** How thick lines and ends are in a still, and where the road runs in it. */
export interface LineLook {
  readonly lineWidth: number;
  readonly dot: number;
  /** A point in the still from its place along the road, as the axis gives it, and its place across. */
  readonly point: (along: number, across: number) => readonly [x: number, y: number];
}

/** A line's dashes say how well its end is known. */
export const dashes: Readonly<Record<RoadConfidence, string>> = { documented: 'none', 'single-source': '7 3', disputed: '2 3' };

/** Where a line runs: its place across, from its start up to its last trace along the axis, which falls on the way north. */
export interface LinePlace {
  readonly across: number;
  readonly start: number;
  readonly end: number;
  /** Distance to the next line, for what must stay clear of it. */
  readonly pitch: number;
}

/** A caravan as a line: full or open end, forked where the trace is divided; this story's own in marigold, on a wash where it is dashed. */
export function roadLine(row: RoadCaravan, { across, start, end, pitch }: LinePlace, look: LineLook, isOwn: boolean): Mark {
  const colour: Colour = isOwn ? 'caravan' : row.confidence === 'documented' ? 'ink-soft' : 'ink-faint';
  const width = isOwn ? look.lineWidth * 1.9 : look.lineWidth;
  const dot = isOwn ? look.dot * 1.5 : look.dot;
  const line = (to: number, attributes: Mark['attributes']): Mark => {
    const [x1, y1] = look.point(start, across);
    const [x2, y2] = look.point(to, across);
    return mark('line', { x1, x2, y1, y2, 'stroke-width': width, ...attributes });
  };
  const children: Mark[] = [
    ...(isOwn ? [line(end + dot, { stroke: paint('caravan-wash') })] : []),
    line(row.endFound || row.zone === 'divided' ? end : end + dot, { stroke: paint(colour), 'stroke-dasharray': dashes[row.confidence] }),
  ];
  const [cx, cy] = look.point(end, across);
  if (row.zone === 'divided') {
    const arm = pitch * 0.42;
    const arms = [-arm, arm].map((side) => look.point(end - arm * 2, across + side)).map(([x, y]) => `M${cx},${cy}L${x},${y}`);
    children.push(mark('path', { d: arms.join(''), fill: 'none', stroke: paint(colour), 'stroke-width': look.lineWidth * 0.8 }));
  } else if (row.endFound) {
    children.push(mark('circle', { cx, cy, r: dot, fill: paint(colour) }));
  } else {
    children.push(mark('circle', { cx, cy, r: dot, fill: paint('panel'), stroke: paint(colour), 'stroke-width': look.lineWidth * 0.6 }));
  }
  return group(children, {}, `caravan:${row.id}`);
}
