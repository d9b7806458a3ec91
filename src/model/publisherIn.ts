import type { Locale } from '../locale/locales.ts';
import type { TableRows } from './rows.ts';

/** Who published a source, in a language: names stay as they are, the words around them ("via", "copy of") do not. */
export function publisherIn(locale: Locale, { publisher, publisher_es }: TableRows['sources']): string {
  return locale === 'es' ? (publisher_es ?? publisher) : publisher;
}
