import { describe, expect, it } from 'vitest';
import { facts as count } from '../../../../src/model/facts/count.facts.ts';
import { factsOver } from '../../../../src/model/facts/resolve.ts';
import { readTables } from '../../../../src/model/readTables.ts';

const tables = readTables();
const facts = factsOver(tables);
const value = (id: string) => facts.resolve(id).low;

describe('facts of the count', () => {
  it('range over December without the forecast and the outlier', () => {
    expect(facts.resolve('size-start')).toMatchObject({ low: 6000, high: 10_000 });
    expect(facts.resolve('size-december')).toMatchObject({ low: 1500, high: 10_000 });
    expect(value('size-forecast')).toBe(15_000);
  });

  it('pair the claims of one day each', () => {
    expect(['size-president', 'size-mapastepec-press'].map((id) => [value(id), facts.resolve(id).period])).toEqual([[1500, '2023-12-28'], [4000, '2023-12-28']]);
    expect(['size-dissolution-press', 'size-organiser'].map((id) => [value(id), facts.resolve(id).period])).toEqual([[5000, '2024-01-02'], [6800, '2024-01-02']]);
  });

  it('make the smallest count the only one whose parts give its total', () => {
    const parts = (who: string) => tables['orizaba-count'].filter((row) => row.who_en === who);
    const addsUp = (who: string) => {
      const whole = parts(who).find(({ group }) => group === 'all');
      const sum = parts(who).filter(({ group }) => group !== 'all').reduce((total, { people }) => total + people, 0);
      return whole !== undefined && whole.people === sum;
    };
    const reports = [...new Set(tables['orizaba-count'].map((row) => row.who_en))];
    expect(reports.filter(addsUp)).toEqual(['OEM newspapers']);
    expect(value('size-itemised-children') + value('size-itemised-women') + value('size-itemised-men')).toBe(value('size-itemised'));
    const counts = tables['size-claims'].filter(({ kind }) => kind === 'count');
    expect(Math.min(...counts.map(({ low }) => low))).toBe(value('size-itemised'));
  });

  it('name who says each claim', () => {
    const ranges = ['size-start', 'size-december', 'size-itemised-children', 'size-itemised-women', 'size-itemised-men'];
    for (const id of Object.keys(count).filter((name) => !ranges.includes(name))) expect(facts.resolve(id).claimedBy?.es, id).toBeTruthy();
  });
});
