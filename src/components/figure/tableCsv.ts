import { sharedTableWords } from '../../locale/tables/columns.ts';
import type { Locale } from '../../locale/locales.ts';
import { csvLine } from '../../model/csvLine.ts';
import { isMissing, type Cell, type FigureColumn, type FigureTable } from '../../scenes/figureTable.ts';
import { publishersIn } from '../../scenes/writeCell.ts';
import { tables } from '../storyIn.ts';

/** Says to spreadsheets that the text is UTF-8; without it some show accents as two signs. */
const byteOrderMark = '\uFEFF';

function valueOf(cell: Cell, { kind }: FigureColumn, locale: Locale): string | number {
  if (isMissing(cell)) return '';
  if (typeof cell === 'boolean') return cell ? sharedTableWords[locale].yes : sharedTableWords[locale].no;
  if (kind === 'sources') return publishersIn(cell as readonly string[], { tables: tables(), locale }).join('; ');
  return typeof cell === 'number' ? cell : String(cell);
}

/** A table for spreadsheets: heads with units in the reader's language, plain numbers, ISO days, blanks where there is no value. */
export function tableCsv({ columns, rows }: FigureTable, locale: Locale): string {
  const head = columns.map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`));
  const lines = rows.map((row) => csvLine(row.map((cell, index) => valueOf(cell, columns[index] as FigureColumn, locale))));
  return `${byteOrderMark}${[csvLine(head), ...lines].join('\n')}\n`;
}
