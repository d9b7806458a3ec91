import type { FigureTables } from '../figureTable.ts';
import { appointmentsTimelineTables } from './appointments-timeline.table.ts';
import { askedTableTables } from './asked-table.table.ts';
import { carruselShareTables } from './carrusel-share.table.ts';
import { citizenshipShareTables } from './citizenship-share.table.ts';
import { claimSquaresTables } from './claim-squares.table.ts';
import { comarYearsTables } from './comar-years.table.ts';
import { corridorMapTables } from './corridor-map.table.ts';
import { darienMonthsTables } from './darien-months.table.ts';
import { deathsYearsTables } from './deaths-years.table.ts';
import { mexicoYearsTables } from './mexico-years.table.ts';
import { nationalityPanelsTables } from './nationality-panels.table.ts';
import { notShownTables } from './not-shown.table.ts';
import { policyTimelineTables } from './policy-timeline.table.ts';
import { roadMapTables } from './road-map.table.ts';
import { sameRoadTables } from './same-road.table.ts';
import { sizeClaimsTables } from './size-claims.table.ts';
import { theFallTables } from './the-fall.table.ts';
import { timeDistanceTables } from './time-distance.table.ts';
import { twoCountsTables } from './two-counts.table.ts';
import { unitGridTables } from './unit-grid.table.ts';
import { venezuelaFlightsTables } from './venezuela-flights.table.ts';

/** The tables of every figure by the figure's id. A view is checked by the figure's own schema before it is tabulated. */
export const figureTables: Readonly<Record<string, FigureTables<never>>> = Object.fromEntries(
  (
    [
      appointmentsTimelineTables,
      askedTableTables,
      carruselShareTables,
      citizenshipShareTables,
      claimSquaresTables,
      comarYearsTables,
      corridorMapTables,
      darienMonthsTables,
      deathsYearsTables,
      mexicoYearsTables,
      nationalityPanelsTables,
      notShownTables,
      policyTimelineTables,
      roadMapTables,
      sameRoadTables,
      sizeClaimsTables,
      theFallTables,
      timeDistanceTables,
      twoCountsTables,
      unitGridTables,
      venezuelaFlightsTables,
    ] as unknown as readonly FigureTables<never>[]
  ).map((tables) => [tables.figureId, tables]),
);
