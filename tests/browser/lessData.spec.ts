import { expect, test } from '@playwright/test';
import { choose, root } from './panel.ts';
import { expectShown, site } from './site.ts';

test('less data: nothing heavy is called for before the early script has come', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ data: 'low' }));
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  // The story's script tells the page too: both are late.
  await page.route(/\/assets\/(early|story)\./, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${site()}es/#tapachula`, { waitUntil: 'commit' });
  await page.waitForTimeout(1_500);
  await page.evaluate(() => document.querySelector('#tapachula')?.scrollIntoView());
  await page.waitForTimeout(500);
  letGo();
  await page.waitForLoadState('load');
  await expect.poll(() => asked.some((path) => path.endsWith('.l.svg'))).toBe(true);
  expect(asked.filter((path) => path.endsWith('.woff2') || /tapachula\.[nw]\.svg$/.test(path))).toEqual([]);
});

test('less data: no font, the light pictures at every width, no map', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ data: 'low' }));
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await expectShown(page, 'huixtla');
  await page.waitForTimeout(500);
  expect(asked.filter((path) => path.endsWith('.woff2') || /\/(map|assets\/map)[./-]|\/map\//.test(path))).toEqual([]);
  expect(asked.filter((path) => path.endsWith('huixtla.l.svg'))).not.toEqual([]);
  expect(asked.filter((path) => /huixtla\.[nw]\.svg$/.test(path))).toEqual([]);
  await expect(page.locator('#huixtla [data-action="open-map"]')).toBeHidden();
  await choose(page, '[data-action="data"]');
  // The map is offered again where the browser can draw it: Firefox without a screen cannot.
  const canDraw = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  await expect(page.locator('#huixtla [data-action="open-map"]')).toBeVisible({ visible: canDraw });
  expect(await root(page, 'data-data')).toBe('full');
  await expect.poll(() => asked.some((path) => path.endsWith('huixtla.w.svg'))).toBe(true);
});
