import { sameRoadWords } from '../../locale/charts/same-road.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { sameRoadTableWords } from '../../locale/tables/same-road.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { figure, roadZone } from '../figures/same-road.figure.ts';
import { defineFigureTables, orMissing, tableOf } from '../figureTable.ts';

/** A row a caravan, in the order in which the lines stand. The stretch is that of the last trace. */
export const sameRoadTables = defineFigureTables(figure, (_, { locale, tables }) => {
  const { heads, status } = sharedTableWords[locale];
  const words = sameRoadTableWords[locale];
  const { zones } = sameRoadWords[locale];
  const rows = [...tables.caravans].sort((a, b) => (a.start_date < b.start_date ? -1 : a.start_date > b.start_date ? 1 : 0));
  return [
    tableOf({
      id: 'caravans',
      caption: fill(words.caption, formatNumber(rows.length, 'integer', locale)),
      rows,
      columns: [
        { id: 'name', name: words.name, kind: 'text', ...(locale === 'es' ? {} : { lang: 'es' }), value: (row) => row.name },
        { id: 'start', name: words.start, kind: 'period', value: (row) => row.start_date },
        { id: 'start_place', name: words.startPlace, kind: 'text', value: (row) => row.start_place },
        { id: 'last_place', name: words.lastPlace, kind: 'text', value: (row) => (row.last_lat === null ? orMissing(row.last_state, words.noPlace) : row.last_place) },
        { id: 'last_day', name: words.lastDay, kind: 'period', value: (row) => row.last_date },
        { id: 'stretch', name: words.stretch, kind: 'text', value: (row) => zones[roadZone(row)] },
        { id: 'end', name: words.end, kind: 'text', value: (row) => words.ends[row.end_kind] },
        { id: 'status', name: heads.status, kind: 'text', value: (row) => status[row.confidence] },
        { id: 'note', name: words.note, kind: 'text', value: (row) => (locale === 'es' ? row.end_note_es : row.end_note_en) },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
      ],
    }),
  ];
});
