import { z } from 'astro/zod';
import { venezuelaFlights, type SquaresRow } from '../../charts/venezuela-flights.chart.ts';
import { venezuelaFlightsWords } from '../../locale/charts/venezuela-flights.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill } from '../../locale/ui.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { largestClaim, reportedFigure } from './reported.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');

/** Flights up to the end of the months, with the source of the latest count. Throws where no count is in them. */
export function flightsIn(tables: Tables, months: readonly string[]): { readonly count: number; readonly sourceId: string } {
  const counted = tables['venezuela-repatriation-events'].flatMap((row) => (months.includes(row.date.slice(0, 7)) && row.flights_so_far !== null ? [{ count: row.flights_so_far, sourceId: row.source_id }] : []));
  const [most] = counted.sort((a, b) => b.count - a.count);
  if (!most) throw new RangeError(`venezuela-repatriation-events: no flights_so_far in ${months.join(', ')}.`);
  return most;
}

/** The three quantities of the span: encounters of Venezuelans, people flown, the caravan. Throws when a month or the flights are missing. */
export function flightRows(tables: Tables, months: readonly string[], locale: Locale): SquaresRow[] {
  const words = venezuelaFlightsWords[locale];
  const { count } = chartWrite(locale);
  const encounters = months.reduce((sum, of) => {
    const row = tables['cbp-by-citizenship-monthly'].find((candidate) => candidate.region === 'southwest' && candidate.citizenship_iso3 === 'VEN' && candidate.month === of);
    if (!row) throw new RangeError(`cbp-by-citizenship-monthly: no southwest row for VEN in ${of}.`);
    return sum + row.encounters;
  }, 0);
  const flights = flightsIn(tables, months).count;
  const people = reportedFigure(tables, 'venezuela-flights-people').value_low;
  const caravan = largestClaim(tables);
  return [
    { id: 'encounters', value: encounters, colour: 'other', textColour: 'ink', name: fill(words.encounters, count(encounters)), nationality: 'VEN' },
    { id: 'flights', value: people, colour: 'us', textColour: 'us-text', name: fill(words.flights, count(flights), count(people)), nationality: 'VEN' },
    { id: 'caravan', value: caravan, colour: 'caravan', textColour: 'caravan-text', name: fill(words.caravan, count(caravan)) },
  ];
}

/** Flights to Venezuela beside the encounters of the same months: step `flights`. */
export const figure = defineFigure({
  id: 'venezuela-flights',
  viewSchema: z.strictObject({ months: z.array(month).min(1) }),
  tables: ['cbp-by-citizenship-monthly', 'venezuela-repatriation-events', 'reported-figures', 'size-claims'],
  draw: (view, { locale, size, tables }) => {
    const square = reportedFigure(tables, 'square-unit').value_low;
    const year = view.months[0]?.slice(0, 4) ?? '';
    return venezuelaFlights(flightRows(tables, view.months, locale), { square }, {
      size,
      words: { unit: fill(venezuelaFlightsWords[locale].unit, chartWrite(locale).count(square), year) },
      write: chartWrite(locale),
    });
  },
});
