import { describe, expect, it } from 'vitest';
import { factsOver } from '../../../../src/model/facts/resolve.ts';
import { readTables } from '../../../../src/model/readTables.ts';

const tables = readTables();
const facts = factsOver(tables);
const value = (id: string) => facts.resolve(id).low;

describe('facts of the scale', () => {
  it('give the record month and the two mean days', () => {
    expect(value('southwest-december-2023')).toBe(301_981);
    expect(Math.round(value('southwest-december-2023-day'))).toBe(9741);
    expect(Math.round(value('southwest-fy2023-day'))).toBe(6783);
    const months = tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.component === 'all' && row.authority === 'all');
    expect(Math.max(...months.map(({ encounters }) => encounters))).toBe(value('southwest-december-2023'));
  });

  it('bear the heading: the highest claim is about one day of that month', () => {
    expect(value('caravan-in-december-days')).toBeGreaterThan(0.95);
    expect(value('caravan-in-december-days')).toBeLessThan(1.05);
    expect(value('caravan-in-fy2023-days')).toBeCloseTo(1.47, 2);
    expect(value('caravan-share-of-december-low')).toBeCloseTo(0.01987, 4);
    expect(value('caravan-share-of-december-high')).toBeCloseTo(0.03311, 4);
  });

  it('split the nationwide year', () => {
    expect([value('nationwide-fy2023'), value('southwest-fy2023'), value('elsewhere-fy2023')]).toEqual([3_201_144, 2_475_669, 725_475]);
  });

  it('refute three more for every arrest', () => {
    expect(value('border-patrol-nationwide-fy2023')).toBe(2_063_692);
    expect(value('gotaways-per-encounter-low').toFixed(1)).toBe('0.3');
    expect(value('gotaways-per-encounter-high').toFixed(1)).toBe('0.4');
    expect(value('three-more-would-be')).toBe(6_191_076);
  });
});
