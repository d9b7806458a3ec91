import { z } from 'astro/zod';
import { darienMonths, type DarienCompared, type DarienMonth } from '../../charts/darien-months.chart.ts';
import { darienMonthsWords } from '../../locale/charts/darien-months.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanMark } from './caravanMark.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');

/** All crossings of each month, and Venezuelans' among them. Throws where a month has no row for Venezuela. */
export function darienRows(rows: Tables['darien-monthly']): DarienMonth[] {
  const venezuela = new Map(rows.filter((row) => row.nationality_iso3 === 'VEN').map((row) => [row.month, row.crossings]));
  return rows.filter((row) => row.nationality_iso3 === 'ALL').map((row) => {
    const own = venezuela.get(row.month);
    if (own === undefined) throw new RangeError(`darien-monthly ${row.month}: no row for VEN. Add it or leave the month out.`);
    return { month: row.month, crossings: row.crossings, venezuela: own };
  });
}

/** A span of years added up against one year, with the boys and girls in it. Throws where a year or a group has no row. */
export function darienCompared(tables: Tables, span: readonly [number, number], year: number): DarienCompared {
  const yearly = tables['darien-yearly'];
  const of = yearly.find((row) => row.year === year);
  if (!of) throw new RangeError(`darien-yearly: no row for ${year}.`);
  const before = yearly.filter((row) => row.year >= span[0] && row.year <= span[1]);
  if (new Set(before.map((row) => row.year)).size !== span[1] - span[0] + 1) throw new RangeError(`darien-yearly: ${before.length} of ${span[1] - span[0] + 1} years from ${span[0]} to ${span[1]}, all are needed for their sum.`);
  const children = tables['darien-demographic'].filter((row) => row.year === year && (row.group === 'boys' || row.group === 'girls'));
  if (children.length !== 2) throw new RangeError(`darien-demographic: ${year} needs rows for boys and girls, ${children.length} found.`);
  return {
    firstYear: span[0],
    lastYear: span[1],
    before: before.reduce((sum, row) => sum + row.crossings, 0),
    year,
    crossings: of.crossings,
    children: children.reduce((sum, row) => sum + row.crossings, 0),
  };
}

/** The Darién by month, with a decade beside one year: step `darien`. */
export const figure = defineFigure({
  id: 'darien-months',
  viewSchema: z.strictObject({
    from: month,
    to: month,
    /** First and last year of the span that is added up. */
    span: z.tuple([z.int(), z.int()]),
    /** The year it is compared with. */
    year: z.int(),
  }),
  tables: ['darien-monthly', 'darien-yearly', 'darien-demographic', 'size-claims'],
  draw: (view, { locale, size, tables }) =>
    darienMonths(darienRows(tables['darien-monthly']), darienCompared(tables, view.span, view.year), { from: view.from, to: view.to }, {
      size,
      words: darienMonthsWords[locale],
      write: chartWrite(locale),
      caravan: caravanMark(tables, locale, 'scaled'),
    }),
});
