import { everyMonth } from '../../charts/months.ts';
import { doorsTableWords } from '../../locale/tables/doors.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { figure, portMonths, programmeSources, programmeSpans } from '../figures/appointments-timeline.figure.ts';
import { defineFigureTables, orMissing, tableOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

/** A row a programme; a row a month of the view, those that the chart leaves blank among them. */
export const appointmentsTimelineTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const { heads } = shared;
  const words = doorsTableWords[locale];
  const ports = portMonths(tables['cbp-monthly']);
  return [
    tableOf({
      id: 'programmes',
      caption: words.programmes,
      rows: programmeSpans(tables, locale),
      columns: [
        { id: 'programme', name: words.programme, kind: 'text', value: (span) => span.name },
        { id: 'from', name: heads.from, kind: 'period', value: (span) => span.from },
        { id: 'to', name: heads.to, kind: 'period', value: (span) => span.to },
        { id: 'offer', name: words.offer, kind: 'text', value: (span) => span.offer },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (span) => programmeSources(tables, span.id) },
      ],
    }),
    tableOf({
      id: 'months',
      caption: words.ports,
      rows: everyMonth(ports, view.from, view.to),
      columns: [
        { id: 'month', name: heads.month, kind: 'period', value: ({ month }) => month },
        { id: 'encounters', name: words.encounters, kind: 'count', value: ({ row }) => orMissing(row?.encounters, shared.notInTables) },
      ],
      sources: tables['cbp-monthly'].filter((row) => row.component === 'ofo' && row.month >= view.from && row.month <= view.to).map((row) => row.source_id),
    }),
    caravanTable(frame),
  ];
});
