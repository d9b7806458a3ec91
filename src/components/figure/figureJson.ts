import { site, titles } from '../../content/site.ts';
import { languageTags, type Locale } from '../../locale/locales.ts';
import { publisherIn } from '../../model/publisherIn.ts';
import { isMissing, type Cell, type ColumnKind, type FigureTable } from '../../scenes/figureTable.ts';
import type { Picture } from '../pictures.ts';
import { sourceOf } from '../sourceName.ts';
import { citationOf } from './citation.ts';
import { tableFile } from './figureFiles.ts';
import { tableOriginsOf } from './tableOriginsOf.ts';
import { tablesOf } from './tablesOf.ts';

const types: Record<ColumnKind, string> = {
  text: 'string', year: 'integer', period: 'string', count: 'integer', decimal: 'number', tenths: 'number', truth: 'boolean', claim: 'string', sources: 'array',
};

function tableJson(picture: Picture, table: FigureTable, locale: Locale): object {
  const valueOf = (cell: Cell): Cell | null => (isMissing(cell) ? null : cell);
  return {
    name: table.id,
    title: table.caption,
    file: `${tableFile(picture.id, table.id, locale)}.csv`,
    fields: table.columns.map(({ id, name, kind, unit }) => ({ name: id, title: name, type: types[kind], ...(unit === undefined ? {} : { unit }) })),
    rows: table.rows.map((row) => Object.fromEntries(table.columns.map(({ id }, index) => [id, valueOf(row[index] as Cell)]))),
    missing: table.rows.flatMap((row, index) => row.flatMap((cell, column) => (isMissing(cell) ? [{ row: index, field: table.columns[column]?.id, reason: cell.missing }] : []))),
    sources: table.sources,
  };
}

/** A figure's data as JSON: words, tables with fields and units, sources, licences. `siteAddress` is undefined while the site has none. */
export function figureJson(picture: Picture, locale: Locale, siteAddress: URL | undefined): string {
  const tables = tablesOf(picture, locale);
  const sources = [...new Set(tables.flatMap((table) => table.sources))].map(sourceOf);
  return `${JSON.stringify(
    {
      figure: picture.id,
      language: languageTags[locale],
      site: titles[locale],
      title: picture.title,
      section: picture.sectionId,
      alternative: picture.alternative,
      published: site.datePublished,
      modified: site.dateModified,
      citation: citationOf(picture, locale, siteAddress),
      licence: { name: site.licence.name, path: site.licence.url, of: ['words', 'drawing'] },
      tables: tables.map((table) => tableJson(picture, table, locale)),
      origin: {
        tables: tableOriginsOf(picture.figure, locale),
        // An address only where the site would link it.
        sources: sources.map((source) => ({ id: source.id, publisher: publisherIn(locale, source), published: source.published, ...(source.link_ok && source.url !== null ? { url: source.url } : {}) })),
      },
    },
    null,
    ' ',
  )}\n`;
}
