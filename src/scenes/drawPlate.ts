import type { Drawing, StillSize } from '../charts/svg/mark.ts';
import { drawTimeDistance, type TimeDistanceView } from '../charts/time-distance.chart.ts';
import type { Locale } from '../locale/locales.ts';
import type { Tables } from '../model/readTables.ts';
import { figure, journeyRows, timeDistanceContext } from './figures/time-distance.figure.ts';
import type { StoryPlate } from './readStory.ts';

/** The forms of a plate: days across for wide pages and paper, days down for narrow ones. */
export const plateForms = ['across', 'down'] as const;

/** A form of a plate. */
export type PlateForm = (typeof plateForms)[number];

const sizes: Record<PlateForm, StillSize> = { across: 'w', down: 'n' };

/**
 * Draws a section's plate whole. Throws for a figure that has no plate, for a view that is not the figure's, and where its
 * labels find no room.
 */
export function drawPlate(plate: Pick<StoryPlate, 'id' | 'figure' | 'view'>, form: PlateForm, locale: Locale, tables: Tables): Drawing {
  if (plate.figure !== figure.id) throw new Error(`Plate "${plate.id}": the figure "${plate.figure}" has no plate; ${figure.id} has. Correct the scene file.`);
  const view: TimeDistanceView = figure.viewSchema.parse(plate.view);
  return drawTimeDistance(journeyRows(tables), view, timeDistanceContext(tables, locale, sizes[form], 'plate'));
}
