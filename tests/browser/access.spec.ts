import { expect, test } from '@playwright/test';
import { builtPages, oneOfEachKind } from '../../src/build/access/builtPages.ts';
import { findAsItComes, findInEveryLook, type Finding } from '../../src/build/access/looks.ts';
import { site } from './site.ts';

/**
 * axe: one page of each kind and language in every look, and every figure's page as it comes. `npm run bars` has every page in every look.
 */
const pages = builtPages();
const figures = pages.filter(({ kind }) => kind === 'figure');
const lines = (found: readonly Finding[]): string[] => found.map(({ look, sentence }) => `${look}: ${sentence}`);

test('every page of the build names its kind, and each kind exists in both languages', () => {
  const kinds = oneOfEachKind(pages).filter(({ path }) => path.includes('/'));
  const languagesOf = (kind: string): number => new Set(kinds.filter((page) => page.kind === kind).map(({ language }) => language)).size;
  expect(kinds.length).toBeGreaterThan(10);
  for (const { kind } of kinds) expect(languagesOf(kind), kind).toBe(2);
});

for (const { path } of oneOfEachKind(pages)) {
  test(`axe finds nothing on /${path} in any look`, async ({ page }) => {
    expect(lines(await findInEveryLook(page, `${site()}${path}`))).toEqual([]);
  });
}

for (const language of new Set(figures.map((page) => page.language))) {
  test(`axe finds nothing on any figure's page in ${language} as it comes`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const { path } of figures.filter((figure) => figure.language === language)) {
      found.push(...lines(await findAsItComes(page, `${site()}${path}`)).map((line) => `/${path}: ${line}`));
    }
    expect(found).toEqual([]);
  });
}
