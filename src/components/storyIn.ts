import { readStory, type Story } from '../scenes/readStory.ts';
import { readTables, type Tables } from '../model/readTables.ts';
import type { Locale } from '../locale/locales.ts';

const stories = new Map<Locale, Story>();
let allTables: Tables | undefined;

/** The story in one language, read once in a build and anew for every page in development. */
export function storyIn(locale: Locale): Story {
  const known = import.meta.env.DEV ? undefined : stories.get(locale);
  const story = known ?? readStory(locale);
  stories.set(locale, story);
  return story;
}

/** All tables, read once. */
export function tables(): Tables {
  allTables ??= readTables();
  return allTables;
}
