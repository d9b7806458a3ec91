import type { MDXInstance } from 'astro';
import type { Locale } from '../locale/locales.ts';

type Prose = MDXInstance<Record<string, unknown>>;

const sections = import.meta.glob<Prose>('../content/prose/*/*.mdx');
const pages = import.meta.glob<Prose>('../content/prose/*/pages/*.mdx');

async function load(from: Record<string, () => Promise<Prose>>, path: string): Promise<Prose> {
  const read = from[`../content/prose/${path}.mdx`];
  if (!read) throw new Error(`src/content/prose/${path}.mdx is missing. Write it in both languages.`);
  return read();
}

/** The prose of a section as a component, to be given the components of `proseComponents`. */
export async function sectionProse(locale: Locale, id: string): Promise<Prose['Content']> {
  return (await load(sections, `${locale}/${id}`)).Content;
}

/** The prose of a page beside the story. */
export async function pageProse(locale: Locale, id: string): Promise<Prose['Content']> {
  return (await load(pages, `${locale}/pages/${id}`)).Content;
}
