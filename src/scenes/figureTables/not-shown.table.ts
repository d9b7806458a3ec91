import { containmentTableWords } from '../../locale/tables/containment.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { fill } from '../../locale/ui.ts';
import { eventsOfYear, returnsOfYear } from '../figures/mexicoTotals.ts';
import { figure, shareOfThree } from '../figures/not-shown.figure.ts';
import { timelineRow } from '../figures/policy-timeline.figure.ts';
import { reportedFigure } from '../figures/reported.ts';
import { defineFigureTables, inPercent, tableOf, type Cell } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

interface Flag {
  readonly what: string;
  readonly date: string;
  readonly amount: Cell;
  readonly counted: Cell;
  readonly sources: readonly string[];
}

interface Register {
  readonly name: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly change: number;
  readonly sources: readonly string[];
}

/** The three panels: a row a month and a row a flag; a row a year of rates; a row a register. */
export const notShownTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const { heads, units } = shared;
  const words = containmentTableWords[locale];
  const base = reportedFigure(tables, 'rate-base').value_high;
  const funds = timelineRow(tables, 't19');
  const flag = (id: string, what: string, counted: string): Flag => {
    const row = reportedFigure(tables, id);
    return { what, date: row.period, amount: row.value_high, counted, sources: row.sources };
  };
  const flags: Flag[] = [
    flag('detention-limit-hours', words.court, words.hours),
    flag('fire-deaths', words.fire, words.deaths),
    flag('stations-closed', words.stations, words.closed),
    { what: words.funds, date: funds.date, amount: { missing: words.noFigure }, counted: { missing: words.noFigure }, sources: funds.sources },
  ];
  const [early, late] = view.fall;
  const [before, after] = [reportedFigure(tables, `received-${early}`), reportedFigure(tables, `received-${late}`)];
  const mexico = reportedFigure(tables, 'upm-returns-nca-change');
  const registers: Register[] = [
    { name: words.receivers, before: before.value_high, after: after.value_high, change: Math.round(inPercent(after.value_high / before.value_high - 1)), sources: [...before.sources, ...after.sources] },
    { name: words.mexico, before: { missing: words.byNationality }, after: { missing: words.byNationality }, change: mexico.value_high, sources: mexico.sources },
  ];
  const months = tables['mexico-returns-monthly'].filter((row) => row.month >= view.from && row.month <= view.to);
  const perBase = fill(units.returnsPerEvents, formatNumber(base, 'integer', locale));
  return [
    tableOf({
      id: 'months',
      caption: words.monthsOfReturns,
      rows: months,
      columns: [
        { id: 'month', name: heads.month, kind: 'period', value: (row) => row.month },
        { id: 'returns', name: words.rate, kind: 'count', value: (row) => row.returns },
      ],
      sources: months.map((row) => row.source_id),
    }),
    tableOf({
      id: 'flags',
      caption: words.flags,
      rows: flags,
      columns: [
        { id: 'event', name: words.flag, kind: 'text', value: (row) => row.what },
        { id: 'day', name: heads.day, kind: 'period', value: (row) => row.date },
        { id: 'amount', name: heads.amount, kind: 'count', value: (row) => row.amount },
        { id: 'counted', name: heads.counted, kind: 'text', value: (row) => row.counted },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
      ],
    }),
    tableOf({
      id: 'rates',
      caption: fill(words.rates, formatNumber(base, 'integer', locale)),
      rows: view.rates,
      columns: [
        { id: 'year', name: heads.year, kind: 'year', value: (year) => year },
        { id: 'three_countries', name: words.rateThree, kind: 'decimal', unit: perBase, value: (year) => reportedFigure(tables, `upm-returns-nca-per-100-${year}`).value_high },
        { id: 'all', name: words.rateAll, kind: 'tenths', unit: perBase, value: (year) => Math.round((returnsOfYear(tables, year) / eventsOfYear(tables, year)) * base * 1e4) / 1e4 },
        { id: 'three_countries_percent', name: words.shareThree, kind: 'tenths', unit: '%', value: (year) => inPercent(shareOfThree(tables, year)) },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (year) => [...new Set([...reportedFigure(tables, `upm-returns-nca-per-100-${year}`).sources, ...tables['mexico-returns-yearly'].map((row) => row.source_id)])] },
      ],
    }),
    tableOf({
      id: 'registers',
      caption: fill(words.fall, early, late),
      rows: registers,
      columns: [
        { id: 'register', name: words.register, kind: 'text', value: (row) => row.name },
        { id: 'before', name: String(early), kind: 'count', unit: units.people, value: (row) => row.before },
        { id: 'after', name: String(late), kind: 'count', unit: units.people, value: (row) => row.after },
        { id: 'change', name: heads.change, kind: 'decimal', unit: '%', value: (row) => row.change },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
      ],
    }),
    caravanTable(frame),
  ];
});
