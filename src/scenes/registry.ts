import type { Figure } from './figure.ts';
import { figure as carruselShare } from './figures/carrusel-share.figure.ts';
import { figure as mexicoYears } from './figures/mexico-years.figure.ts';
import { figure as notShown } from './figures/not-shown.figure.ts';
import { figure as policyTimeline } from './figures/policy-timeline.figure.ts';
import { figure as sameRoad } from './figures/same-road.figure.ts';
import { figure as twoCounts } from './figures/two-counts.figure.ts';
import { figure as unitGrid } from './figures/unit-grid.figure.ts';

/** Every figure by its id. A scene file names one of these. A view is checked by its figure’s own schema before it is drawn. */
export const figures: Readonly<Record<string, Figure<never>>> = Object.fromEntries(
  (
    [
      carruselShare,
      mexicoYears,
      notShown,
      policyTimeline,
      sameRoad,
      twoCounts,
      unitGrid,
    ] as unknown as readonly Figure<never>[]
  ).map((figure) => [figure.id, figure]),
);
