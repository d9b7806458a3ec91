import { describe, expect, it } from 'vitest';
import { facts, tables, written } from './writtenFact.ts';

describe('facts of after', () => {
  it('names the peaks and the ends of the three counts', () => {
    const southwest = tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.component === 'all' && row.authority === 'all');
    const mexico = tables['mexico-upm-monthly'];
    expect(Math.max(...southwest.map((row) => row.encounters))).toBe(facts.resolve('southwest-december-2023').low);
    expect(Math.max(...mexico.map((row) => row.events))).toBe(facts.resolve('mexico-events-may-2024').low);
    expect(southwest.map(({ month }) => month).sort().at(-1)).toBe(facts.resolve('southwest-november-2025').period);
    expect(mexico.map(({ month }) => month).sort().at(-1)).toBe(facts.resolve('mexico-events-april-2025').period);
    expect([written('southwest-december-2024'), written('southwest-november-2025'), written('mexico-events-april-2025')]).toEqual(['96,033', '10,960', '5,898']);
  });

  it('gives the dead of the Americas in one vintage, least in 2018 and most in 2022', () => {
    const total = tables['missing-migrants-yearly'].filter((row) => row.area === 'americas_total' && row.year >= 2014 && row.year <= 2024);
    const byPeople = [...total].sort((a, b) => (a.dead_and_missing ?? 0) - (b.dead_and_missing ?? 0));
    expect([byPeople[0]?.year, byPeople.at(-1)?.year]).toEqual([2018, 2022]);
    expect([...new Set(total.map((row) => row.as_of))]).toEqual(['2026-08']);
    expect([written('iom-dead-2022'), written('iom-dead-2023'), written('iom-dead-2024')]).toEqual(['1,528', '1,413', '1,272']);
  });

  it('names drowning as the largest known cause beside the unknown', () => {
    expect([written('iom-dead-us-mexico'), written('iom-dead-unknown-cause'), written('iom-dead-drowning')]).toEqual(['7,973', '2,942', '1,772']);
    const causes = new Map<string, number>();
    for (const row of tables['missing-migrants-by-cause']) {
      if (row.country_iso3 === 'PAN' || row.cause === 'mixed_or_unknown') continue;
      causes.set(row.cause, (causes.get(row.cause) ?? 0) + row.dead_and_missing);
    }
    expect([...causes].sort(([, a], [, b]) => b - a)[0]).toEqual(['drowning', 1772]);
  });
});
