import type { StillSize } from '../charts/svg/mark.ts';
import type { LegMode } from './readRoute.ts';

/** How the legs of a mode are stroked; lengths in pixels. Round caps on dashes of no length make dots. */
export interface LegLook {
  readonly dash?: readonly [on: number, off: number];
  readonly cap: 'butt' | 'round';
}

/** From dot to dot of a leg whose mode is mixed or unknown, in pixels. */
export const dotSpacing = 6;

/** Solid on foot, dashed by bus, dotted where the record is mixed or silent. */
export const legLooks: Record<LegMode, LegLook> = {
  foot: { cap: 'round' },
  bus: { cap: 'butt', dash: [7, 4] },
  unknown: { cap: 'round', dash: [0, dotSpacing] },
};

/** Width of a leg in pixels. */
export const legWidth: Record<StillSize, number> = { n: 3, w: 3.4 };

/** Radius of a stop's ring in pixels; smaller on far views, where stops stand close. */
export function stopRadius(zoom: number): number {
  return zoom < 6.8 ? 3.8 : 5.4;
}

/** How far the buses' line lies to the right of the road that it shares with the walkers, in pixels. */
export function busOffset(zoom: number): number {
  return zoom < 6.8 ? 4 : 5.5;
}

/** How much further than a ring's radius a bus destination's square reaches, in pixels: a ring fits inside. */
export const destinationMargin = 2.6;
