import { figures } from '../scenes/registry.ts';
import { readResources } from '../model/readTables.ts';
import type { Locale } from '../locale/locales.ts';
import { publisherIn } from '../model/publisherIn.ts';
import { sourceOf } from './sourceName.ts';

let resources: ReturnType<typeof readResources> | undefined;

/**
 * Whom a figure owes its rows: publishers, in a language, by the tables' own origins, each once,
 * whether rows of ours are among them (put together from the sources that each row cites), and the tables drawn. Throws for an unknown figure or table.
 */
export function creditOf(figureId: string, locale: Locale): { publishers: string[]; hasOwnRows: boolean; tableIds: readonly string[] } {
  const figure = figures[figureId];
  if (!figure) throw new Error(`There is no figure "${figureId}". Add it to src/scenes/registry.ts or correct the scene file.`);
  resources ??= readResources();
  const publishers = new Set<string>();
  let hasOwnRows = false;
  for (const table of figure.tables) {
    const resource = resources.find(({ name }) => name === table);
    if (!resource) throw new Error(`Figure "${figureId}" names the table "${table}", which data/datapackage.json has not.`);
    const sources = resource.sources ?? [];
    if (sources.length === 0) hasOwnRows = true;
    for (const source of sources) {
      if (source.id === undefined) hasOwnRows = true;
      else publishers.add(publisherIn(locale, sourceOf(source.id)));
    }
  }
  return { publishers: [...publishers], hasOwnRows, tableIds: figure.tables };
}
