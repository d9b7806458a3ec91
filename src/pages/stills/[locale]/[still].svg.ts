import type { APIRoute } from 'astro';
import { plainWords } from '../../../components/plainWords.ts';
import { storyIn, tables } from '../../../components/storyIn.ts';
import { stillBox, type StillSize } from '../../../charts/svg/mark.ts';
import { serialiseStill } from '../../../charts/svg/serialise.ts';
import { languageTags, locales, type Locale } from '../../../locale/locales.ts';
import { drawStep } from '../../../scenes/drawStep.ts';
import type { StoryStep } from '../../../scenes/readStory.ts';

interface Props {
  readonly locale: Locale;
  readonly size: StillSize;
  readonly step: StoryStep;
}

/** One file for each step, language and size. */
export function getStaticPaths(): { params: { locale: Locale; still: string }; props: Props }[] {
  const sizes = Object.keys(stillBox) as StillSize[];
  return locales.flatMap((locale) =>
    storyIn(locale).sections.flatMap((section) =>
      section.steps.flatMap((step) => sizes.map((size) => ({ params: { locale, still: `${step.id}.${size}` }, props: { locale, size, step } }))),
    ),
  );
}

/** Draws a step's still; its title and description are the step's own, with numbers. */
export const GET: APIRoute<Props> = ({ props: { locale, size, step } }) => {
  const drawing = drawStep(step, { locale, size, tables: tables() });
  const words = { lang: languageTags[locale], title: plainWords(step.title, locale), description: plainWords(step.alternative, locale) };
  return new Response(serialiseStill(drawing, words), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
