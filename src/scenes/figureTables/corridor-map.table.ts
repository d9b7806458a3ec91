import { sharedTableWords } from '../../locale/tables/columns.ts';
import { whoTableWords } from '../../locale/tables/who.ts';
import { fill } from '../../locale/ui.ts';
import { corridorCounts, corridorRow, figure } from '../figures/corridor-map.figure.ts';
import { defineFigureTables, tableOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

/** A row a circle, from the south. */
export const corridorMapTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const words = whoTableWords[locale];
  const rows = corridorCounts(tables['corridor-2023'], locale)
    .filter(({ id }) => (view.counts as readonly string[]).includes(id))
    .map((count) => ({ count, row: corridorRow(tables['corridor-2023'], count.id) }));
  return [
    tableOf({
      id: 'counts',
      caption: fill(words.corridor, view.year),
      rows,
      columns: [
        { id: 'place', name: shared.heads.place, kind: 'text', value: ({ count }) => count.place },
        { id: 'counted', name: shared.heads.counted, kind: 'text', value: ({ count }) => count.measure },
        { id: 'count', name: shared.heads.amount, kind: 'count', value: ({ count }) => count.value },
        { id: 'sum_of_months', name: words.isSum, kind: 'truth', value: ({ row }) => row.is_computed },
        { id: 'sources', name: shared.heads.sources, kind: 'sources', value: ({ row }) => [row.source_id] },
      ],
    }),
    caravanTable(frame),
  ];
});
