import type { Locale } from '../locale/locales.ts';
import type { StorySection } from '../scenes/readStory.ts';
import type { DrawnStep } from '../scenes/stepView.ts';
import { ledgerAlternative } from './ledgerAlternative.ts';
import { plainWords } from './plainWords.ts';
import { storyIn } from './storyIn.ts';

/** What the story draws: a step's view, a section's plate, or the figure of a section without steps. Its id is its figure's id in addresses. */
export interface Picture extends DrawnStep {
  /** The finding in plain words, numbers filled in. */
  readonly title: string;
  /** The picture in plain words. */
  readonly alternative: string;
  readonly section: StorySection;
  /** Number of its step in the story; absent for a section's own figure and its plate. */
  readonly stepNumber?: number;
}

function picturesOf(section: StorySection, locale: Locale): Picture[] {
  if (section.steps.length > 0) {
    const steps = section.steps.map(({ id, sectionId, figure, view, number, title, alternative }) => ({
      id, sectionId, figure, view, section, stepNumber: number, title: plainWords(title, locale), alternative: plainWords(alternative, locale),
    }));
    const { plate } = section;
    if (plate === undefined) return steps;
    return [...steps, { id: plate.id, sectionId: section.id, figure: plate.figure, view: plate.view, section, title: plainWords(plate.heading, locale), alternative: plainWords(plate.alternative, locale) }];
  }
  if (section.figure === undefined) return [];
  return [{ id: section.id, sectionId: section.id, figure: section.figure, view: {}, section, title: plainWords(section.heading, locale), alternative: ledgerAlternative(locale) }];
}

/** Every picture of the story in one language, in reading order. */
export function picturesIn(locale: Locale): Picture[] {
  return storyIn(locale).sections.flatMap((section) => picturesOf(section, locale));
}
