import { z } from 'astro/zod';
import { notShown } from '../../charts/not-shown.chart.ts';
import { notShownWords } from '../../locale/charts/not-shown.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { eventsOfYear, returnsOfYear } from './mexicoTotals.ts';
import { caravanSpan, largestClaim, reportedFigure } from './reported.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');

const viewSchema = z.strictObject({
  /** First and last month of the returns. */
  from: month,
  to: month,
  /** The months before and after the fall, whose values are printed. */
  printed: z.tuple([month, month]),
  /** Years whose returns per events are drawn; each needs its row `upm-returns-nca-per-100-<year>`. */
  rates: z.array(z.int()).min(1),
  /** The two years that both registers are compared over. */
  fall: z.tuple([z.int(), z.int()]),
});

type View = z.infer<typeof viewSchema>;

/** Countries of northern Central America, to which most returns go. */
const three = new Set(['GTM', 'HND', 'SLV']);

/** The three countries’ share of a year’s events, a fraction. Throws for a year without events. */
export function shareOfThree(tables: Tables, year: number): number {
  const rows = tables['mexico-upm-by-nationality'].filter((row) => row.year === year);
  const all = rows.reduce((sum, row) => sum + row.events, 0);
  if (all === 0) throw new RangeError(`mexico-upm-by-nationality: no events in ${year}.`);
  return rows.filter((row) => three.has(row.nationality_iso3)).reduce((sum, row) => sum + row.events, 0) / all;
}

function timelineDate(tables: Tables, id: string): string {
  const row = tables['policy-timeline'].find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`policy-timeline: no row "${id}".`);
  return row.date;
}

/** What the two counts do not show: step `not-shown`. */
export const figure = defineFigure<View>({
  id: 'not-shown',
  viewSchema,
  tables: ['mexico-returns-monthly', 'mexico-returns-yearly', 'mexico-upm-monthly', 'mexico-upm-by-nationality', 'reported-figures', 'policy-timeline', 'size-claims', 'caravan-events'],
  draw: (view, { locale, size, tables }) => {
    const base = reportedFigure(tables, 'rate-base').value_high;
    const court = reportedFigure(tables, 'detention-limit-hours');
    const fire = reportedFigure(tables, 'fire-deaths');
    const stations = reportedFigure(tables, 'stations-closed');
    const [early, late] = view.fall;
    const received = [reportedFigure(tables, `received-${early}`).value_high, reportedFigure(tables, `received-${late}`).value_high] as const;
    return notShown(
      {
        months: tables['mexico-returns-monthly'].filter((row) => row.month >= view.from && row.month <= view.to),
        printed: view.printed,
        court: { date: court.period, hours: court.value_high },
        fire: { date: fire.period, dead: fire.value_high },
        stations: { month: stations.period, closed: stations.value_high },
        funds: { date: timelineDate(tables, 't19') },
        caravan: { people: largestClaim(tables), ...caravanSpan(tables) },
        rateBase: base,
        rates: view.rates.map((year) => ({
          year,
          three: reportedFigure(tables, `upm-returns-nca-per-100-${year}`).value_high,
          all: (returnsOfYear(tables, year) / eventsOfYear(tables, year)) * base,
          threeShare: shareOfThree(tables, year),
        })),
        fall: { years: view.fall, received, receivers: received[1] / received[0] - 1, mexico: reportedFigure(tables, 'upm-returns-nca-change').value_high / 100 },
      },
      { size, locale },
      notShownWords[locale],
    );
  },
});
