import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { bothLanguages } from './bothLanguages.ts';
import { claimFigures } from './claimFigures.ts';
import { claims } from './claims.ts';
import { countryCodes } from './countryCodes.ts';
import { crossCheckSums } from './crossCheckSums.ts';
import { crowdClaims } from './crowdClaims.ts';
import { datedIds } from './datedIds.ts';
import { eventsInOrder } from './eventsInOrder.ts';
import { fiscalYears } from './fiscalYears.ts';
import { itemisedCount } from './itemisedCount.ts';
import { knownTowns } from './knownTowns.ts';
import { links } from './links.ts';
import { monthsComplete } from './monthsComplete.ts';
import { oneVintage } from './oneVintage.ts';
import { ownWords } from './ownWords.ts';
import { quotations, quotedCells } from './quotations.ts';
import { rangesRise } from './rangesRise.ts';
import { sourceTitles } from './sourceTitles.ts';
import { reportedPeople, sizesAreWhole, subgroups } from './subgroups.ts';
import { sumsAgree } from './sumsAgree.ts';
import { townsOnly } from './townsOnly.ts';
import { twoDecimals } from './twoDecimals.ts';
import { valuesBelowZero } from './valuesBelowZero.ts';
import { documentedRows, namedWires } from './witnesses.ts';
import { yearsComplete } from './yearsComplete.ts';

/** Looks at the tables together and gives what is wrong. */
export type Check = (tables: Tables) => Problem[];

/** All cross-table checks, in the order of their messages. */
export const checks: readonly Check[] = [
  sumsAgree, monthsComplete, yearsComplete, fiscalYears, countryCodes, valuesBelowZero, eventsInOrder, datedIds, rangesRise, crowdClaims, subgroups, sizesAreWhole, reportedPeople, twoDecimals, townsOnly,
  knownTowns, oneVintage, bothLanguages, ownWords, quotations, quotedCells, links, sourceTitles, documentedRows, namedWires, claims, claimFigures, crossCheckSums, itemisedCount,
];
