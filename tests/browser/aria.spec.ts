import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { builtSections } from './builtStory.ts';
import { site } from './site.ts';

/**
 * What a screen reader is given of each section, in reading order, against `tests/golden/aria/<locale>/<section>.aria.yml`. The whole text is
 * compared: Playwright's own matcher would let pass what is added. `npx playwright test aria.spec.ts --update-snapshots` records anew.
 */
async function read(page: Page, locale: string, section: string): Promise<string> {
  await page.goto(`${site()}${locale}/`, { waitUntil: 'load' });
  await page.evaluate((id) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
    const sheet = [...document.styleSheets].find(({ href }) => href !== null);
    sheet?.insertRule('* { content-visibility: visible !important; }', sheet.cssRules.length);
    document.getElementById(id)?.querySelector('linked-diagram')?.scrollIntoView();
  }, section);
  const diagram = page.locator(`#${section} linked-diagram`);
  if ((await diagram.count()) > 0) await expect(diagram).toHaveAttribute('data-ready');
  return `${await page.locator(`#${section}`).ariaSnapshot()}\n`;
}

for (const locale of locales) {
  for (const section of builtSections(locale)) {
    test(`${section} in ${locale} reads as recorded`, async ({ page }) => {
      expect(await read(page, locale, section)).toMatchSnapshot([locale, `${section}.aria.yml`]);
    });
  }
}
