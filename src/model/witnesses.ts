import type { Tables } from './readTables.ts';

type Source = Tables['sources'][number];

interface Register {
  readonly byId: ReadonlyMap<string, Source>;
  /** Agencies whose text a page carries, by any of its ids. */
  readonly wiresOf: ReadonlyMap<string, readonly string[]>;
}

const registers = new WeakMap<Tables['sources'], Register>();

function registerOf(sources: Tables['sources']): Register {
  const known = registers.get(sources);
  if (known !== undefined) return known;
  const wiresOf = new Map<string, string[]>();
  for (const { url, wire } of sources) if (url !== null) wiresOf.set(url, [...new Set([...(wiresOf.get(url) ?? []), ...wire])]);
  const register = { byId: new Map(sources.map((source) => [source.id, source])), wiresOf };
  registers.set(sources, register);
  return register;
}

/**
 * The witnesses behind sources: copies of one agency's or chain's text are one, every other page is one. A page that carries two
 * agencies' texts adds none besides them. Throws for an unknown source.
 */
export function witnessesOf(sourceIds: readonly string[], tables: Pick<Tables, 'sources'>): string[] {
  const { byId, wiresOf } = registerOf(tables.sources);
  const witnesses = sourceIds.flatMap((id) => {
    const source = byId.get(id);
    if (source === undefined) throw new Error(`No source "${id}" in data/sources.csv.`);
    const wires = source.url === null ? source.wire : (wiresOf.get(source.url) ?? source.wire);
    return wires.length > 0 ? wires.map((wire) => `wire ${wire}`) : [source.url ?? id];
  });
  return [...new Set(witnesses)];
}

/** How many witnesses stand behind sources. Throws for an unknown source. */
export function countWitnesses(sourceIds: readonly string[], tables: Pick<Tables, 'sources'>): number {
  return witnessesOf(sourceIds, tables).length;
}
