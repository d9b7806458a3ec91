import type { Drawing } from '../charts/svg/mark.ts';
import type { Frame } from './figure.ts';
import { placeOf, stepView, type DrawnStep } from './stepView.ts';

/**
 * Draws what a step shows. Throws an Error that names scene file, step and field when the figure does not exist,
 * the view is not the figure's, or the figure's rows cannot be drawn.
 */
export function drawStep(step: DrawnStep, frame: Frame): Drawing {
  const { figure, view } = stepView(step);
  try {
    return figure.draw(view, frame);
  } catch (error) {
    throw new Error(`${placeOf(step)}, ${frame.locale}, ${frame.size}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
