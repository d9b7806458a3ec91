import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { pickableNationalities } from '../../src/model/nationalityCounts.ts';
import { readTables } from '../../src/model/readTables.ts';

const tables = readTables();
const rowsOf = (html: string): { id: string; cells: string[] }[] =>
  [...(/<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '').matchAll(/<tr id="([^"]*)"[^>]*>([\s\S]*?)<\/tr>/g)].map(([, id = '', row = '']) => ({ id, cells: [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim()) }));

describe.each(locales)('the table of caravans in %s', (locale) => {
  const html = readFileSync(`dist/${locale}/caravans/index.html`, 'utf8');
  const rows = rowsOf(html);

  it('holds every caravan of the data, whole, with its sources, and leads to the data', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(tables.caravans.map(({ id }) => id).toSorted());
    expect(rows.flatMap(({ id, cells }) => (cells.length === 7 && cells.every((cell) => cell !== '') ? [] : [`${id}: ${cells.join(' | ')}`]))).toEqual([]);
    expect(html).toMatch(/href="[^"]*data\/caravans\.csv"/);
  });
  it('keeps to the rules of its words: a range with who says so, and an end not found is not an end', () => {
    const own = rows.find(({ id }) => id === '2023-12-24-tapachula')?.cells.join(' ') ?? '';
    expect(own).toMatch(locale === 'es' ? /6,000 a 10,000 personas: AP/ : /6,000 to 10,000 people: AP/);
    const open = rows.find(({ id }) => id === '2022-08-28-tapachula')?.cells.join(' ') ?? '';
    expect(open).toContain(locale === 'es' ? 'no es lo mismo que terminar ahí' : 'not the same as ending there');
  });
});

describe.each(locales)('the table of nationalities in %s', (locale) => {
  const rows = rowsOf(readFileSync(`dist/${locale}/nationalities/index.html`, 'utf8'));
  const story = readFileSync(`dist/${locale}/index.html`, 'utf8');

  it('holds every nationality that can be picked, with a word on each count', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(pickableNationalities(tables));
    expect(rows.filter(({ cells }) => cells.length !== 8 || cells.some((cell) => cell === '')).map(({ id }) => id)).toEqual([]);
    const options = [...story.matchAll(/<option value="([A-Z]{3})"/g)].map(([, code]) => code);
    expect(options).toEqual(rows.map(({ id }) => id));
  });
});

describe.each(locales)('both tables in %s', (locale) => {
  const linksOf = (path: string): string[] => [...readFileSync(`dist/${path}`, 'utf8').replace(/<footer[\s\S]*<\/footer>/, '').matchAll(/href="([^"]*)"/g)].map(([, address = '']) => new URL(address, `https://here.example/${path}`).pathname);

  it('are led to by the foot of every page', () => {
    const foot = /<footer[\s\S]*<\/footer>/.exec(readFileSync(`dist/${locale}/how/index.html`, 'utf8'))?.[0] ?? '';
    for (const table of ['caravans', 'nationalities']) expect(foot, table).toMatch(new RegExp(`href="[^"]*/${table}/`));
  });
  it('are led to by the pages of the figures that they go with, and by no other', () => {
    for (const [figure, table] of [['same-road', 'caravans'], ['everyone-else', 'nationalities'], ['not-shown', 'nationalities'], ['flights', 'nationalities'], ['two-counts', null]] as const) {
      const links = linksOf(`${locale}/figure/${figure}/index.html`);
      expect(['caravans', 'nationalities'].filter((page) => links.some((path) => path.startsWith(`/${locale}/${page}/`))), figure).toEqual(table === null ? [] : [table]);
    }
  });
});

describe('the story', () => {
  it('has eight pickers and one finder, hidden until the script stands, and one filter, which works without', () => {
    for (const locale of locales) {
      const story = readFileSync(`dist/${locale}/index.html`, 'utf8');
      const found = ['nationality-picker', 'caravan-finder', 'claim-filter'].map((tag) => [...story.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) => /\shidden\b/.test(attributes)));
      expect(found).toEqual([Array(8).fill(true), [true], [false]]);
    }
  });
});
