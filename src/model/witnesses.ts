import type { Tables } from './readTables.ts';

/**
 * How many witnesses stand behind sources: copies of one agency's or chain's text count as one, every other source as one.
 */
export function countWitnesses(sourceIds: readonly string[], tables: Tables): number {
  const witnesses = sourceIds.map((id) => {
    const source = tables.sources.find((row) => row.id === id);
    if (source === undefined) throw new Error(`No source "${id}" in data/sources.csv.`);
    return source.wire.length > 0 ? `wire ${source.wire.join()}` : (source.url ?? id);
  });
  return new Set(witnesses).size;
}
