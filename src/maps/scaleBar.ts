import type { Camera } from './project.ts';
import { worldPixels } from './project.ts';

/** Metres round the equator of Web Mercator's sphere. */
const equatorM = 2 * Math.PI * 6_378_137;

/** A round distance and its length in a view, at the latitude of the view's centre. */
export interface ScaleBar {
  readonly distanceKm: number;
  readonly lengthPx: number;
}

/** The longest of 1, 2, 5 × 10ⁿ kilometres that is at most `longestPx` long. */
export function deriveScaleBar({ lat, zoom }: Camera, longestPx: number): ScaleBar {
  const kmPerPx = (equatorM * Math.cos((lat * Math.PI) / 180)) / worldPixels(zoom) / 1000;
  const longestKm = kmPerPx * longestPx;
  const power = 10 ** Math.floor(Math.log10(longestKm));
  const distanceKm = [5, 2, 1].map((digit) => digit * power).find((distance) => distance <= longestKm) ?? power;
  return { distanceKm, lengthPx: distanceKm / kmPerPx };
}
