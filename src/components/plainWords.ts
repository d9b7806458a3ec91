import { isNumberFormat } from '../locale/isNumberFormat.ts';
import type { Locale } from '../locale/locales.ts';
import { writeFact } from './facts.ts';

/** A phrase of a prose file as plain text: each `<Fact>` becomes its number, any other tag goes and its words stay. */
export function plainWords(phrase: string, locale: Locale): string {
  return phrase
    .replace(/<Fact\b([^>]*)\/>/g, (tag, attributes: string) => {
      const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
      const as = /\bas="([^"]*)"/.exec(attributes)?.[1];
      if (id === undefined) throw new Error(`${tag} has no id. Name the fact.`);
      if (as !== undefined && !isNumberFormat(as)) throw new Error(`${tag}: "${as}" is no number format. See src/locale/numbers.ts.`);
      return writeFact(id, locale, as);
    })
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
