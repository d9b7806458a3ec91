import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { axeFindings } from './axe.ts';
import { site, watchFaults } from './site.ts';

/** Pages of every make: map, wide table, many rows with blanks, several tables, squares of claims. */
const kinds = ['trail-lost', 'same-road', 'two-counts', 'not-shown', 'ledger'];

const settings = [
  { name: 'wide, light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: '320 px', viewport: { width: 320, height: 256 }, colorScheme: 'light' },
] as const;

/** axe reads each of the pages once, each in another of these settings, in turn: `access.spec.ts` reads the page of a figure in every look. */
const runs = settings.flatMap((setting) => (setting.name === 'wide, light' ? locales : (['es'] as const)).map((locale) => ({ ...setting, locale })));

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

// Both languages once; the other looks change nothing that words could.
for (const [run, { name, viewport, colorScheme, locale }] of runs.entries()) {
  test.describe(`figures, ${name}`, () => {
    test.use({ viewport, colorScheme });
    test(`${locale}: no violation, nothing off the origin, no sideways scroll of the page`, async ({ page }) => {
      const faults = watchFaults(page);
      let read = 0;
      for (const [index, id] of kinds.entries()) {
        await page.goto(`${site()}${locale}/figure/${id}/`);
        expect(await sidewaysScroll(page), id).toBe(0);
        if (index % runs.length !== run) continue;
        expect(await axeFindings(page), id).toEqual([]);
        read += 1;
      }
      expect(read).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });
  });
}

test.describe('a wide table on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('is reached and moved by keyboard, and keeps its caption and the names of its rows in view', async ({ page }) => {
    await page.goto(`${site()}es/figure/same-road/`);
    const box = page.locator('.table-scroll').first();
    await box.focus();
    await expect(box).toBeFocused();
    const places = (): Promise<readonly number[]> => box.evaluate((element) => [element.scrollLeft, ...[...element.querySelectorAll('caption span, tbody th')].slice(0, 2).map((each) => Math.round(each.getBoundingClientRect().left))]);
    const [, caption, row] = await places();
    await page.keyboard.press('End');
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await places())[0]).toBeGreaterThan(100);
    expect((await places()).slice(1)).toEqual([caption, row]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  for (const locale of locales) {
    test(`${locale}: a step leads to its figure and the figure back to its step`, async ({ page }) => {
      await page.goto(`${site()}${locale}/#events`);
      const link = page.locator('#events .figure-link');
      const size = await link.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await link.click();
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`/${locale}/figure/events/(index\\.html)?$`));
      await expect(page.locator('table.figure-table').first()).toBeVisible();
      await page.locator('.figure-back a').click();
      expect(new URL(page.url()).hash).toBe('#events');
    });
  }
});

test('files come down under names that say what they are', async ({ page }) => {
  await page.goto(`${site()}en/figure/the-fall/`);
  for (const [selector, file] of [['.figure-files a[href$=".png"]', 'the-fall.en.png'], ['.figure-files a[href$=".svg"]', 'the-fall.en.svg'], ['.figure-files a[href$=".json"]', 'the-fall.en.json'], ['.table-foot a[download]', 'the-fall-months.en.csv']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
    expect(download.suggestedFilename()).toBe(file);
    expect(await download.failure()).toBeNull();
  }
});
