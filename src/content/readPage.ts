import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Locale } from '../locale/locales.ts';
import { idsOf, splitProse } from '../scenes/readStory.ts';
import { parseYaml } from '../scenes/readYaml.ts';

const pageSchema = z.strictObject({
  /** The page's heading and title. */
  title: z.string().trim().min(1),
  /** One sentence for search results and cards. */
  description: z.string().trim().min(1),
});

/** The head of a page beside the story, and the facts in its words. */
export interface PageWords extends z.infer<typeof pageSchema> {
  readonly factIds: readonly string[];
}

/** Reads the head of `src/content/prose/<locale>/pages/<id>.mdx`. Throws with file, line and field. */
export function readPage(locale: Locale, id: string): PageWords {
  const file = `src/content/prose/${locale}/pages/${id}.mdx`;
  const text = readFileSync(join(process.cwd(), file), 'utf8');
  const { head, body } = splitProse(text, file);
  return { ...parseYaml(head, pageSchema, { file, linesAbove: 1 }), factIds: idsOf('Fact', body) };
}
