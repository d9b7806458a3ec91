import { expect, test } from '@playwright/test';
import { locales, otherLocale } from '../../src/locale/locales.ts';
import { builtSteps } from './builtStory.ts';
import { expectShown, press, site } from './site.ts';

for (const locale of locales) {
  test(`${locale}: the language switch keeps the step`, async ({ page }) => {
    await page.goto(`${site()}${locale}/#smallest-count`, { waitUntil: 'load' });
    await expectShown(page, 'smallest-count');
    await press(page, 'a.bar-language[data-language]');
    await page.waitForURL(new RegExp(`/${otherLocale(locale)}/(index\\.html)?#smallest-count$`));
    await expectShown(page, 'smallest-count');
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

test('keys and buttons go to the next and the previous step', async ({ page }) => {
  await page.goto(`${site()}en/#tapachula`, { waitUntil: 'load' });
  const stands = (id: string): Promise<void> => expectShown(page, id, { timeout: 20_000 });
  await stands('tapachula');
  await page.keyboard.press('ArrowRight');
  await stands('alvaro-obregon');
  await page.keyboard.press('ArrowRight');
  await stands('huixtla');
  await page.keyboard.press('ArrowLeft');
  await stands('alvaro-obregon');
  await press(page, '[data-action="next-step"]');
  await stands('huixtla');
  await press(page, '[data-action="previous-step"]');
  await stands('alvaro-obregon');
});

test('after the last step comes the section without steps, and from there the last step again', async ({ page }) => {
  const last = builtSteps('es').at(-1) ?? '';
  await page.goto(`${site()}es/#${last}`, { waitUntil: 'load' });
  await expectShown(page, last);
  await expect(page.locator('[data-action="next-step"]')).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#ledger$/);
  await expect(page.locator('#ledger h2')).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, last);
});

test('the theme switch turns page and pictures and is remembered', async ({ page }) => {
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());
  const light = await paper();
  expect(light).not.toBe('');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="theme"][data-value="dark"]')?.click();
  });
  await expect.poll(paper).not.toBe(light);
  expect(await page.locator('#huixtla picture img').getAttribute('src')).toMatch(/#dark$/);
  const dark = await paper();
  await page.reload({ waitUntil: 'load' });
  await expect.poll(paper).toBe(dark);
});
