import { describe, expect, it } from 'vitest';
import { borderPatrolYears, comarYearsOf, darienMonthsOf, darienYearOf, mexicoEventsOf, pickableNationalities, southwestMonths, southwestSum, summarise } from '../../../src/model/nationalityCounts.ts';
import { readTables } from '../../../src/model/readTables.ts';

const tables = readTables();

describe('summarise', () => {
  it('gives the highest, the last, the sum and their shares, in whatever order the rows stand', () => {
    const summary = summarise([{ period: '2023-02', value: 30 }, { period: '2023-03', value: 10 }, { period: '2023-01', value: 20 }], new Map([['2023-01', 40], ['2023-02', 60], ['2023-03', 100]]));
    expect(summary).toEqual({ highest: { period: '2023-02', value: 30 }, highestShare: 0.5, last: { period: '2023-03', value: 10 }, sum: 60, share: 0.3 });
  });
  it('takes the first of equal highest values, and none for no rows', () => {
    expect(summarise([{ period: '2020', value: 5 }, { period: '2021', value: 5 }], new Map([['2020', 10], ['2021', 10]]))?.highest.period).toBe('2020');
    expect(summarise([], new Map())).toBeNull();
  });
  it('refuses a share of a total that is not there', () => {
    expect(() => summarise([{ period: '2020', value: 5 }], new Map())).toThrow(/no total for 2020/);
  });
});

describe('the counts by nationality', () => {
  it('give the story\'s own figures for Venezuela', () => {
    expect(southwestMonths(tables, 'VEN', '2019-10', '2025-11')?.highest).toEqual({ period: '2023-09', value: 66_584 });
    expect(southwestSum(tables, 'VEN', ['2023-10', '2023-11', '2023-12'])).toBe(132_763);
    expect(darienYearOf(tables, 'VEN', 2023)?.value).toBe(328_650);
    expect(darienMonthsOf(tables, 'VEN', '2021-01', '2025-04')?.highest.period).toBe('2023-08');
    expect(comarYearsOf(tables, 'VEN')).toEqual([{ year: 2023, value: 5517 }, { year: 2024, value: 5419 }]);
    expect(mexicoEventsOf(tables, 'VEN', 2018, 2024)?.last.period).toBe('2024');
    expect(borderPatrolYears(tables, 'MEX')?.highestShare).toBeCloseTo(0.984, 3);
  });
  it('are null, never nought, where a table does not list a nationality', () => {
    expect(southwestMonths(tables, 'SEN', '2019-10', '2025-11')).toBeNull();
    expect(southwestSum(tables, 'SEN', ['2023-10'])).toBeNull();
    expect(darienMonthsOf(tables, 'SLV', '2021-01', '2025-04')).toBeNull();
    expect(darienYearOf(tables, 'SLV', 2023)).toBeNull();
    expect(borderPatrolYears(tables, 'UKR')).toBeNull();
    expect(comarYearsOf(tables, 'ECU')[0]).toEqual({ year: 2023, value: null });
  });
});

describe('pickableNationalities', () => {
  const codes = pickableNationalities(tables);
  it('hold every panel of the chart and no code for all or the rest, each a country with two names', () => {
    expect(codes).toEqual(expect.arrayContaining(['MEX', 'VEN', 'CUB', 'GTM', 'HND', 'SLV', 'NIC', 'HTI', 'COL', 'ECU', 'PER']));
    expect(codes.filter((code) => code === 'ALL' || code === 'OTH')).toEqual([]);
    expect(codes.filter((code) => !tables.countries.some((row) => row.iso3 === code))).toEqual([]);
  });
  it('add those that are many in a count that no monthly table has', () => {
    expect(codes).toContain('SEN');
    expect(codes).not.toContain('JAM');
  });
});
