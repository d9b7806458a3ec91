import { describe, expect, it } from 'vitest';
import { facts, tables, written } from './writtenFact.ts';

describe('facts of doors', () => {
  it('gives asylum claims in the revised vintage, lowest in 2013 and highest in 2023', () => {
    expect([written('comar-2013'), written('comar-2023'), written('comar-2024'), written('comar-fall-2024')]).toEqual(['1,296', '140,720', '78,975', '44%']);
    const years = [...tables['comar-yearly']].sort((a, b) => a.applications - b.applications);
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([2013, 2023]);
  });

  it('bears out that Tapachula took more than half in 2023', () => {
    expect(facts.resolve('comar-tapachula-2023').low).toBeGreaterThan(facts.resolve('comar-2023').low / 2);
    expect(facts.resolve('comar-tapachula-2023').period).toBe('2023');
  });

  it('gives the caps as their sources put them', () => {
    expect(facts.resolve('cbp-one-daily-may-2023')).toMatchObject({ low: 1000, bound: 'about' });
    expect(facts.resolve('cbp-one-daily-june-2023')).toMatchObject({ low: 1450, bound: 'exact' });
    expect(facts.resolve('parole-monthly-cap')).toMatchObject({ low: 30000, bound: 'up-to' });
  });

  it('finds the highest month at the ports before their series ends', () => {
    expect(facts.resolve('ports-southwest-peak')).toMatchObject({ low: 52811, period: '2024-05' });
    const ports = tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.component === 'ofo' && row.authority === 'all');
    expect(Math.max(...ports.map((row) => row.encounters))).toBe(52811);
    expect(ports.map(({ month }) => month).sort().at(-1)).toBe('2024-09');
  });

  it('sets the same quarter beside the flights', () => {
    expect(facts.resolve('venezuela-flights').low).toBe(11);
    expect(facts.resolve('venezuela-flights-people')).toMatchObject({ low: 1300, bound: 'more-than', period: '2023-10/2023-12' });
    expect(facts.resolve('venezuelans-southwest-quarter')).toMatchObject({ low: 132763, period: '2023-10/2023-12', unit: 'events' });
  });
});
