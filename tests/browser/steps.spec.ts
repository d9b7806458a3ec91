import { expect, test } from '@playwright/test';
import { locales, otherLocale } from '../../src/locale/locales.ts';
import { goToStep, shownStep, site, stepIds, watchFaults } from './site.ts';

for (const locale of locales) {
  test(`${locale}: a link to any step opens it in that state`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const probe = await context.newPage();
    await probe.goto(`${site()}${locale}/`);
    const ids = await stepIds(probe);
    await probe.close();
    for (const id of ids) {
      const page = await context.newPage();
      await page.goto(`${site()}${locale}/#${id}`, { waitUntil: 'load' });
      await expect.poll(() => shownStep(page, id), { message: id }).toBe(true);
      await page.close();
    }
    await context.close();
  });
}

test('the address follows the reader and leaves no trace in the history', async ({ page }) => {
  test.setTimeout(120_000);
  const faults = watchFaults(page);
  await page.goto(`${site()}es/`, { waitUntil: 'networkidle' });
  const before = await page.evaluate(() => history.length);
  const seen = await page.evaluate(async () => {
    const hashes = new Set<string>();
    const end = document.documentElement.scrollHeight;
    for (let y = 0; y < end; y += innerHeight / 3) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 40));
      hashes.add(location.hash.slice(1));
    }
    return [...hashes];
  });
  const ids = await stepIds(page);
  expect(ids.filter((id) => !seen.includes(id))).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(faults).toEqual([]);
});

test('keys and buttons go to the next and the previous step', async ({ page }) => {
  await page.goto(`${site()}en/#tapachula`, { waitUntil: 'networkidle' });
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shownStep(page, 'alvaro-obregon')).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shownStep(page, 'huixtla')).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => shownStep(page, 'alvaro-obregon')).toBe(true);
  await page.locator('[data-action="next-step"]').first().click();
  await expect.poll(() => shownStep(page, 'huixtla')).toBe(true);
  await page.locator('[data-action="previous-step"]').first().click();
  await expect.poll(() => shownStep(page, 'alvaro-obregon')).toBe(true);
});

for (const locale of locales) {
  test(`${locale}: the language switch keeps the step`, async ({ page }) => {
    await page.goto(`${site()}${locale}/#smallest-count`, { waitUntil: 'networkidle' });
    await expect.poll(() => shownStep(page, 'smallest-count')).toBe(true);
    await page.locator('a[data-language]').first().click();
    await page.waitForURL(new RegExp(`/${otherLocale(locale)}/(index\\.html)?#smallest-count$`));
    await expect.poll(() => shownStep(page, 'smallest-count')).toBe(true);
  });
}

test('a link of the page itself adds nothing to the history', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'networkidle' });
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('a[href$="#containment"]')?.click();
  });
  await expect.poll(() => page.evaluate(() => Math.abs(document.getElementById('containment')?.getBoundingClientRect().top ?? 9999))).toBeLessThan(120);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the theme switch turns page and pictures and is remembered', async ({ page }) => {
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'networkidle' });
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="theme"]')?.click();
  });
  await expect.poll(ground).not.toBe(light);
  expect(await page.locator('#huixtla picture img').getAttribute('src')).toMatch(/#dark$/);
  const dark = await ground();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await ground()).toBe(dark);
});

test('storage that throws costs nothing but the memory', async ({ page }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'networkidle' });
  await goToStep(page, 'cerro-gordo');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="theme"]')?.click();
  });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(faults).toEqual([]);
});
