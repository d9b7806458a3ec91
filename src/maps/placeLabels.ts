import type { LabelWeight } from '../charts/svg/textWidth.ts';
import { textWidth } from '../charts/svg/textWidth.ts';
import type { Colour, Family } from '../theme/tokens.ts';
import type { Pixel } from './offsetLine.ts';

/** One line of a label. */
export interface LabelLine {
  readonly text: string;
  readonly colour: Colour;
  readonly weight?: LabelWeight;
  readonly family?: Family;
}

/** A label that wants a place. Requests are given in order of importance. */
export interface LabelRequest {
  readonly id: string;
  /** The point that it names, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Distance of the letters from the point; absent for names of areas, which stand over their point. */
  readonly gap?: number;
  /** What may be written, fullest first. A label with no room for any is left out, unless `mustStand`. */
  readonly variants: readonly (readonly LabelLine[])[];
  readonly mustStand?: boolean;
  /** How much nearer the label must be to its own point than to another's, in pixels; 2 where absent. */
  readonly distinctness?: number;
  /** May lie over the road where there is no place beside it; its halo keeps it legible. */
  readonly mayCross?: boolean;
}

/** A rectangle in pixels. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A label in its place: each line with its start on the baseline. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  readonly lines: readonly (LabelLine & { readonly x: number; readonly y: number })[];
}

/** What labels must keep clear of. */
export interface LabelGround {
  /** Labels stay inside. */
  readonly frame: Box;
  readonly size: number;
  /** Never covered: other marks and texts. */
  readonly taken: readonly Box[];
  /** Points with names: no label may stand nearer to another's point than to its own. */
  readonly named: readonly Pixel[];
  /** Better not covered: the road. */
  readonly linesToClear: readonly (readonly Pixel[])[];
}

/** Height of a line in sizes. */
const leading = 1.16;

/** Space kept between two labels, in pixels. */
const clearance = 3;

/** Where a label may stand about its point, best first: -1 is left or above, 1 is right or below. */
const sides: readonly (readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1])[] = [[1, 0], [-1, 0], [-1, 1], [1, -1], [1, 1], [-1, -1], [0, -1], [0, 1]];

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + clearance && a.x1 > b.x0 - clearance && a.y0 < b.y1 + clearance && a.y1 > b.y0 - clearance;
}

/** Distance from a box to a point outside it; 0 inside. */
function distanceTo(box: Box, [x, y]: Pixel): number {
  return Math.hypot(Math.max(box.x0 - x, 0, x - box.x1), Math.max(box.y0 - y, 0, y - box.y1));
}

/** True where a reader could take the label for another point's. */
function isAmbiguous(box: Box, { x, y, gap, distinctness = 2 }: LabelRequest, named: readonly Pixel[]): boolean {
  if (gap === undefined) return false;
  const own = distanceTo(box, [x, y]);
  return named.some((other) => Math.hypot(other[0] - x, other[1] - y) > 1 && distanceTo(box, other) < own + distinctness);
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
}

/** True where a segment enters a box (Liang and Barsky's clipping). */
export function crosses([ax, ay]: Pixel, [bx, by]: Pixel, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [delta, low, high] of [[bx - ax, box.x0 - ax, box.x1 - ax], [by - ay, box.y0 - ay, box.y1 - ay]] as const) {
    if (delta === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const [a, b] = [low / delta, high / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}

function measure(lines: readonly LabelLine[], size: number): { width: number; height: number } {
  return {
    width: Math.max(...lines.map(({ text, family, weight }) => textWidth(text, size, family, weight))),
    height: lines.length * size * leading,
  };
}

function candidates({ x, y, gap }: LabelRequest, width: number, height: number): { box: Box; dx: -1 | 0 | 1 }[] {
  const at = (left: number, top: number, dx: -1 | 0 | 1) => ({ box: { x0: left, y0: top, x1: left + width, y1: top + height }, dx });
  if (gap === undefined) {
    return [[0, 0], [0, -24], [0, 24], [-40, 0], [40, 0], [-70, 20], [70, -20], [-40, -44], [40, 44]].map(([sx = 0, sy = 0]) => at(x - width / 2 + sx, y - height / 2 + sy, 0));
  }
  return [gap, gap + 7, gap + 15].flatMap((distance) =>
    sides.map(([dx, dy]) => {
      const reach = dx !== 0 && dy !== 0 ? distance * 0.75 : distance;
      return at(dx === 0 ? x - width / 2 : dx > 0 ? x + reach : x - reach - width, dy === 0 ? y - height / 2 : dy > 0 ? y + reach - height * 0.12 : y - reach - height * 0.88, dx);
    }),
  );
}

function setLines(lines: readonly LabelLine[], { box, dx }: { box: Box; dx: -1 | 0 | 1 }, size: number): PlacedLabel['lines'] {
  return lines.map((line, index) => {
    const spare = box.x1 - box.x0 - textWidth(line.text, size, line.family, line.weight);
    return { ...line, x: box.x0 + (dx < 0 ? spare : dx === 0 ? spare / 2 : 0), y: box.y0 + size * (leading * index + 0.92) };
  });
}

/**
 * Places labels one after the other, each at the first best of its candidate positions: inside the frame, clear of
 * every label and mark placed before, nearer to its own point than to another, and crossing the road as little as can be. The name of an area may be asked for
 * at several points and is written at the first that has room. Deterministic.
 * Throws when a label that must stand has no room in any variant.
 */
export function placeLabels(requests: readonly LabelRequest[], { frame, size, taken, named, linesToClear }: LabelGround): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const written = new Set<string>();
  for (const request of requests) {
    if (request.gap === undefined && request.variants[0]?.every(({ text }) => written.has(text))) continue;
    const best = request.variants
      .map((lines) => {
        const { width, height } = measure(lines, size);
        const [choice] = candidates(request, width, height)
          .filter(({ box }) => isWithin(box, frame) && ![...taken, ...placed.map((label) => label.box)].some((other) => overlaps(box, other)))
          .map((candidate, order) => {
            const crossings = linesToClear.reduce((sum, line) => sum + line.slice(1).filter((point, index) => crosses(line[index] as Pixel, point, candidate.box)).length, 0);
            const isUnclear = isAmbiguous(candidate.box, request, named);
            return { candidate, crossings, isUnclear, cost: (isUnclear ? 1000 : 0) + crossings * 100 + order };
          })
          .sort((a, b) => a.cost - b.cost);
        if (!choice) return undefined;
        const isGood = !choice.isUnclear && (choice.crossings === 0 || request.mayCross);
        return request.mustStand || isGood ? { lines, ...choice } : undefined;
      })
      .find((choice) => choice !== undefined);
    if (best) {
      placed.push({ id: request.id, box: best.candidate.box, lines: setLines(best.lines, best.candidate, size) });
      for (const { text } of best.lines) written.add(text);
    } else if (request.mustStand) throw new Error(`Label "${request.id}" has no room on the map. Give its camera more room or its words fewer letters.`);
  }
  return placed;
}
