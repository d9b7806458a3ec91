import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, Parser, type HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../src/build/site/markForeign.ts';
import { locales, otherLocale, type Locale } from '../../src/locale/locales.ts';
import { foreignNamesOf } from '../../src/model/foreignNames.ts';
import { readTables } from '../../src/model/readTables.ts';

const tables = readTables();
const names = foreignNamesOf(tables);
const config = await new HtmlValidate(new FileSystemConfigLoader()).getConfigFor('dist/index.html');
const pagesIn = (locale: Locale): string[] =>
  readdirSync(`dist/${locale}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
const read = (page: string): HtmlElement => new Parser(config).parseHtml(readFileSync(page, 'utf8'));

/** Every stretch of words of an element, with its language. What takes no mark is left out: titles of pages, options, scripts. */
function wordsOf(element: HtmlElement, lang = ''): { words: string; lang: string }[] {
  if (['title', 'option', 'script', 'style', 'svg'].includes(element.tagName)) return [];
  const own = element.getAttributeValue('lang') ?? lang;
  return element.childNodes.flatMap((node) => (node.nodeType === 3 ? [{ words: node.textContent, lang: own }] : 'tagName' in node ? wordsOf(node as HtmlElement, own) : []));
}

/**
 * The one rule for words of the other language: what has a language in `foreignNamesOf` is marked wherever it stands in words of the
 * other. Names of places and persons are exempt, as are abbreviations: `src/locale/foreignNames.ts` says why.
 */
describe.each(locales)('the pages in %s', (locale) => {
  const pages = pagesIn(locale);
  it('mark every name of the other language', () => {
    const finder = nameFinder([...names].filter(([, lang]) => lang !== locale).map(([name]) => name));
    let marked = 0;
    const faults = pages.flatMap((page) =>
      wordsOf(read(page)).flatMap(({ words, lang }) => {
        const found = words.match(finder) ?? [];
        if (lang.startsWith(locale)) return found.map((name) => `${page}: ${name}`);
        marked += found.length;
        return [];
      }));
    expect(faults).toEqual([]);
    expect(marked, 'names found marked').toBeGreaterThan(300);
  });
  it('mark every title of a source in another language, in the language that its row has', () => {
    const quotes = new Map([...readFileSync(`dist/${locale}/sources/index.html`, 'utf8').matchAll(/<li id="source-([^"]*)">(?:(?!<\/li>)[\s\S])*?<q lang="([^"]*)"/g)].map(([, id, lang]) => [id, lang]));
    const printed = tables.sources.filter(({ title_verified }) => title_verified);
    expect(printed.filter(({ id, language }) => quotes.get(id) !== language).map(({ id }) => id)).toEqual([]);
  });
  it('mark the caravans’ own names in the list as in the table', () => {
    const page = join('dist', locale, 'figure', 'same-road', 'index.html');
    const outline = /<ul class="outline-points">[\s\S]*?<\/ul>/.exec(readFileSync(page, 'utf8'))?.[0] ?? '';
    const points = outline.match(/<li>/g)?.length ?? 0;
    expect(points, relative('dist', page).split(sep).join('/')).toBe(tables.caravans.length);
    expect(outline.match(/<li><span lang="es">/g)?.length ?? 0).toBe(otherLocale(locale) === 'es' ? points : 0);
  });
});
