import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Country codes in columns that point to no table: of two letters in `places`, of three where the area is a country. */
export function countryCodes(tables: Tables): Problem[] {
  const iso2 = new Set(tables.countries.map((row) => row.iso2));
  const iso3 = new Set(tables.countries.map((row) => row.iso3));
  return [
    ...tables.places.filter(({ country }) => !iso2.has(country)).map((row) => problemAt(row, 'country', 'no such country in countries', 'use a code of its column iso2')),
    ...tables['missing-migrants-yearly']
      .filter(({ grouping, area }) => grouping === 'country_of_incident' && !iso3.has(area))
      .map((row) => problemAt(row, 'area', 'no such country in countries', 'use a code of its column iso3')),
  ];
}
