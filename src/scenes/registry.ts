import type { Figure } from './figure.ts';
import { figure as sameRoad } from './figures/same-road.figure.ts';
import { figure as unitGrid } from './figures/unit-grid.figure.ts';

/** Every figure by its id. A scene file names one of these. */
export const figures: Readonly<Record<string, Figure<never>>> = Object.fromEntries(
  (
    [
      sameRoad,
      unitGrid,
    ] as readonly Figure<never>[]
  ).map((figure) => [figure.id, figure]),
);
