import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

const insideTowns = /shelter|albergue|refugio|sports (ground|field|court)|unidad deportiva|cancha|casa del migrante|church hall/i;
const checkpoint = /checkpoint|\bret[eé]n(?:es)?\b|garita|punto de (revisi[oó]n|control)|caseta/i;
const namedCheckpoints = /Viva México|Cerro Gordo/;

function faultsOf(row: object, fields: readonly string[]): Problem[] {
  return fields.flatMap((field) => {
    const text = String((row as Readonly<Record<string, unknown>>)[field] ?? '');
    if (insideTowns.test(text)) return [problemAt(row, field, 'names a place inside a town', 'write the town only')];
    if (checkpoint.test(text) && !namedCheckpoints.test(text)) return [problemAt(row, field, 'speaks of a checkpoint other than Viva México and Cerro Gordo', 'write the town, or leave the checkpoint out')];
    return [];
  });
}

/**
 * Of caravans only the town is published, ids included; of checkpoints only Viva México and Cerro Gordo.
 * Titles and addresses of sources are the publishers' own and are left alone.
 */
export function townsOnly(tables: Tables): Problem[] {
  return [
    ...tables['caravan-events'].flatMap((row) => faultsOf(row, ['id', 'place', 'people_claimed_by', 'what_happened_en'])),
    ...tables.caravans.flatMap((row) => faultsOf(row, ['id', 'start_place', 'last_place', 'end_note_en', 'end_note_es', 'remnant_place'])),
    ...tables['bus-transfers'].flatMap((row) => faultsOf(row, ['id', 'from', 'to', 'note_en'])),
    ...tables['size-claims'].flatMap((row) => faultsOf(row, ['id', 'place', 'who_en', 'who_es'])),
    ...tables.circumstances.flatMap((row) => faultsOf(row, ['id', 'place', 'note_en'])),
    ...tables['reported-figures'].flatMap((row) => faultsOf(row, ['id', 'who_en', 'who_es', 'note_en'])),
    ...tables['route-legs'].flatMap((row) => faultsOf(row, ['leg', 'from', 'to', 'note'])),
    ...tables['route-waypoints'].flatMap((row) => faultsOf(row, ['leg', 'name', 'evidence'])),
    ...tables.sources.flatMap((row) => faultsOf(row, ['id', 'supports_en', 'supports_es'])),
    ...tables.changes.flatMap((row) => faultsOf(row, ['row', 'now'])),
  ];
}
