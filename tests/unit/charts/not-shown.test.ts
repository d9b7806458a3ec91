import { describe, expect, it } from 'vitest';
import { attributeOf, keysOf, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { notShown, type NotShownRows } from '../../../src/charts/not-shown.chart.ts';
import { notShownWords } from '../../../src/locale/charts/not-shown.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { shareOfThree } from '../../../src/scenes/figures/not-shown.figure.ts';

const rows: NotShownRows = {
  months: [{ month: '2023-03', returns: 20_000 }, { month: '2023-04', returns: undefined }, { month: '2023-05', returns: 5_000 }],
  printed: ['2023-03', '2023-05'],
  court: { date: '2023-03-15', hours: 36 }, fire: { date: '2023-03-27', dead: 40 }, stations: { month: '2023-05', closed: 33 }, funds: { date: '2023-05-20' },
  caravan: { people: 10_000, from: '2023-05-01', to: '2023-05-15' },
  rateBase: 100,
  rates: [{ year: 2019, three: 50, all: 25, threeShare: 0.5 }],
  fall: { years: [2023, 2024], received: [100, 50], receivers: -0.5, mexico: -0.75 },
};
/** The panel of months: its left and right end, the scale's top and its zero line. */
const panels = { n: { x0: 3, x1: 397, top: 96, floor: 200 - 15 * 1.5 }, w: { x0: 12, x1: 790, top: 150, floor: 390 - 16 * 1.5 } } as const;
const draw = (of: NotShownRows, size: 'n' | 'w') => notShown(of, { size, locale: 'es' }, notShownWords.es);

describe('notShown', () => {
  it('draws each month’s returns at its place, from zero, the caravan on the same scale over its days', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = draw(rows, size);
      const { x0, x1, top, floor } = panels[size];
      const month = (x1 - x0) / 3;
      for (const [key, place, part] of [['month:2023-03', 0, 1], ['month:2023-05', 2, 0.25]] as const) {
        const [x, y, width, height] = rectOf(drawing, key);
        expect(x, key).toBeCloseTo(x0 + month * (place + 0.1), 6);
        expect(width, key).toBeCloseTo(month * 0.8, 6);
        expect(height, key).toBeCloseTo((floor - top) * part, 6);
        expect(y + height, key).toBeCloseTo(floor, 6);
      }
      const [x, , width, height] = rectOf(drawing, 'caravan');
      expect(x).toBeCloseTo(x0 + month * 2, 6);
      expect(width).toBeCloseTo((month * 14) / 31, 6);
      expect(height).toBeCloseTo((floor - top) / 2, 6);
      expect(attributeOf(drawing, 'flag-line:court', 'x1')).toBeCloseTo(x0 + (month * 14) / 31, 6);
      // A month without a day is marked at its middle.
      expect(attributeOf(drawing, 'flag-line:stations', 'x1')).toBeCloseTo(x0 + month * 2.5, 6);
    }
  });

  it('leaves the place of a missing month empty, whether its cell or its row is missing', () => {
    const without = { ...rows, months: rows.months.filter(({ month }) => month !== '2023-04') };
    for (const of of [rows, without]) {
      expect(keysOf(draw(of, 'w'), /^month:/)).toEqual(['month:2023-03', 'month:2023-05']);
      expect(rectOf(draw(of, 'w'), 'month:2023-05')).toEqual(rectOf(draw(rows, 'w'), 'month:2023-05'));
    }
  });

  it('draws returns per 100 events in proportion, from zero', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = draw(rows, size);
      const floor = attributeOf(drawing, 'rates-floor', 'y1');
      const [, three, , threeHigh] = rectOf(drawing, 'rate:three:2019');
      const [, all, , allHigh] = rectOf(drawing, 'rate:all:2019');
      expect([three + threeHigh, all + allHigh].map((value) => value.toFixed(6))).toEqual([floor, floor].map((value) => value.toFixed(6)));
      expect(threeHigh).toBeCloseTo(allHigh * 2, 6);
    }
  });

  it('halves and quarters what falls by half and by three quarters', () => {
    const drawing = draw(rows, 'w');
    const start = attributeOf(drawing, 'fall-start', 'cy');
    const floor = attributeOf(drawing, 'fall-floor', 'y1');
    expect(floor - attributeOf(drawing, 'fall-end:receivers', 'cy')).toBeCloseTo((floor - start) / 2, 6);
    expect(floor - attributeOf(drawing, 'fall-end:mexico', 'cy')).toBeCloseTo((floor - start) / 4, 6);
  });

  it('keeps the titles of its panels when there are no rows', () => {
    const keys = keysOf(draw({ ...rows, months: [], rates: [] }, 'n'));
    expect(keys.filter((key) => key.startsWith('month:') || key.startsWith('rate:') || key.startsWith('flag'))).toEqual([]);
    for (const title of ['months-title', 'rates-title', 'fall-title', 'fall:mexico']) expect(keys).toContain(title);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('not-shown'))).toMatchFileSnapshot('../../golden/not-shown.not-shown.es.n.svg');
  });
});

it('gives no share of a year without events', () => {
  expect(() => shareOfThree(readTables(), 1999)).toThrow(/no events in 1999/);
});
