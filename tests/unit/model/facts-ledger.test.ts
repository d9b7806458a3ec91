import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/content/readLedger.ts';
import { fillFacts } from '../../../src/model/text/fillFacts.ts';
import { facts, tables, written } from './writtenFact.ts';

const claimIds = tables.claims.map(({ id }) => id);

describe('facts of the ledger', () => {
  it('counts the verdicts: nine stand, and all add to 57', () => {
    const verdicts = ['confirmed', 'corrected', 'opinion', 'unverifiable', 'wrong'].map((verdict) => facts.resolve(`claims-${verdict}`).low);
    expect(verdicts).toEqual([9, 31, 9, 5, 3]);
    expect(verdicts.reduce((sum, count) => sum + count, 0)).toBe(facts.resolve('claims-all').low);
  });

  it('marks every older vintage', () => {
    const older = ['southwest-december-2023-first', 'mexico-events-2023-first', 'comar-2023-first'].map((id) => facts.resolve(id));
    expect(older.map(({ low }) => low)).toEqual([302034, 782176, 140982]);
    expect(older.every(({ asFirstPublished }) => asFirstPublished)).toBe(true);
  });

  it('corrects the article\'s figures from the tables', () => {
    expect([written('article-arrests'), written('nationwide-fy2022'), written('nationwide-rise-fy2023'), written('nationwide-rise-fy2023-share')]).toEqual(['2.7\u00A0million', '2,766,582', '434,562', '16%']);
    expect(facts.resolve('ports-nationwide-fy2023').low + facts.resolve('border-patrol-nationwide-fy2023').low).toBe(facts.resolve('nationwide-fy2023').low);
    expect([written('wall-miles'), written('palenque-countries', 'es'), written('sheinbaum-share')]).toEqual(['17 to 20', '10 a 12', '59.76%']);
  });

  it('has words for each claim in both languages, with the same facts', () => {
    const factIds = (text: string) => [...text.matchAll(/<Fact id="([^"]+)"/g)].map(([, id]) => id).sort();
    const [es, en] = [readLedger('es', claimIds), readLedger('en', claimIds)];
    for (const id of claimIds) {
      expect(factIds(`${es[id]?.claim} ${es[id]?.note}`), id).toEqual(factIds(`${en[id]?.claim} ${en[id]?.note}`));
      expect(fillFacts(`${es[id]?.claim} ${es[id]?.note}`, 'es', facts), id).not.toMatch(/<Fact|undefined|NaN/);
    }
  });
});
