import type { APIRoute } from 'astro';
import { picturesIn, type Picture } from '../../../components/pictures.ts';
import { tables } from '../../../components/storyIn.ts';
import { stillBox, type StillSize } from '../../../charts/svg/mark.ts';
import { serialiseStill } from '../../../charts/svg/serialise.ts';
import { languageTags, locales, type Locale } from '../../../locale/locales.ts';
import { drawStep } from '../../../scenes/drawStep.ts';

interface Props {
  readonly locale: Locale;
  readonly size: StillSize;
  readonly picture: Picture;
}

/** One file for each picture, language and size. */
export function getStaticPaths(): { params: { locale: Locale; still: string }; props: Props }[] {
  const sizes = Object.keys(stillBox) as StillSize[];
  return locales.flatMap((locale) =>
    picturesIn(locale).flatMap((picture) => sizes.map((size) => ({ params: { locale, still: `${picture.id}.${size}` }, props: { locale, size, picture } }))),
  );
}

/** Draws a still. */
export const GET: APIRoute<Props> = ({ props: { locale, size, picture } }) => {
  const drawing = drawStep(picture, { locale, size, tables: tables() });
  const words = { lang: languageTags[locale], title: picture.title, description: picture.alternative };
  return new Response(serialiseStill(drawing, words), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
