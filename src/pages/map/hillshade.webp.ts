/** The relief's shadows as a file beside the map's data: the page's policy lets MapLibre fetch nothing but files. */
import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const GET: APIRoute = () => new Response(readFileSync(join(process.cwd(), 'data/geo/hillshade.webp')), { headers: { 'Content-Type': 'image/webp' } });
