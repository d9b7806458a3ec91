import type { Drawing } from '../charts/svg/mark.ts';
import type { Frame } from './figure.ts';
import type { StoryStep } from './readStory.ts';
import { figures } from './registry.ts';

/**
 * Draws what a step shows. Throws an Error that names scene file, step and field when the figure does not exist,
 * the view is not the figure's, or the figure's rows cannot be drawn.
 */
export function drawStep(step: Pick<StoryStep, 'id' | 'sectionId' | 'figure' | 'view'>, frame: Frame): Drawing {
  const place = `src/content/scenes/${step.sectionId}.yaml, step "${step.id}"`;
  const figure = figures[step.figure];
  if (!figure) throw new Error(`${place}: there is no figure "${step.figure}". Known are ${Object.keys(figures).join(', ')}.`);
  const view = figure.viewSchema.safeParse(step.view);
  if (!view.success) {
    const faults = view.error.issues.map((issue) => `view.${issue.path.map(String).join('.')}: ${issue.message}`);
    throw new Error(`${place}: ${faults.join('; ')}. The view is ${JSON.stringify(step.view)}.`);
  }
  try {
    return figure.draw(view.data as never, frame);
  } catch (error) {
    throw new Error(`${place}, ${frame.locale}, ${frame.size}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
