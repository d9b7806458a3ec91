import { z } from 'astro/zod';
import { askedTable, type AskedRow } from '../../charts/asked-table.chart.ts';
import { askedTableWords } from '../../locale/charts/asked-table.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill } from '../../locale/ui.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { eventsOfYear, returnsOfYear } from './mexicoTotals.ts';
import { reportedFigure } from './reported.ts';

const year = 2023;

/** What was asked against what existed that December, figures from the tables. Throws when one of them is missing. */
export function askedRows(tables: Tables, locale: Locale): AskedRow[] {
  const words = askedTableWords[locale];
  const { count, day } = chartWrite(locale);
  const meeting = tables['policy-timeline'].find((row) => row.id === 't18');
  if (!meeting) throw new RangeError('policy-timeline: no row t18, the meeting of Palenque.');
  const claims = tables['comar-yearly'].find((row) => row.year === year);
  if (!claims) throw new RangeError(`comar-yearly: no row for ${year}.`);
  const countries = reportedFigure(tables, 'palenque-countries').value_low;
  return [
    { id: 'causes', group: 'wola', asked: words.asked.causes, figure: day(meeting.date), existing: fill(words.existing.causes, count(countries)), colour: 'ink' },
    { id: 'ways', group: 'wola', asked: words.asked.ways, figure: count(reportedFigure(tables, 'cbp-one-daily-june').value_low), existing: fill(words.existing.ways, count(reportedFigure(tables, 'chnv-monthly').value_high)), colour: 'us-text' },
    { id: 'routes', group: 'foundation', asked: words.asked.routes, figure: count(claims.applications), existing: fill(words.existing.routes, year), colour: 'mexico-text' },
    { id: 'force', group: 'foundation', asked: words.asked.force, figure: count(eventsOfYear(tables, year)), existing: fill(words.existing.force, count(returnsOfYear(tables, year)), year), colour: 'mexico-text' },
  ];
}

/** Sources of what there was, by demand. Throws for a demand that is not drawn. */
export function askedSources(tables: Tables, id: string): string[] {
  const meeting = tables['policy-timeline'].filter((row) => row.id === 't18');
  const claims = tables['comar-yearly'].filter((row) => row.year === year).map((row) => row.source_id);
  const mexico = [...tables['mexico-upm-monthly'], ...tables['mexico-returns-yearly']].map((row) => row.source_id);
  const reported = (...ids: string[]): string[] => ids.flatMap((figureId) => reportedFigure(tables, figureId).sources);
  const sources: Readonly<Record<string, readonly string[]>> = {
    causes: [...meeting.flatMap((row) => row.sources), ...reported('palenque-countries')],
    ways: reported('cbp-one-daily-june', 'chnv-monthly'),
    routes: claims,
    force: mexico,
  };
  const own = sources[id];
  if (!own) throw new RangeError(`asked-table: there is no demand "${id}".`);
  return [...new Set(own)];
}

/** What was asked and what there was: step `what-was-asked`. */
export const figure = defineFigure({
  id: 'asked-table',
  viewSchema: z.strictObject({ rows: z.array(z.enum(['causes', 'ways', 'routes', 'force'])) }),
  tables: ['policy-timeline', 'reported-figures', 'comar-yearly', 'mexico-upm-monthly', 'mexico-returns-yearly'],
  draw: (view, { locale, size, tables }) => askedTable(askedRows(tables, locale), view, { size, words: askedTableWords[locale] }),
});
