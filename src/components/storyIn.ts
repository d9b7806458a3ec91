import { definitions } from '../model/facts/registry.ts';
import { readStory, type Story, type StorySection } from '../scenes/readStory.ts';
import { figures } from '../scenes/registry.ts';
import { readTables, type Tables } from '../model/readTables.ts';
import type { Locale } from '../locale/locales.ts';

const stories = new Map<Locale, Story>();
let allTables: Tables | undefined;

/** What a section still lacks: figures that are not registered, facts that are not defined. */
function lackingIn(section: StorySection): string[] {
  const lackingFigures = section.steps.map((step) => step.figure).filter((id) => !(id in figures));
  const lackingFacts = section.factIds.filter((id) => !definitions.has(id));
  return [...new Set([...lackingFigures.map((id) => `figure ${id}`), ...lackingFacts.map((id) => `fact ${id}`)])];
}

/** The sections that are whole; the others are named on the console and left out. */
function wholeSections(story: Story): Story {
  const sections = story.sections.filter((section) => {
    const lacking = lackingIn(section);
    if (lacking.length > 0) console.warn(`Section "${section.id}" (${story.locale}) is left out; it lacks ${lacking.join(', ')}.`);
    return lacking.length === 0;
  });
  const stepCount = sections.reduce((sum, section) => sum + section.steps.length, 0);
  return { ...story, sections, stepCount, words: sections.reduce((sum, section) => sum + section.words, 0) };
}

/** The story in one language, read once in a build and anew for every page in development. */
export function storyIn(locale: Locale): Story {
  const known = import.meta.env.DEV ? undefined : stories.get(locale);
  const story = known ?? wholeSections(readStory(locale));
  stories.set(locale, story);
  return story;
}

/** All tables, read once. */
export function tables(): Tables {
  allTables ??= readTables();
  return allTables;
}
