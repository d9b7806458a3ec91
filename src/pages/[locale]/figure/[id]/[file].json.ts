import type { APIRoute } from 'astro';
import { figureJson } from '../../../../components/figure/figureJson.ts';
import { picturesIn, type Picture } from '../../../../components/pictures.ts';
import { locales, type Locale } from '../../../../locale/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly picture: Picture;
}

/** One file for each figure and language. */
export function getStaticPaths(): { params: { locale: Locale; id: string; file: string }; props: Props }[] {
  return locales.flatMap((locale) => picturesIn(locale).map((picture) => ({ params: { locale, id: picture.id, file: `${picture.id}.${locale}` }, props: { locale, picture } })));
}

/** All that a figure is drawn from. */
export const GET: APIRoute<Props> = ({ props: { locale, picture }, site }) =>
  new Response(figureJson(picture, locale, site), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
