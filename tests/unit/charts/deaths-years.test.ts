import { describe, expect, it } from 'vitest';
import { keyedMark, keysOf, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { deathsPlot, deathsYears } from '../../../src/charts/deaths-years.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { causeRows } from '../../../src/scenes/figures/deaths-years.figure.ts';

const context = { words: { unit: 'people', regions: { north: 'North', south: 'South' }, causesUnit: 'causes', causes: { mixed_or_unknown: 'unknown', drowning: 'drowning' } }, write: chartWrite('en') };
const view = { from: 2020, to: 2022, regions: ['north', 'south'], causes: ['mixed_or_unknown', 'drowning'] };
const rows = [
  { year: 2020, region: 'north', people: 600 },
  { year: 2020, region: 'south', people: 200 },
  { year: 2022, region: 'north', people: 400 },
  { year: 2022, region: 'south', people: 0 },
];
const causes = [
  { cause: 'mixed_or_unknown', people: 300 },
  { cause: 'drowning', people: 100 },
];

describe('deathsYears', () => {
  it('stacks the regions of each year at its place, from zero', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = deathsYears(rows, causes, view, { ...context, size });
      const { left, right, top, bottom } = deathsPlot(size);
      const full = bottom - top;
      const slot = (right - left) / 3;
      for (const [key, place, from, height] of [['north-2020', 0, 0, full * 0.75], ['south-2020', 0, full * 0.75, full / 4], ['north-2022', 2, 0, full / 2], ['south-2022', 2, full / 2, 0]] as const) {
        const [x, y, , high] = rectOf(drawing, key);
        expect(x, `${size} ${key}`).toBeCloseTo(left + slot * place, 6);
        expect(high, `${size} ${key}`).toBeCloseTo(height, 6);
        expect(y + high, `${size} ${key}`).toBeCloseTo(bottom - from, 6);
      }
    }
  });

  it('leaves a year without rows empty over its name, and refuses a year with some of its regions', () => {
    const drawing = deathsYears(rows, causes, view, { ...context, size: 'w' });
    expect(keysOf(drawing, /-2021$/)).toEqual(['year-2021']);
    expect(() => deathsYears(rows.slice(0, 3), causes, view, { ...context, size: 'w' })).toThrow(/2022 has no row for south/);
  });

  it('names the regions by the last year that has rows', () => {
    expect(keysOf(deathsYears(rows, causes, { ...view, to: 2023 }, { ...context, size: 'w' }), /^region-/)).toEqual(['region-north', 'region-south']);
  });

  it('draws causes in proportion, side by side, and the unknown ones open', () => {
    for (const [size, left, right] of [['n', 12, 388], ['w', 20, 780]] as const) {
      const drawing = deathsYears(rows, causes, view, { ...context, size });
      // A part leaves 0.75 on both of its sides.
      for (const [cause, from, to] of [['mixed_or_unknown', 0, 0.75], ['drowning', 0.75, 1]] as const) {
        const [x, , width] = rectOf(drawing, `cause-${cause}`);
        expect(x - 0.75).toBeCloseTo(left + (right - left) * from, 6);
        expect(x + width + 0.75).toBeCloseTo(left + (right - left) * to, 6);
      }
      expect(keyedMark(drawing, 'cause-mixed_or_unknown').attributes['stroke-dasharray']).toBe('4 3');
    }
  });

  it('names in one line the causes whose parts are too narrow for it', () => {
    const words = { ...context.words, causes: { ...context.words.causes, transport: 'transport', other: 'other' } };
    const small = [{ cause: 'mixed_or_unknown', people: 900 }, { cause: 'drowning', people: 900 }, { cause: 'transport', people: 70 }, { cause: 'other', people: 30 }];
    const drawing = deathsYears(rows, small, { ...view, causes: small.map(({ cause }) => cause) }, { ...context, words, size: 'n' });
    expect(keyedMark(drawing, 'cause-name-small').text).toBe('70 transport, 30 other');
    expect(keysOf(drawing, /^cause-name-/)).toEqual(['cause-name-mixed_or_unknown', 'cause-name-drowning', 'cause-name-small']);
    expect(keysOf(deathsYears(rows, causes, view, { ...context, size: 'n' }), /^cause-name-small/)).toEqual([]);
  });

  it('draws only its unit without rows, and no bar of causes without causes', () => {
    for (const size of ['n', 'w'] as const) expect(keysOf(deathsYears([], [], view, { ...context, size }))).toEqual(['unit']);
    expect(keysOf(deathsYears(rows, [], view, { ...context, size: 'w' }), /^cause/)).toEqual([]);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('the-dead'))).toMatchFileSnapshot('../../golden/deaths-years.the-dead.es.n.svg');
  });
});

describe('causeRows', () => {
  const table = readTables()['missing-migrants-by-cause'];

  it('adds the causes of the two countries and loses none', () => {
    const sums = causeRows(table, 2014, 2024, ['mixed_or_unknown', 'drowning']);
    expect(sums.reduce((sum, row) => sum + row.people, 0)).toBe(7973);
    expect(sums.find((row) => row.cause === 'drowning')?.people).toBe(1772);
  });

  it('refuses a span in which a country lacks a year', () => {
    expect(() => causeRows(table.filter((row) => row.year !== 2019 || row.country_iso3 !== 'MEX'), 2014, 2024, [])).toThrow(/no row of MEX in 2019/);
  });
});
