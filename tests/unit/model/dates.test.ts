import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, daysBetween, daysInPeriod, everyDay, everyMonth, fiscalYearOf, normalisePeriod } from '../../../src/model/dates.ts';

describe('dates', () => {
  it('numbers the caravan\'s days from 1 to 42', () => {
    expect(dayNumber('2023-12-24', '2023-12-24')).toBe(1);
    expect(dayNumber('2023-12-24', '2023-12-27')).toBe(4);
    expect(dayNumber('2023-12-24', '2024-02-03')).toBe(42);
    expect(everyDay('2023-12-24', '2024-02-03')).toHaveLength(42);
  });

  it('counts days over the end of a year and a leap day', () => {
    expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('knows the length of days, months, years, fiscal years and spans', () => {
    expect(daysInPeriod('2023-12')).toBe(31);
    expect(daysInPeriod('2024')).toBe(366);
    expect(daysInPeriod('FY2023')).toBe(365);
    expect(daysInPeriod('FY2024')).toBe(366);
    expect(daysInPeriod('2023-12-24/2024-01-02')).toBe(10);
  });

  it('steps through months', () => {
    expect(addMonths('2023-12', 1)).toBe('2024-01');
    expect(addMonths('2024-01', -1)).toBe('2023-12');
    expect(everyMonth('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(fiscalYearOf('2022-10')).toBe(2023);
    expect(fiscalYearOf('2023-09')).toBe(2023);
  });

  it('writes whole years of months as the year', () => {
    expect(normalisePeriod('2023-01', '2023-12')).toBe('2023');
    expect(normalisePeriod('2022-10', '2023-09')).toBe('FY2023');
    expect(normalisePeriod('2024-01', '2024-06')).toBe('2024-01/2024-06');
  });

  it('refuses what is no day', () => {
    expect(() => daysBetween('2023-12', '2024-01-01')).toThrow('write YYYY-MM-DD');
  });
});
