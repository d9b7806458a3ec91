import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/locale/locales.ts';
import { pickableNationalities } from '../../../src/model/nationalityCounts.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { nationalityCount, nationalityNote } from '../../../src/scenes/nationalityNotes.ts';
import { readStory, type StoryStep } from '../../../src/scenes/readStory.ts';

const tables = readTables();
const stepOf = (id: string): StoryStep => {
  const step = readStory('es').sections.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};
const note = (id: string, iso3: string, locale: 'es' | 'en' = 'en'): string => nationalityNote(stepOf(id), iso3, { tables, locale });

describe('nationalityCount', () => {
  it('finds the steps whose figure is counted by nationality, and Mexico\'s returns not among them', () => {
    const counted = readStory('es').sections.flatMap(({ steps }) => steps).filter((step) => nationalityCount(step) !== null).map(({ id }) => id);
    expect(counted).toEqual(['mexico-then', 'north-central-america', 'everyone-else', 'darien', 'asylum-in-mexico', 'flights', 'events', 'not-shown']);
    expect(() => nationalityNote(stepOf('returns'), 'VEN', { tables, locale: 'en' })).toThrow(/not counted by nationality/);
  });
});

describe('nationalityNote', () => {
  it('gives the highest month, the last and the share, in the language\'s own numbers', () => {
    expect(note('everyone-else', 'VEN')).toBe('66,584 encounters in Sep 2023, its highest month; 140 in Nov 2025, the last. Over the whole period, 831,473: 8.6% of the total.');
    expect(note('everyone-else', 'VEN', 'es')).toBe('66,584 encuentros en sep 2023, su mes más alto; 140 en nov 2025, el último. En todo el periodo, 831,473: 8.6\u00a0% del total.');
  });
  it('says plainly where a table does not list a nationality', () => {
    expect(note('darien', 'SLV')).toBe('Panama’s table for 2023 does not list this nationality separately; in the chart it is among those from elsewhere.');
    expect(note('everyone-else', 'SEN')).toMatch(/CBP does not list/);
    expect(note('flights', 'SEN')).toBe('CBP does not list this nationality separately. The chart counts Venezuela only.');
    expect(note('asylum-in-mexico', 'ECU')).toMatch(/in 2024, as first published; for 2023, COMAR did not publish/);
    expect(note('events', 'MEX')).toMatch(/foreigners only/);
    expect(note('not-shown', 'MEX')).toMatch(/foreigners only/);
  });
  it('says where the chart draws it', () => {
    expect(note('mexico-then', 'GTM')).toMatch(/band of Guatemala/);
    expect(note('mexico-then', 'MEX')).toMatch(/Mexico’s band/);
    expect(note('everyone-else', 'CHN')).toMatch(/among all others/);
    expect(note('not-shown', 'HND')).toMatch(/^Of Mexico’s events: [\d.]+% in 2019; [\d.]+% in 2023; [\d.]+% in 2024\. In the chart it is in the bars of the three countries\.$/);
    expect(note('not-shown', 'VEN')).toMatch(/only in the bars of all nationalities/);
    expect(note('everyone-else', 'PER')).not.toMatch(/all others/);
  });
  it('never writes a share as nothing, a missing value, or an empty place', () => {
    for (const locale of locales) {
      for (const id of ['mexico-then', 'everyone-else', 'darien', 'asylum-in-mexico', 'flights', 'events', 'not-shown']) {
        for (const iso3 of pickableNationalities(tables)) {
          expect(note(id, iso3, locale), `${id} ${iso3}`).not.toMatch(/\b0\.0\s?%|NaN|undefined|null|Infinity|\{\d\}|\s{2}/u);
        }
      }
    }
  });
});
