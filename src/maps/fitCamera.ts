import { fromMercator, toMercator, type Camera, type Extent, type FrameSize } from './project.ts';

/** Pixels kept free at each side of a frame. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** No view is closer: the line is schematic, and closer it would claim more than is known. */
export const closestZoom = 9;

/**
 * The closest camera, at most zoom 9, that shows a whole extent inside a frame's padding.
 * Rounded (zoom down) so that the same view can be written down and given to MapLibre.
 */
export function fitCamera([west, south, east, north]: Extent, { width, height }: FrameSize, padding: Padding): Camera {
  const [x0, y0] = toMercator(west, north);
  const [x1, y1] = toMercator(east, south);
  const freeX = width - padding.left - padding.right;
  const freeY = height - padding.top - padding.bottom;
  if (!(x1 > x0 && y1 > y0 && freeX > 0 && freeY > 0)) {
    throw new RangeError(`fitCamera: extent ${[west, south, east, north].join(', ')} in ${width}×${height} leaves no room. Give west < east, south < north and less padding.`);
  }
  const fitting = Math.log2(Math.min(freeX / (x1 - x0), freeY / (y1 - y0)) / 512);
  const zoom = Math.min(closestZoom, Math.floor(fitting * 100) / 100);
  const world = 512 * 2 ** zoom;
  const [lng, lat] = fromMercator((x0 + x1) / 2 - (padding.left - padding.right) / 2 / world, (y0 + y1) / 2 - (padding.top - padding.bottom) / 2 / world);
  const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
  return { lng: round(lng), lat: round(lat), zoom };
}
