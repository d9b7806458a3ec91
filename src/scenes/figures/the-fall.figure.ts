import { z } from 'astro/zod';
import { theFall, type FallMonth } from '../../charts/the-fall.chart.ts';
import { theFallWords } from '../../locale/charts/the-fall.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import { fill } from '../../locale/ui.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanMark } from './caravanMark.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');
const place = z.strictObject({ series: z.enum(['us', 'mexico', 'darien']), month, side: z.enum(['left', 'right', 'above', 'below', 'above-left']), isNamed: z.boolean().optional() });

/** The three monthly counts as one list. */
export function fallRows(tables: Tables): FallMonth[] {
  return [
    ...tables['cbp-monthly']
      .filter((row) => row.region === 'southwest' && row.component === 'all' && row.authority === 'all')
      .map((row) => ({ series: 'us' as const, month: row.month, value: row.encounters })),
    ...tables['mexico-upm-monthly'].map((row) => ({ series: 'mexico' as const, month: row.month, value: row.events })),
    ...tables['darien-monthly'].filter((row) => row.nationality_iso3 === 'ALL').map((row) => ({ series: 'darien' as const, month: row.month, value: row.crossings })),
  ];
}

/** First and last day that the table of events has the caravan together. Throws when it has no departure. */
export function caravanDays(rows: Tables['caravan-events']): { first: string; last: string } {
  const days = rows.filter((row) => row.kind === 'departure' || row.kind === 'arrival').map((row) => row.date).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('caravan-events: no departure or arrival, from which the caravan\'s days are drawn.');
  return { first, last };
}

/** Three counts that fell, and where they end: steps `the-fall` and `open-questions`. */
export const figure = defineFigure({
  id: 'the-fall',
  viewSchema: z.strictObject({
    from: month,
    to: month,
    /** Figures at the named months, or the series' ends and the blank after them. */
    emphasis: z.enum(['values', 'ends']),
    named: z.array(place),
    names: z.array(place),
  }),
  tables: ['cbp-monthly', 'mexico-upm-monthly', 'darien-monthly', 'caravan-events', 'size-claims'],
  draw: (view, { locale, size, tables }) => {
    const words = theFallWords[locale];
    const write = chartWrite(locale);
    const days = caravanDays(tables['caravan-events']);
    const caravan = caravanMark(tables, locale, 'short');
    return theFall(fallRows(tables), view, {
      size,
      words: { ...words, lastMonth: (name, of) => fill(words.lastMonth, name, of), trailLost: fill(words.trailLost, write.day(days.last)) },
      write,
      caravan: { ...caravan, month: days.first.slice(0, 7), lastDay: days.last },
    });
  },
});
