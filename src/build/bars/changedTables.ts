import { originOf, setOrigin } from '../../model/rowOrigins.ts';
import type { Tables } from '../../model/readTables.ts';

/** Number columns that say which row it is or where it lies, and count nothing. */
export const placing: ReadonlySet<string> = new Set([
  'year', 'fiscal_year', 'seq', 'order', 'rounded_to', 'geonames_id', 'lat', 'lon', 'last_lat', 'last_lon', 'elevation_m', 'population', 'chain_km', 'ratio', 'difference_pct',
]);

/** Tables whose rows are not of one series: each is changed by its own factor. */
const ofSeveralSeries: ReadonlySet<string> = new Set(['size-claims', 'reported-figures', 'circumstances', 'claim-figures']);

/** A share from 0 to 1 that a text always gives again (FNV-1a). */
function shareOf(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) / 2 ** 32;
}

function smaller(value: number, factor: number): number {
  if (!Number.isInteger(value)) return value * factor;
  const size = Math.abs(value);
  return size < 2 ? value : Math.sign(value) * Math.min(Math.round(size * factor), size - 1);
}

/**
 * The same tables with every count one to ten per cent smaller, whole numbers staying whole: another year of the world in which
 * the same pictures can be drawn. Rows of one table and year share their factor, so that parts still fit into their total and a
 * range still rises. The same every time; rows keep the place in their file.
 */
export function changeTables(tables: Tables): Tables {
  const changed = Object.entries(tables).map(([table, rows]) => [
    table,
    (rows as unknown as readonly Readonly<Record<string, unknown>>[]).map((row) => {
      const origin = originOf(row);
      const year = /^\d{4}/.exec(String(row['month'] ?? row['date'] ?? row['year'] ?? row['fiscal_year'] ?? ''))?.[0];
      const factor = 0.9 + 0.09 * shareOf(`${table} ${year === undefined || ofSeveralSeries.has(table) ? origin.line : year}`);
      const next = Object.fromEntries(Object.entries(row).map(([field, value]) => [field, typeof value === 'number' && !placing.has(field) ? smaller(value, factor) : value]));
      setOrigin(next, origin);
      return next;
    }),
  ]);
  return Object.fromEntries(changed) as Tables;
}
