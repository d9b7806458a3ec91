import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { claimFigures } from './claimFigures.ts';
import { claims } from './claims.ts';
import { crossCheckSums } from './crossCheckSums.ts';
import { crowdClaims } from './crowdClaims.ts';
import { eventsInOrder } from './eventsInOrder.ts';
import { fiscalYears } from './fiscalYears.ts';
import { itemisedCount } from './itemisedCount.ts';
import { knownTowns } from './knownTowns.ts';
import { links } from './links.ts';
import { monthsComplete } from './monthsComplete.ts';
import { notesTranslated } from './notesTranslated.ts';
import { oneVintage } from './oneVintage.ts';
import { ownWords } from './ownWords.ts';
import { quotations } from './quotations.ts';
import { rangesRise } from './rangesRise.ts';
import { subgroups } from './subgroups.ts';
import { sumsAgree } from './sumsAgree.ts';
import { townsOnly } from './townsOnly.ts';
import { twoDecimals } from './twoDecimals.ts';

/** Looks at the tables together and gives what is wrong. */
export type Check = (tables: Tables) => Problem[];

/** All cross-table checks, in the order of their messages. */
export const checks: readonly Check[] = [
  sumsAgree, monthsComplete, fiscalYears, eventsInOrder, rangesRise, crowdClaims, subgroups, twoDecimals, townsOnly,
  knownTowns, oneVintage, ownWords, notesTranslated, quotations, links, claims, claimFigures, crossCheckSums, itemisedCount,
];
