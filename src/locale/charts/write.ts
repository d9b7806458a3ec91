import { formatNumber } from '../numbers.ts';
import type { Locale } from '../locales.ts';
import { formatDate } from './calendar.ts';

/** How a chart's figures, shares and dates are written in one language. */
export function chartWrite(locale: Locale): {
  readonly count: (value: number) => string;
  readonly percent: (share: number, decimals: 0 | 1) => string;
  readonly month: (month: string) => string;
  readonly day: (day: string) => string;
} {
  return {
    count: (value) => formatNumber(value, 'integer', locale),
    percent: (share, decimals) => formatNumber(share, decimals === 0 ? 'percent' : 'percent1', locale),
    month: (month) => formatDate(month, locale, 'month-year'),
    day: (day) => formatDate(day, locale, 'full'),
  };
}
