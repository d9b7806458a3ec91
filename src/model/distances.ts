/** A point in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadiusKm = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres, by the haversine formula on a sphere of mean radius. */
export function greatCircleKm(from: Point, to: Point): number {
  const deltaLat = radians(to.lat - from.lat);
  const deltaLon = radians(to.lon - from.lon);
  const a = Math.sin(deltaLat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(deltaLon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Sum of the great-circle chords along points, in kilometres. Of the schematic road: never printed as distance walked. */
export function chainKm(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + greatCircleKm(points[index] ?? point, point), 0);
}
