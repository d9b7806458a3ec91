import { describe, expect, it } from 'vitest';
import { keysOf, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { darienMonths, darienPlot, type DarienCompared } from '../../../src/charts/darien-months.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { darienCompared, darienRows } from '../../../src/scenes/figures/darien-months.figure.ts';

const tables = readTables();
const context = { words: { unit: 'crossings', venezuela: 'Venezuela', others: 'others', children: 'children' }, write: chartWrite('en'), caravan: { people: 10_000, name: 'caravan' } };
const compared: DarienCompared = { firstYear: 2010, lastYear: 2019, before: 100, year: 2023, crossings: 400, children: 100 };
const rows = [
  { month: '2023-01', crossings: 40_000, venezuela: 10_000 },
  { month: '2023-03', crossings: 20_000, venezuela: 5_000 },
];
const view = { from: '2023-01', to: '2023-03' };

describe('darienMonths', () => {
  it('puts Venezuela below and the others above it, at the month’s place, from zero', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = darienMonths(rows, compared, view, { ...context, size });
      const { left, right, top, bottom } = darienPlot(size);
      const full = bottom - top;
      // Three months and three places beyond them.
      const slot = (right - left) / 6;
      const wanted = { 'venezuela-2023-01': [left, bottom - full / 4, full / 4], 'others-2023-01': [left, top, (full * 3) / 4], 'venezuela-2023-03': [left + slot * 2, bottom - full / 8, full / 8], 'others-2023-03': [left + slot * 2, bottom - full / 2, (full * 3) / 8] };
      for (const [key, [x = 0, y = 0, height = 0]] of Object.entries(wanted)) {
        const [rx, ry, , rheight] = rectOf(drawing, key);
        expect([rx, ry, rheight].map((value) => value.toFixed(4)), `${size} ${key}`).toEqual([x, y, height].map((value) => value.toFixed(4)));
      }
      expect(rectOf(drawing, 'caravan')[3]).toBeCloseTo(full / 4, 6);
    }
  });

  it('draws no column for a missing month, and no narrower place', () => {
    const drawing = darienMonths(rows, compared, view, { ...context, size: 'w' });
    expect(keysOf(drawing, /^(venezuela|others)-/)).toEqual(['others-2023-01', 'others-2023-03', 'venezuela-2023-01', 'venezuela-2023-03']);
  });

  it('sets the decade and the children against the year', () => {
    const drawing = darienMonths(rows, compared, view, { ...context, size: 'n' });
    expect(rectOf(drawing, 'year')[2]).toBeCloseTo(388 - 12, 6);
    expect(rectOf(drawing, 'before')[2]).toBeCloseTo((388 - 12) / 4, 6);
    expect(rectOf(drawing, 'children')[2]).toBeCloseTo((388 - 12) / 4, 6);
  });

  it('draws only its unit without rows, or where no one crossed', () => {
    expect(keysOf(darienMonths([{ month: '2023-01', crossings: 0, venezuela: 0 }], compared, view, { ...context, size: 'w' }))).toEqual(['unit']);
    for (const size of ['n', 'w'] as const) expect(keysOf(darienMonths([], compared, view, { ...context, size }))).toEqual(['unit']);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('darien'))).toMatchFileSnapshot('../../golden/darien-months.darien.es.n.svg');
  });
});

describe('the Darién’s rows', () => {
  it('compare a year with a decade, children included, and refuse a hole in either', () => {
    expect(darienCompared(tables, [2010, 2019], 2023)).toMatchObject({ before: 109_293, crossings: 520_085, children: 113_180 });
    expect(() => darienCompared(tables, [2010, 2019], 2021)).toThrow(/2021 needs rows for boys and girls/);
    const short = { ...tables, 'darien-yearly': tables['darien-yearly'].filter(({ year }) => year !== 2014) };
    expect(() => darienCompared(short, [2010, 2019], 2023)).toThrow(/9 of 10 years/);
  });

  it('need Venezuela in every month', () => {
    expect(() => darienRows(tables['darien-monthly'].filter((row) => row.month !== '2023-05' || row.nationality_iso3 !== 'VEN'))).toThrow(/2023-05: no row for VEN/);
  });
});
