import { askedTableWords } from '../../locale/charts/asked-table.ts';
import { doorsTableWords } from '../../locale/tables/doors.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { askedRows, askedSources, figure } from '../figures/asked-table.figure.ts';
import { defineFigureTables, tableOf } from '../figureTable.ts';

/** A row a demand, as in the picture: who asked, what, and what there was. */
export const askedTableTables = defineFigureTables(figure, (view, { locale, tables }) => {
  const { heads } = sharedTableWords[locale];
  const words = doorsTableWords[locale];
  const { groups } = askedTableWords[locale];
  const rows = askedRows(tables, locale);
  return [
    tableOf({
      id: 'demands',
      caption: words.asked,
      rows: view.rows.flatMap((id) => rows.filter((row) => row.id === id)),
      columns: [
        { id: 'asked', name: words.whatAsked, kind: 'text', value: (row) => row.asked },
        { id: 'asked_by', name: words.askedBy, kind: 'text', value: (row) => groups[row.group as keyof typeof groups] },
        { id: 'figure', name: words.figure, kind: 'text', value: (row) => row.figure },
        { id: 'existing', name: words.existing, kind: 'text', value: (row) => row.existing },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => askedSources(tables, row.id) },
      ],
    }),
  ];
});
