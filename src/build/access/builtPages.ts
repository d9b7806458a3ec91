import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of the build. */
export interface BuiltPage {
  /** Address below the site's root, without a slash before it. */
  readonly path: string;
  /** The kind that its body names: `story`, `how`, `door` … */
  readonly kind: string;
  /** Value of `lang` on its root. */
  readonly language: string;
}

/**
 * Every HTML page in `dist/`, in the order of their addresses, read from the files so that a page added later is never left out.
 * Throws where a page names no kind or no language.
 */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const kind = /<body[^>]*class="[^"]*\bpage-([a-z0-9-]+)/.exec(text)?.[1];
      const language = /<html[^>]*\blang="([^"]+)"/.exec(text)?.[1];
      if (kind === undefined || language === undefined) throw new Error(`${file}: the page's body names no kind, or its root no language.`);
      return { path: relative(folder, join(folder, file)).split(sep).join('/').replace(/(^|\/)index\.html$/, '$1'), kind, language };
    });
}

/** One page of each kind in each language, the first; pages at the root, each the only one of its kind, all. */
export function oneOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter(({ path, kind, language }) => {
    const name = path.includes('/') ? `${language} ${kind}` : path;
    return !seen.has(name) && seen.add(name);
  });
}
