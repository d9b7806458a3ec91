import type { APIRoute } from 'astro';
import { ledgerAlternative } from '../../../components/ledgerAlternative.ts';
import { plainWords } from '../../../components/plainWords.ts';
import { storyIn, tables } from '../../../components/storyIn.ts';
import { stillBox, type StillSize } from '../../../charts/svg/mark.ts';
import { serialiseStill } from '../../../charts/svg/serialise.ts';
import { languageTags, locales, type Locale } from '../../../locale/locales.ts';
import { drawStep } from '../../../scenes/drawStep.ts';
import { figures } from '../../../scenes/registry.ts';
import type { StorySection, StoryStep } from '../../../scenes/readStory.ts';

/** What a still draws and says about itself, its numbers filled in. */
interface Picture extends Pick<StoryStep, 'id' | 'sectionId' | 'figure' | 'view'> {
  readonly title: string;
  readonly alternative: string;
}

interface Props {
  readonly locale: Locale;
  readonly size: StillSize;
  readonly picture: Picture;
  readonly detail?: 'light' | undefined;
}

/** The pictures of a section: one a step; where it has no steps, one of its figure. */
function picturesOf(section: StorySection, locale: Locale): Picture[] {
  if (section.steps.length > 0) {
    return section.steps.map((step) => ({ ...step, title: plainWords(step.title, locale), alternative: plainWords(step.alternative, locale) }));
  }
  if (section.figure === undefined) return [];
  return [{ id: section.id, sectionId: section.id, figure: section.figure, view: {}, title: plainWords(section.heading, locale), alternative: ledgerAlternative(locale) }];
}

/** One file for each picture, language and size, and a light narrow one (`<step>.l.svg`) where the figure has that form. */
export function getStaticPaths(): { params: { locale: Locale; still: string }; props: Props }[] {
  const sizes = Object.keys(stillBox) as StillSize[];
  return locales.flatMap((locale) =>
    storyIn(locale).sections.flatMap((section) =>
      picturesOf(section, locale).flatMap((picture) => [
        ...sizes.map((size) => ({ params: { locale, still: `${picture.id}.${size}` }, props: { locale, size, picture } })),
        ...(figures[picture.figure]?.hasLight ? [{ params: { locale, still: `${picture.id}.l` }, props: { locale, size: 'n' as const, picture, detail: 'light' as const } }] : []),
      ]),
    ),
  );
}

/** Draws a still. */
export const GET: APIRoute<Props> = ({ props: { locale, size, picture, detail } }) => {
  const drawing = drawStep(picture, { locale, size, tables: tables(), detail });
  const words = { lang: languageTags[locale], title: picture.title, description: picture.alternative };
  return new Response(serialiseStill(drawing, words), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
