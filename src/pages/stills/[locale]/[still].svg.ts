import type { APIRoute } from 'astro';
import { picturesIn, type Picture } from '../../../components/pictures.ts';
import { tables } from '../../../components/storyIn.ts';
import { stillBox, type StillSize } from '../../../charts/svg/mark.ts';
import { serialiseStill } from '../../../charts/svg/serialise.ts';
import { languageTags, locales, type Locale } from '../../../locale/locales.ts';
import { drawStep } from '../../../scenes/drawStep.ts';
import { figures } from '../../../scenes/registry.ts';

interface Props {
  readonly locale: Locale;
  readonly size: StillSize;
  readonly picture: Picture;
  readonly detail?: 'light' | undefined;
}

/** One file for each picture, language and size, and a light narrow one (`<step>.l.svg`) where the figure has that form. */
export function getStaticPaths(): { params: { locale: Locale; still: string }; props: Props }[] {
  const sizes = Object.keys(stillBox) as StillSize[];
  return locales.flatMap((locale) =>
    picturesIn(locale).flatMap((picture) => [
      ...sizes.map((size) => ({ params: { locale, still: `${picture.id}.${size}` }, props: { locale, size, picture } })),
      ...(figures[picture.figure]?.hasLight ? [{ params: { locale, still: `${picture.id}.l` }, props: { locale, size: 'n' as const, picture, detail: 'light' as const } }] : []),
    ]),
  );
}

/** Draws a still. */
export const GET: APIRoute<Props> = ({ props: { locale, size, picture, detail } }) => {
  const drawing = drawStep(picture, { locale, size, tables: tables(), detail });
  // The light one is for whoever saves data, in the story alone, where the alternative stands beside it.
  const words = { lang: languageTags[locale], title: picture.title, ...(detail === 'light' ? {} : { description: picture.alternative }) };
  return new Response(serialiseStill(drawing, words), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
