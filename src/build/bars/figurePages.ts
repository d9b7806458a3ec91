import { existsSync, readFileSync } from 'node:fs';
import { locales } from '../../locale/locales.ts';
import type { Bar } from './bar.ts';

/** What the built story says beside one picture. */
export interface FigureOnPage {
  /** Id of the step, or of the section whose picture it is. */
  readonly id: string;
  /** The picture in words; empty where there is none. */
  readonly alternative: string;
  /** Whom the rows come from. */
  readonly credit: string;
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

/** The pictures of a built story page, each with its alternative and its credit. */
export function figuresOn(html: string): FigureOnPage[] {
  const blocks = [...html.matchAll(/<article class="step" id="([^"]+)"[\s\S]*?<\/article>/g), ...html.matchAll(/<section class="section ledger" id="([^"]+)"[\s\S]*?<\/section>/g)];
  return blocks.map(([block, id = '']) => ({
    id,
    alternative: textOf(/<details class="alternative">[\s\S]*?<p>([\s\S]*?)<\/p>/.exec(block)?.[1] ?? ''),
    credit: textOf(/<p class="credit">([\s\S]*?)<\/p>/.exec(block)?.[1] ?? '').replace(/^[^:]*:\s*/, '').replace(/^\.$/, ''),
  }));
}

/** Numbers of rows of the tables in a figure's own page. */
export function tableRowsOn(html: string): number[] {
  return [...html.matchAll(/<table class="figure-table"[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/g)].map(([, body = '']) => [...body.matchAll(/<tr[ >]/g)].length);
}

/** What is missing in a figure's own page and its JSON; null where it has a table with rows and the file holds as many. */
function tableFault(folder: string, id: string, locale: string): string | null {
  const page = `${folder}/index.html`;
  const json = `${folder}/${id}.${locale}.json`;
  if (!existsSync(page) || !existsSync(json)) return 'its page or its JSON is missing';
  const shown = tableRowsOn(readFileSync(page, 'utf8'));
  const { tables } = JSON.parse(readFileSync(json, 'utf8')) as { readonly tables: readonly { readonly file: string; readonly rows: readonly unknown[] }[] };
  if (shown.length === 0 || shown.includes(0)) return 'no table with rows on its page';
  if (shown.join() !== tables.map(({ rows }) => rows.length).join()) return `its page shows ${shown.join(' + ')} rows, its JSON holds ${tables.map(({ rows }) => rows.length).join(' + ')}`;
  const lost = tables.find(({ file }) => !existsSync(`${folder}/${file}`));
  return lost ? `${lost.file} is missing` : null;
}

/** Counts the pictures of a built folder that stand without a table, an origin or a text alternative of their own. */
export function countFigures(folder: string): { bars: Bar[]; misses: string[] } {
  const misses: string[] = [];
  const counts = { figures: 0, tables: 0, origins: 0, alternatives: 0 };
  for (const locale of locales) {
    const figures = figuresOn(readFileSync(`${folder}/${locale}/index.html`, 'utf8'));
    counts.figures += figures.length;
    for (const { id, alternative, credit } of figures) {
      const fault = tableFault(`${folder}/${locale}/figure/${id}`, id, locale);
      if (fault !== null) {
        counts.tables += 1;
        misses.push(`${locale}, ${id}: ${fault}`);
      }
      if (credit === '') {
        counts.origins += 1;
        misses.push(`${locale}, ${id}: its credit names nobody`);
      }
      const same = figures.filter((other) => other.alternative === alternative).length > 1;
      if (alternative === '' || same || !/\d/.test(alternative)) {
        counts.alternatives += 1;
        misses.push(`${locale}, ${id}: ${alternative === '' ? 'no text alternative' : same ? 'its text alternative is another’s too' : 'its text alternative holds no figure'}`);
      }
    }
  }
  const none = { kind: 'exactly', value: 0 } as const;
  return {
    bars: [
      { name: 'figures in the story', value: counts.figures, unit: 'figures', limit: { kind: 'exactly', value: 94 } },
      { name: '… without a table of what they draw', value: counts.tables, unit: 'figures', limit: none },
      { name: '… without an origin', value: counts.origins, unit: 'figures', limit: none },
      { name: '… without an alternative of their own that holds a figure', value: counts.alternatives, unit: 'figures', limit: none },
    ],
    misses,
  };
}
