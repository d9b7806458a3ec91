import { geoMercator, type GeoProjection } from 'd3-geo';

/** What a map looks at, as MapLibre has it: the centre in degrees and the zoom, with pitch and bearing 0. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Width and height of a map in pixels (units of a still). */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** MapLibre's world is 512 pixels wide at zoom 0. */
export const worldPixels = (zoom: number): number => 512 * 2 ** zoom;

/**
 * The projection of a MapLibre view (Web Mercator, pitch 0): degrees to pixels of the frame.
 * Lines are not resampled, since MapLibre draws straight between two vertices too.
 */
export function viewProjection({ lng, lat, zoom }: Camera, { width, height }: FrameSize): GeoProjection {
  return geoMercator()
    .scale(worldPixels(zoom) / (2 * Math.PI))
    .center([lng, lat])
    .translate([width / 2, height / 2])
    .precision(0);
}

/** Longitude and latitude to the unit square of Web Mercator, (0, 0) in the north-west. */
export function toMercator(lng: number, lat: number): [x: number, y: number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lng + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

/** The unit square of Web Mercator back to longitude and latitude. */
export function fromMercator(x: number, y: number): [lng: number, lat: number] {
  return [x * 360 - 180, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Places points of a view: a function from degrees to pixels of the frame. */
export function pointPlacer(camera: Camera, { width, height }: FrameSize): (lng: number, lat: number) => [x: number, y: number] {
  const world = worldPixels(camera.zoom);
  const [cx, cy] = toMercator(camera.lng, camera.lat);
  return (lng, lat) => {
    const [x, y] = toMercator(lng, lat);
    return [(x - cx) * world + width / 2, (y - cy) * world + height / 2];
  };
}

/** What a camera sees of the world. */
export function visibleExtent(camera: Camera, { width, height }: FrameSize): Extent {
  const world = worldPixels(camera.zoom);
  const [cx, cy] = toMercator(camera.lng, camera.lat);
  const [west, north] = fromMercator(cx - width / 2 / world, cy - height / 2 / world);
  const [east, south] = fromMercator(cx + width / 2 / world, cy + height / 2 / world);
  return [west, south, east, north];
}
