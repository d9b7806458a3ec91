import { englishNames, spanishNames } from '../locale/foreignNames.ts';
import { locales, type Locale } from '../locale/locales.ts';
import type { Tables } from './readTables.ts';

/** Words between the names of a publisher's cell, and what it adds in brackets. */
const joints = /\s*\([^)]*\)|\s+via\s+|\s+\/\s+|,\s+(?:citing|from|reprinting)\s+|,\s+/;
/** Words that make a name English in part or whole, whatever language the page is in: such a name is left to the reader's voice. */
const mixed = /\b(?:The|News|Magazine|Opinion|Data|Wave|Focus|PressReader)\b/;
const abbreviation = /^[^\p{Ll}]*$/u;

/** The names in a publisher's cell that stay as they are in both languages. */
function namesIn({ publisher, publisher_es }: Tables['sources'][number]): string[] {
  return publisher.split(joints).filter((name) => !abbreviation.test(name) && !name.includes('"') && (publisher_es ?? publisher).includes(name));
}

/**
 * Names with their language: those listed in `src/locale/foreignNames.ts`, then publishers by the language of their pages. A publisher
 * with pages in both languages has none, unless it is listed.
 */
export function foreignNamesOf({ sources }: Pick<Tables, 'sources'>): Map<string, Locale> {
  const published = locales.map((locale) => new Set(sources.filter(({ language }) => language === locale).flatMap(namesIn).filter((name) => locale === 'en' || !mixed.test(name))));
  const own = published.flatMap((names, index) => [...names].filter((name) => !published.some((others, other) => other !== index && others.has(name))).map((name) => [name, locales[index] as Locale] as const));
  return new Map([...own, ...spanishNames.map((name) => [name, 'es'] as const), ...englishNames.map((name) => [name, 'en'] as const)]);
}
