import type { Browser } from '@playwright/test';
import { builtPages } from '../access/builtPages.ts';
import { findInEveryLook, looks } from '../access/looks.ts';
import { say } from '../cli/progress.ts';
import type { Bar } from './bar.ts';

/** Pages between two lines of progress. */
const told = 20;

/** Runs axe over every page of a built folder, served at `site`, in every look. */
export async function measureAccess(browser: Browser, site: string, folder: string): Promise<{ bars: Bar[]; misses: string[] }> {
  const pages = builtPages(folder);
  const misses: string[] = [];
  const read = new Set<string>();
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  for (const [index, { path }] of pages.entries()) {
    if (index % told === 0) say(`axe: page ${index + 1} of ${pages.length} …`);
    const page = await context.newPage();
    misses.push(...(await findInEveryLook(page, `${site}${path}`, (look) => read.add(`${path} ${look}`))).map(({ look, sentence }) => `/${path}, ${look}: ${sentence}`));
    await page.close();
  }
  await context.close();
  return {
    bars: [
      { name: 'pages × looks that axe read', value: read.size, unit: 'views', limit: { kind: 'exactly', value: pages.length * looks.length } },
      { name: 'axe violations', value: misses.length, unit: 'violations', limit: { kind: 'exactly', value: 0 } },
    ],
    misses,
  };
}
