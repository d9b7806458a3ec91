import { expect, test } from '@playwright/test';
import { locales, otherLocale } from '../../src/locale/locales.ts';
import { goToStep, shownStep, site, watchFaults } from './site.ts';

for (const locale of locales) {
  test(`${locale}: the language switch keeps the step`, async ({ page }) => {
    await page.goto(`${site()}${locale}/#smallest-count`, { waitUntil: 'load' });
    await expect.poll(() => shownStep(page, 'smallest-count')).toBe(true);
    await page.locator('a[data-language]').first().click();
    await page.waitForURL(new RegExp(`/${otherLocale(locale)}/(index\\.html)?#smallest-count$`));
    await expect.poll(() => shownStep(page, 'smallest-count')).toBe(true);
  });
}

test('a link of the page itself adds nothing to the history', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('a[href$="#containment"]')?.click();
  });
  await expect.poll(() => page.evaluate(() => Math.abs(document.getElementById('containment')?.getBoundingClientRect().top ?? 9999))).toBeLessThan(120);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('storage that throws costs nothing but the memory', async ({ page }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await goToStep(page, 'cerro-gordo');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="theme"]')?.click();
  });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(faults).toEqual([]);
});
