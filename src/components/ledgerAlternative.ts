import { formatNumber } from '../locale/numbers.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, ui } from '../locale/ui.ts';
import type { TableRows } from '../model/rows.ts';
import { tables } from './storyIn.ts';

/** How many claims have each verdict, from what stands to what does not. */
export function verdictCounts(locale: Locale): { verdict: TableRows['claims']['verdict']; count: number }[] {
  const verdicts = Object.keys(ui[locale].verdict) as TableRows['claims']['verdict'][];
  return verdicts.map((verdict) => ({ verdict, count: tables().claims.filter((claim) => claim.verdict === verdict).length }));
}

/** The chart of claims in words. */
export function ledgerAlternative(locale: Locale): string {
  const words = ui[locale];
  const parts = verdictCounts(locale).map(({ verdict, count }) => `${words.verdict[verdict]}: ${formatNumber(count, 'integer', locale)}`);
  return `${fill(words.ledgerChart, formatNumber(tables().claims.length, 'integer', locale))} ${parts.join('; ')}.`;
}
