import { z } from 'astro/zod';
import { carruselShare } from '../../charts/carrusel-share.chart.ts';
import { carruselShareWords } from '../../locale/charts/carrusel-share.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { eventsOfYear } from './mexicoTotals.ts';
import { largestClaim, reportedFigure } from './reported.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');

const viewSchema = z.strictObject({
  /** First and last month of the mean: the year up to the report. */
  span: z.tuple([month, month]),
  /** The calendar year of the bars below. */
  year: z.int(),
});

type View = z.infer<typeof viewSchema>;

/** The southern states and the row of `reported-figures` that counts each one's events. */
export const southernStates = [
  { state: 'Tabasco', figureId: 'mexico-events-tabasco-2024' },
  { state: 'Chiapas', figureId: 'mexico-events-chiapas-2024' },
] as const;

/** Mexico's events in a mean month of a span. */
export function meanEvents(tables: Tables, [from, to]: readonly [string, string]): number {
  const months = tables['mexico-upm-monthly'].filter((row) => row.month >= from && row.month <= to);
  return months.reduce((sum, row) => sum + row.events, 0) / months.length;
}

/** What the bus transfers can explain: step `carrusel`. */
export const figure = defineFigure<View>({
  id: 'carrusel-share',
  viewSchema,
  tables: ['reported-figures', 'mexico-upm-monthly', 'size-claims'],
  draw: (view, { locale, size, tables }) => {
    const reported = (id: string): number => reportedFigure(tables, id).value_high;
    const bused = reportedFigure(tables, 'carrusel-monthly-2024');
    return carruselShare(
      {
        span: view.span,
        eventsPerMonth: meanEvents(tables, view.span),
        busedPerMonth: bused.value_high,
        busedBy: locale === 'es' ? bused.who_es : bused.who_en,
        caravanPeople: largestClaim(tables),
        year: view.year,
        eventsOfYear: eventsOfYear(tables, view.year),
        southern: southernStates.map(({ state, figureId }) => ({ state, events: reported(figureId) })),
        southernShare: reported('mexico-events-south-share-2024') / 100,
        exitLetters: reported('mexico-exit-letters-2024'),
      },
      { size, locale },
      carruselShareWords[locale],
    );
  },
});
