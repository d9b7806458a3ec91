import { formatRange, numberFormats, type NumberFormat } from '../../locale/numbers.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Facts } from '../facts/resolve.ts';

const factTag = /<Fact((?:\s+[A-Za-z]+="[^"]*")*)\s*\/>/g;

/** True for the name of a number format. */
export function isFormat(name: string): name is NumberFormat {
  return Object.hasOwn(numberFormats, name);
}

/**
 * Turns every `<Fact id="…" as="…" />` of a text into its number as it is written in the language; a range into both ends.
 * Throws for an unknown id or format.
 */
export function fillFacts(text: string, locale: Locale, facts: Facts): string {
  return text.replace(factTag, (tag, attributes: string) => {
    const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const id = read('id');
    if (id === undefined) throw new Error(`${tag} has no id.`);
    const fact = facts.resolve(id);
    const format = read('as') ?? fact.format;
    if (!isFormat(format)) throw new Error(`${tag}: no number format "${format}"; there are ${Object.keys(numberFormats).join(', ')}.`);
    return formatRange(fact.low, fact.high, format, locale);
  });
}

/** Words of a text without tags and Markdown: what a reader hears. Facts must be filled in before. */
export function countWords(text: string): number {
  const plain = text.replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>/g, ' ').replace(/[*_`#[\]]/g, ' ');
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
