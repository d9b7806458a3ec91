import { z } from 'astro/zod';
import { drawUnitGrid, type UnitGridRows } from '../../charts/unit-grid.chart.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { unitGridWords } from '../../locale/charts/unit-grid.ts';
import type { Locale } from '../../locale/locales.ts';
import { daysInPeriod } from '../../model/dates.ts';
import type { Tables } from '../../model/readTables.ts';
import type { CbpMonthlyRow, CbpYearlyRow, ClaimFiguresRow, ReportedFiguresRow, SizeClaimsRow } from '../../model/rows.ts';
import { defineFigure } from '../figure.ts';

const month = '2023-12';
const fiscalYear = '2023';
const departure = '2023-12-24';

function one<Row>(rows: readonly Row[], what: string): Row {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) throw new RangeError(`unit-grid: ${rows.length} rows for ${what}, one is needed. Check the table.`);
  return row;
}

/** Rows of the tables that the chart counts in squares. */
export interface UnitGridSelection {
  readonly square: ReportedFiguresRow;
  /** What agencies and officials said on the day of departure, the smallest first. */
  readonly claims: readonly SizeClaimsRow[];
  readonly month: CbpMonthlyRow;
  readonly yearSouthwest: CbpYearlyRow;
  readonly yearNationwide: CbpYearlyRow;
  readonly borderPatrol: ReportedFiguresRow;
  readonly gotawaysLow: ReportedFiguresRow;
  readonly gotawaysHigh: ReportedFiguresRow;
  readonly articleRatio: ClaimFiguresRow;
}

/** Selects the chart's rows. Throws when one of them is missing or stands there twice. */
export function unitGridSelection(tables: Tables): UnitGridSelection {
  const figure = (id: string): ReportedFiguresRow => one(tables['reported-figures'].filter((row) => row.id === id), id);
  const year = (region: string): CbpYearlyRow =>
    one(
      tables['cbp-yearly'].filter((row) => String(row.fiscal_year) === fiscalYear && row.region === region && row.authority === 'all'),
      `cbp-yearly, ${region}, ${fiscalYear}`,
    );
  return {
    square: figure('square-unit'),
    claims: tables['size-claims'].filter((row) => row.date === departure && row.kind === 'claim' && row.claimed_by_kind !== 'press').sort((a, b) => a.high - b.high),
    month: one(
      tables['cbp-monthly'].filter((row) => row.month === month && row.region === 'southwest' && row.component === 'all' && row.authority === 'all'),
      `cbp-monthly, southwest, ${month}`,
    ),
    yearSouthwest: year('southwest'),
    yearNationwide: year('nationwide'),
    borderPatrol: figure('usbp-nationwide-fy2023'),
    gotawaysLow: figure('gotaways-dhs-fy2023'),
    gotawaysHigh: figure('gotaways-cbo-fy2023'),
    articleRatio: one(tables['claim-figures'].filter((row) => row.id === 'c21-unseen-per-arrest'), 'claim c21'),
  };
}

/** The chart's counts. Throws what {@link unitGridSelection} throws. */
export function unitGridRows(tables: Tables, locale: Locale): UnitGridRows {
  const rows = unitGridSelection(tables);
  return {
    month,
    fiscalYear,
    perSquare: rows.square.value_low,
    claims: rows.claims.map((row) => ({ id: row.id, people: row.high, who: locale === 'es' ? row.who_es : row.who_en })),
    monthEncounters: rows.month.encounters,
    monthDayMean: rows.month.encounters / daysInPeriod(month),
    yearDayMean: rows.yearSouthwest.encounters / daysInPeriod(`FY${fiscalYear}`),
    yearSouthwest: rows.yearSouthwest.encounters,
    yearNationwide: rows.yearNationwide.encounters,
    borderPatrol: rows.borderPatrol.value_low,
    gotawaysLow: rows.gotawaysLow.value_low,
    gotawaysHigh: rows.gotawaysHigh.value_high,
    articleRatio: rows.articleRatio.value,
  };
}

/** Squares of a thousand: the caravan beside a day, a month and a year at the border. */
export const figure = defineFigure({
  id: 'unit-grid',
  viewSchema: z.strictObject({ show: z.enum(['caravan', 'day', 'month', 'year', 'unseen']) }),
  tables: ['size-claims', 'cbp-monthly', 'cbp-yearly', 'reported-figures', 'claim-figures'],
  draw: (view, { locale, size, tables }) =>
    drawUnitGrid(unitGridRows(tables, locale), view, {
      size,
      words: unitGridWords[locale],
      count: (value) => formatNumber(value, 'integer', locale),
      millions: (value) => formatNumber(value, 'millions', locale),
    }),
});
