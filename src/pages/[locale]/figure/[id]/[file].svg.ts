import type { APIRoute } from 'astro';
import { figureSvg } from '../../../../components/figure/figureSvg.ts';
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

/** The picture to take along; the build draws the PNG beside it from this file. */
export const GET: APIRoute<Props> = ({ props: { locale, picture }, site }) =>
  new Response(figureSvg(picture, locale, site), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
