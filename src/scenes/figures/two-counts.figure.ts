import { z } from 'astro/zod';
import { twoCounts, type TwoCountsMonth } from '../../charts/two-counts.chart.ts';
import { twoCountsWords } from '../../locale/charts/two-counts.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanSpan, largestClaim } from './reported.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');

const viewSchema = z.strictObject({
  /** First and last month on the axis. */
  from: month,
  to: month,
  /** Top of the scale, in events. */
  top: z.int().positive(),
  /** Two half-years, each its first and last month, compared in the table. */
  halves: z.tuple([z.tuple([month, month]), z.tuple([month, month])]).optional(),
});

type View = z.infer<typeof viewSchema>;

/** Mexico's and the US southwest's months side by side, from the first month that both have. */
export function monthsOf(tables: Tables): TwoCountsMonth[] {
  const southwest = tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.authority === 'all');
  const of = (component: 'all' | 'usbp' | 'ofo', at: string): number | undefined =>
    southwest.find((row) => row.component === component && row.month === at)?.encounters;
  const mexico = new Map(tables['mexico-upm-monthly'].map((row) => [row.month, row.events]));
  const first = tables['mexico-upm-monthly'][0]?.month ?? '';
  const months = [...new Set([...southwest.map((row) => row.month), ...mexico.keys()])].filter((at) => at >= first).sort();
  return months.map((at) => ({ month: at, mexico: mexico.get(at), unitedStates: of('all', at), borderPatrol: of('usbp', at), ports: of('ofo', at) }));
}

/** Both countries' monthly counts on one scale: steps `two-counts` and `one-month-higher`. */
export const figure = defineFigure<View>({
  id: 'two-counts',
  viewSchema,
  tables: ['mexico-upm-monthly', 'cbp-monthly', 'size-claims', 'caravan-events'],
  draw: (view, { locale, size, tables }) =>
    twoCounts(
      { months: monthsOf(tables), caravan: { people: largestClaim(tables), ...caravanSpan(tables) } },
      { ...view, size, locale },
      twoCountsWords[locale],
    ),
});
