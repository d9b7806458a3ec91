import type { Locale } from '../../locale/locales.ts';

/** Addresses of a figure's page and of the files beside it. Names carry figure and language, since files travel alone. */
export interface FigureFiles {
  readonly page: string;
  readonly svg: string;
  readonly png: string;
  readonly json: string;
  readonly csv: (tableId: string) => string;
}

/** File name of one of a figure's tables, without its ending. */
export function tableFile(figureId: string, tableId: string, locale: Locale): string {
  return `${figureId}-${tableId}.${locale}`;
}

/** Addresses from the site's root. */
export function figureFiles(figureId: string, locale: Locale): FigureFiles {
  const page = `/${locale}/figure/${figureId}/`;
  const own = `${page}${figureId}.${locale}`;
  return { page, svg: `${own}.svg`, png: `${own}.png`, json: `${own}.json`, csv: (tableId) => `${page}${tableFile(figureId, tableId, locale)}.csv` };
}
