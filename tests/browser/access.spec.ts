import { expect, test } from '@playwright/test';
import { builtPages, oneOfEachKind } from '../../src/build/access/builtPages.ts';
import { findAsItComes, findInEveryLook, type Finding } from '../../src/build/access/looks.ts';
import { site } from './site.ts';

/**
 * axe: one page of each kind in every look. Sampled: the story in English is read as it comes, in Spanish in every look; every other kind in one
 * language, in turn, since what axe reads there differs in nothing but words. `npm run bars` has every page in every look.
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

/** The story in both languages, every other kind in one, in turn. */
const inTurn = oneOfEachKind(pages).filter(({ path, kind, language }) => !path.includes('/') || kind === 'story' || (kinds.indexOf(kind) % 2 === 0) === (language === 'es-MX'));

for (const { path, kind, language } of inTurn) {
  const isOnlyAsItComes = kind === 'story' && language !== 'es-MX';
  test(`axe finds nothing on /${path} ${isOnlyAsItComes ? 'as it comes' : 'in any look'}`, async ({ page }) => {
    // The story is long, and axe reads it nine times.
    test.setTimeout(150_000);
    expect(lines(await (isOnlyAsItComes ? findAsItComes : findInEveryLook)(page, `${site()}${path}`))).toEqual([]);
  });
}
