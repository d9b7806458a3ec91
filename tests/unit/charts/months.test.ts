import { describe, expect, it } from 'vitest';
import { everyMonth, januaries, monthIndex, monthOf } from '../../../src/charts/months.ts';

describe('months', () => {
  it('turns a month into an index and back, and refuses what is no month', () => {
    expect(monthOf(monthIndex('2023-12'))).toBe('2023-12');
    expect(monthIndex('2024-01') - monthIndex('2023-12')).toBe(1);
    expect(() => monthIndex('2023-13')).toThrow(/"2023-13"/);
  });

  it('keeps a month without a row, and finds the Januaries of a span', () => {
    const months = everyMonth([{ month: '2023-11' }, { month: '2024-01' }], '2023-11', '2024-01');
    expect(months.map(({ row }) => row?.month)).toEqual(['2023-11', undefined, '2024-01']);
    expect(januaries('2022-06', '2024-01').map(({ year }) => year)).toEqual([2023, 2024]);
  });
});
