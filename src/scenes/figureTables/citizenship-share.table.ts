import type { Band, ShareRow } from '../../charts/citizenship-share.chart.ts';
import { citizenshipShareWords } from '../../locale/charts/citizenship-share.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { whoTableWords } from '../../locale/tables/who.ts';
import { figure, shareRows } from '../figures/citizenship-share.figure.ts';
import { defineFigureTables, inPercent, tableOf, type ColumnOf } from '../figureTable.ts';
import { caravanTable } from './caravan.table.ts';

/** A row a fiscal year: the three bands' encounters and shares, the band on the zero line first. */
export const citizenshipShareTables = defineFigureTables(figure, (view, frame) => {
  const { locale, tables } = frame;
  const shared = sharedTableWords[locale];
  const words = whoTableWords[locale];
  const { bands } = citizenshipShareWords[locale];
  const rows = tables['usbp-southwest-by-citizenship'];
  const order: readonly Band[] = view.base === 'mexico' ? ['mexico', 'northern', 'rest'] : ['northern', 'mexico', 'rest'];
  const total = (row: ShareRow): number => row.mexico + row.northern + row.rest;
  const columns: ColumnOf<ShareRow>[] = [
    { id: 'fiscal_year', name: shared.heads.fiscalYear, kind: 'year', value: (row) => row.fiscalYear },
    ...order.map((band): ColumnOf<ShareRow> => ({ id: `${band}_percent`, name: bands[band], kind: 'tenths', unit: '%', value: (row) => inPercent(row[band] / total(row)) })),
    ...order.map((band): ColumnOf<ShareRow> => ({ id: band, name: bands[band], kind: 'count', unit: shared.units.encounters, value: (row) => row[band] })),
    { id: 'total', name: shared.heads.total, kind: 'count', unit: shared.units.encounters, value: total },
  ];
  return [
    tableOf({ id: 'years', caption: words.shares, rows: shareRows(rows), columns, sources: rows.map((row) => row.source_id) }),
    caravanTable(frame),
  ];
});
