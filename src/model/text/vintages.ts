import type { Problem } from '../dataError.ts';
import type { Fact, Facts } from '../facts/resolve.ts';
import { maskPassage, type Passage } from './passage.ts';

/** Where an older vintage may stand: the ledger and the timeline's section. */
const mayHoldOlder = /^(ledger|meeting)$/;

/** Unmarked facts of one measure and period that differ: the page would say two things. One problem for each pair. */
export function clashingFacts(all: readonly Fact[]): Problem[] {
  const first = new Map<string, Fact>();
  return all.flatMap((fact) => {
    if (fact.asFirstPublished || fact.measure === undefined) return [];
    const key = `${fact.measure} ${fact.period}`;
    const other = first.get(key);
    first.set(key, other ?? fact);
    if (other === undefined || (other.low === fact.low && other.high === fact.high)) return [];
    return [{ file: 'src/model/facts', line: 1, field: `${other.id}, ${fact.id}`, value: `${other.low}, ${fact.low}`, fault: `two values of ${key}`, fix: 'take both from one table, or mark the older one asFirstPublished' }];
  });
}

/** Older vintages outside the ledger and the timeline, or without the table's figure in the same passage. */
export function olderVintages(passage: Passage, facts: Facts): Problem[] {
  const used = maskPassage(passage).tags.filter(({ name }) => name === 'Fact').map((tag) => ({ tag, fact: facts.resolve(tag.attributes['id'] ?? '') }));
  const current = all(facts);
  return used.filter(({ fact }) => fact.asFirstPublished).flatMap(({ tag, fact }) => {
    const at = { file: passage.file, line: tag.line, field: passage.field, value: tag.source };
    if (!mayHoldOlder.test(passage.sectionId ?? '')) return [{ ...at, fault: 'a figure as first published outside the ledger and the timeline', fix: 'use the table\'s figure' }];
    const beside = used.some(({ fact: other }) => !other.asFirstPublished && other.measure === fact.measure && other.period === fact.period);
    const exists = current.some((other) => !other.asFirstPublished && other.measure === fact.measure && other.period === fact.period);
    return beside || !exists ? [] : [{ ...at, fault: 'a figure as first published without the table\'s beside it', fix: `put the current fact of ${fact.measure ?? ''} ${fact.period} in the same passage` }];
  });
}

const known = new WeakMap<Facts, Fact[]>();
function all(facts: Facts): Fact[] {
  const found = known.get(facts) ?? facts.all();
  known.set(facts, found);
  return found;
}
