import type { z } from 'astro/zod';
import type { Drawing, StillSize } from '../charts/svg/mark.ts';
import type { Locale } from '../locale/locales.ts';
import type { Tables } from '../model/readTables.ts';

/** What a drawing depends on besides its view: the language of its labels, its size and the tables. */
export interface Frame {
  readonly locale: Locale;
  readonly size: StillSize;
  readonly tables: Tables;
  /** `light` leaves out ground that only gives texture, for readers who save data; whole where absent. */
  readonly detail?: 'light' | undefined;
}

/**
 * A figure: the drawing that a scene's steps show, each with a whole view of its own.
 * A view is complete in itself and never a change to the last one.
 */
export interface Figure<View = unknown> {
  /** Permanent id, also the name in an address. */
  readonly id: string;
  /** What a step's `view` in the scene file must be. */
  readonly viewSchema: z.ZodType<View>;
  /** Ids of the tables in `data/` whose rows are drawn: origin, credit and download follow from them. */
  readonly tables: readonly string[];
  /** True where the drawing has a light form of its own. */
  readonly hasLight?: boolean;
  /** Draws one view. Pure. Throws when the rows cannot be drawn truthfully. */
  readonly draw: (view: View, frame: Frame) => Drawing;
}

/** Gives a figure its type without writing the view's twice. */
export function defineFigure<View>(figure: Figure<View>): Figure<View> {
  return figure;
}
