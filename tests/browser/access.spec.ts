import { expect, test } from '@playwright/test';
import { builtPages, oneOfEachKind } from '../../src/build/access/builtPages.ts';
import { findAsItComes, findInEveryLook, type Finding } from '../../src/build/access/looks.ts';
import { site } from './site.ts';

/**
 * axe: one page of each kind in every look. Sampled: the story in English is read as it comes, in Spanish in every look (`storyAccess.spec.ts`, with the
 * buttons that open the live map); every other kind in one language, in turn, since what axe reads there differs in nothing but words. `npm run bars`
 * has every page in every look.
 */
const pages = builtPages();
const lines = (found: readonly Finding[]): string[] => found.map(({ look, sentence }) => `${look}: ${sentence}`);

test('every page of the build names its kind, and each kind exists in both languages', () => {
  const kinds = oneOfEachKind(pages).filter(({ path }) => path.includes('/'));
  const languagesOf = (kind: string): number => new Set(kinds.filter((page) => page.kind === kind).map(({ language }) => language)).size;
  expect(kinds.length).toBeGreaterThan(10);
  for (const { kind } of kinds) expect(languagesOf(kind), kind).toBe(2);
});

const kinds = [...new Set(pages.map(({ kind }) => kind))];

/** Each kind but the story in one language, in turn. */
const inTurn = oneOfEachKind(pages).filter(({ path, kind, language }) => !path.includes('/') || (kind !== 'story' && (kinds.indexOf(kind) % 2 === 0) === (language === 'es-MX')));

for (const { path } of inTurn) {
  test(`axe finds nothing on /${path} in any look`, async ({ page }) => {
    test.setTimeout(150_000);
    expect(lines(await findInEveryLook(page, `${site()}${path}`))).toEqual([]);
  });
}

test('axe finds nothing on /en/ as it comes', async ({ page }) => {
  test.setTimeout(150_000);
  expect(lines(await findAsItComes(page, `${site()}en/`))).toEqual([]);
});
