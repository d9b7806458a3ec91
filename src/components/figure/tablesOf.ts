import { readLedger } from '../../content/readLedger.ts';
import type { Locale } from '../../locale/locales.ts';
import { ui } from '../../locale/ui.ts';
import type { FigureTable } from '../../scenes/figureTable.ts';
import type { DrawnStep } from '../../scenes/stepView.ts';
import { tabulateStep } from '../../scenes/tabulateStep.ts';
import { plainWords } from '../plainWords.ts';
import { tables } from '../storyIn.ts';

/** Sets the ledger's words beside the ids of claims. */
function withClaimWords(table: FigureTable, locale: Locale): FigureTable {
  const at = table.columns.findIndex(({ kind }) => kind === 'claim');
  if (at < 0) return table;
  const ledger = readLedger(locale, tables().claims.map(({ id }) => id));
  const words = ui[locale];
  const insert = <Item>(items: readonly Item[], added: readonly Item[]): Item[] => [...items.slice(0, at + 1), ...added, ...items.slice(at + 1)];
  return {
    ...table,
    columns: insert(table.columns, [{ id: 'claim_words', name: words.ledgerClaim, kind: 'text' }]),
    rows: table.rows.map((row) => insert(row, [plainWords(ledger[String(row[at])]?.claim ?? '', locale)])),
  };
}

/** The tables of a picture, as its page, its CSV and its JSON show them. */
export function tablesOf(picture: DrawnStep, locale: Locale): FigureTable[] {
  return tabulateStep(picture, { locale, tables: tables() }).map((table) => withClaimWords(table, locale));
}
