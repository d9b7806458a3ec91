import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { sharedTableWords } from '../../src/locale/tables/columns.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';
import { readTables } from '../../src/model/readTables.ts';
import { publishersIn, writePeriod } from '../../src/scenes/writeCell.ts';
import { tabulateStep } from '../../src/scenes/tabulateStep.ts';
import { onlyWide, relations } from '../unit/scenes/figureTables/drawnRows.ts';
import { marksIn } from '../unit/scenes/figureTables/marksOf.ts';
import { storySteps } from '../unit/scenes/figureTables/storySteps.ts';

const tables = readTables();
const steps = storySteps();
const published = readFileSync('src/content/published-ids.txt', 'utf8').split('\n');

const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&#34;': '"', '&#38;': '&' };
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#3[489]);/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, ' ').trim();
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, first]) => first ?? '');

interface HtmlTable {
  readonly id: string;
  readonly html: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Reasons for blanks by the letter that stands in the cell. */
  readonly notes: ReadonlyMap<string, string>;
}

function tablesIn(page: string): HtmlTable[] {
  return [...page.matchAll(/<table class="figure-table" data-table="([^"]*)">([\s\S]*?)<\/table>([\s\S]*?)<p class="table-foot" id="[^"]*">/g)].map(([, id = '', html = '', after = '']) => ({
    id,
    html,
    heads: all(html, /<th scope="col"[^>]*>([\s\S]*?)<\/th>/g).map(plain),
    rows: all(html.split('<tbody>')[1] ?? '', /<tr>([\s\S]*?)<\/tr>/g).map((row) => all(row, /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g).map(plain)),
    notes: new Map([...after.matchAll(/<li>\((.)\) ([\s\S]*?)\.<\/li>/g)].map(([, letter = '', reason = '']) => [`– (${letter})`, plain(reason)])),
  }));
}

interface JsonField {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  readonly unit?: string;
}
interface JsonTable {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly fields: readonly JsonField[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly missing: readonly { readonly row: number; readonly field: string; readonly reason: string }[];
  readonly sources: readonly string[];
}
interface JsonFigure {
  readonly figure: string;
  readonly language: string;
  readonly title: string;
  readonly alternative: string;
  readonly citation: string;
  readonly licence: { readonly name: string };
  readonly tables: readonly JsonTable[];
  readonly origin: { readonly tables: readonly { readonly name: string; readonly licences: readonly object[] }[]; readonly sources: readonly { readonly id: string; readonly url?: string }[] };
}

/** The number that a cell shows. */
const numberIn = (text: string): number => Number(text.replaceAll(',', '').replace('\u2212', '-'));

/** True where a cell of the page says the JSON's value. */
function says(text: string, value: unknown, { type }: JsonField, locale: Locale): boolean {
  if (typeof value === 'number') return type === 'integer' ? numberIn(text) === value : Math.abs(numberIn(text) - value) <= 0.0501;
  if (typeof value === 'boolean') return text === sharedTableWords[locale][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return text === publishersIn(value as string[], { tables, locale }).join('; ');
  if (typeof value !== 'string') return false;
  return text === value.replace(/\s+/g, ' ') || (/^(FY)?\d{4}/.test(value) && text === writePeriod(value, locale));
}

const cases = locales.flatMap((locale) => steps.map((step) => [locale, step.id, step] as const));

describe('figure ids', () => {
  it('are the published ids of the steps, of the plate, and of the section without steps', () => {
    expect(steps.length).toBe(48);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(48);
    expect(steps.map(({ id }) => id).filter((id) => !published.includes(id))).toEqual([]);
  });
});

describe.each(cases)('figure, %s: %s', (locale, id, step) => {
  const folder = `${locale}/figure/${id}`;
  const page = read(`${folder}/index.html`);
  const json = JSON.parse(read(`${folder}/${id}.${locale}.json`)) as JsonFigure;
  const shown = tablesIn(page);

  it('has its finding as heading, its picture in both sizes, and its picture in words', () => {
    expect(plain(all(page, /<h1>([\s\S]*?)<\/h1>/g)[0] ?? '')).toBe(json.title);
    expect(all(page, /srcset="([^"]*)"/g)).toEqual([`../../../stills/${locale}/${id}.w.svg`]);
    expect(all(page, /<img src="([^"]*)"/g)).toEqual([`../../../stills/${locale}/${id}.n.svg`]);
    expect(plain(all(page, /<p id="alternative">([\s\S]*?)<\/p>/g)[0] ?? '')).toBe(json.alternative);
    expect(json.alternative.length).toBeGreaterThan(80);
  });

  it('has as many rows as the built stills draw', () => {
    const relation = relations[step.figure];
    if (!relation) throw new Error(`no relation for ${step.figure}`);
    const tabulated = tabulateStep(step, { locale, tables });
    expect(shown.map((table) => table.id)).toEqual(tabulated.map((table) => table.id));
    for (const size of ['n', 'w']) {
      const marks = marksIn(read(`stills/${locale}/${id}.${size}.svg`));
      for (const table of tabulated) {
        const own = relation.tables[table.id];
        if (size === 'n' && `${step.figure} ${table.id}` in onlyWide) continue;
        expect(shown.find((candidate) => candidate.id === table.id)?.rows.length, table.id).toBe(table.rows.length);
        expect(own?.drawn(marks), `${size} ${table.id}`).toBe(own?.rows ? own.rows(table) : table.rows.length);
      }
    }
  });

  it('has a caption, heads with scope, and a box of its own for each table', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const table of shown) {
      expect(plain(all(table.html, /<caption>([\s\S]*?)<\/caption>/g)[0] ?? '').length, table.id).toBeGreaterThan(10);
      expect(table.html.match(/<th(?![^>]*scope=)[\s>]/), table.id).toBeNull();
      expect(page).toContain(`<section class="table-scroll" tabindex="0" aria-labelledby="table-${table.id}">`);
      for (const row of table.rows) expect(row.length, table.id).toBe(table.heads.length);
      expect(table.html.match(/<th scope="row"/g)?.length, table.id).toBe(table.rows.length);
    }
  });

  it('reaches every row of every table in its nested list, without script', () => {
    const outline = page.slice(page.indexOf('<ul class="outline">'));
    const lists = outline.split('<li data-table="').slice(1);
    expect(lists.map((list) => list.slice(0, list.indexOf('"')))).toEqual(shown.map((table) => table.id));
    for (const [index, list] of lists.entries()) {
      const table = shown[index];
      const series = all(list, /<ul class="outline-points">([\s\S]*?)<\/ul>/g);
      expect(series.length, table?.id).toBeGreaterThan(0);
      for (const points of series) {
        const items = all(points, /<li>([\s\S]*?)<\/li>/g).map(plain);
        expect(items.length, table?.id).toBe(table?.rows.length);
        for (const [row, item] of items.entries()) expect(item.startsWith(table?.rows[row]?.[0] ?? '?'), `${table?.id}, row ${row}: ${item}`).toBe(true);
      }
    }
  });

  it('says in its JSON what the page says', () => {
    expect(json.figure).toBe(id);
    expect(json.tables.map(({ name }) => name)).toEqual(shown.map((table) => table.id));
    for (const [index, table] of json.tables.entries()) {
      const own = shown[index];
      if (!own) throw new Error('no table on the page');
      for (const [column, { title, unit }] of table.fields.entries()) {
        const name = plain(title);
        expect([name, `${name} (${unit})`], table.name).toContain(own.heads[column]);
        if (unit !== undefined && own.heads[column] === name) expect(own.html, table.name).toContain(unit);
      }
      expect(table.rows.length).toBe(own.rows.length);
      for (const [row, values] of table.rows.entries()) {
        for (const [column, field] of table.fields.entries()) {
          const text = own.rows[row]?.[column] ?? '';
          const at = `${table.name}, row ${row}, ${field.name}: "${text}" for ${JSON.stringify(values[field.name])}`;
          if (values[field.name] === null) {
            const reason = table.missing.find((one) => one.row === row && one.field === field.name)?.reason;
            expect(own.notes.get(text) ?? text, at).toBe(reason);
          } else expect(says(text, values[field.name], field, locale), at).toBe(true);
        }
      }
    }
  });

  it('says in its CSV what the JSON says', () => {
    for (const table of json.tables) {
      const text = read(`${folder}/${table.file}`);
      expect(text.startsWith('\uFEFF'), table.file).toBe(true);
      const [head, ...rows] = parseCsv(text).map(({ cells }) => cells);
      expect(head).toEqual(table.fields.map(({ title, unit }) => (unit === undefined ? title : `${title} (${unit})`)));
      expect(rows.length).toBe(table.rows.length);
      for (const [row, cells] of rows.entries()) {
        const wanted = table.fields.map(({ name }) => {
          const value = table.rows[row]?.[name];
          if (value === null) return '';
          if (Array.isArray(value)) return publishersIn(value as string[], { tables, locale }).join('; ');
          return typeof value === 'boolean' ? sharedTableWords[locale][value ? 'yes' : 'no'] : String(value);
        });
        expect(cells, `${table.file}, row ${row}`).toEqual(wanted);
      }
    }
  });

  it('names origin and licence of its tables, and links no source that the site does not', () => {
    expect(json.origin.tables.length).toBeGreaterThan(0);
    for (const { name, licences } of json.origin.tables) {
      expect(licences.length, name).toBeGreaterThan(0);
      expect(page).toContain(`/data/${name}.csv"`);
    }
    const cited = new Set(json.origin.sources.map((source) => source.id));
    expect(json.tables.flatMap((table) => table.sources).filter((source) => !cited.has(source))).toEqual([]);
    expect(json.origin.sources.filter((source) => source.url !== undefined && !tables.sources.some((row) => row.id === source.id && row.link_ok))).toEqual([]);
  });

  it('has a picture for other programs: complete, light, credited', () => {
    const svg = read(`${folder}/${id}.${locale}.svg`);
    expect(svg).not.toMatch(/var\(|<style|class=|data-key|href="(?!#|data:)|url\((?!#frame\))/);
    expect(all(svg, /<title>([\s\S]*?)<\/title>/g).map(plain)).toEqual([json.title]);
    expect(plain(all(svg, /<desc>([\s\S]*?)<\/desc>/g)[0] ?? '')).toBe(json.alternative);
    expect(plain(svg)).toContain(json.licence.name);
    const families = new Set(all(svg, /font-family="([^"]*)"/g));
    expect([...families].every((family) => /^(Inter|'Source Serif 4'),.*serif$/.test(family))).toBe(true);
    const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    const png = readFileSync(`dist/${folder}/${id}.${locale}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(png.length).toBeLessThan(300 * 1024);
    expect(page).toContain(`href="${id}.${locale}.png"`);
  });

  it('is linked from its step, which needs no script, and leads back to it', () => {
    const story = read(`${locale}/index.html`);
    expect(story).toContain(`<a class="figure-link" href="figure/${id}/index.html">`);
    expect(page).toContain(`href="../../index.html#${id}"`);
    expect(plain(all(page, /<p class="citation">([\s\S]*?)<\/p>/g)[0] ?? '')).toBe(json.citation);
    const place = steps.indexOf(step);
    for (const [rel, neighbour] of [['prev', steps[place - 1]], ['next', steps[place + 1]]] as const) {
      expect(all(page, new RegExp(`<a rel="${rel}" href="([^"]*)"`, 'g'))).toEqual(neighbour ? [`../${neighbour.id}/index.html`] : []);
    }
  });
});

describe.each(locales)('figures together, %s', (locale) => {
  const pages = steps.map(({ id }) => [id, read(`${locale}/figure/${id}/index.html`)] as const);
  it('describe no two pictures alike, and cite no two alike', () => {
    for (const pattern of [/<p id="alternative">([\s\S]*?)<\/p>/g, /<p class="citation">([\s\S]*?)<\/p>/g, /<title>([\s\S]*?)<\/title>/g]) {
      const texts = pages.map(([, html]) => plain(all(html, pattern)[0] ?? ''));
      expect(new Set(texts).size).toBe(pages.length);
    }
  });
  it('link no file that is not there', () => {
    const broken = pages.flatMap(([id, html]) => all(html, /<a href="([^"#]*\.(?:png|svg|json|csv))"/g).filter((address) => !existsSync(new URL(address, `file://${process.cwd()}/dist/${locale}/figure/${id}/index.html`))).map((address) => `${id}: ${address}`));
    expect(broken).toEqual([]);
    expect(pages.every(([id, html]) => html.includes(`${id}.${locale}.png`))).toBe(true);
  });
});
