import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildGeo, geoCache } from '../../../src/build/geo/buildGeo.ts';
import { deriveBands } from '../../../src/build/geo/bands.ts';
import { cachedDeb, fetchPackage } from '../../../src/build/geo/fetchPackage.ts';
import { dcw, magics, marble } from '../../../src/build/geo/packages.ts';
import { greyToMetres } from '../../../src/build/geo/readRelief.ts';

test('grey values become the heights they were fitted to', () => {
  expect(greyToMetres(88)).toBe(5);
  expect(greyToMetres(94)).toBeCloseTo(8.5);
  expect(greyToMetres(228)).toBe(4684);
  expect(greyToMetres(232)).toBeCloseTo(4684 + (4684 - 3991) / 2);
  expect(greyToMetres(36)).toBe(-3800);
});

test('a package file with another hash is refused by name, with both hashes', () => {
  const cache = mkdtempSync(join(tmpdir(), 'geo-'));
  writeFileSync(join(cache, 'gmt-dcw_2.1.1-1_all.deb'), 'not a package');
  expect(() => fetchPackage(dcw, cache)).toThrow(new RegExp(`gmt-dcw_2\\.1\\.1-1_all\\.deb: sha256 is [0-9a-f]{64}, pinned is ${dcw.sha256}`));
});

test('a package of another version is not taken for the pinned one', () => {
  const cache = mkdtempSync(join(tmpdir(), 'geo-'));
  writeFileSync(join(cache, 'libmagics++-data_4.14.0-1_all.deb'), '');
  writeFileSync(join(cache, 'marble-qt-data_4%3a22.12.3-1_all.deb'), '');
  expect(cachedDeb(magics, cache)).toBeUndefined();
  expect(cachedDeb(marble, cache)).toBe(join(cache, 'marble-qt-data_4%3a22.12.3-1_all.deb'));
});

test('a band encloses the cells above its height, in degrees', () => {
  const metres = new Float32Array(25);
  metres[12] = 300;
  const [band] = deriveBands({ width: 5, height: 5, west: -93, north: 16, metres }, [200]).features;
  expect(band?.properties.metres).toBe(200);
  const ring = band?.geometry.coordinates[0]?.[0] ?? [];
  const lngs = ring.map(([lng = NaN]) => lng);
  expect(Math.min(...lngs)).toBeGreaterThan(-93 + 1.5 / 30);
  expect(Math.max(...lngs)).toBeLessThan(-93 + 3.5 / 30);
});

const fetched = [dcw, magics, marble].every((pinned) => cachedDeb(pinned, geoCache) !== undefined);

test.skipIf(!fetched)('the committed base map is what the pinned packages give', async () => {
  const files = await buildGeo(geoCache);
  for (const [name, content] of Object.entries(files)) {
    const committed = readFileSync(new URL(`../../../data/geo/${name}`, import.meta.url));
    expect(Buffer.compare(Buffer.from(content), committed), `data/geo/${name}: run npm run data:geo`).toBe(0);
  }
}, 180_000);
