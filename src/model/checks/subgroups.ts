import { reportedCounts } from '../caravanCounts.ts';
import { daysOfPeriod } from '../dates.ts';
import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

const movesParts = ['transport', 'dispersal'];

/** Rows of transport and dispersal count parts of the caravan: they are flagged, so that no chart sets them beside the whole. */
export function subgroups(tables: Tables): Problem[] {
  return tables['caravan-events']
    .filter(({ kind, group }) => movesParts.includes(kind) && group !== 'part')
    .map((row) => problemAt(row, 'group', `a ${row.kind} row counts a part of the caravan`, 'write part'));
}

/** A count of a part of the caravan on some days, from some sources. */
interface Part {
  readonly id: string;
  readonly table: string;
  readonly low: number;
  readonly high: number;
  readonly from: string;
  readonly to: string;
  readonly sources: readonly string[];
}

function partsOf(tables: Tables): Part[] {
  return [
    ...tables['bus-transfers'].flatMap(({ id, people_low, people_high, date, date_end, sources }) =>
      people_low === null ? [] : [{ id, table: 'bus-transfers', low: people_low, high: people_high ?? people_low, from: date, to: date_end ?? date, sources }],
    ),
    ...tables.circumstances.filter(({ unit }) => unit === 'people').map(({ id, value_low, value_high, date, sources }) => ({ id, table: 'circumstances', low: value_low, high: value_high, from: date, to: date, sources })),
  ];
}

/**
 * Claims of the whole caravan's size, and events of the whole, that repeat the count of a part on its day from its source: charted
 * there, it would stand beside the whole.
 */
export function sizesAreWhole(tables: Tables): Problem[] {
  const parts = partsOf(tables);
  const partIn = (date: string, low: number, high: number, sources: readonly string[]): Part | undefined =>
    parts.find((part) => date >= part.from && date <= part.to && low >= part.low && high <= part.high && part.sources.some((source) => sources.includes(source)));
  return [
    ...tables['size-claims'].flatMap((row) => {
      const part = partIn(row.date, row.low, row.high, row.sources);
      return part === undefined ? [] : [problemAt(row, 'low', `the count of a part of the caravan (${part.table}: ${part.id}), not of the whole`, `leave it to data/${part.table}.csv`)];
    }),
    ...tables['caravan-events'].flatMap((row) => {
      const part = row.group !== 'whole' || row.people_low === null ? undefined : partIn(row.date, row.people_low, row.people_high ?? row.people_low, row.sources);
      return part === undefined ? [] : [problemAt(row, 'group', `its people are a part of the caravan (${part.table}: ${part.id})`, 'write part')];
    }),
  ];
}

/** Reported numbers of people in the caravan's days say, by their measure, whether they count the whole caravan, a part, or others. */
export function reportedPeople(tables: Tables): Problem[] {
  const days = tables['caravan-events'].map(({ date }) => date).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return tables['reported-figures']
    .filter(({ unit, period }) => (unit === 'people' || unit === 'families') && daysOfPeriod(period).first >= first && daysOfPeriod(period).last <= last)
    .filter(({ measure }) => !Object.hasOwn(reportedCounts, measure))
    .map((row) => problemAt(row, 'measure', 'people in the caravan\'s days, of whom it is not known whether they are the whole or a part', 'add the measure to reportedCounts in src/model/caravanCounts.ts'));
}
