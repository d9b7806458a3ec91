import type { Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import type { Fact, Facts } from '../facts/resolve.ts';
import type { Tables } from '../readTables.ts';
import { maskPassage, wordsIn, type Passage } from './passage.ts';
import { sourceNames } from './sourceNames.ts';

const straight: Record<Locale, RegExp> = { es: /en línea recta/iu, en: /as the crow flies|in a straight line/iu };
const addedUp: Record<Locale, RegExp> = { es: /tramos (?:reportados|que se reportaron)|reportes? suman|según los reportes/iu, en: /reported legs|by report/iu };

function isTold(fact: Fact, words: string, locale: Locale, tables: Tables): boolean {
  if (fact.origins.every(({ table }) => table === 'places')) return straight[locale].test(words);
  if (fact.origins.length > 1) return addedUp[locale].test(words);
  const names = [...sourceNames(fact.sourceIds, tables), ...(fact.claimedBy?.[locale].split(/,|;/) ?? []).map((name) => name.trim())];
  return names.some((name) => words.includes(name));
}

/**
 * Distances without who reported them. Lengths of the map's line are schematic, so every kilometre in the words is somebody's: their
 * name stands in the step (outside steps and in alternatives, in the passage); a straight line and a sum say that they are.
 */
export function distancesReported(passages: readonly Passage[], facts: Facts, tables: Tables): Problem[] {
  const wordsOf = (passage: Passage) => wordsIn(passage).map(({ text }) => text).join(' ');
  return passages.filter(({ attributed }) => attributed !== true).flatMap((passage) =>
    maskPassage(passage).tags.flatMap((tag) => {
      if (tag.name !== 'Fact') return [];
      const fact = facts.resolve(tag.attributes['id'] ?? '');
      if (fact.unit !== 'km') return [];
      const near = passages.filter((other) => other === passage || (passage.stepId !== undefined && other.stepId === passage.stepId && other.field === 'words'));
      const words = near.map(wordsOf).join(' ').replace(/\s+/g, ' ');
      if (isTold(fact, words, passage.locale, tables)) return [];
      const names = [...new Set(sourceNames(fact.sourceIds, tables))].slice(0, 4).join(', ');
      return [{ file: passage.file, line: tag.line, field: passage.field, value: tag.source, fault: 'a distance without who reported it', fix: `name who: ${names || 'say that it is a straight line, or a sum of reported legs'}` }];
    }),
  );
}
