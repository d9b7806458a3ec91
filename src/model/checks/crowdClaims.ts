import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Every number of people in the caravan says who claims it; a claim has a source besides. */
export function crowdClaims(tables: Tables): Problem[] {
  const events = [...tables['caravan-events'], ...tables.caravans]
    .filter((row) => row.people_low !== null && row.people_claimed_by === null)
    .map((row) => problemAt(row, 'people_claimed_by', 'a number of people without who says so', 'name who claims it, or empty the number'));
  const claims = tables['size-claims']
    .filter(({ sources }) => sources.length === 0)
    .map((row) => problemAt(row, 'sources', 'a claim without a source', 'name its source in data/sources.csv, or leave the claim out'));
  return [...events, ...claims];
}
