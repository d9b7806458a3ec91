import { readStory } from '../../../../src/scenes/readStory.ts';
import type { DrawnStep } from '../../../../src/scenes/stepView.ts';

/** What the story draws, in order: every step, and the figure of a section without steps. */
export function storySteps(): DrawnStep[] {
  return readStory('es').sections.flatMap((section): readonly DrawnStep[] =>
    section.steps.length > 0 ? section.steps : [{ id: section.id, sectionId: section.id, figure: section.figure ?? '', view: {} }],
  );
}
