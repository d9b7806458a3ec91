import { everyMonth } from '../../charts/months.ts';
import { nationalityPanelsWords } from '../../locale/charts/nationality-panels.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { whoTableWords } from '../../locale/tables/who.ts';
import { figure, panelRows } from '../figures/nationality-panels.figure.ts';
import { defineFigureTables, orMissing, tableOf, type ColumnOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

/** A row a month, a column a panel. */
export const nationalityPanelsTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const rows = tables['cbp-by-citizenship-monthly'];
  const encounters = new Map(panelRows(rows, view.panels).map((row) => [`${row.nationality} ${row.month}`, row.encounters]));
  const nameOf = (iso3: string): string => {
    const country = tables.countries.find((row) => row.iso3 === iso3);
    if (iso3 === 'OTH' || !country) return nationalityPanelsWords[locale].others;
    return locale === 'es' ? country.name_es : country.name_en;
  };
  const columns: ColumnOf<{ readonly month: string }>[] = [
    { id: 'month', name: shared.heads.month, kind: 'period', value: (row) => row.month },
    ...view.panels.map((iso3): ColumnOf<{ readonly month: string }> => ({
      id: iso3, name: nameOf(iso3), kind: 'count', unit: shared.units.encounters, value: ({ month }) => orMissing(encounters.get(`${iso3} ${month}`), shared.notInTables),
    })),
  ];
  const drawn = rows.filter((row) => row.region === 'southwest' && row.month >= view.from && row.month <= view.to);
  return [
    tableOf({ id: 'months', caption: whoTableWords[locale].panels, rows: everyMonth([], view.from, view.to), columns, sources: drawn.map((row) => row.source_id) }),
    caravanTable(frame),
  ];
});
