import { doorsTableWords } from '../../locale/tables/doors.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { figure, tapachulaRow } from '../figures/comar-years.figure.ts';
import { defineFigureTables, inPercent, tableOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

/** A row a year; the office's part of the emphasised one. */
export const comarYearsTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const { heads } = sharedTableWords[locale];
  const words = doorsTableWords[locale];
  return [
    tableOf({
      id: 'years',
      caption: words.claims,
      rows: tables['comar-yearly'].filter(({ year }) => year >= view.from && year <= view.to),
      columns: [
        { id: 'year', name: heads.year, kind: 'year', value: (row) => row.year },
        { id: 'applications', name: words.applications, kind: 'count', value: (row) => row.applications },
        { id: 'as_of', name: heads.asOf, kind: 'period', value: (row) => row.as_of },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => [row.source_id] },
      ],
    }),
    tableOf({
      id: 'office',
      caption: words.office,
      rows: [tapachulaRow(tables['comar-by-office'], view.emphasis)],
      columns: [
        { id: 'office', name: words.officeName, kind: 'text', value: (row) => row.place },
        { id: 'year', name: heads.year, kind: 'year', value: (row) => row.year },
        { id: 'applications', name: words.inOffice, kind: 'count', value: (row) => row.applications },
        { id: 'national_total', name: words.inCountry, kind: 'count', value: (row) => row.national_total },
        { id: 'percent', name: heads.shareOfTotal, kind: 'tenths', unit: '%', value: (row) => inPercent(row.applications / row.national_total) },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => [row.source_id] },
      ],
    }),
    caravanTable(frame),
  ];
});
