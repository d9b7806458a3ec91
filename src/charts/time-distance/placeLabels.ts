import type { Colour } from '../../theme/tokens.ts';
import { label, labelBox, type LabelOptions } from '../svg/label.ts';
import type { Mark } from '../svg/mark.ts';
import type { JourneyPoint } from './journey.ts';
import type { Projection } from './lines.ts';

/** A label that would stand at (x, y), and by how much it may move down (or up) to find room, in order of preference. */
export interface LabelWish extends LabelOptions {
  readonly key: string;
  readonly colour: Colour;
  readonly nudges: readonly number[];
  /** What it says where the whole does not fit. */
  readonly shorter?: string;
}

/** A rectangle that labels keep clear of. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/**
 * Sets labels in their order of importance, each at the first of its places that is free of those before it, of `avoid`
 * and of the frame's edge; one that finds none is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: { readonly width: number; readonly height: number; readonly avoid: readonly Box[] }): Mark[] {
  const taken: Box[] = [...frame.avoid];
  return wishes.flatMap(({ nudges, shorter, ...wish }) => {
    for (const text of shorter === undefined ? [wish.text] : [wish.text, shorter]) {
      for (const nudge of nudges) {
        const options = { ...wish, text, y: wish.y + nudge, halo: 'paper' as const };
        const box = labelBox(options);
        if (box.x0 < 1 || box.y0 < 1 || box.x1 > frame.width - 1 || box.y1 > frame.height - 1) continue;
        if (taken.some((other) => overlap(other, box))) continue;
        taken.push(box);
        return [label(options)];
      }
    }
    return [];
  });
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
