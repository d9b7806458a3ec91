import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { languageTags } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { drawStep } from '../../../src/scenes/drawStep.ts';
import type { DrawnStep } from '../../../src/scenes/stepView.ts';
import { storySteps } from '../scenes/figureTables/storySteps.ts';

/** A step of the story as its scene file has it. Throws when there is none. */
export function storyStep(id: string): DrawnStep {
  const step = storySteps().find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

/** The narrow Spanish still of a step over the story's own tables, as a document: what the pictures in tests/golden/ hold. */
export function narrowStill(step: DrawnStep): string {
  const drawing = drawStep(step, { locale: 'es', size: 'n', tables: readTables() });
  return serialiseStill(drawing, { lang: languageTags.es, title: step.id, description: step.figure });
}
