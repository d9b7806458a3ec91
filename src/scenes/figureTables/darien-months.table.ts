import { everyMonth } from '../../charts/months.ts';
import { capital } from '../../locale/capital.ts';
import { darienMonthsWords } from '../../locale/charts/darien-months.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { whoTableWords } from '../../locale/tables/who.ts';
import { fill } from '../../locale/ui.ts';
import { darienCompared, darienRows, figure } from '../figures/darien-months.figure.ts';
import { defineFigureTables, inPercent, orMissing, tableOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

/** A row a month, Venezuela apart; the two bars of years with the children in one of them. */
export const darienMonthsTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const words = whoTableWords[locale];
  const unit = shared.units.peopleRecorded;
  const compared = darienCompared(tables, view.span, view.year);
  const bars = [
    { years: `${compared.firstYear}–${compared.lastYear}`, people: compared.before, share: undefined },
    { years: String(compared.year), people: compared.crossings, share: undefined },
    { years: fill(words.darienChildren, compared.year), people: compared.children, share: compared.children / compared.crossings },
  ];
  return [
    tableOf({
      id: 'months',
      caption: words.darienMonths,
      rows: everyMonth(darienRows(tables['darien-monthly']), view.from, view.to),
      columns: [
        { id: 'month', name: shared.heads.month, kind: 'period', value: ({ month }) => month },
        { id: 'venezuela', name: words.darienFrom, kind: 'count', unit, value: ({ row }) => orMissing(row?.venezuela, shared.notInTables) },
        { id: 'others', name: capital(darienMonthsWords[locale].others), kind: 'count', unit, value: ({ row }) => orMissing(row && row.crossings - row.venezuela, shared.notInTables) },
        { id: 'total', name: shared.heads.total, kind: 'count', unit, value: ({ row }) => orMissing(row?.crossings, shared.notInTables) },
      ],
      sources: tables['darien-monthly'].map((row) => row.source_id),
    }),
    tableOf({
      id: 'years',
      caption: words.darienCompared,
      rows: bars,
      columns: [
        { id: 'years', name: words.darienWhat, kind: 'text', value: (bar) => bar.years },
        { id: 'people', name: shared.heads.amount, kind: 'count', unit, value: (bar) => bar.people },
        { id: 'share_of_year', name: words.shareOfYear, kind: 'tenths', unit: '%', value: (bar) => orMissing(bar.share === undefined ? undefined : inPercent(bar.share), shared.doesNotApply) },
      ],
      sources: [...tables['darien-yearly'].filter(({ year }) => (year >= view.span[0] && year <= view.span[1]) || year === view.year), ...tables['darien-demographic'].filter(({ year }) => year === view.year)].map((row) => row.source_id),
    }),
    caravanTable(frame),
  ];
});
