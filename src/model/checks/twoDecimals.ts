import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

function tooFine<Row extends object>(rows: readonly Row[], fields: readonly (keyof Row & string)[]): Problem[] {
  return rows.flatMap((row) =>
    fields
      .filter((field) => row[field] !== null && Number(Number(row[field]).toFixed(2)) !== Number(row[field]))
      .map((field) => problemAt(row, field, 'finer than two decimals', `round it to ${Number(row[field]).toFixed(2)}: of a caravan the town and no more`)),
  );
}

/**
 * Points of caravans have two decimals: a town, not a place in it. So have the points of the schematic line that were set by hand;
 * the others are the gazetteer's own towns.
 */
export function twoDecimals(tables: Tables): Problem[] {
  return [
    ...tooFine(tables['caravan-events'], ['lat', 'lon']),
    ...tooFine(tables.caravans, ['last_lat', 'last_lon']),
    ...tooFine(tables['route-waypoints'].filter(({ geonames_id }) => geonames_id === null), ['lat', 'lon']),
  ];
}
