import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import type { TableId } from '../rows.ts';
import { problemAt } from './problemAt.ts';

const insideTowns = /shelters?\b|albergue|\brefugio\b|sports (?:ground|field|court|cent(?:re|er)|complex|unit)|deportiv[oa]\b|polideportivo|gimnasio|\bcanchas?\b|casa del migrante|church hall|parish hall|sal[oó]n (?:parroquial|ejidal|social)|auditorio/i;
const checkpoint = /checkpoint|\bret[eé]n(?:es)?\b|garita|punto de (?:revisi[oó]n|control)|caseta/i;
const namedCheckpoints = /Viva México|Cerro Gordo/;

/** Tables that tell of caravans. */
const ofCaravans: readonly TableId[] = [
  'caravan-events', 'caravans', 'bus-transfers', 'size-claims', 'circumstances', 'orizaba-count', 'reported-figures', 'claim-figures', 'quotations', 'claims',
  'route-legs', 'route-waypoints', 'sources', 'changes',
];
/** Columns that are the publishers' own, or say what a row no longer holds. */
const leftAlone = ['title', 'url', 'publisher', 'publisher_es', 'was', 'why', 'sources', 'published_by'];

function faultsOf(row: object): Problem[] {
  return Object.entries(row).flatMap(([field, text]: [string, unknown]) => {
    if (typeof text !== 'string' || leftAlone.includes(field)) return [];
    if (insideTowns.test(text)) return [problemAt(row, field, 'names a place inside a town', 'write the town only')];
    if (checkpoint.test(text) && !namedCheckpoints.test(text)) return [problemAt(row, field, 'speaks of a checkpoint other than Viva México and Cerro Gordo', 'write the town, or leave the checkpoint out')];
    return [];
  });
}

/**
 * Of caravans only the town is published, in every column, ids included; of checkpoints only Viva México and Cerro Gordo.
 * Titles and addresses of sources are the publishers' own and are left alone.
 */
export function townsOnly(tables: Tables): Problem[] {
  return ofCaravans.flatMap((table) => (tables[table] as readonly object[]).flatMap(faultsOf));
}
