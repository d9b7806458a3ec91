import type { Tables } from '../../model/readTables.ts';
import type { ReportedFiguresRow } from '../../model/rows.ts';

/** The row of `reported-figures` with this id. Throws where there is none. */
export function reportedFigure(tables: Tables, id: string): ReportedFiguresRow {
  const row = tables['reported-figures'].find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`reported-figures: no row "${id}". Add it to data/reported-figures.csv or correct the figure.`);
  return row;
}

/** The highest claim of the caravan's size at its start, in people: forecasts and outliers are not claims. */
export function largestClaim(tables: Tables): number {
  return Math.max(...tables['size-claims'].filter((row) => row.kind === 'claim' && row.date === '2023-12-24').map((row) => row.high));
}

/** First and last day of the caravan's record, as ISO dates. */
export function caravanSpan(tables: Tables): { from: string; to: string } {
  const dates = tables['caravan-events'].flatMap((row) => [row.date, row.date_end ?? row.date]).sort();
  const from = dates[0];
  const to = dates.at(-1);
  if (from === undefined || to === undefined) throw new RangeError('caravan-events: no rows, so the caravan has no span.');
  return { from, to };
}
