import type { Colour } from '../../theme/tokens.ts';
import { label, labelBox, type LabelOptions } from './label.ts';
import type { Mark } from './mark.ts';

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
