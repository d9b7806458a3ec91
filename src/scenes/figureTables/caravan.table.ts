import { sharedTableWords } from '../../locale/tables/columns.ts';
import { largestClaim } from '../figures/reported.ts';
import { tableOf, type FigureTable, type TableFrame } from '../figureTable.ts';

const departure = '2023-12-24';

/** The claim that a chart's marigold mark stands for: who said it, when, where. Throws when no claim is the largest. */
export function caravanTable({ locale, tables }: TableFrame): FigureTable {
  const words = sharedTableWords[locale];
  const people = largestClaim(tables);
  return tableOf({
    id: 'caravan',
    caption: words.caravan,
    rows: tables['size-claims'].filter((row) => row.kind === 'claim' && row.date === departure && row.high === people),
    columns: [
      { id: 'who', name: words.heads.who, kind: 'text', value: (row) => (locale === 'es' ? row.who_es : row.who_en) },
      { id: 'day', name: words.heads.day, kind: 'period', value: (row) => row.date },
      { id: 'place', name: words.heads.place, kind: 'text', value: (row) => row.place },
      { id: 'people', name: words.heads.people, kind: 'count', value: (row) => row.high },
      { id: 'bound', name: words.heads.bound, kind: 'text', value: (row) => words.bound[row.bound] },
      { id: 'status', name: words.heads.status, kind: 'text', value: (row) => words.status[row.status] },
      { id: 'sources', name: words.heads.sources, kind: 'sources', value: (row) => row.sources },
    ],
  });
}
