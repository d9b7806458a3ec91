import { contours } from 'd3-contour';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { cellsPerDegree, type Relief } from './readRelief.ts';

/** The land above each height as one multipolygon with property `metres`, lowest first: bands are laid over one another. */
export function deriveBands(relief: Relief, heights: readonly number[]): FeatureCollection<MultiPolygon, { metres: number }> {
  const place = (point: number[]): number[] => [
    relief.west + (point[0] as number) / cellsPerDegree,
    relief.north - (point[1] as number) / cellsPerDegree,
  ];
  const shapes = contours().size([relief.width, relief.height]).thresholds([...heights])(Array.from(relief.metres));
  return {
    type: 'FeatureCollection',
    features: shapes.map((shape) => ({
      type: 'Feature',
      properties: { metres: shape.value },
      geometry: { type: 'MultiPolygon', coordinates: shape.coordinates.map((polygon) => polygon.map((ring) => ring.map(place))) },
    })),
  };
}
