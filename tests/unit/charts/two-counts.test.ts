import { describe, expect, it } from 'vitest';
import { allMarks, attributeOf } from './allMarks.ts';
import { monthPlace, runs, twoCounts, type TwoCountsMonth } from '../../../src/charts/two-counts.chart.ts';
import { twoCountsWords } from '../../../src/locale/charts/two-counts.ts';

const month = (at: string, mexico: number | undefined, borderPatrol: number | undefined, ports: number | undefined): TwoCountsMonth => ({
  month: at, mexico, borderPatrol, ports, unitedStates: borderPatrol === undefined || ports === undefined ? undefined : borderPatrol + ports,
});
const months = [month('2024-01', 50, 60, 40), month('2024-02', 70, 60, 40), month('2024-03', 120, 60, 40), month('2024-04', 130, 60, 40)];
const caravan = { people: 10, from: '2024-01-01', to: '2024-02-01' };
const view = { from: '2024-01', to: '2024-04', top: 200, size: 'w' as const, locale: 'en' as const };

describe('twoCounts', () => {
  it('puts a day where it is in its month', () => {
    expect(monthPlace('2024-02-15') - monthPlace('2024-02')).toBeCloseTo(14 / 29, 9);
  });

  it('marks the months in which Mexico is higher than all, and than the part between ports', () => {
    const drawing = twoCounts({ months, caravan }, view, twoCountsWords.en);
    const keys = allMarks(drawing).flatMap((mark) => mark.key ?? []);
    expect(keys.filter((key) => key.startsWith('higher:'))).toEqual(['higher:2024-03', 'higher:2024-04']);
    expect(keys.filter((key) => key.startsWith('bracket:'))).toEqual(['bracket:between:2024-02', 'bracket:all:2024-03']);
  });

  it('draws the caravan to scale and for as long as it lasted', () => {
    const drawing = twoCounts({ months, caravan }, view, twoCountsWords.en);
    expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo(((604 - 96) * 10) / 200, 6);
    expect(attributeOf(drawing, 'caravan', 'width')).toBeCloseTo(200, 6);
  });

  it('breaks a run at a month that is not there, and refuses a half-year with a hole', () => {
    const gap = [months[2], month('2024-04', undefined, 60, 40), { ...month('2024-05', 120, 60, 40) }].filter((row) => row !== undefined);
    expect(runs(gap, (row) => row.mexico !== undefined && row.mexico > 100)).toEqual([{ from: '2024-03', to: '2024-03' }, { from: '2024-05', to: '2024-05' }]);
    const halves = [['2024-01', '2024-02'], ['2024-03', '2024-06']] as const;
    expect(() => twoCounts({ months, caravan }, { ...view, halves }, twoCountsWords.en)).toThrow(/2 of 4 months of mexico/);
  });

  it('draws a frame when no month is there', () => {
    const keys = allMarks(twoCounts({ months: [], caravan }, view, twoCountsWords.en)).flatMap((mark) => mark.key ?? []);
    expect(keys).not.toContain('mexico');
    expect(keys).toContain('y:0');
  });
});
