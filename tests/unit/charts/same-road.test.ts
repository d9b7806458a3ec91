import { describe, expect, it } from 'vitest';
import { allMarks } from './allMarks.ts';
import { countZones, sameRoad, type RoadCaravan, type SameRoadRows } from '../../../src/charts/same-road.chart.ts';
import { sameRoadWords } from '../../../src/locale/charts/same-road.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { roadCaravan } from '../../../src/scenes/figures/same-road.figure.ts';

const caravan = (id: string, more: Partial<RoadCaravan> = {}): RoadCaravan => ({
  id, startDate: `2022-0${id}-01`, startPlace: 'Tapachula', lastPlace: 'Escuintla', lastLongitude: -92.66, zone: 'coast', endFound: true, confidence: 'documented', ...more,
});
const rows = (caravans: readonly RoadCaravan[]): SameRoadRows => ({ caravans, towns: [], starts: { 'Ciudad Hidalgo': -92.15, Tapachula: -92.26 }, notes: [], lastNorth: 'Feb 2019' });
const draw = (caravans: readonly RoadCaravan[]) => sameRoad(rows(caravans), { highlightId: '2', size: 'w' }, sameRoadWords.en);
const lineOf = (caravans: readonly RoadCaravan[], id: string) => allMarks(draw(caravans)).find((mark) => mark.key === `caravan:${id}`);

describe('sameRoad', () => {
  it('counts the zones as the table’s own rules do', () => {
    expect(countZones(readTables().caravans.map(roadCaravan))).toEqual({
      border: 4, departure: 5, coast: 34, isthmus: 7, 'veracruz-puebla': 3, 'mexico-city': 4, north: 2, divided: 1,
    });
  });

  it('draws the places of a stretch in the order of the road', () => {
    const ends = [caravan('1', { lastLongitude: -92.46 }), caravan('2'), caravan('3', { lastLongitude: -93.75 })].map((row, _, all) =>
      Number(lineOf(all, row.id)?.children?.find((mark) => mark.element === 'circle')?.attributes['cy']));
    expect(ends[0]).toBeGreaterThan(ends[1] ?? 0);
    expect(ends[1]).toBeGreaterThan(ends[2] ?? 0);
  });

  it('leaves an end that was not found open, and dashes what one source tells', () => {
    const all = [caravan('1', { endFound: false, confidence: 'single-source' }), caravan('3', { lastLongitude: -93 })];
    const open = lineOf(all, '1')?.children ?? [];
    expect(open.at(-1)?.attributes['fill']).toContain('--panel');
    expect(open[0]?.attributes['stroke-dasharray']).not.toBe('none');
    expect(lineOf(all, '3')?.children?.[0]?.attributes['stroke-dasharray']).toBe('none');
  });

  it('draws the road without caravans, and names a start that is not on it', () => {
    expect(allMarks(draw([])).some((mark) => mark.key?.startsWith('caravan:'))).toBe(false);
    expect(() => draw([caravan('1', { startPlace: 'Tecún Umán' })])).toThrow(/Tecún Umán/);
  });
});
