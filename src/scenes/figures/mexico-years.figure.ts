import { z } from 'astro/zod';
import { mexicoYears } from '../../charts/mexico-years.chart.ts';
import { mexicoYearsWords } from '../../locale/charts/mexico-years.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { largestClaim, reportedFigure } from './reported.ts';

const viewSchema = z.strictObject({
  /** The count in front. */
  emphasis: z.enum(['events', 'returns']),
  /** First and last calendar year drawn. */
  years: z.tuple([z.int(), z.int()]),
  /** The year that the last one is compared with. */
  against: z.int(),
});

type View = z.infer<typeof viewSchema>;

/** Events of the year's months, added. Throws when a month is missing, since a sum of eleven is no year. */
export function eventsOfYear(rows: Tables['mexico-upm-monthly'], year: number): number {
  const months = rows.filter((row) => row.month.startsWith(`${year}-`));
  if (months.length !== 12) throw new RangeError(`mexico-upm-monthly: ${months.length} months of ${year}, 12 are needed for a year's sum.`);
  return months.reduce((sum, row) => sum + row.events, 0);
}

/** Mexico's events and returns by year: steps `events` and `returns`. */
export const figure = defineFigure<View>({
  id: 'mexico-years',
  viewSchema,
  tables: ['mexico-upm-monthly', 'mexico-returns-yearly', 'reported-figures', 'size-claims'],
  draw: (view, { locale, size, tables }) => {
    const [from, to] = view.years;
    const received = reportedFigure(tables, 'received-2024');
    return mexicoYears(
      {
        years: Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => ({
          year,
          events: eventsOfYear(tables['mexico-upm-monthly'], year),
          returns: tables['mexico-returns-yearly'].filter((row) => row.year === year).reduce((sum, row) => sum + row.returns, 0),
        })),
        caravanPeople: largestClaim(tables),
        received: { year: Number(received.period), people: received.value_high },
        rateBase: reportedFigure(tables, 'rate-base').value_high,
        baseYear: view.against,
      },
      { emphasis: view.emphasis, size, locale },
      mexicoYearsWords[locale],
    );
  },
});
