import { z } from 'astro/zod';
import { drawSizeClaims, type SizeClaimsRows } from '../../charts/size-claims.chart.ts';
import { formatDate } from '../../locale/charts/calendar.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { sizeClaimsWords } from '../../locale/charts/size-claims.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';

const departure = '2023-12-24';
const itemisedClaim = '2024-02-01-oem-count';
const itemisedDay = '2024-02-01';

/** One group's row of the itemised count. Throws when it is not there. */
export function itemisedRow(tables: Tables, group: Tables['orizaba-count'][number]['group']): Tables['orizaba-count'][number] {
  const row = tables['orizaba-count'].find((one) => one.group === group && one.date === itemisedDay);
  if (row === undefined) throw new RangeError(`size-claims: orizaba-count.csv holds no row "${group}" of ${itemisedDay}.`);
  return row;
}

/** Every claim of the table, the range of departure day and the one itemised count. Throws when the count is not there. */
function rowsFrom(tables: Tables, locale: Locale): SizeClaimsRows {
  const claims = tables['size-claims'].map((row) => ({
    id: row.id, date: row.date, low: row.low, high: row.high, bound: row.bound, kind: row.kind, by: row.claimed_by_kind,
    who: locale === 'es' ? row.who_es : row.who_en,
  }));
  const atStart = claims.filter((claim) => claim.date === departure && claim.kind === 'claim' && claim.by !== 'press');
  const counted = (group: Tables['orizaba-count'][number]['group']): number => itemisedRow(tables, group).people;
  const others = claims.filter((claim) => claim.date === itemisedDay && claim.kind === 'claim');
  return {
    claims,
    startLow: Math.min(...atStart.map((claim) => claim.low)),
    startHigh: Math.max(...atStart.map((claim) => claim.high)),
    itemised: {
      id: itemisedClaim, date: itemisedDay, all: counted('all'), children: counted('children'), women: counted('women'), men: counted('men'),
      othersLow: Math.min(...others.map((claim) => claim.low)), othersHigh: Math.max(...others.map((claim) => claim.high)),
    },
  };
}

const day = z.iso.date();

/** Every claim of the caravan's size in time, by who made it. */
export const figure = defineFigure({
  id: 'size-claims',
  viewSchema: z.strictObject({
    from: day,
    to: day,
    /** Claims that the step is about, by their ids in size-claims. */
    emphasise: z.array(z.string()),
    /** Claims that the wide still names as well. */
    name: z.array(z.string()).default([]),
    band: z.boolean().default(false),
    itemised: z.boolean().default(false),
  }),
  tables: ['size-claims', 'orizaba-count'],
  draw: (view, { locale, size, tables }) =>
    drawSizeClaims(rowsFrom(tables, locale), view, { size, words: sizeClaimsWords[locale], count: (value) => formatNumber(value, 'integer', locale), day: (date) => formatDate(date, locale, 'day') }),
});
