import type { APIRoute } from 'astro';
import { tableFile } from '../../../../components/figure/figureFiles.ts';
import { tableCsv } from '../../../../components/figure/tableCsv.ts';
import { tablesOf } from '../../../../components/figure/tablesOf.ts';
import { picturesIn } from '../../../../components/pictures.ts';
import { locales, type Locale } from '../../../../locale/locales.ts';
import type { FigureTable } from '../../../../scenes/figureTable.ts';

interface Props {
  readonly locale: Locale;
  readonly table: FigureTable;
}

/** One file for each table of each figure and language. */
export function getStaticPaths(): { params: { locale: Locale; id: string; file: string }; props: Props }[] {
  return locales.flatMap((locale) =>
    picturesIn(locale).flatMap((picture) =>
      tablesOf(picture, locale).map((table) => ({ params: { locale, id: picture.id, file: tableFile(picture.id, table.id, locale) }, props: { locale, table } })),
    ),
  );
}

/** The rows of one table. */
export const GET: APIRoute<Props> = ({ props: { locale, table } }) => new Response(tableCsv(table, locale), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
