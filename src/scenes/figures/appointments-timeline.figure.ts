import { z } from 'astro/zod';
import { appointmentsTimeline, type PortMonth, type ProgrammeSpan } from '../../charts/appointments-timeline.chart.ts';
import { appointmentsWords } from '../../locale/charts/appointments-timeline.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill } from '../../locale/ui.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanMark } from './caravanMark.ts';
import { reportedFigure } from './reported.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');

/** Timeline rows in which each programme begins and ends. */
const programmes = { appointments: { from: 't12', to: 't39' }, parole: { from: 't11', to: 't43' } } as const;

/** Encounters at southwest ports by month. */
export function portMonths(rows: Tables['cbp-monthly']): PortMonth[] {
  return rows.filter((row) => row.region === 'southwest' && row.component === 'ofo' && row.authority === 'all').map(({ month: of, encounters }) => ({ month: of, encounters }));
}

/** Rows of `reported-figures` that say what each programme offered. */
const offerFigures = { appointments: ['cbp-one-daily-may', 'cbp-one-daily-june'], parole: ['chnv-monthly'] } as const;

/** Sources of a programme's months and of its offer. Throws for a programme that is not drawn. */
export function programmeSources(tables: Tables, id: string): string[] {
  if (id !== 'appointments' && id !== 'parole') throw new RangeError(`appointments-timeline: there is no programme "${id}".`);
  const days = tables['policy-timeline'].filter((row) => row.id === programmes[id].from || row.id === programmes[id].to);
  return [...new Set([...days, ...offerFigures[id].map((figureId) => reportedFigure(tables, figureId))].flatMap((row) => row.sources))];
}

/** The two programmes with their months and what they offered. Throws when the timeline lacks one of their days. */
export function programmeSpans(tables: Tables, locale: Locale): ProgrammeSpan[] {
  const words = appointmentsWords[locale];
  const write = chartWrite(locale);
  const monthAt = (id: string): string => {
    const row = tables['policy-timeline'].find((candidate) => candidate.id === id);
    if (!row) throw new RangeError(`policy-timeline: no row ${id}, from which a programme's span is drawn.`);
    return row.date.slice(0, 7);
  };
  const first = reportedFigure(tables, 'cbp-one-daily-may');
  const later = reportedFigure(tables, 'cbp-one-daily-june');
  const offers = {
    appointments: fill(words.offers.appointments, write.count(first.value_low), write.month(first.period), write.count(later.value_low), write.month(later.period)),
    parole: fill(words.offers.parole, write.count(reportedFigure(tables, 'chnv-monthly').value_high)),
  };
  return (['appointments', 'parole'] as const).map((id) => ({ id, from: monthAt(programmes[id].from), to: monthAt(programmes[id].to), name: words.names[id], offer: offers[id] }));
}

/** Two programmes over the ports' months: step `appointments`. */
export const figure = defineFigure({
  id: 'appointments-timeline',
  viewSchema: z.strictObject({ from: month, to: month }),
  tables: ['cbp-monthly', 'policy-timeline', 'reported-figures', 'size-claims'],
  draw: (view, { locale, size, tables }) => {
    return appointmentsTimeline(portMonths(tables['cbp-monthly']), programmeSpans(tables, locale), view, {
      size,
      words: appointmentsWords[locale],
      write: chartWrite(locale),
      caravan: caravanMark(tables, locale, 'short'),
    });
  },
});
