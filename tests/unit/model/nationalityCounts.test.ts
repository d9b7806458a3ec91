import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/model/nationalityCounts.ts';

describe('a series in short', () => {
  const totals = new Map([['2020', 100], ['2021', 50], ['2022', 50]]);
  it('gives the highest, the last, the sum and the shares, in any order of rows', () => {
    expect(summarise([{ period: '2022', value: 5 }, { period: '2020', value: 20 }, { period: '2021', value: 15 }], totals)).toEqual({
      highest: { period: '2020', value: 20 },
      highestShare: 0.2,
      last: { period: '2022', value: 5 },
      sum: 40,
      share: 0.2,
    });
  });
  it('takes the first of equal highest values', () => {
    expect(summarise([{ period: '2020', value: 5 }, { period: '2021', value: 5 }], totals)?.highest.period).toBe('2020');
  });
  it('is null for no rows, and refuses a period without a total', () => {
    expect(summarise([], totals)).toBeNull();
    expect(() => summarise([{ period: '1999', value: 1 }], totals)).toThrow(RangeError);
  });
});
