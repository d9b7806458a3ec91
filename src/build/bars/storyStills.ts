import type { Drawing, StillSize } from '../../charts/svg/mark.ts';
import { stillBox } from '../../charts/svg/mark.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import type { Tables } from '../../model/readTables.ts';
import { drawStep } from '../../scenes/drawStep.ts';
import { readStory, type StoryStep } from '../../scenes/readStory.ts';

/** One picture of the story: a step's view, or a section's own figure, in one language and size. */
export interface StoryStill extends Pick<StoryStep, 'id' | 'sectionId' | 'figure' | 'view'> {
  readonly locale: Locale;
  readonly size: StillSize;
}

/** Every picture of the story in both languages and sizes, in reading order. */
export function storyStills(): StoryStill[] {
  return locales.flatMap((locale) =>
    readStory(locale).sections.flatMap((section) => {
      const own = section.steps.length === 0 && section.figure !== undefined ? [{ id: section.id, sectionId: section.id, figure: section.figure, view: {} }] : [];
      return [...section.steps, ...own].flatMap(({ id, sectionId, figure, view }) => (Object.keys(stillBox) as StillSize[]).map((size) => ({ id, sectionId, figure, view, locale, size })));
    }),
  );
}

/** A still in few words: `es, spread.n`. */
export function nameOf({ locale, id, size }: StoryStill): string {
  return `${locale}, ${id}.${size}`;
}

/** Draws a still over a set of tables. */
export function drawStill(still: StoryStill, tables: Tables): Drawing {
  return drawStep(still, { locale: still.locale, size: still.size, tables });
}
