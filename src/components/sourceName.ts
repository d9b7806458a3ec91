import type { Locale } from '../locale/locales.ts';
import { publisherIn } from '../model/publisherIn.ts';
import type { TableRows } from '../model/rows.ts';
import { tables } from './storyIn.ts';

/** A source by its id. Throws when `data/sources.csv` has none. */
export function sourceOf(id: string): TableRows['sources'] {
  const found = tables().sources.find((source) => source.id === id);
  if (!found) throw new Error(`data/sources.csv has no source "${id}". Correct the id.`);
  return found;
}

/** Publishers of some sources in a language, each once, with the id of the first source of each. */
export function publishersOf(sourceIds: readonly string[], locale: Locale): { publisher: string; id: string }[] {
  const found = new Map<string, string>();
  for (const id of sourceIds) {
    const publisher = publisherIn(locale, sourceOf(id));
    if (!found.has(publisher)) found.set(publisher, id);
  }
  return [...found].map(([publisher, id]) => ({ publisher, id }));
}
