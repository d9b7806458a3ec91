import type { Locale } from '../locale/locales.ts';
import { ui } from '../locale/ui.ts';
import { creditOf } from './creditOf.ts';

const shown = 2;

/** Whom a figure owes its rows, short: the first publishers, and that there are others. `ownTable` is how a table of ours is called. */
export function creditLine(figureId: string, locale: Locale, ownTable: string = ui[locale].ownTable): string {
  const words = ui[locale];
  const { publishers, hasOwnRows } = creditOf(figureId, locale);
  const named = [...publishers.slice(0, shown), ...(hasOwnRows ? [ownTable] : [])].join('; ');
  return `${named}${publishers.length > shown ? `, ${words.andOthers}` : ''}`;
}
