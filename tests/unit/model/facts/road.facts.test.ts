import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/locale/locales.ts';
import { facts as road } from '../../../../src/model/facts/road.facts.ts';
import { factsOver } from '../../../../src/model/facts/resolve.ts';
import { readTables } from '../../../../src/model/readTables.ts';
import { fillFacts } from '../../../../src/model/text/fillFacts.ts';

const tables = readTables();
const facts = factsOver(tables);
const value = (id: string) => facts.resolve(id).low;
const written = (locale: Locale) => fillFacts('<Fact id="meeting-distance" />', locale, facts);

describe('facts of the road', () => {
  it('count forty-two days, nine of them on the coast and five of walking', () => {
    expect(facts.resolve('caravan-days')).toMatchObject({ low: 42, period: '2023-12-24/2024-02-03' });
    expect([value('coast-days'), value('coast-walking-days')]).toEqual([9, 5]);
  });

  it('keep the reported total and the sum of the reported legs apart', () => {
    expect([value('coast-km-efe'), value('coast-km-legs')]).toEqual([105, 110]);
    const legs = ['alvaro-obregon-leg-km', 'huixtla-leg-km', 'villa-comaltitlan-leg-km', 'escuintla-leg-km', 'mapastepec-leg-km'];
    expect(legs.map(value)).toEqual([15, 30, 17, 18, 30]);
    expect(legs.reduce((sum, id) => sum + value(id), 0)).toBe(value('coast-km-legs'));
  });

  it('hold what the alternatives say: the first leg is the shortest, the one ahead longer than any walked', () => {
    const walked = [15, 30, 17, 18, 30];
    expect(Math.min(...walked)).toBe(value('alvaro-obregon-leg-km'));
    expect(value('pijijiapan-leg-km')).toBe(47.5);
    expect(value('pijijiapan-leg-km')).toBeGreaterThan(Math.max(...walked));
  });

  it('put the meeting some 825 km away, as computed and not as reported', () => {
    const distance = facts.resolve('meeting-distance');
    expect(Math.abs(distance.low - 825)).toBeLessThan(2);
    expect(distance.sourceIds).toEqual(['geonames']);
    expect([written('es'), written('en')]).toEqual(['825', '825']);
  });

  it('cite a source each', () => {
    for (const id of Object.keys(road)) expect(facts.resolve(id).sourceIds.length, id).toBeGreaterThan(0);
  });
});
