import { expect, test } from '@playwright/test';
import { expectShown, press, site } from './site.ts';

test('every step has a button that copies its own address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site()}en/#events`, { waitUntil: 'load' });
  await expectShown(page, 'events');
  const [steps, buttons] = await page.evaluate(() => [document.querySelectorAll('.step').length, document.querySelectorAll('.step .step-share').length]);
  expect(steps).toBeGreaterThan(0);
  expect(buttons).toBe(steps);
  await press(page, '#events .step-share');
  await expect(page.locator('step-share')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/(index\.html)?#events$/);
  await expect(page.locator('step-share')).toHaveText('', { timeout: 5000 });
});

test('where a page may not copy, the address is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${site()}es/#returns`, { waitUntil: 'load' });
  await expectShown(page, 'returns');
  await press(page, '#returns .step-share');
  await expect(page.locator('step-share')).toContainText('#returns');
});

test('the device’s own sheet gets title and address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (shared: unknown) => { document.documentElement.dataset['shared'] = JSON.stringify(shared); return Promise.resolve(); } });
  });
  await page.goto(`${site()}es/#returns`, { waitUntil: 'load' });
  await expectShown(page, 'returns');
  await press(page, '#returns .step-share');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['shared'] ?? '')).toMatch(/"title":"[^"]+","url":"[^"]+#returns"/);
});

test('Shift and an arrow go from section to section', async ({ page }) => {
  await page.goto(`${site()}en/#events`, { waitUntil: 'load' });
  await expectShown(page, 'events');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('after');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('containment');
});
