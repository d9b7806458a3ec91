import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Only official pages with an address are links; what names migrants never is. */
export function links(tables: Tables): Problem[] {
  return tables.sources
    .filter((row) => row.link_ok && (row.url === null || row.link_reason !== 'official'))
    .map((row) => problemAt(row, 'link_ok', `a link although its reason is ${row.link_reason}`, 'write false, or give an official address'));
}
