import { formatNumber } from '../../locale/numbers.ts';
import { doorsTableWords } from '../../locale/tables/doors.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { figure, flightRows, flightsIn } from '../figures/venezuela-flights.figure.ts';
import { reportedFigure } from '../figures/reported.ts';
import { defineFigureTables, tableOf } from '../figureTable.ts';
import { writePeriod } from '../writeCell.ts';
import { caravanTable } from './caravan.table.ts';

/** A row a quantity of the months; the caravan apart. */
export const venezuelaFlightsTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const { heads, units, bound } = sharedTableWords[locale];
  const words = doorsTableWords[locale];
  const encounters = flightRows(tables, view.months, locale).find(({ id }) => id === 'encounters');
  if (!encounters) throw new RangeError('venezuela-flights: no encounters among the rows.');
  const people = reportedFigure(tables, 'venezuela-flights-people');
  const flights = flightsIn(tables, view.months);
  const period = [view.months[0], view.months.at(-1)].join('/');
  const cbp = tables['cbp-by-citizenship-monthly'].filter((row) => row.region === 'southwest' && row.citizenship_iso3 === 'VEN' && view.months.includes(row.month));
  const rows = [
    { what: words.encountersVen, amount: encounters.value, unit: units.encounters, bound: bound.exact, who: 'CBP', sources: cbp.map((row) => row.source_id) },
    { what: fill(words.flown, formatNumber(flights.count, 'integer', locale)), amount: people.value_low, unit: units.people, bound: bound[people.bound], who: locale === 'es' ? people.who_es : people.who_en, sources: [...people.sources, flights.sourceId] },
  ];
  return [
    tableOf({
      id: 'quantities',
      caption: fill(words.squares, writePeriod(period, locale)),
      rows,
      columns: [
        { id: 'what', name: heads.what, kind: 'text', value: (row) => row.what },
        { id: 'amount', name: heads.amount, kind: 'count', value: (row) => row.amount },
        { id: 'unit', name: heads.unit, kind: 'text', value: (row) => row.unit },
        { id: 'bound', name: heads.bound, kind: 'text', value: (row) => row.bound },
        { id: 'who', name: heads.who, kind: 'text', value: (row) => row.who },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => [...new Set(row.sources)] },
      ],
    }),
    caravanTable(frame),
  ];
});
