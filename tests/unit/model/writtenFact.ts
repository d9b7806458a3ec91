import { formatRange } from '../../../src/locale/numbers.ts';
import type { Locale } from '../../../src/locale/locales.ts';
import { factsOver } from '../../../src/model/facts/resolve.ts';
import { readTables } from '../../../src/model/readTables.ts';

/** The project's tables, read once for a test file. */
export const tables = readTables();

/** All facts over the project's tables. */
export const facts = factsOver(tables);

/** A fact as a reader sees it. */
export function written(id: string, locale: Locale = 'en'): string {
  const { low, high, format } = facts.resolve(id);
  return formatRange(low, high, format, locale);
}
