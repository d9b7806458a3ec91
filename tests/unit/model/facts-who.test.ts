import { describe, expect, it } from 'vitest';
import { facts, tables, written } from './writtenFact.ts';

const northernCentralAmerica = ['GTM', 'HND', 'SLV'];

describe('facts of who', () => {
  it('gives the published shares of Border Patrol encounters', () => {
    expect(['2000', '2019', '2020', '2023', '2024'].map((year) => written(`mexico-share-fy${year}`))).toEqual(['98.4%', '19.5%', '63.2%', '28.3%', '32.8%']);
    expect(['2000', '2019', '2023', '2024'].map((year) => written(`northern-central-america-share-fy${year}`))).toEqual(['1.2%', '71.4%', '21.9%', '23.0%']);
    expect(['2000', '2020', '2023', '2024'].map((year) => written(`other-countries-share-fy${year}`))).toEqual(['0.4%', '10.9%', '49.8%', '44.2%']);
  });

  it('bears out "seven in ten were not with Mexicans"', () => {
    expect(Math.round((1 - facts.resolve('mexico-share-fy2023').low) * 10)).toBe(7);
  });

  it('bears out that Mexico was lowest in 2019 and that the middle band first passed it in 2014 and peaked in 2019', () => {
    const byYear = new Map<number, { mexico: number; north: number; all: number }>();
    for (const row of tables['usbp-southwest-by-citizenship']) {
      const sums = byYear.get(row.fiscal_year) ?? { mexico: 0, north: 0, all: 0 };
      const count = row.encounters_rounded10 ?? 0;
      if (row.citizenship_iso3 === 'ALL') sums.all += count;
      if (row.citizenship_iso3 === 'MEX') sums.mexico += count;
      if (northernCentralAmerica.includes(row.citizenship_iso3)) sums.north += count;
      byYear.set(row.fiscal_year, sums);
    }
    const years = [...byYear].sort(([a], [b]) => a - b);
    const lowestBy = (value: (sums: { mexico: number; north: number; all: number }) => number) => [...years].sort(([, a], [, b]) => value(a) - value(b))[0]?.[0];
    expect(lowestBy(({ mexico, all }) => mexico / all)).toBe(2019);
    expect(lowestBy(({ north, all }) => -north / all)).toBe(2019);
    expect(years.find(([, { mexico, north }]) => north > mexico)?.[0]).toBe(2014);
  });

  it('bears out that Venezuela passed Mexico in September 2023 only', () => {
    const southwest = tables['cbp-by-citizenship-monthly'].filter(({ region }) => region === 'southwest');
    const mexico = new Map(southwest.filter((row) => row.citizenship_iso3 === 'MEX').map((row) => [row.month, row.encounters]));
    const above = southwest.filter((row) => row.citizenship_iso3 === 'VEN' && row.encounters > (mexico.get(row.month) ?? Infinity));
    expect(above.map(({ month }) => month)).toEqual(['2023-09']);
    expect([written('venezuelans-southwest-september-2023'), written('mexicans-southwest-september-2023')]).toEqual(['66,584', '53,296']);
  });

  it('names the peaks of the panels with their months', () => {
    expect(facts.resolve('mexicans-southwest-peak')).toMatchObject({ low: 88132, period: '2022-03' });
    const southwest = tables['cbp-by-citizenship-monthly'].filter((row) => row.region === 'southwest');
    expect(Math.max(...southwest.map((row) => row.encounters))).toBe(88132);
    expect(Math.max(...southwest.filter((row) => row.citizenship_iso3 === 'VEN').map((row) => row.encounters))).toBe(66584);
  });

  it('counts the Darién: its year, its decade, its peak and end, its children', () => {
    expect([written('darien-2023'), written('darien-times-decade'), written('darien-2024')]).toEqual(['520,085', '4.8', '302,203']);
    const months = tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL');
    expect(Math.max(...months.map((row) => row.crossings))).toBe(facts.resolve('darien-august-2023').low);
    expect([written('darien-venezuela-share-august-2023'), written('darien-children-share-2023'), written('darien-april-2025')]).toEqual(['76.5%', '21.8%', '73']);
  });

  it('holds the four counts of the corridor as the table of 2023 has them, from the least to the most', () => {
    const ids = ['darien-2023', 'honduras-entries-2023', 'mexico-events-2023', 'southwest-calendar-2023'];
    const counts = ids.map((id) => facts.resolve(id).low);
    expect(counts).toEqual(tables['corridor-2023'].slice(0, 4).map((row) => row.people_or_events));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});
