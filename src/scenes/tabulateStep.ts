import type { FigureTable, TableFrame } from './figureTable.ts';
import { figureTables } from './figureTables/registry.ts';
import { placeOf, stepView, type DrawnStep } from './stepView.ts';

/**
 * The tables of what a step draws. Throws an Error that names scene file and step when the figure has no tables, the view
 * is not the figure's, or the rows cannot be read.
 */
export function tabulateStep(step: DrawnStep, frame: TableFrame): readonly FigureTable[] {
  const { figure, view } = stepView(step);
  const tables = figureTables[figure.id];
  if (!tables) throw new Error(`${placeOf(step)}: the figure "${figure.id}" has no tables. Add them to src/scenes/figureTables/registry.ts.`);
  try {
    return tables.tabulate(view, frame);
  } catch (error) {
    throw new Error(`${placeOf(step)}, ${frame.locale}, table: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
