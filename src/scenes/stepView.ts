import type { Figure } from './figure.ts';
import type { StoryStep } from './readStory.ts';
import { figures } from './registry.ts';

/** What of a step is drawn: its place in the story, its figure, its view. */
export type DrawnStep = Pick<StoryStep, 'id' | 'sectionId' | 'figure' | 'view'>;

/** Where a step is written, for messages. */
export function placeOf(step: DrawnStep): string {
  return `src/content/scenes/${step.sectionId}.yaml, step "${step.id}"`;
}

/** A step's figure, and its view as the figure's own schema reads it. Throws an Error that names file, step and field. */
export function stepView(step: DrawnStep): { readonly figure: Figure<never>; readonly view: never } {
  const figure = figures[step.figure];
  if (!figure) throw new Error(`${placeOf(step)}: there is no figure "${step.figure}". Known are ${Object.keys(figures).join(', ')}.`);
  const view = figure.viewSchema.safeParse(step.view);
  if (!view.success) {
    const faults = view.error.issues.map((issue) => `view.${issue.path.map(String).join('.')}: ${issue.message}`);
    throw new Error(`${placeOf(step)}: ${faults.join('; ')}. The view is ${JSON.stringify(step.view)}.`);
  }
  return { figure, view: view.data };
}
