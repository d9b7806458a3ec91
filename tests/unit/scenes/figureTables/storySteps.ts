import { readStory } from '../../../../src/scenes/readStory.ts';
import type { DrawnStep } from '../../../../src/scenes/stepView.ts';

/** What the story draws, in order: every step, a section's plate after them, and the figure of a section without steps. */
export function storySteps(): DrawnStep[] {
  return readStory('es').sections.flatMap((section): readonly DrawnStep[] =>
    section.steps.length > 0 ? [...section.steps, ...(section.plate === undefined ? [] : [{ ...section.plate, sectionId: section.id }])] : [{ id: section.id, sectionId: section.id, figure: section.figure ?? '', view: {} }],
  );
}
