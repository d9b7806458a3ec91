import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { readTables } from '../../src/model/readTables.ts';

const tables = readTables();
const pages = readdirSync('dist', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name));

const read = (page: string): string => readFileSync(page, 'utf8');
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, first]) => first ?? '');
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

describe.each(locales)('the story in %s', (locale) => {
  const page = `dist/${locale}/index.html`;
  const html = read(page);
  const steps = all(html, /(<article class="step"[\s\S]*?<\/article>)/g);

  it('gives every step words, a description with a number or a name, a credit and its own picture in both sizes', () => {
    expect(steps.length).toBe(46);
    const faults = steps.flatMap((step) => {
      const id = all(step, /\sid="([^"]*)"/g)[0] ?? '';
      const words = plain(step.split('<div class="step-foot">')[0] ?? '');
      const description = plain(all(step, /<\/summary>\s*(<p>[\s\S]*?<\/p>)/g)[0] ?? '');
      const credit = plain(all(step, /(<p class="credit">[\s\S]*?<\/p>)/g)[0] ?? '');
      const pictures = [...all(step, /srcset="([^"]*)"/g), ...all(step, /<img src="([^"]*)"/g)];
      return [
        ...(words.split(' ').length < 25 ? [`${id}: ${words.length} characters of words`] : []),
        ...(description.length < 80 ? [`${id}: description "${description}"`] : []),
        ...(credit.length < 12 ? [`${id}: credit "${credit}"`] : []),
        ...(pictures.length === 2 ? [] : [`${id}: ${pictures.length} pictures`]),
        ...pictures.filter((address) => !address.includes(`/${id}.`) || !existsSync(join(dirname(page), address))).map((address) => `${id}: ${address}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('describes no two pictures alike', () => {
    const descriptions = steps.map((step) => plain(all(step, /<\/summary>\s*(<p>[\s\S]*?<\/p>)/g)[0] ?? ''));
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  it('has one note for each number, with its tables', () => {
    const numbers = all(html, /<a class="fact" href="#([^"]*)"/g);
    expect(numbers.length).toBeGreaterThan(100);
    const notes = new Map([...html.matchAll(/<li id="(note-[^"]*)">([\s\S]*?)<\/li>/g)].map(([, id, note]) => [id ?? '', note ?? '']));
    expect(numbers.filter((id) => !notes.has(id))).toEqual([]);
    const withoutTable = [...notes].filter(([id, note]) => !id.startsWith('note-quote-') && !/href="[^"]*data\/[^"]*\.csv"/.test(note)).map(([id]) => id);
    expect(withoutTable).toEqual([]);
  });

  it('holds every claim with its verdict', () => {
    const rows = [...html.matchAll(/<tr id="(c\d\d)" data-verdict="([^"]*)"/g)].map(([, id, verdict]) => [id, verdict]);
    expect(rows).toEqual(tables.claims.map(({ id, verdict }) => [id, verdict.split('/')[0]]));
  });

  it('is small enough for a first look', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(45 * 1024);
  });

  it('prints no title of a source that was not verified, and links only cleared addresses', () => {
    const sources = read(`dist/${locale}/sources/index.html`);
    const items = new Map([...sources.matchAll(/<li id="source-([^"]*)">([\s\S]*?)<\/li>/g)].map(([, id, item]) => [id ?? '', item ?? '']));
    expect([...items.keys()].sort()).toEqual(tables.sources.map(({ id }) => id).sort());
    const faults = tables.sources.flatMap((source) => {
      const item = items.get(source.id) ?? '';
      const hasTitle = item.includes('<q');
      const hasLink = item.includes('<a ');
      return [
        ...(hasTitle === source.title_verified ? [] : [`${source.id}: title ${hasTitle ? 'printed' : 'missing'}`]),
        ...(hasLink === (source.link_ok && source.url !== null) ? [] : [`${source.id}: ${hasLink ? 'a link' : 'no link'}`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('both languages', () => {
  it('hold the same sections, steps, claims and facts in the same order', () => {
    const [spanish = '', english = ''] = locales.map((locale) => read(`dist/${locale}/index.html`));
    const ids = (html: string): string[] => all(html, /<(?:section|article|tr)\b[^>]*?\sid="([^"]*)"/g);
    expect(ids(spanish)).toEqual(ids(english));
    const factsOfSteps = (html: string): string[][] => all(html, /(<article class="step"[\s\S]*?<\/article>)/g).map((step) => [...new Set(all(step, /<a class="fact" href="#([^"]*)"/g))].sort());
    expect(factsOfSteps(spanish)).toEqual(factsOfSteps(english));
  });
});

describe('every page', () => {
  it('has no style attribute, no style element and no script in the page but data', () => {
    const faults = pages.filter((page) => /\sstyle="/.test(read(page)) || /<style/.test(read(page)) || /<script(?![^>]*(?:\ssrc=|ld\+json))/.test(read(page)));
    expect(faults).toEqual([]);
  });
  it('names no address of its own while the site has none', () => {
    expect(process.env['SITE_URL'] ? [] : pages.filter((page) => /rel="(?:canonical|alternate)"/.test(read(page)))).toEqual([]);
  });
  it('sends nobody on: the door has a link to each language', () => {
    const door = read('dist/index.html');
    expect(door).not.toMatch(/http-equiv="refresh"/);
    expect(all(door, /<a href="([^"]*)"/g).filter((address) => /^(\.\/)?(es|en)\/index\.html$/.test(address)).length).toBe(2);
  });
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateFile(page);
      for (const { filePath, messages } of report.results) for (const { line, column, message } of messages) faults.push(`${filePath}:${line}:${column} ${message}`);
    }
    expect(faults).toEqual([]);
  });
});
