import { formatNumber } from '../../locale/numbers.ts';
import { afterTableWords } from '../../locale/tables/after.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill, ui } from '../../locale/ui.ts';
import { figure } from '../figures/claim-squares.figure.ts';
import { defineFigureTables, tableOf } from '../figureTable.ts';

/** A row a square. Its words stand with the ledger, on a floor below: whoever shows the table sets them beside the claim's id. */
export const claimSquaresTables = defineFigureTables(figure, (_, { locale, tables }) => {
  const { heads } = sharedTableWords[locale];
  const words = afterTableWords[locale];
  const { verdict } = ui[locale];
  return [
    tableOf({
      id: 'claims',
      caption: fill(words.claims, formatNumber(tables.claims.length, 'integer', locale)),
      rows: tables.claims,
      columns: [
        { id: 'claim', name: words.claim, kind: 'claim', value: (row) => row.id },
        { id: 'verdict', name: ui[locale].ledgerVerdict, kind: 'text', value: (row) => verdict[row.verdict] },
        { id: 'kind', name: words.kind, kind: 'text', value: (row) => words.kinds[row.kind] },
        { id: 'paragraph', name: words.paragraph, kind: 'year', value: (row) => row.paragraph },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
      ],
    }),
  ];
});
