import { describe, expect, it } from 'vitest';
import { keyedMark, keysOf, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { comarPlot, comarYears } from '../../../src/charts/comar-years.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { tapachulaShare } from '../../../src/scenes/figures/comar-years.figure.ts';

const context = { words: { unit: 'people', office: 'in Tapachula' }, write: chartWrite('en'), caravan: { people: 10_000, name: 'caravan' } };
const view = { from: 2021, to: 2023, emphasis: 2023, printed: [2023], printFrom: 2021 };
const rows = [
  { year: 2021, applications: 50_000 },
  { year: 2023, applications: 100_000 },
];
const office = { year: 2023, share: 0.55 };

describe('comarYears', () => {
  it('draws each year’s column at its place, from zero, the office as its share, the caravan beside them', () => {
    // Places beyond the years: three on the narrow still, 1.6 on the wide one.
    for (const [size, beyond] of [['n', 3], ['w', 1.6]] as const) {
      const drawing = comarYears(rows, office, view, { ...context, size });
      const { left, right, top, bottom } = comarPlot(size);
      const full = bottom - top;
      const slot = (right - left) / (3 + beyond);
      for (const [key, place, height] of [['year-2021', 0, full / 2], ['year-2023', 2, full], ['office-2023', 2, full * 0.55]] as const) {
        const [x, y, , high] = rectOf(drawing, key);
        expect(x, `${size} ${key}`).toBeCloseTo(left + slot * place, 6);
        expect(high, `${size} ${key}`).toBeCloseTo(height, 6);
        expect(y + high, `${size} ${key}`).toBeCloseTo(bottom, 6);
      }
      expect(rectOf(drawing, 'caravan')[3]).toBeCloseTo(full / 10, 6);
    }
  });

  it('keeps the place of a year without a figure, empty over its name', () => {
    const drawing = comarYears(rows, undefined, view, { ...context, size: 'w' });
    expect(keysOf(drawing, /^(year|value)-\d/)).toEqual(['year-2021', 'year-2023', 'value-2021', 'value-2023']);
    expect(keyedMark(drawing, 'year-name-2022').text).toBe('2022');
  });

  it('draws only its unit without rows', () => {
    for (const size of ['n', 'w'] as const) expect(keysOf(comarYears([], undefined, view, { ...context, size }))).toEqual(['unit']);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('asylum-in-mexico'))).toMatchFileSnapshot('../../golden/comar-years.asylum-in-mexico.es.n.svg');
  });
});

it('takes Tapachula’s part from the total published with it', () => {
  const offices = readTables()['comar-by-office'];
  expect(tapachulaShare(offices, 2023).share).toBeCloseTo(77_450 / 140_982, 9);
  expect(() => tapachulaShare(offices, 2021)).toThrow(/2021/);
});
