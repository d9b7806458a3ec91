import { z } from 'astro/zod';
import { mexicoYears } from '../../charts/mexico-years.chart.ts';
import { mexicoYearsWords } from '../../locale/charts/mexico-years.ts';
import { defineFigure } from '../figure.ts';
import { eventsOfYear, returnsOfYear } from './mexicoTotals.ts';
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
          events: eventsOfYear(tables, year),
          returns: returnsOfYear(tables, year),
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
