import type { TableId, TableRows } from './rows.ts';

/** What a number of people counts: the whole caravan at a moment, or a part of it (on a bus, apart on the road, children). */
export type CaravanCount = 'whole' | 'part';

/**
 * Measures of `reported-figures` that count people of the caravan, or are known not to. A row of people in the caravan's days with
 * another measure stops the build (see checks/subgroups.ts).
 */
export const reportedCounts: Readonly<Record<string, CaravanCount | 'none'>> = {
  'caravan-size-president-before': 'whole',
  'caravan-size-seed': 'whole',
  'caravan-children-organiser': 'part',
  'caravan-vulnerable-organiser': 'part',
  'caravan-elsewhere': 'part',
  'mapastepec-boarded': 'part',
  'people-stopped-sayula': 'part',
  'not-located-organisation': 'part',
  'not-located-range': 'part',
  'petition-signatures': 'part',
  'cards-promised': 'none',
  'drivers-freed': 'none',
  'flights-mexico-venezuela': 'none',
  'flight-mexico-venezuela-first': 'none',
  'flight-mexico-venezuela-second': 'none',
};

/** The columns of each table that count people of this caravan. */
export const countColumns: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  'size-claims': ['low', 'high'],
  'caravan-events': ['people_low', 'people_high'],
  'bus-transfers': ['people_low', 'people_high'],
  'orizaba-count': ['people'],
  circumstances: ['value_low', 'value_high'],
  'reported-figures': ['value_low', 'value_high'],
  'claim-figures': ['value'],
};

/** What the people of a row count; undefined where the row counts nobody of this caravan. */
export function caravanCountOf(table: TableId, row: TableRows[TableId]): CaravanCount | undefined {
  switch (table) {
    case 'size-claims':
      return 'whole';
    // Children, women and men are the one count's own parts: they stand with it.
    case 'orizaba-count':
      return (row as TableRows['orizaba-count']).group === 'all' ? 'whole' : undefined;
    case 'bus-transfers':
      return 'part';
    case 'caravan-events':
      return (row as TableRows['caravan-events']).group;
    case 'circumstances':
      return (row as TableRows['circumstances']).unit === 'people' ? 'part' : undefined;
    case 'claim-figures':
      return (row as TableRows['claim-figures']).id === 'c39-people' ? 'whole' : undefined;
    case 'reported-figures': {
      const counted = reportedCounts[(row as TableRows['reported-figures']).measure];
      return counted === 'none' ? undefined : counted;
    }
    default:
      return undefined;
  }
}
