import type { Locale } from '../locale/locales.ts';
import type { NationalityCount } from '../locale/nationality-notes.ts';
import { pickableNationalities } from '../model/nationalityCounts.ts';
import type { StoryStep } from '../scenes/readStory.ts';
import { nationalityCount } from '../scenes/nationalityNotes.ts';
import { storyIn, tables } from './storyIn.ts';

/** A nationality that can be picked, and its country's name in one language. */
export interface Nationality {
  readonly iso3: string;
  readonly name: string;
}

/** The nationalities that can be picked, by name. Throws where `data/countries.csv` has none for a code. */
export function nationalitiesIn(locale: Locale): Nationality[] {
  return pickableNationalities(tables())
    .map((iso3) => {
      const country = tables().countries.find((row) => row.iso3 === iso3);
      if (!country) throw new Error(`data/countries.csv has no row for ${iso3}. Add it with both names.`);
      return { iso3, name: locale === 'es' ? country.name_es : country.name_en };
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Tables in `data/` that a count by nationality is read from. */
const tablesOf: Readonly<Record<NationalityCount, readonly string[]>> = {
  'citizenship-share': ['usbp-southwest-by-citizenship'],
  'nationality-panels': ['cbp-by-citizenship-monthly'],
  'darien-months': ['darien-monthly', 'darien-by-nationality'],
  'comar-years': ['comar-by-nationality'],
  'venezuela-flights': ['cbp-by-citizenship-monthly', 'venezuela-repatriation-events'],
  'mexico-years': ['mexico-upm-by-nationality'],
  'not-shown': ['mexico-upm-by-nationality'],
};

/** Each count by nationality of the story, with the first step that draws it and its tables, in the story's order. */
export function countedSteps(locale: Locale): { readonly step: StoryStep; readonly count: NationalityCount; readonly tableIds: readonly string[] }[] {
  const found = new Map<NationalityCount, StoryStep>();
  for (const step of storyIn(locale).sections.flatMap(({ steps }) => steps)) {
    const count = nationalityCount(step);
    if (count !== null && !found.has(count)) found.set(count, step);
  }
  return [...found].map(([count, step]) => ({ step, count, tableIds: tablesOf[count] }));
}
