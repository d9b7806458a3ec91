import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** A figure that the article states belongs to one of its claims. */
export function claimFigures(tables: Tables): Problem[] {
  const known = new Set(tables.claims.map(({ id }) => id));
  return tables['claim-figures'].filter((row) => !known.has(row.claim_id)).map((row) => problemAt(row, 'claim_id', 'no such claim in seeds/origin.json', 'correct the id'));
}
