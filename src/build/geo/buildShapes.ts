import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import mapshaper from 'mapshaper';
import { readFileSync } from 'node:fs';
import type { Extent } from '../../maps/project.ts';

/** One map extent as TopoJSON is built from these. Distances are in metres on the ground. */
export interface ShapeOptions {
  readonly extent: Extent;
  /** Simplification of land, borders, rivers and state lines. */
  readonly interval: number;
  /** Simplification of the height bands, whose source is cells of 3.7 km. */
  readonly bandInterval: number;
  /** Islands and lakes smaller than this are left out, in square kilometres. */
  readonly minIslandKm2: number;
  readonly minBandKm2: number;
  /** Least important river kept, by Natural Earth's scale rank. */
  readonly maxRiverRank: number;
  readonly quantization: number;
}

async function run(commands: string, inputs: Record<string, Uint8Array | object>): Promise<Uint8Array> {
  const [output] = Object.values(await mapshaper.applyCommands(commands, inputs));
  if (output === undefined) throw new Error(`mapshaper gave no output for: ${commands}`);
  return output;
}

function shapefile(folder: string, name: string): Record<string, Uint8Array> {
  return Object.fromEntries(['shp', 'dbf', 'shx', 'prj'].map((ending) => [`${name}.${ending}`, readFileSync(join(folder, `${name}.${ending}`))]));
}

const bbox = (extent: Extent): string => `bbox=${extent.join(',')}`;

/** Land by country. Mexico comes first and wins where outlines overlap; gaps along borders are closed. */
async function buildLand(land: FeatureCollection, { extent, interval, minIslandKm2 }: ShapeOptions): Promise<Uint8Array> {
  return run(
    `-i land.json -clip ${bbox(extent)} -dissolve iso -clean gap-fill-area=40km2 overlap-rule=min-id -simplify interval=${interval} keep-shapes -filter-islands min-area=${minIslandKm2}km2 remove-empty -o land.json format=geojson`,
    { 'land.json': land },
  );
}

/** Lines between Mexican states; between countries the border of the land layer stands. */
async function buildStates(folder: string, { extent, interval }: ShapeOptions): Promise<Uint8Array> {
  const name = 'ne_10m_admin_1_states_provinces_lines';
  return run(
    `-i ${name}.shp encoding=utf8 -filter 'adm0_a3 === "MEX"' -clip ${bbox(extent)} -simplify interval=${interval} -filter-fields -o states.json format=geojson`,
    shapefile(folder, name),
  );
}

async function buildRivers(folder: string, { extent, interval, maxRiverRank }: ShapeOptions): Promise<Uint8Array> {
  const name = 'ne_10m_rivers_lake_centerlines';
  return run(
    `-i ${name}.shp encoding=utf8 -filter 'featurecla === "River" && scalerank <= ${maxRiverRank}' -clip ${bbox(extent)} -simplify interval=${interval} -filter-fields -o rivers.json format=geojson`,
    shapefile(folder, name),
  );
}

/** Named lakes and reservoirs, which Natural Earth's ocean layer holds. */
async function buildLakes(folder: string, { extent, interval }: ShapeOptions): Promise<Uint8Array> {
  const name = 'ne_10m_ocean';
  return run(
    `-i ${name}.shp encoding=utf8 -filter 'featurec_2 != null && /Lake|Reservoir/.test(featurec_2)' -clip ${bbox(extent)} -simplify interval=${interval} keep-shapes -filter-fields -o lakes.json format=geojson`,
    shapefile(folder, name),
  );
}

async function buildBands(bands: FeatureCollection, { extent, bandInterval, minBandKm2 }: ShapeOptions): Promise<Uint8Array> {
  return run(
    `-i bands.json no-topology -clip ${bbox(extent)} -simplify interval=${bandInterval} -filter-islands min-area=${minBandKm2}km2 remove-empty -o bands.json format=geojson`,
    { 'bands.json': bands },
  );
}

/** The layers `land`, `states`, `rivers`, `lakes`, `bands` of one extent as quantized TopoJSON. */
export async function buildShapes(sources: { land: FeatureCollection; bands: FeatureCollection; naturalEarth: string }, options: ShapeOptions): Promise<Uint8Array> {
  const inputs = {
    'land.json': await buildLand(sources.land, options),
    'states.json': await buildStates(sources.naturalEarth, options),
    'rivers.json': await buildRivers(sources.naturalEarth, options),
    'lakes.json': await buildLakes(sources.naturalEarth, options),
    'bands.json': await buildBands(sources.bands, options),
  };
  return run(
    `-i ${Object.keys(inputs).join(' ')} combine-files -o base.topo.json format=topojson quantization=${options.quantization}`,
    inputs,
  );
}
