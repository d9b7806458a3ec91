import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';

/** Looks at the tables together and gives what is wrong. */
export type Check = (tables: Tables) => Problem[];

/** All cross-table checks, in the order of their messages. */
export const checks: readonly Check[] = [];
