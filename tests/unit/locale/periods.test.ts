import { describe, expect, it } from 'vitest';
import { factsOver } from '../../../src/model/facts/resolve.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { formatPeriod } from '../../../src/locale/periods.ts';
import { writeUnit } from '../../../src/locale/units.ts';
import { fill } from '../../../src/locale/ui.ts';

describe('formatPeriod', () => {
  it.each([
    ['2023-12-24', '24 de diciembre de 2023', 'December 24, 2023'],
    ['2023-12', 'diciembre de 2023', 'December 2023'],
    ['2023', '2023', '2023'],
    ['FY2023', 'año fiscal 2023', 'fiscal 2023'],
    ['2010/2019', '2010–2019', '2010–2019'],
    ['2023-12-24/2024-01-02', '24 de diciembre de 2023 a 2 de enero de 2024', 'December 24, 2023 to January 2, 2024'],
    ['2023-12, FY2023', 'diciembre de 2023; año fiscal 2023', 'December 2023; fiscal 2023'],
  ])('writes %s', (period, spanish, english) => {
    expect([formatPeriod(period, 'es'), formatPeriod(period, 'en')]).toEqual([spanish, english]);
  });
});

describe('writeUnit', () => {
  it('has Spanish for the unit of every fact', () => {
    const facts = factsOver(readTables()).all();
    expect(facts.map(({ unit }) => writeUnit(unit, 'es')).filter((unit) => unit === '')).toEqual([]);
  });
  it('has a singular in both languages for the unit of every fact that is one', () => {
    const ones = factsOver(readTables()).all().filter(({ low, high }) => low === 1 && high === 1);
    expect(ones.length).toBeGreaterThan(0);
    for (const { unit } of ones) for (const locale of ['es', 'en'] as const) expect(writeUnit(unit, locale, true)).not.toBe(writeUnit(unit, locale));
    expect([writeUnit('witnesses', 'es', true), writeUnit('witnesses', 'en', true)]).toEqual(['testigo', 'witness']);
    expect(() => writeUnit('buses', 'en', true)).toThrow(/"buses" has no singular/);
  });
  it('refuses a unit that it does not know', () => {
    expect(() => writeUnit('furlongs', 'en')).toThrow(/"furlongs"/);
  });
});

describe('fill', () => {
  it('puts values in their places and refuses a gap', () => {
    expect(fill('{1} of {0}', 'b', 'a')).toBe('a of b');
    expect(() => fill('{0} {1}', 'a')).toThrow(/\{1\}/);
  });
});
