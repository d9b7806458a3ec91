import type { Figure } from './figure.ts';
import { figure as appointmentsTimeline } from './figures/appointments-timeline.figure.ts';
import { figure as askedTable } from './figures/asked-table.figure.ts';
import { figure as carruselShare } from './figures/carrusel-share.figure.ts';
import { figure as citizenshipShare } from './figures/citizenship-share.figure.ts';
import { figure as claimSquares } from './figures/claim-squares.figure.ts';
import { figure as comarYears } from './figures/comar-years.figure.ts';
import { figure as corridorMap } from './figures/corridor-map.figure.ts';
import { figure as darienMonths } from './figures/darien-months.figure.ts';
import { figure as deathsYears } from './figures/deaths-years.figure.ts';
import { figure as mexicoYears } from './figures/mexico-years.figure.ts';
import { figure as nationalityPanels } from './figures/nationality-panels.figure.ts';
import { figure as notShown } from './figures/not-shown.figure.ts';
import { figure as policyTimeline } from './figures/policy-timeline.figure.ts';
import { figure as roadMap } from './figures/road-map.figure.ts';
import { figure as sameRoad } from './figures/same-road.figure.ts';
import { figure as sizeClaims } from './figures/size-claims.figure.ts';
import { figure as theFall } from './figures/the-fall.figure.ts';
import { figure as timeDistance } from './figures/time-distance.figure.ts';
import { figure as twoCounts } from './figures/two-counts.figure.ts';
import { figure as unitGrid } from './figures/unit-grid.figure.ts';
import { figure as venezuelaFlights } from './figures/venezuela-flights.figure.ts';

/** Every figure by its id. A scene file names one of these. A view is checked by its figure’s own schema before it is drawn. */
export const figures: Readonly<Record<string, Figure<never>>> = Object.fromEntries(
  (
    [
      appointmentsTimeline,
      askedTable,
      carruselShare,
      citizenshipShare,
      claimSquares,
      comarYears,
      corridorMap,
      darienMonths,
      deathsYears,
      mexicoYears,
      nationalityPanels,
      notShown,
      policyTimeline,
      roadMap,
      sameRoad,
      sizeClaims,
      theFall,
      timeDistance,
      twoCounts,
      unitGrid,
      venezuelaFlights,
    ] as unknown as readonly Figure<never>[]
  ).map((figure) => [figure.id, figure]),
);
