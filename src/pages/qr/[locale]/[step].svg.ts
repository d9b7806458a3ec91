import type { APIRoute } from 'astro';
import { absoluteAddress } from '../../../components/absoluteAddress.ts';
import { renderQr } from '../../../charts/svg/renderQr.ts';
import { storyIn } from '../../../components/storyIn.ts';
import { locales, type Locale } from '../../../locale/locales.ts';

/** One code for each step and language, and none where the build knows no address: `import.meta.env.SITE` is Astro's `site`. */
export function getStaticPaths(): { params: { locale: Locale; step: string } }[] {
  if (!import.meta.env.SITE) return [];
  return locales.flatMap((locale) => storyIn(locale).sections.flatMap(({ steps }) => steps.map(({ id }) => ({ params: { locale, step: id } }))));
}

/** Draws the code of a step's full address, for paper. */
export const GET: APIRoute = ({ params: { locale, step }, site }) => {
  if (!site) throw new Error(`qr/${locale}/${step}.svg: the build knows no address; set SITE_URL.`);
  return new Response(renderQr(absoluteAddress(`/${locale}/#${step}`, site)), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
