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

/** Claims of the whole caravan's size that repeat a bus group: charted there, they would stand beside the whole. */
export function sizesAreWhole(tables: Tables): Problem[] {
  return tables['size-claims'].flatMap((row) => {
    const group = tables['bus-transfers'].find(
      (bus) =>
        bus.people_low !== null && row.date >= bus.date && row.date <= (bus.date_end ?? bus.date) && row.low >= bus.people_low && row.high <= (bus.people_high ?? bus.people_low) &&
        row.sources.some((source) => bus.sources.includes(source)),
    );
    return group === undefined ? [] : [problemAt(row, 'low', `the count of a bus group (${group.id}), not of the whole caravan`, 'leave it to data/bus-transfers.csv')];
  });
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
