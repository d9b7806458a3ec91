import { z } from 'astro/zod';
import { drawUnitGrid, type UnitGridRows } from '../../charts/unit-grid.chart.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { unitGridWords } from '../../locale/charts/unit-grid.ts';
import type { Locale } from '../../locale/locales.ts';
import { daysInPeriod } from '../../model/dates.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';

const month = '2023-12';
const fiscalYear = '2023';
const departure = '2023-12-24';

function one<Row>(rows: readonly Row[], what: string): Row {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) throw new RangeError(`unit-grid: ${rows.length} rows for ${what}, one is needed. Check the table.`);
  return row;
}

/** The chart's counts, selected from the tables. Throws when one of them is missing or stands there twice. */
function rowsFrom(tables: Tables, locale: Locale): UnitGridRows {
  const figure = (id: string) => one(tables['reported-figures'].filter((row) => row.id === id), id);
  const monthEncounters = one(
    tables['cbp-monthly'].filter((row) => row.month === month && row.region === 'southwest' && row.component === 'all' && row.authority === 'all'),
    `cbp-monthly, southwest, ${month}`,
  ).encounters;
  const year = (region: string) =>
    one(
      tables['cbp-yearly'].filter((row) => String(row.fiscal_year) === fiscalYear && row.region === region && row.authority === 'all'),
      `cbp-yearly, ${region}, ${fiscalYear}`,
    ).encounters;
  const ratio = one(tables['claim-figures'].filter((row) => row.id === 'c21-unseen-per-arrest'), 'claim c21').value;
  const claims = tables['size-claims']
    .filter((row) => row.date === departure && row.kind === 'claim' && row.claimed_by_kind !== 'press')
    .map((row) => ({ id: row.id, people: row.high, who: locale === 'es' ? row.who_es : row.who_en }))
    .sort((a, b) => a.people - b.people);
  return {
    month,
    fiscalYear,
    perSquare: figure('square-unit').value_low,
    claims,
    monthEncounters,
    monthDayMean: monthEncounters / daysInPeriod(month),
    yearDayMean: year('southwest') / daysInPeriod(`FY${fiscalYear}`),
    yearSouthwest: year('southwest'),
    yearNationwide: year('nationwide'),
    borderPatrol: figure('usbp-nationwide-fy2023').value_low,
    gotawaysLow: figure('gotaways-dhs-fy2023').value_low,
    gotawaysHigh: figure('gotaways-cbo-fy2023').value_high,
    articleRatio: ratio,
  };
}

/** Squares of a thousand: the caravan beside a day, a month and a year at the border. */
export const figure = defineFigure({
  id: 'unit-grid',
  viewSchema: z.strictObject({ show: z.enum(['caravan', 'day', 'month', 'year', 'unseen']) }),
  tables: ['size-claims', 'cbp-monthly', 'cbp-yearly', 'reported-figures', 'claim-figures'],
  draw: (view, { locale, size, tables }) =>
    drawUnitGrid(rowsFrom(tables, locale), view, {
      size,
      words: unitGridWords[locale],
      count: (value) => formatNumber(value, 'integer', locale),
      millions: (value) => formatNumber(value, 'millions', locale),
    }),
});
