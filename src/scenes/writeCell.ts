import { formatDate } from '../locale/charts/calendar.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { Locale } from '../locale/locales.ts';
import { formatPeriod } from '../locale/periods.ts';
import { publisherIn } from '../model/publisherIn.ts';
import { sharedTableWords } from '../locale/tables/columns.ts';
import { isMissing, type Cell, type FigureColumn, type TableFrame } from './figureTable.ts';

/** A period in a table's short form: "24 dic 2023", "dic 2023", "año fiscal 2023", "oct 2023 a dic 2023". */
export function writePeriod(period: string, locale: Locale): string {
  const part = (text: string): string => (/^\d{4}-\d{2}(-\d{2})?$/.test(text) ? formatDate(text, locale, 'full') : formatPeriod(text, locale));
  const [from = '', to] = period.split('/');
  if (to === undefined) return part(from);
  if (/^\d{4}$/.test(from)) return `${from}–${to}`;
  return `${part(from)} ${locale === 'es' ? 'a' : 'to'} ${part(to)}`;
}

/** Publishers of some sources in a language, each once. Throws for an id that `sources.csv` has not. */
export function publishersIn(ids: readonly string[], { tables, locale }: TableFrame): string[] {
  const publishers = ids.map((id) => {
    const source = tables.sources.find((row) => row.id === id);
    if (!source) throw new RangeError(`data/sources.csv has no source "${id}". Correct the id in the row that cites it.`);
    return publisherIn(locale, source);
  });
  return [...new Set(publishers)];
}

/** A cell as a reader sees it. Throws where the value is not of its column's kind. */
export function writeCell(cell: Cell, column: FigureColumn, frame: TableFrame): string {
  const { locale } = frame;
  if (isMissing(cell)) return cell.missing;
  const words = sharedTableWords[locale];
  const { kind } = column;
  if (typeof cell === 'number') {
    if (kind === 'count') return formatNumber(cell, 'integer', locale);
    if (kind === 'decimal') return formatNumber(cell, Number.isInteger(cell) ? 'integer' : 'decimal1', locale);
    if (kind === 'tenths') return formatNumber(cell, 'decimal1', locale);
    if (kind === 'year') return String(cell);
  }
  if (typeof cell === 'boolean' && kind === 'truth') return cell ? words.yes : words.no;
  if (Array.isArray(cell) && kind === 'sources') return publishersIn(cell as readonly string[], frame).join('; ');
  if (typeof cell === 'string') {
    if (kind === 'period') return writePeriod(cell, locale);
    if (kind === 'text' || kind === 'claim') return cell;
  }
  throw new RangeError(`Column "${column.id}" is of kind ${kind}; it cannot hold ${JSON.stringify(cell)}.`);
}
