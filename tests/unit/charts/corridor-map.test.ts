import { describe, expect, it } from 'vitest';
import { attributeOf, keyedMark, keysOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { corridorMap, corridorRadius, type CorridorCount } from '../../../src/charts/corridor-map.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { corridorCounts } from '../../../src/scenes/figures/corridor-map.figure.ts';

const land = { type: 'FeatureCollection' as const, features: [] };
const context = { words: { unit: 'u' }, write: chartWrite('en'), caravan: { people: 10_000, name: 'caravan' }, caravanAt: [-92.46, 15.14] as const };
const count = (id: string, value: number, at: CorridorCount['at']): CorridorCount => ({ id, value, at, colour: 'other', side: { n: 'left', w: 'right' }, place: id, measure: 'events' });

describe('corridorMap', () => {
  it('gives circles areas in proportion to their counts: the largest 27 hundredths of the narrow still wide, 26 of the wide one', () => {
    for (const [size, radius] of [['n', (400 * 0.27) / 2], ['w', (800 * 0.26) / 2]] as const) {
      const drawing = corridorMap(land, [count('a', 1_000_000, [-95, 20]), count('b', 250_000, [-85, 15])], { counts: ['a', 'b'] }, { ...context, size });
      expect(attributeOf(drawing, 'count-a', 'r')).toBeCloseTo(radius, 6);
      expect(attributeOf(drawing, 'count-b', 'r')).toBeCloseTo(radius / 2, 6);
      expect(attributeOf(drawing, 'caravan', 'r')).toBeCloseTo(radius / 10, 6);
      expect(corridorRadius(size, 100)(25)).toBeCloseTo(corridorRadius(size, 100)(100) / 2, 6);
    }
  });

  it('puts circles where Mercator puts their places', () => {
    // Two places on one meridian and one beside: north is up by the Mercator ordinate, east is right by the same scale.
    const ordinate = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
    const drawing = corridorMap(land, [count('a', 1, [-90, 10]), count('b', 1, [-90, 30]), count('c', 1, [-100, 10])], { counts: ['a', 'b', 'c'] }, { ...context, size: 'w' });
    const at = (id: string): [number, number] => [attributeOf(drawing, `count-${id}`, 'cx'), attributeOf(drawing, `count-${id}`, 'cy')];
    const [[ax, ay], [bx, by], [cx, cy]] = [at('a'), at('b'), at('c')];
    expect(bx).toBeCloseTo(ax, 6);
    expect(cy).toBeCloseTo(ay, 6);
    expect((ay - by) / (ax - cx)).toBeCloseTo((ordinate(30) - ordinate(10)) / ((10 * Math.PI) / 180), 6);
    expect(ay).toBeGreaterThan(by);
  });

  it('writes the table’s counts beside circles of their size', () => {
    const drawing = corridorMap(land, corridorCounts(readTables()['corridor-2023'], 'en'), { counts: ['darien', 'us'] }, { ...context, size: 'w' });
    expect(keyedMark(drawing, 'value-us').text).toBe('2,541,959');
    expect(attributeOf(drawing, 'count-us', 'r') ** 2 / attributeOf(drawing, 'count-darien', 'r') ** 2).toBeCloseTo(2_541_959 / 520_085, 6);
    expect(keysOf(drawing, /^count-/)).toEqual(['count-darien', 'count-us']);
  });

  it('draws a map with its unit and no circle for no counts, and refuses a count or a stage that is not there', () => {
    const empty = corridorMap(land, [], { counts: [] }, { ...context, size: 'n' });
    expect(keysOf(empty, /^count-/)).toEqual([]);
    expect(keyedMark(empty, 'unit').text).toBe('u');
    expect(() => corridorMap(land, [], { counts: ['darien'] }, { ...context, size: 'n' })).toThrow(/names "darien"/);
    expect(() => corridorCounts([], 'en')).toThrow(/order 1 for darien/);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('corridor'))).toMatchFileSnapshot('../../golden/corridor-map.corridor.es.n.svg');
  });
});
