import { describe, expect, it } from 'vitest';
import { chainKm, greatCircleKm } from '../../../src/model/distances.ts';
import { readTables } from '../../../src/model/readTables.ts';

describe('distances', () => {
  it('gives a quarter of the meridian and a degree of longitude at the equator', () => {
    expect(greatCircleKm({ lat: 0, lon: 0 }, { lat: 90, lon: 0 })).toBeCloseTo(10_007.56, 1);
    expect(greatCircleKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111.195, 2);
  });

  it('puts Escuintla about 825 km from Mexico City', () => {
    const { places } = readTables();
    const find = (name: string) => places.find(({ place }) => place === name) ?? { lat: 0, lon: 0 };
    const km = greatCircleKm(find('Escuintla'), find('Ciudad de México'));
    expect(km).toBeGreaterThan(822);
    expect(km).toBeLessThan(828);
  });

  it('adds chords, and measures the schematic road as its legs say', () => {
    expect(chainKm([])).toBe(0);
    const tables = readTables();
    const points = tables['route-waypoints'].filter(({ leg }) => leg === 'huixtla-villa-comaltitlan');
    const written = tables['route-legs'].find(({ leg }) => leg === 'huixtla-villa-comaltitlan')?.chain_km ?? 0;
    expect(chainKm(points)).toBeCloseTo(written, 0);
  });
});
