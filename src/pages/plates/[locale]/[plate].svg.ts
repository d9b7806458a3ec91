import type { APIRoute } from 'astro';
import { plainWords } from '../../../components/plainWords.ts';
import { storyIn, tables } from '../../../components/storyIn.ts';
import { serialiseStill } from '../../../charts/svg/serialise.ts';
import { languageTags, locales, type Locale } from '../../../locale/locales.ts';
import { drawPlate, plateForms, type PlateForm } from '../../../scenes/drawPlate.ts';
import type { StoryPlate } from '../../../scenes/readStory.ts';

interface Props {
  readonly locale: Locale;
  readonly form: PlateForm;
  readonly plate: StoryPlate;
}

/** One file for each section's plate, language and form: `/plates/<locale>/<plate>.{across,down}.svg`. */
export function getStaticPaths(): { params: { locale: Locale; plate: string }; props: Props }[] {
  return locales.flatMap((locale) =>
    storyIn(locale).sections.flatMap(({ plate }) =>
      plate === undefined ? [] : plateForms.map((form) => ({ params: { locale, plate: `${plate.id}.${form}` }, props: { locale, form, plate } })),
    ),
  );
}

/** Draws a plate. */
export const GET: APIRoute<Props> = ({ props: { locale, form, plate } }) => {
  const words = { lang: languageTags[locale], title: plainWords(plate.heading, locale), description: plainWords(plate.alternative, locale) };
  return new Response(serialiseStill(drawPlate(plate, form, locale, tables()), words), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
