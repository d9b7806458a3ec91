import type { Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import type { Fact, Facts } from '../facts/resolve.ts';
import { namesDate } from './datesIn.ts';
import { maskPassage, type Passage } from './passage.ts';

/** Words that say who counts or claims. Names of papers and agencies are taken from the claim itself. */
const whoWords: Record<Locale, RegExp> = {
  es: /seg[uú]n|presidente|organizador|autoridades|Protecci[oó]n Civil|registro|prensa|peri[oó]dicos?|quien|quién|cont[oó]|cuenta|cálculo|estimaci|\bdicen?\b|cuentan|conteo/iu,
  en: /according to|president|organi[sz]er|authorities|Civil Protection|regist(?:er|ry)|press|papers?|\bwho\b|counted|depending|estimate|by report|\bsa(?:y|ys|id)\b|count/iu,
};
const whenWords: Record<Locale, RegExp> = {
  es: /Navidad|Nochebuena|Año Nuevo|enero|febrero|diciembre|al principio|al inicio|al salir|ese día|cuándo|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/iu,
  en: /Christmas|New Year|January|February|December|at the start|that day|when|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/iu,
};

/** True for a number of people in the whole caravan. */
export function isCrowdSize(fact: Fact): boolean {
  return fact.unit === 'people' && fact.origins.some(({ table }) => table === 'size-claims');
}

/**
 * A crowd size without who or when: in the words of its step (or its own passage outside steps), beside each such fact,
 * must stand who says so and when.
 */
export function crowdSizes(passages: readonly Passage[], facts: Facts): Problem[] {
  return passages.flatMap((passage) => {
    const crowd = maskPassage(passage).tags.flatMap((tag) => {
      if (tag.name !== 'Fact') return [];
      const fact = facts.resolve(tag.attributes['id'] ?? '');
      return isCrowdSize(fact) ? [{ tag, fact }] : [];
    });
    if (crowd.length === 0) return [];
    const near = passages.filter((other) => other === passage || (passage.stepId !== undefined && other.stepId === passage.stepId && !other.field.endsWith('alternative')));
    const words = near.map((other) => { const { own, attributed } = maskPassage(other); return `${own} ${attributed}`; }).join(' ');
    return crowd.flatMap(({ tag, fact }) => {
      const names = (fact.claimedBy?.[passage.locale] ?? '').match(/\p{Lu}[\p{L}.]+/gu) ?? [];
      const who = whoWords[passage.locale].test(words) || names.some((name) => words.includes(name));
      const when = namesDate(words, passage.locale) || whenWords[passage.locale].test(words);
      const at = { file: passage.file, line: tag.line, field: passage.field, value: tag.source };
      return [
        ...(who ? [] : [{ ...at, fault: 'a crowd size without who says so', fix: `name who: ${fact.claimedBy?.[passage.locale] ?? 'the claimants'}` }]),
        ...(when ? [] : [{ ...at, fault: 'a crowd size without when', fix: `name the day: ${fact.period}` }]),
      ];
    });
  });
}
