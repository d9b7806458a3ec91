import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { site } from './site.ts';

const pages = ['', 'how/', 'sources/', 'glossary/', 'corrections/', 'accessibility/'] as const;
const looks = [
  { name: 'light', colorScheme: 'light', width: 1440 },
  { name: 'dark', colorScheme: 'dark', width: 1440 },
  { name: '320 px', colorScheme: 'light', width: 320 },
] as const;

for (const locale of locales) {
  for (const path of pages) {
    test(`axe finds nothing on /${locale}/${path}`, async ({ browser }) => {
      test.setTimeout(180_000);
      for (const look of looks) {
        const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(`${site()}${locale}/${path}`, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${look.name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${look.name}: sideways`).toBeLessThanOrEqual(0);
        await context.close();
      }
    });
  }
}

test('a number opens its origin on focus and tap, and Escape closes it', async ({ page }) => {
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'networkidle' });
  const number = page.locator('#huixtla a.fact').first();
  await number.click();
  const note = page.locator('fact-note');
  await expect(note).toBeVisible();
  expect((await note.innerText()).length).toBeGreaterThan(10);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await number.hover();
  await expect(note).toBeVisible();
});
