import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Locale } from '../locale/locales.ts';
import { parseYaml } from '../scenes/readYaml.ts';

const glossarySchema = z.array(
  z.strictObject({
    /** Permanent id: the anchor that `<Term>` leads to. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens'),
    term: z.string().min(1),
    /** The term in the other language, where a reader will meet it. */
    other: z.string().min(1),
    /** What it means; numbers only as `<Fact id="…" />`. */
    meaning: z.string().min(1),
    /** Ids in `data/sources.csv`. */
    sources: z.array(z.string().min(1)).min(1),
  }),
);

/** A term of the glossary in one language. */
export type GlossaryTerm = z.infer<typeof glossarySchema>[number];

/** Reads the glossary of one language in its own order. Throws with file, line and field. */
export function readGlossary(locale: Locale): GlossaryTerm[] {
  const file = `src/content/glossary/${locale}.yaml`;
  return parseYaml(readFileSync(join(process.cwd(), file), 'utf8'), glossarySchema, { file });
}
