import type { Problem } from '../dataError.ts';
import type { Locale } from '../../locale/locales.ts';
import type { FactPlaces } from '../facts/factPlaces.ts';
import type { Fact, Facts } from '../facts/resolve.ts';
import { maskPassage, wordsIn, type Passage } from './passage.ts';

/** Where an older vintage may stand: the ledger and the timeline's section. */
const mayHoldOlder = /^(ledger|meeting)$/;

/** The words that mark an older vintage. */
const marked: Record<Locale, RegExp> = { es: /como se public[oó]|publicad[oa]s? al principio|en la primera publicación/iu, en: /as first published|when first published/iu };

/** Unmarked facts of one measure and period that differ: the page would say two things. One problem for each pair. */
export function clashingFacts(all: readonly Fact[], places: FactPlaces): Problem[] {
  const first = new Map<string, Fact>();
  return all.flatMap((fact) => {
    if (fact.asFirstPublished || fact.measure === undefined) return [];
    const key = `${fact.measure} ${fact.period}`;
    const other = first.get(key);
    first.set(key, other ?? fact);
    if (other === undefined || (other.low === fact.low && other.high === fact.high)) return [];
    return [{ ...places(fact.id), field: `${other.id}, ${fact.id}`, value: `${other.low}, ${fact.low}`, fault: `two values of ${key}`, fix: 'take both from one table, or mark the older one asFirstPublished' }];
  });
}

/**
 * Older vintages outside the ledger and the timeline, without the words that mark them, or without the table's figure in the same
 * passage. `current` are all facts of the story.
 */
export function olderVintages(passage: Passage, facts: Facts, current: readonly Fact[]): Problem[] {
  const used = maskPassage(passage).tags.filter(({ name }) => name === 'Fact').map((tag) => ({ tag, fact: facts.resolve(tag.attributes['id'] ?? '') }));
  const words = wordsIn(passage).map(({ text }) => text).join(' ').replace(/\s+/g, ' ');
  return used.filter(({ fact }) => fact.asFirstPublished).flatMap(({ tag, fact }) => {
    const at = { file: passage.file, line: tag.line, field: passage.field, value: tag.source };
    const isSame = (other: Fact) => !other.asFirstPublished && other.measure === fact.measure && other.period === fact.period;
    if (!mayHoldOlder.test(passage.sectionId ?? '')) return [{ ...at, fault: 'a figure as first published outside the ledger and the timeline', fix: 'use the table\'s figure' }];
    const mark = marked[passage.locale].test(words) ? [] : [{ ...at, fault: 'an older figure that is not marked', fix: passage.locale === 'es' ? 'write “como se publicó al principio” beside it' : 'write “as first published” beside it' }];
    if (used.some(({ fact: other }) => isSame(other))) return mark;
    const twin = current.find(isSame);
    const fix = twin === undefined ? `define the table's fact of ${fact.measure ?? 'the same measure'} ${fact.period}, and put it in the same passage` : `put <Fact id="${twin.id}" /> in the same passage`;
    return [...mark, { ...at, fault: 'a figure as first published without the table\'s beside it', fix }];
  });
}
