/** The live map's data in one language: base map, and each step's view and sources for both sizes. */
import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stillBox } from '../../charts/svg/mark.ts';
import { ui } from '../../locale/ui.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { readBaseMap } from '../../maps/baseMap.ts';
import { deriveLiveStep } from '../../maps/liveStep.ts';
import type { RoadView } from '../../maps/twin.ts';
import { storyIn, tables } from '../../components/storyIn.ts';

export function getStaticPaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const geo = (name: string): unknown => JSON.parse(readFileSync(join(process.cwd(), 'data/geo', name), 'utf8'));
  const steps = storyIn(locale).sections.flatMap((section) => section.steps).filter(({ figure }) => figure === 'road-map');
  const frame = { locale, tables: tables(), base: readBaseMap() };
  const derive = (view: unknown) => ({ n: deriveLiveStep(view as RoadView, { ...frame, size: 'n' }), w: deriveLiveStep(view as RoadView, { ...frame, size: 'w' }) });
  const { mapName, zoomIn, zoomOut } = ui[locale];
  return new Response(
    JSON.stringify({
      name: mapName,
      zoomIn,
      zoomOut,
      box: stillBox,
      base: { overview: geo('overview.topo.json'), route: geo('route.topo.json'), localities: geo('localities.json') },
      steps: Object.fromEntries(steps.map(({ id, view }) => [id, derive(view)])),
    }),
    { headers: { 'Content-Type': 'application/json' } },
  );
};
