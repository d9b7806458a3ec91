import { describe, expect, it } from 'vitest';
import { attributeOf, keyedMark, keysOf, rectOf, subpathsOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { monthPlace, runs, twoCounts, type TwoCountsMonth } from '../../../src/charts/two-counts.chart.ts';
import { twoCountsWords } from '../../../src/locale/charts/two-counts.ts';

const month = (at: string, mexico: number | undefined, borderPatrol: number | undefined, ports: number | undefined): TwoCountsMonth => ({
  month: at, mexico, borderPatrol, ports, unitedStates: borderPatrol === undefined || ports === undefined ? undefined : borderPatrol + ports,
});
const months = [month('2024-01', 50, 60, 40), month('2024-02', 70, 60, 40), month('2024-03', 120, 60, 40), month('2024-04', 130, 60, 40)];
const caravan = { people: 10, from: '2024-01-01', to: '2024-02-01' };
const view = { from: '2024-01', to: '2024-04', top: 200, size: 'w' as const, locale: 'en' as const };
/** Where single months are drawn: the frame's whole width, from the scale's top down to its zero line. */
const plots = { n: { width: 400, top: 62, floor: 262 }, w: { width: 800, top: 96, floor: 604 } } as const;
const draw = (rows: readonly TwoCountsMonth[], more: Partial<Parameters<typeof twoCounts>[1]> = {}) => twoCounts({ months: rows, caravan }, { ...view, ...more }, twoCountsWords.en);

describe('twoCounts', () => {
  it('puts a day where it is in its month', () => {
    expect(monthPlace('2024-02-15') - monthPlace('2024-02')).toBeCloseTo(14 / 29, 9);
    for (const none of ['2024-13', '2023-02-29', '2024', '2024-02-00']) expect(() => monthPlace(none), none).toThrow(new RegExp(`"${none}"`));
  });

  it('draws Mexico’s line through the middle of each month, and the US counts as steps on one another, all from zero', () => {
    for (const size of ['n', 'w'] as const) {
      const { width, top, floor } = plots[size];
      const y = (value: number): number => Math.round((floor - ((floor - top) * value) / 200) * 100) / 100;
      const drawing = draw(months, { size });
      expect(subpathsOf(drawing, 'mexico')).toEqual([[50, 70, 120, 130].map((value, index) => [width * (index + 0.5) / 4, y(value)])]);
      for (const [key, low, high] of [['border-patrol', 0, 60], ['ports', 60, 100]] as const) {
        const points = subpathsOf(drawing, key).flat();
        expect([...new Set(points.map(([, at]) => at))].sort((a, b) => a - b)).toEqual([y(high), y(low)]);
        expect([Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]).toEqual([0, width]);
      }
    }
  });

  it('bridges no month that is not there, neither in the line nor in the areas', () => {
    const holes = [
      ['a cell', [months[0], { month: '2024-02', mexico: undefined, unitedStates: undefined, borderPatrol: undefined, ports: undefined }, months[2], months[3]]],
      ['a row', [months[0], months[2], months[3]]],
    ] as const;
    for (const [what, rows] of holes) {
      const drawing = draw(rows.flatMap((row) => row ?? []));
      const xs = (key: string): number[][] => subpathsOf(drawing, key).map((points) => [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]);
      expect(xs('border-patrol'), what).toEqual([[0, 200], [400, 800]]);
      expect(xs('ports'), what).toEqual([[0, 200], [400, 800]]);
      // A month alone is a short level line in its own month.
      expect(xs('mexico'), what).toEqual([[50, 150], [500, 700]]);
      expect(new Set(subpathsOf(drawing, 'mexico')[0]?.map(([, y]) => y)).size, what).toBe(1);
      expect(keyedMark(drawing, 'mexico-halo').attributes['d'], what).toBe(keyedMark(drawing, 'mexico').attributes['d']);
    }
  });

  it('draws a month whose parts are not known whole', () => {
    const drawing = draw([...months.slice(0, 3), { month: '2024-04', mexico: undefined, unitedStates: 100, borderPatrol: 60, ports: undefined }]);
    const points = subpathsOf(drawing, 'unsplit').flat();
    expect([Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]).toEqual([600, 800]);
    expect(Math.min(...points.map(([, y]) => y))).toBe(350);
  });

  it('refuses a month above the top of its scale', () => {
    expect(() => draw(months, { top: 129 })).toThrow(/2024-04 is above the scale's top of 129/);
    expect(() => draw([month('2023-12', 900, 60, 40), ...months])).not.toThrow();
  });

  it('marks the months in which Mexico is higher than all, and than the part between ports', () => {
    const drawing = draw(months);
    expect(keysOf(drawing, /^higher:/)).toEqual(['higher:2024-03', 'higher:2024-04']);
    expect(keysOf(drawing, /^bracket:/)).toEqual(['bracket:between:2024-02', 'bracket:all:2024-03']);
    expect(attributeOf(drawing, 'higher:2024-03', 'cx')).toBeCloseTo(500, 6);
    expect(attributeOf(drawing, 'higher:2024-03', 'cy')).toBeCloseTo(604 - (508 * 120) / 200, 6);
  });

  it('draws the caravan to scale and for as long as it lasted', () => {
    const [x, y, width, height] = rectOf(draw(months), 'caravan');
    expect([x, y + height]).toEqual([0, 604]);
    expect(height).toBeCloseTo((508 * 10) / 200, 6);
    expect(width).toBeCloseTo(200, 6);
  });

  it('breaks a run at a month that is not there, and refuses a half-year with a hole', () => {
    const gap = [months[2], month('2024-04', undefined, 60, 40), { ...month('2024-05', 120, 60, 40) }].filter((row) => row !== undefined);
    const wanted = [{ from: '2024-03', to: '2024-03' }, { from: '2024-05', to: '2024-05' }];
    expect(runs(gap, (row) => row.mexico !== undefined && row.mexico > 100)).toEqual(wanted);
    expect(runs(gap.filter((row) => row.month !== '2024-04'), (row) => row.mexico !== undefined && row.mexico > 100)).toEqual(wanted);
    const halves = [['2024-01', '2024-02'], ['2024-03', '2024-06']] as const;
    expect(() => draw(months, { halves })).toThrow(/2 of 4 months of mexico/);
  });

  it('draws a frame with its unit when no month is there', () => {
    for (const size of ['n', 'w'] as const) {
      const keys = keysOf(draw([], { size }));
      expect(keys).not.toContain('mexico');
      expect(keys).toContain('y:0');
      expect(keys).toContain('unit');
    }
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('one-month-higher'))).toMatchFileSnapshot('../../golden/two-counts.one-month-higher.es.n.svg');
  });
});
