import { describe, expect, it } from 'vitest';
import { facts, tables, written } from './writtenFact.ts';

const events = new Map(tables['mexico-upm-monthly'].map((row) => [row.month, row.events]));

/** Months in which Mexico's events are more than the southwest's encounters, of all components or of one. */
function monthsAbove(component: string): string[] {
  const southwest = tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.authority === 'all' && row.component === component);
  return southwest.filter((row) => (events.get(row.month) ?? 0) > row.encounters).map(({ month }) => month).sort();
}

describe('facts of containment', () => {
  it('adds the months to the published years', () => {
    expect(['2018', '2019', '2020', '2021', '2022', '2023', '2024'].map((year) => written(`mexico-events-${year}`))).toEqual([
      '131,445', '182,940', '82,379', '309,692', '441,409', '778,907', '1,231,320',
    ]);
    expect(['2019', '2020', '2021', '2022', '2023', '2024'].map((year) => written(`mexico-returns-${year}`))).toEqual(['149,812', '60,311', '130,275', '121,963', '54,728', '20,834']);
  });

  it('gives 82, 7 and 2 returns per 100 events', () => {
    expect(['2019', '2023', '2024'].map((year) => written(`mexico-returns-rate-${year}`))).toEqual(['82', '7', '2']);
    expect([written('nca-returns-rate-2019'), written('nca-returns-rate-2023'), written('nca-returns-rate-2024')]).toEqual(['94', '21', '7.5']);
  });

  it('bears out "four times the events and a sixth of the returns" since 2021', () => {
    expect(Math.round(facts.resolve('mexico-events-times-since-2021').low)).toBe(4);
    expect(Math.round(facts.resolve('mexico-returns-left-since-2021').low)).toBe(6);
  });

  it('bears out that Mexico\'s count almost tripled in a half-year', () => {
    const times = facts.resolve('mexico-events-half-2024').low / facts.resolve('mexico-events-half-2023').low;
    expect(times).toBeGreaterThan(2.8);
    expect(times).toBeLessThan(3);
  });

  it('takes the near standstill of the southwest apart', () => {
    expect([written('southwest-half-2023'), written('southwest-half-2024')]).toEqual(['1,070,475', '1,036,335']);
    expect([written('border-patrol-half-fall'), written('ports-half-rise'), written('southwest-fall-on-half-before')]).toEqual(['16.6%', '58%', '29.6%']);
  });

  it('bears out when Mexico\'s count was the higher', () => {
    expect(monthsAbove('all')).toEqual(['2024-07', '2025-01', '2025-02', '2025-03']);
    expect(monthsAbove('usbp')).toEqual(['2024-05', '2024-06', '2024-07', '2024-08', '2024-09']);
    expect([written('mexico-events-july-2024'), written('southwest-july-2024')]).toEqual(['115,937', '104,100']);
  });

  it('sets the reported buses against the months known when they were reported', () => {
    expect([written('carrusel-monthly'), written('mexico-events-month-mean-2024'), written('carrusel-share', 'es')]).toEqual(['10,000', '115,308', '9\u00A0%']);
    expect([written('mexico-events-south-share'), written('mexico-exit-letters')]).toEqual(['84%', '988,000']);
  });

  it('lets the receiving countries disagree with Mexico', () => {
    expect([written('receivers-change'), written('nca-returns-change')]).toEqual(['−38%', '−60%']);
    expect(facts.resolve('received-from-mexico-2024').low).toBeGreaterThan(facts.resolve('mexico-returns-2024').low);
  });

  it('bears out that returns fell most from March to April 2023', () => {
    const months = tables['mexico-returns-monthly'].filter(({ month }) => month >= '2022-01' && month <= '2023-12');
    const falls = months.slice(1).map((row, index) => ({ month: row.month, fall: (months[index]?.returns ?? 0) - row.returns }));
    expect(falls.sort((a, b) => b.fall - a.fall)[0]?.month).toBe('2023-04');
    expect([written('mexico-returns-march-2023'), written('mexico-returns-april-2023')]).toEqual(['11,075', '2,371']);
  });

  it('counts the caravans as their rules say', () => {
    expect([written('caravans-found'), written('caravans-chiapas-coast'), written('caravans-northern-border')]).toEqual(['60', '34', 'two']);
    const later = tables.caravans.filter((row) => row.start_date > '2019-02');
    expect(later.filter((row) => row.last_state === 'Baja California' || row.last_state === 'Coahuila')).toEqual([]);
    expect(later.filter((row) => row.last_state === 'Ciudad de México')).toHaveLength(2);
  });
});
