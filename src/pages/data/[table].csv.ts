import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { tables } from '../../components/storyIn.ts';
import { claimsCsv } from '../../content/claimsCsv.ts';
import { readResources } from '../../model/readTables.ts';

interface Props {
  /** File in `data/`; null for the claims, which stand in `seeds/origin.json`. */
  readonly path: string | null;
}

/** One file for each table. */
export function getStaticPaths(): { params: { table: string }; props: Props }[] {
  return readResources().map(({ name, path }) => ({ params: { table: name }, props: { path: path ?? null } }));
}

/** The table as it stands in `data/`. */
export const GET: APIRoute<Props> = ({ props: { path } }) => {
  const text = path === null ? claimsCsv(tables().claims) : readFileSync(join(process.cwd(), 'data', path), 'utf8');
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
