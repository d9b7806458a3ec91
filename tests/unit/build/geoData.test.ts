import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../data/geo/', import.meta.url);

function readTopology(name: string): Topology<Record<string, GeometryCollection<{ iso?: string; metres?: number }>>> {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** Towns within a few kilometres of a border or coast: longitude, latitude, country. */
const borderTowns: readonly [name: string, lng: number, lat: number, iso: string, level: 'both' | 'overview'][] = [
  ['Ciudad Hidalgo', -92.15195, 14.68018, 'MX', 'both'],
  ['Ciudad Tecún Umán', -92.14039, 14.67737, 'GT', 'both'],
  ['Puerto Madero', -92.42146, 14.72076, 'MX', 'both'],
  ['Tapachula', -92.25891, 14.90541, 'MX', 'both'],
  ['Frontera Comalapa', -92.14111, 15.65995, 'MX', 'both'],
  ['Salina Cruz', -95.19424, 16.17535, 'MX', 'both'],
  ['Coatzacoalcos', -94.4447, 18.14905, 'MX', 'both'],
  ['Veracruz', -96.1429, 19.18095, 'MX', 'both'],
  ['Tijuana', -117.00371, 32.5027, 'MX', 'overview'],
  ['San Diego', -117.16472, 32.71571, 'US', 'overview'],
  ['Mexicali', -115.45446, 32.62781, 'MX', 'overview'],
  ['Calexico', -115.49888, 32.67895, 'US', 'overview'],
  ['Nogales, Sonora', -110.94217, 31.30862, 'MX', 'overview'],
  ['Nogales, Arizona', -110.93425, 31.34038, 'US', 'overview'],
  ['Ciudad Juárez', -106.46084, 31.72024, 'MX', 'overview'],
  ['El Paso', -106.48693, 31.75872, 'US', 'overview'],
  ['Ciudad Acuña', -100.95217, 29.32322, 'MX', 'overview'],
  ['Piedras Negras', -100.52353, 28.70007, 'MX', 'overview'],
  ['Eagle Pass', -100.49952, 28.70914, 'US', 'overview'],
  ['Nuevo Laredo', -99.51639, 27.47629, 'MX', 'overview'],
  ['Laredo', -99.50754, 27.50641, 'US', 'overview'],
  ['Reynosa', -98.28456, 26.08005, 'MX', 'overview'],
  ['Matamoros', -97.50417, 25.87972, 'MX', 'overview'],
  ['Brownsville', -97.49748, 25.90175, 'US', 'overview'],
];

function ringHolds(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([x0 = 0, y0 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[(index || ring.length) - 1] ?? [];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  });
  return inside;
}

function countriesAt(land: FeatureCollection<Polygon | MultiPolygon, { iso?: string }>, lng: number, lat: number): string[] {
  return land.features
    .filter(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).some(([outer = []]) => ringHolds(outer, lng, lat)))
    .map(({ properties }) => properties.iso ?? '');
}

describe.each(['overview.topo.json', 'route.topo.json'])('%s', (name) => {
  const topology = readTopology(name);
  const land = feature(topology, topology.objects['land'] as GeometryCollection<{ iso?: string }>) as FeatureCollection<Polygon | MultiPolygon, { iso?: string }>;

  test('holds its layers, none empty', () => {
    const counts = Object.fromEntries(Object.entries(topology.objects).map(([layer, { geometries }]) => [layer, geometries.length]));
    expect(Object.keys(counts).sort()).toEqual(['bands', 'lakes', 'land', 'rivers', 'states']);
    for (const [layer, count] of Object.entries(counts)) expect(count, layer).toBeGreaterThan(0);
  });

  test.each(borderTowns.filter(([, , , , level]) => name.startsWith('overview') || level === 'both'))('%s lies in its own country', (_town, lng, lat, iso) => {
    expect(countriesAt(land, lng, lat)).toEqual([iso]);
  });

  test('bands rise and carry their height', () => {
    const heights = (topology.objects['bands'] as GeometryCollection<{ metres?: number }>).geometries.map(({ properties }) => (properties as { metres: number }).metres);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights[0]).toBeGreaterThan(0);
  });
});

test('the base map stays within 150 kB, gzipped', () => {
  const total = readdirSync(folder).reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length, 0);
  expect(total).toBeLessThanOrEqual(150_000);
});

test('localities are classed from large to small and stand on the map', () => {
  const localities: Record<'overview' | 'route', { minPopulation: number; steps: number[] }[]> = JSON.parse(readFileSync(new URL('localities.json', folder), 'utf8'));
  for (const classes of Object.values(localities)) {
    const minima = classes.map(({ minPopulation }) => minPopulation);
    expect(minima).toEqual([...minima].sort((a, b) => b - a));
    for (const { steps } of classes) {
      const [lng, lat] = [0, 1].map((axis) => steps.filter((_, index) => index % 2 === axis).reduce((sum, step) => sum + step, 0) / 1000);
      expect(lng).toBeGreaterThan(-122);
      expect(lng).toBeLessThan(-71.5);
      expect(lat).toBeGreaterThan(1.5);
      expect(lat).toBeLessThan(39.5);
    }
  }
});

test('every label has a name in both languages and a unique id', () => {
  const [head = '', ...rows] = readFileSync(new URL('labels.csv', folder), 'utf8').trim().split('\n');
  expect(head).toBe('id,kind,lng,lat,es,en,rank');
  const ids = rows.map((row) => row.split(',')[0]);
  expect(new Set(ids).size).toBe(rows.length);
  for (const row of rows) expect(row.split(',').filter((field) => field.trim() === ''), row).toEqual([]);
});
