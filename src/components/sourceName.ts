import type { Locale } from '../locale/locales.ts';
import type { TableRows } from '../model/rows.ts';
import { tables } from './storyIn.ts';

/** A source by its id. Throws when `data/sources.csv` has none. */
export function sourceOf(id: string): TableRows['sources'] {
  const found = tables().sources.find((source) => source.id === id);
  if (!found) throw new Error(`data/sources.csv has no source "${id}". Correct the id.`);
  return found;
}

/** Who published a source, in a language: names stay as they are, the words around them ("via", "copy of") do not. */
export function publisherIn(locale: Locale, { publisher, publisher_es }: TableRows['sources']): string {
  return locale === 'es' ? (publisher_es ?? publisher) : publisher;
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
