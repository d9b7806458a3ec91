import { expect, test, type Page } from '@playwright/test';
import { goToStep, press, shownStep, site, watchFaults } from './site.ts';

const query = (page: Page): Promise<string> => page.evaluate(() => location.search);

test('a nationality from the address stands in every step that counts it, in the still and in the other language', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${site()}en/?n=ven#everyone-else`, { waitUntil: 'load' });
  await expect.poll(() => shownStep(page, 'everyone-else')).toBe(true);
  await expect(page.locator('#everyone-else [data-note]')).toContainText('66,584');
  const values = await page.locator('nationality-picker select').evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
  expect(values.length).toBeGreaterThan(4);
  expect(new Set(values)).toEqual(new Set(['VEN']));
  expect(await query(page)).toBe('?n=VEN');
  await expect(page.locator('.scene .stage-screen [data-nationality="VEN"].is-picked')).not.toHaveCount(0);
  await goToStep(page, 'darien');
  expect(await query(page)).toBe('?n=VEN');
  await expect(page.locator('#darien [data-note]')).toContainText('62,700');
  await expect(page.locator('.stage-screen > svg.has-pick')).not.toHaveCount(0);
  await press(page, 'a[data-language]');
  await page.waitForURL(/\/es\/(index\.html)?\?n=VEN#darien$/);
  await expect(page.locator('#darien [data-note]')).toContainText('62,700');
  expect(faults).toEqual([]);
});

test('an unknown nationality is dropped, and a page without one has no question mark', async ({ page }) => {
  await page.goto(`${site()}en/?n=XYZ#darien`, { waitUntil: 'load' });
  await expect.poll(() => query(page)).toBe('');
  await expect(page.locator('#darien select')).toHaveValue('');
  expect(page.url()).not.toContain('?');
});

test('a nationality is picked by keyboard and by a press on its panel, and cleared', async ({ page }) => {
  await page.goto(`${site()}en/#everyone-else`, { waitUntil: 'load' });
  await expect.poll(() => shownStep(page, 'everyone-else')).toBe(true);
  await page.locator('#everyone-else select').focus();
  await page.keyboard.type('Cuba');
  await expect.poll(() => query(page)).toBe('?n=CUB');
  await expect(page.locator('#everyone-else [data-note]')).toContainText('Cuba');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('');
  await expect(page.locator('#everyone-else select')).toBeFocused();
  await expect(page.locator('#everyone-else [data-note]')).toHaveText('');
  const panel = await page.locator('.stage-screen [data-nationality="HTI"]').boundingBox();
  if (!panel) throw new Error('The still has no panel of Haiti.');
  await page.mouse.click(panel.x + panel.width / 2, panel.y + panel.height / 2);
  await expect.poll(() => query(page)).toBe('?n=HTI');
});

test('claims are filtered by verdict, and a link to a hidden claim shows it', async ({ page }) => {
  await page.goto(`${site()}en/`, { waitUntil: 'load' });
  const shown = page.locator('.ledger-table tbody tr[data-verdict]:visible');
  const all = await shown.count();
  await page.locator('claim-filter input').first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?v=wrong');
  const wrong = await page.locator('.ledger-table tr[data-verdict="wrong"]').count();
  expect(wrong).toBeGreaterThan(0);
  await expect(shown).toHaveCount(wrong);
  await expect(page.locator('claim-filter [data-shown]')).toHaveText(`${wrong} of ${all} claims shown`);
  const hidden = await page.locator('.ledger-table tbody tr[hidden]').first().getAttribute('id');
  await page.evaluate((id) => {
    location.hash = `#${id}`;
  }, hidden);
  await expect(page.locator(`#${hidden}`)).toBeInViewport();
  await expect(shown).toHaveCount(all);
  expect(await query(page)).toBe('');
});

test('a caravan is found by words, from one to the next, and by pointing at its line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site()}es/#same-road`, { waitUntil: 'load' });
  await expect.poll(() => shownStep(page, 'same-road')).toBe(true);
  const finder = page.locator('caravan-finder');
  await finder.locator('input').fill('exodo de la pobreza');
  const found = page.locator('.stage-screen .is-found');
  await expect(found).toHaveAttribute('data-key', 'caravan:2023-12-24-tapachula');
  await expect(finder.locator('[data-row]')).toContainText('Cañada Morelos');
  await finder.locator('input').fill('zzz');
  await expect(found).toHaveCount(0);
  await expect(finder.locator('[data-status]')).toHaveText('Ninguna coincide');
  await finder.locator('input').fill('');
  await finder.locator('[data-action="next"]').focus();
  await page.keyboard.press('Enter');
  await expect(found).toHaveAttribute('data-key', 'caravan:2018-10-21-ciudad-hidalgo');
  await page.keyboard.press('ArrowRight');
  await expect(found).toHaveAttribute('data-key', 'caravan:2018-10-29-ciudad-hidalgo');
  expect(page.url()).toContain('#same-road');
  const line = await page.locator('.stage-screen [data-key="caravan:2021-10-23-tapachula"]').boundingBox();
  if (!line) throw new Error('The still has no line of October 2021.');
  await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2);
  await expect(found).toHaveAttribute('data-key', 'caravan:2021-10-23-tapachula');
  await page.mouse.move(5, 5);
  await expect(found).toHaveAttribute('data-key', 'caravan:2018-10-29-ciudad-hidalgo');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('no control stands, all claims do, and links lead to both tables', async ({ page }) => {
    await page.goto(`${site()}en/`, { waitUntil: 'load' });
    await expect(page.locator('nationality-picker:visible, caravan-finder:visible, claim-filter:visible')).toHaveCount(0);
    await expect(page.locator('.ledger-table tr[hidden]')).toHaveCount(0);
    await expect(page.locator('#same-road a[href$="caravans/"], #same-road a[href$="caravans/index.html"]')).toHaveCount(1);
    await expect(page.locator('#darien .pick-link a')).toBeVisible();
    await page.locator('#darien .pick-link a').click();
    await expect(page.locator('tr#VEN')).toBeVisible();
  });
});
