import type { Drawing, StillSize } from '../charts/svg/mark.ts';
import { drawTimeDistance } from '../charts/time-distance.chart.ts';
import { deriveJourney } from '../charts/time-distance/journey.ts';
import type { Locale } from '../locale/locales.ts';
import type { Tables } from '../model/readTables.ts';
import { journeyRows, timeDistanceContext } from './figures/time-distance.figure.ts';

/** The forms of a plate: days across for wide pages and paper, days down for narrow ones. */
export const plateForms = ['across', 'down'] as const;

/** A form of a plate. */
export type PlateForm = (typeof plateForms)[number];

const sizes: Record<PlateForm, StillSize> = { across: 'w', down: 'n' };

/** Draws a section's plate whole. Throws for an id that is no plate, and where its labels find no room. */
export function drawPlate(id: string, form: PlateForm, locale: Locale, tables: Tables): Drawing {
  if (id !== 'time-distance') throw new Error(`There is no plate "${id}". Known is time-distance: correct the scene file.`);
  const rows = journeyRows(tables);
  return drawTimeDistance(rows, { day: deriveJourney(rows).days }, timeDistanceContext(tables, locale, sizes[form], 'plate'));
}
