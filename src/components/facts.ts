import { formatRange } from '../locale/numbers.ts';
import type { Locale } from '../locale/locales.ts';
import { factsOver, type Fact, type Facts } from '../model/facts/resolve.ts';
import type { FactFormat } from '../model/facts/define.ts';
import { tables } from './storyIn.ts';

let known: Facts | undefined;

/** A fact by its id, worked out once. Throws for an unknown id and names the nearest ones. */
export function factOf(id: string): Fact {
  known ??= factsOver(tables());
  return known.resolve(id);
}

/** A fact as it is written in words. */
export function writeFact(id: string, locale: Locale, as?: FactFormat): string {
  const fact = factOf(id);
  return formatRange(fact.low, fact.high, as ?? fact.format, locale);
}
