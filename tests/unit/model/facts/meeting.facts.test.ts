import { describe, expect, it } from 'vitest';
import { factsOver } from '../../../../src/model/facts/resolve.ts';
import { readTables } from '../../../../src/model/readTables.ts';

const tables = readTables();
const facts = factsOver(tables);

describe('facts of the meeting', () => {
  it('fall on the caravan\'s fourth day', () => {
    expect(facts.resolve('meeting-day')).toMatchObject({ low: 4, period: '2023-12-24/2023-12-27' });
    expect(tables['policy-timeline'].find(({ id }) => id === 't24')?.date).toBe('2023-12-27');
  });

  it('give Title 42 three in five encounters of fiscal 2021', () => {
    expect(facts.resolve('title-42-share-fy2021').low).toBeCloseTo(0.613, 3);
  });

  it('bear the words: every month of early 2024 stands above all earlier ones of the series', () => {
    const before = tables['mexico-upm-monthly'].filter(({ month }) => month < '2024-01').map(({ events }) => events);
    expect(facts.resolve('mexico-events-least-early-2024')).toMatchObject({ low: 113_347, period: '2024-01' });
    expect(facts.resolve('mexico-events-most-early-2024')).toMatchObject({ low: 125_302, period: '2024-05' });
    expect(facts.resolve('mexico-events-least-early-2024').low).toBeGreaterThan(Math.max(...before));
  });

  it('take the accepted returns and the waived laws from their reports', () => {
    expect([facts.resolve('returns-accepted-monthly').low, facts.resolve('laws-waived').low]).toEqual([30_000, 26]);
  });
});
