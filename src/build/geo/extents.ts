import type { Extent } from '../../maps/project.ts';

/** From the Darién to the border, with room at every side: the whole corridor. */
export const overviewExtent: Extent = [-122, 1.5, -71.5, 39.5];

/** The coast road from the Suchiate to the Isthmus, where every small locality is kept as a dot. */
export const coastExtent: Extent = [-95.6, 14.2, -91.6, 17.2];

/** True where a point lies inside an extent. */
export function isInside(extent: Extent, lng: number, lat: number): boolean {
  return lng >= extent[0] && lng <= extent[2] && lat >= extent[1] && lat <= extent[3];
}
