import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Towns of claims, circumstances and bus groups are written as in `places` or `route-waypoints`, so that a map finds them. */
export function knownTowns(tables: Tables): Problem[] {
  const known = new Set([...tables.places.map(({ place }) => place), ...tables['route-waypoints'].map(({ name }) => name)]);
  const unknown = <Row extends object>(rows: readonly Row[], field: keyof Row & string): Problem[] =>
    rows.filter((row) => row[field] !== null && !known.has(String(row[field]))).map((row) => problemAt(row, field, 'not in places or route-waypoints', 'spell it as there'));
  return [...unknown(tables['size-claims'], 'place'), ...unknown(tables.circumstances, 'place'), ...unknown(tables['bus-transfers'], 'from'), ...unknown(tables['bus-transfers'], 'to')];
}
