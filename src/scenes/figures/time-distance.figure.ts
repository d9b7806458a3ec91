import { z } from 'astro/zod';
import type { StillSize } from '../../charts/svg/mark.ts';
import { drawTimeDistance } from '../../charts/time-distance.chart.ts';
import type { JourneyRows } from '../../charts/time-distance/journey.ts';
import type { TimeDistanceContext } from '../../charts/time-distance/words.ts';
import { formatDate } from '../../locale/charts/calendar.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { timeDistanceWords } from '../../locale/charts/time-distance.ts';
import type { Locale } from '../../locale/locales.ts';
import { stops } from '../../maps/stops.ts';
import type { Tables } from '../../model/readTables.ts';
import type { RouteLegsRow } from '../../model/rows.ts';
import { defineFigure } from '../figure.ts';

/** The tables that the diagram, the cover's line and the journey strip are drawn from. */
export function journeyRows(tables: Tables): JourneyRows {
  return { legs: tables['route-legs'], waypoints: tables['route-waypoints'], events: tables['caravan-events'], transfers: tables['bus-transfers'] };
}

/**
 * Who reported a length, short: the agency whose text the first source carries, else its publisher without what stands in
 * brackets. A group in brackets that owns the paper, as in "Diario del Sur (OEM)", is no agency.
 */
function reporterOf(tables: Tables, leg: RouteLegsRow): string {
  const source = tables.sources.find(({ id }) => id === leg.published_by[0]);
  if (source === undefined) throw new RangeError(`route-legs ${leg.leg}: published_km has no source in sources.csv.`);
  const [wire] = source.wire;
  const isOwner = wire !== undefined && source.publisher.endsWith(`(${wire})`);
  return wire !== undefined && !isOwner ? wire : source.publisher.replace(/ \(.*$/, '').replace(/\.com$/, '');
}

/** What the diagram needs besides its rows, in one language and at one size; the `plate` is the whole diagram, larger than a step's still. */
export function timeDistanceContext(tables: Tables, locale: Locale, size: StillSize, form: TimeDistanceContext['form']): TimeDistanceContext {
  return {
    size,
    form,
    words: timeDistanceWords[locale],
    count: (value) => formatNumber(value, 'integer', locale),
    day: (date) => formatDate(date, locale, 'day'),
    km: (value) => formatNumber(value, Number.isInteger(value) ? 'integer' : 'decimal1', locale),
    reporter: (leg) => reporterOf(tables, leg),
    refused: stops.filter(({ kind }) => kind === 'refused').map(({ place }) => place),
  };
}

/** The journey as days against places. The view is the day up to which it is drawn, from 1 to 42. */
export const figure = defineFigure({
  id: 'time-distance',
  viewSchema: z.strictObject({ day: z.number().min(1).max(42) }),
  tables: ['route-legs', 'route-waypoints', 'caravan-events', 'bus-transfers', 'sources'],
  draw: (view, { locale, size, tables }) => drawTimeDistance(journeyRows(tables), view, timeDistanceContext(tables, locale, size, 'still')),
});
