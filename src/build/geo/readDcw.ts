import { join } from 'node:path';
import * as h5wasm from 'h5wasm/node';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Extent } from '../../maps/project.ts';

/** Starts a new ring in the packed coordinate arrays. */
const ringMark = 65535;

function numberAttribute(dataset: h5wasm.Dataset, name: string): number {
  const value = dataset.attrs[name]?.value;
  const number = value instanceof Float64Array ? value[0] : Number(value);
  if (number === undefined || !Number.isFinite(number)) throw new Error(`dcw-gmt.nc: ${dataset.path} has no number in attribute ${name}.`);
  return number;
}

/** Degrees of one axis: `min + packed / scale`; ring marks become NaN. */
function unpack(file: h5wasm.File, path: string): Float64Array {
  const dataset = file.get(path);
  if (!(dataset instanceof h5wasm.Dataset)) throw new Error(`dcw-gmt.nc: no array ${path}. Use the upper-case ISO code of a country.`);
  const packed = dataset.value;
  if (!(packed instanceof Uint16Array)) throw new Error(`dcw-gmt.nc: ${path} is not an array of 16-bit integers.`);
  const min = numberAttribute(dataset, 'min');
  const scale = numberAttribute(dataset, 'scale');
  return Float64Array.from(packed, (value) => (value === ringMark ? NaN : min + value / scale));
}

function readRings(file: h5wasm.File, iso: string): [number, number][][] {
  const lng = unpack(file, `${iso}_lon`);
  const lat = unpack(file, `${iso}_lat`);
  const rings: [number, number][][] = [];
  lng.forEach((degrees, index) => {
    if (Number.isNaN(degrees)) rings.push([]);
    else rings.at(-1)?.push([degrees > 180 ? degrees - 360 : degrees, lat[index] as number]);
  });
  for (const ring of rings) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  }
  return rings.filter((ring) => ring.length >= 4);
}

function touches(ring: readonly (readonly [number, number])[], [west, south, east, north]: Extent): boolean {
  const [x0, x1] = [Math.min, Math.max].map((pick) => ring.reduce((value, point) => pick(value, point[0]), ring[0]?.[0] ?? NaN)) as [number, number];
  const [y0, y1] = [Math.min, Math.max].map((pick) => ring.reduce((value, point) => pick(value, point[1]), ring[0]?.[1] ?? NaN)) as [number, number];
  return x1 >= west && x0 <= east && y1 >= south && y0 <= north;
}

/**
 * The land of countries from the Digital Chart of the World for GMT, one polygon feature per ring that touches
 * the extent, with property `iso`. Throws when a country or its packing attributes are missing.
 */
export async function readDcw(folder: string, countries: readonly string[], extent: Extent): Promise<FeatureCollection<Polygon, { iso: string }>> {
  await h5wasm.ready;
  const file = new h5wasm.File(join(folder, 'dcw-gmt.nc'), 'r');
  try {
    const features = countries.flatMap((iso) =>
      readRings(file, iso)
        .filter((ring) => touches(ring, extent))
        .map((ring): Feature<Polygon, { iso: string }> => ({ type: 'Feature', properties: { iso }, geometry: { type: 'Polygon', coordinates: [ring] } })),
    );
    return { type: 'FeatureCollection', features };
  } finally {
    file.close();
  }
}
