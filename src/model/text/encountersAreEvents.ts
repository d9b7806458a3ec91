import type { Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import type { Fact, Facts } from '../facts/resolve.ts';
import { maskPassage, type Passage } from './passage.ts';
import { sentencesIn } from './sentences.ts';

/** Words for holding people, unless the sentence says that it is not that. */
const holding: Record<Locale, RegExp> = {
  es: /(?<!\p{L}|\b(?:no|ni)\s+)(?:detenci[oó]n(?:es)?|detenid[oa]s?|detuv\p{L}+)(?!\p{L})/iu,
  en: /(?<!\p{L}|\b(?:not|nor)\s+)(?:detentions?|detained|detainees?)(?!\p{L})/iu,
};

function countsEncounters(fact: Fact): boolean {
  return fact.origins.some(({ table }) => /^(?:cbp|usbp)-/.test(table)) || fact.measure?.startsWith('cbp-') === true;
}

/** Encounters that their own sentence calls detentions: an encounter is an event. */
export function encountersAreEvents(passage: Passage, facts: Facts): Problem[] {
  const { own, tags } = maskPassage(passage);
  const sentences = sentencesIn(passage.text);
  return tags.flatMap((tag) => {
    if (tag.name !== 'Fact' || !countsEncounters(facts.resolve(tag.attributes['id'] ?? ''))) return [];
    const sentence = sentences.find(({ start, end }) => tag.index >= start && tag.index < end);
    const match = holding[passage.locale].exec(own.slice(sentence?.start ?? 0, sentence?.end));
    if (match === null) return [];
    return [{ file: passage.file, line: tag.line, field: passage.field, value: match[0], fault: `encounters (${tag.attributes['id'] ?? ''}) are events, not detentions`, fix: 'write encounters (encuentros); of others, wrap it in <Attributed to="…">' }];
  });
}
