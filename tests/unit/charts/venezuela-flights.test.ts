import { describe, expect, it } from 'vitest';
import { keysOf, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { squareGrid, venezuelaFlights, type SquaresRow } from '../../../src/charts/venezuela-flights.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { flightRows } from '../../../src/scenes/figures/venezuela-flights.figure.ts';

const tables = readTables();
const context = { words: { unit: 'u' }, write: chartWrite('en') };
const row = (value: number): SquaresRow => ({ id: 'a', value, colour: 'us', textColour: 'us-text', name: 'a' });

describe('venezuelaFlights', () => {
  it('draws whole squares, and the last as wide as what is left', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = venezuelaFlights([row(2_300)], { square: 1000 }, { ...context, size });
      const { side, pitch } = squareGrid(size);
      const [x0, y0, width, height] = rectOf(drawing, 'square-a-1');
      expect([width, height]).toEqual([side, side]);
      const [x, y, part, high] = rectOf(drawing, 'square-a-3');
      expect([x, y, high]).toEqual([x0 + pitch * 2, y0, side]);
      expect(part).toBeCloseTo(side * 0.3, 6);
      expect(keysOf(drawing, /^square-a/)).toHaveLength(3);
    }
  });

  it('begins a new line where one is full', () => {
    for (const size of ['n', 'w'] as const) {
      const { perLine, pitch } = squareGrid(size);
      const drawing = venezuelaFlights([row((perLine + 1) * 1000)], { square: 1000 }, { ...context, size });
      const [x0, y0] = rectOf(drawing, 'square-a-1');
      const [x, y] = rectOf(drawing, `square-a-${perLine + 1}`);
      expect(x).toBe(x0);
      expect(y).toBeCloseTo(y0 + pitch, 6);
    }
  });

  it('refuses rows that do not fit and values that are none', () => {
    expect(() => venezuelaFlights([row(9e5)], { square: 1000 }, { ...context, size: 'n' })).toThrow(/below the still/);
    for (const none of [Number.NaN, -1, Infinity]) expect(() => venezuelaFlights([row(none)], { square: 1000 }, { ...context, size: 'n' })).toThrow(/a is (NaN|-1|Infinity), which cannot be counted/);
  });

  it('draws only its key and its unit without rows', () => {
    for (const size of ['n', 'w'] as const) expect(keysOf(venezuelaFlights([], { square: 1000 }, { ...context, size }))).toEqual(['square-key', 'unit']);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('flights'))).toMatchFileSnapshot('../../golden/venezuela-flights.flights.es.n.svg');
  });
});

it('adds three months of encounters, finds the flights of the same span, and refuses a month that is not there', () => {
  const rows = flightRows(tables, ['2023-10', '2023-11', '2023-12'], 'en');
  expect(rows.map(({ value }) => value)).toEqual([132_763, 1_300, 10_000]);
  expect(rows[1]?.name).toContain('11 flights');
  expect(() => flightRows(tables, ['2023-12', '2031-01'], 'en')).toThrow(/2031-01/);
});
