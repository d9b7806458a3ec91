import { z } from 'astro/zod';
import { deathsYears, type CauseRow, type DeathsRow } from '../../charts/deaths-years.chart.ts';
import { deathsYearsWords } from '../../locale/charts/deaths-years.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import { fill } from '../../locale/ui.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';

/** IOM's regions of the Americas by year. */
export function deathsRows(rows: Tables['missing-migrants-yearly']): DeathsRow[] {
  return rows.flatMap((row) => (row.grouping === 'iom_region' && row.dead_and_missing !== null ? [{ year: row.year, region: row.area, people: row.dead_and_missing }] : []));
}

/**
 * Causes in the United States and Mexico over a span of years; those without a place of their own are added up as `rest`.
 * Throws where one of the two has no row of a year: a sum without it is not the span's.
 */
export function causeRows(rows: Tables['missing-migrants-by-cause'], from: number, to: number, named: readonly string[]): CauseRow[] {
  for (let year = from; year <= to; year += 1) {
    const country = ['USA', 'MEX'].find((iso3) => !rows.some((row) => row.year === year && row.country_iso3 === iso3));
    if (country !== undefined) throw new RangeError(`missing-migrants-by-cause: no row of ${country} in ${year}, all years from ${from} to ${to} are needed for their sum.`);
  }
  const sums = new Map<string, number>();
  for (const row of rows) {
    if (row.year < from || row.year > to || (row.country_iso3 !== 'USA' && row.country_iso3 !== 'MEX')) continue;
    const cause = named.includes(row.cause) ? row.cause : 'rest';
    sums.set(cause, (sums.get(cause) ?? 0) + row.dead_and_missing);
  }
  return [...sums].map(([cause, people]) => ({ cause, people }));
}

/** Deaths and disappearances that IOM recorded: step `the-dead`. */
export const figure = defineFigure({
  id: 'deaths-years',
  viewSchema: z.strictObject({
    from: z.int(),
    to: z.int(),
    /** IOM's regions from the bottom up. */
    regions: z.array(z.string()),
    /** Causes in order; `rest` is every other. */
    causes: z.array(z.string()),
  }),
  tables: ['missing-migrants-yearly', 'missing-migrants-by-cause'],
  draw: (view, { locale, size, tables }) => {
    const words = deathsYearsWords[locale];
    return deathsYears(deathsRows(tables['missing-migrants-yearly']), causeRows(tables['missing-migrants-by-cause'], view.from, view.to, view.causes), view, {
      size,
      words: { ...words, causesUnit: fill(words.causesUnit, view.from, view.to) },
      write: chartWrite(locale),
    });
  },
});
