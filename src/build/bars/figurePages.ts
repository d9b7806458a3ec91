import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../locale/locales.ts';
import type { Bar } from './bar.ts';

/** What the built page says beside one picture. */
export interface FigureOnPage {
  /** Id of the step, or of the section whose picture it is. */
  readonly id: string;
  /** The picture in words; empty where there is none. */
  readonly alternative: string;
  /** Addresses of the tables drawn, as they stand in the page. */
  readonly tables: readonly string[];
  /** Whom the rows come from. */
  readonly credit: string;
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

/** The pictures of a built story page, each with its alternative, its tables and its credit. */
export function figuresOn(html: string): FigureOnPage[] {
  const blocks = [...html.matchAll(/<article class="step" id="([^"]+)"[\s\S]*?<\/article>/g), ...html.matchAll(/<section class="section ledger" id="([^"]+)"[\s\S]*?<\/section>/g)];
  return blocks.map(([block, id = '']) => {
    const details = /<details class="alternative">([\s\S]*?)<\/details>/.exec(block)?.[1] ?? '';
    return {
      id,
      alternative: textOf(/<p>([\s\S]*?)<\/p>/.exec(details)?.[1] ?? ''),
      tables: [...details.matchAll(/href="([^"]+\.csv)"/g)].map(([, address = '']) => address),
      credit: textOf(/<p class="credit">([\s\S]*?)<\/p>/.exec(block)?.[1] ?? '').replace(/^[^:]*:\s*/, '').replace(/^\.$/, ''),
    };
  });
}

/** Rows of a CSV below its head. */
function rowsIn(file: string): number {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').length - 1 : 0;
}

/** Counts the pictures of a built folder that stand without a table, an origin or a text alternative of their own. */
export function countFigures(folder: string): { bars: Bar[]; misses: string[] } {
  const misses: string[] = [];
  const counts = { figures: 0, tables: 0, origins: 0, alternatives: 0 };
  for (const locale of locales) {
    const figures = figuresOn(readFileSync(`${folder}/${locale}/index.html`, 'utf8'));
    counts.figures += figures.length;
    for (const { id, alternative, tables, credit } of figures) {
      const empty = tables.filter((address) => rowsIn(join(folder, locale, address)) === 0);
      if (tables.length === 0 || empty.length > 0) {
        counts.tables += 1;
        misses.push(`${locale}, ${id}: ${tables.length === 0 ? 'no table of what it draws' : `${empty.join(', ')} is missing or has no rows`}`);
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
      { name: 'figures on the pages', value: counts.figures, unit: 'figures' },
      { name: '… without a table', value: counts.tables, unit: 'figures', limit: none },
      { name: '… without an origin', value: counts.origins, unit: 'figures', limit: none },
      { name: '… without an alternative of their own that holds a figure', value: counts.alternatives, unit: 'figures', limit: none },
    ],
    misses,
  };
}
