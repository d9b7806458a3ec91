import { describe, expect, it } from 'vitest';
import { attributeOf, keysOf, rectOf, subpathsOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { fallPlot, theFall, type FallMonth, type FallView, type FallWords } from '../../../src/charts/the-fall.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { caravanDays } from '../../../src/scenes/figures/the-fall.figure.ts';

const words: FallWords = { unit: 'records', names: { us: 'US', mexico: 'Mexico', darien: 'Darién' }, usShort: 'US', lastMonth: (name, month) => `${name} ${month}`, blank: 'blank', trailLost: 'lost' };
const context = { words, write: chartWrite('en'), caravan: { people: 10_000, name: 'caravan', month: '2023-12', lastDay: '2024-02-03' } };
const rows: FallMonth[] = [
  { series: 'us', month: '2023-11', value: 100_000 },
  { series: 'us', month: '2023-12', value: 200_000 },
  { series: 'us', month: '2024-02', value: 50_000 },
  { series: 'us', month: '2024-03', value: 50_000 },
  { series: 'mexico', month: '2023-12', value: 50_000 },
];
// Eight months: seven steps across.
const view: FallView = { from: '2023-11', to: '2024-06', emphasis: 'values', named: [{ series: 'us', month: '2023-11', side: 'above' }], names: [] };

describe('theFall', () => {
  it('puts each month where its place and value say, on one scale from zero, the caravan with them', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = theFall(rows, view, { ...context, size });
      const { left, right, top, bottom } = fallPlot(size, 'values');
      const [x, y] = [(months: number) => left + ((right - left) * months) / 7, (value: number) => bottom - ((bottom - top) * value) / 200_000];
      const wanted = [[[x(0), y(100_000)], [x(1), y(200_000)]], [[x(3), y(50_000)], [x(4), y(50_000)]]];
      const drawn = subpathsOf(drawing, 'line-us');
      expect(drawn.map(({ length }) => length)).toEqual([2, 2]);
      drawn.flat(2).forEach((value, index) => expect(Math.abs(value - (wanted.flat(2)[index] ?? Number.NaN))).toBeLessThan(0.051));
      expect(attributeOf(drawing, 'named-us-2023-11', 'cy')).toBeCloseTo(y(100_000), 6);
      const [cx, , width, height] = rectOf(drawing, 'caravan');
      expect(height).toBeCloseTo((bottom - top) / 20, 6);
      expect(cx + width / 2).toBeCloseTo(x(1), 6);
    }
  });

  it('breaks the line where a month is missing, and still shows a month alone', () => {
    const drawing = theFall(rows, view, { ...context, size: 'w' });
    const ends = subpathsOf(drawing, 'line-us').map((points) => [points[0]?.[0], points.at(-1)?.[0]]);
    expect(ends[0]?.[1]).toBeLessThan(ends[1]?.[0] ?? 0);
    // A path of one point shows with round ends, closed.
    const alone = drawing.marks.find(({ key }) => key === 'line-mexico');
    expect(String(alone?.attributes['d'])).toMatch(/^M[\d.,]+Z$/);
    expect(alone?.attributes['stroke-linecap']).toBe('round');
  });

  it('ends each series in its last month, and leaves what follows open', () => {
    const drawing = theFall(rows, { ...view, emphasis: 'ends' }, { ...context, size: 'w' });
    const { left, right } = fallPlot('w', 'ends');
    const month = (right - left) / 7;
    expect(attributeOf(drawing, 'reach-us', 'width')).toBeCloseTo(month * 4, 6);
    expect(attributeOf(drawing, 'reach-mexico', 'width')).toBeCloseTo(month, 6);
    expect(attributeOf(drawing, 'blank', 'width')).toBeCloseTo(month * 3, 6);
    // 3 February is two days of 31 after the month's place.
    expect(attributeOf(drawing, 'caravan-end', 'cx')).toBeCloseTo(left + month * (3 + 2 / 31), 6);
  });

  it('names no month that the tables do not hold', () => {
    const drawing = theFall(rows, { ...view, named: [{ series: 'us', month: '2024-01', side: 'above' }] }, { ...context, size: 'w' });
    expect(keysOf(drawing, /2024-01/)).toEqual([]);
  });

  it('draws only its unit without rows', () => {
    for (const emphasis of ['values', 'ends'] as const) expect(keysOf(theFall([], { ...view, emphasis }, { ...context, size: 'n' }))).toEqual(['unit']);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('open-questions'))).toMatchFileSnapshot('../../golden/the-fall.open-questions.es.n.svg');
  });
});

it('ends the caravan’s days where its trail is lost', () => {
  expect(caravanDays(readTables()['caravan-events'])).toEqual({ first: '2023-12-24', last: '2024-02-03' });
  expect(() => caravanDays([])).toThrow(/no departure or arrival/);
});
