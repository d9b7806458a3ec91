import type { Tables } from '../readTables.ts';

/** Names under which sources may be cited: their agencies, and their publishers without what stands behind them ("EFE via La Raza": both). */
export function sourceNames(sourceIds: readonly string[], tables: Pick<Tables, 'sources'>): string[] {
  return tables.sources
    .filter(({ id }) => sourceIds.includes(id))
    .flatMap(({ wire, publisher }) => [...wire, ...publisher.replace(/\([^)]*\)/g, ' ').split(/\s+(?:via|citing|text|on|\/)\s+|,/u).map((name) => name.trim())])
    .filter((name) => name.length > 1);
}
