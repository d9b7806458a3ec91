import { expect, test, type Page } from '@playwright/test';
import { goToStep, site, watchFaults } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

const map = (page: Page, step: string) => page.locator(`.scene:has(#${step}) live-map`);

test('the live map shows only once it stands on the step, and keeps the note of what the line is', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${site()}es/#tapachula`, { waitUntil: 'load' });
  await expect(map(page, 'tapachula')).toHaveAttribute('data-shown', '', { timeout: 60_000 });
  await goToStep(page, 'huixtla');
  await expect(map(page, 'huixtla')).toHaveAttribute('data-shown', '', { timeout: 60_000 });
  const twin = page.locator('.scene:has(#huixtla) .stage-screen > svg');
  await expect(twin.locator('[data-key="note:0"]')).toBeVisible();
  await expect(twin.locator('[data-key="scale"]')).toBeVisible();
  await expect(twin.locator('[data-key="camera"]')).toBeHidden();
  const box = async (selector: string): Promise<number[]> => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(`.scene:has(#huixtla) ${selector}`).boundingBox()) ?? {};
    return [x, y, width, height];
  };
  const [still, canvas] = [await box('.stage-screen > svg'), await box('.map-canvas')];
  expect(still[2]).toBeGreaterThan(300);
  expect(Math.max(...still.map((side, index) => Math.abs(side - (canvas[index] ?? 0))))).toBeLessThanOrEqual(1);
  expect(faults).toEqual([]);
});

for (const [why, viewport, view] of [['in a low window', { width: 1280, height: 420 }, null], ['in plain pages', { width: 1280, height: 800 }, 'plain']] as const) {
  test(`${why} there is no stage: the map is neither offered nor fetched`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/\/(map|assets\/map)[^/]*\//.test(request.url()) || /\/map[.-][^/]*$/.test(request.url())) fetched.push(request.url());
    });
    await page.setViewportSize(viewport);
    if (view) await page.addInitScript((chosen) => { localStorage.setItem('huixtla', JSON.stringify({ view: chosen })); }, view);
    await page.goto(`${site()}es/`, { waitUntil: 'load' });
    for (const step of ['tapachula', 'huixtla']) {
      await page.locator(`#${step}`).scrollIntoViewIfNeeded();
      await expect(page.locator(`#${step} .map-open`)).toBeHidden();
    }
    await expect(map(page, 'huixtla')).not.toHaveAttribute('hidden');
    expect(fetched).toEqual([]);
    // The stage comes back with its room, and the map with it.
    if (view) return;
    await page.setViewportSize({ width: 1280, height: 800 });
    await goToStep(page, 'huixtla');
    await expect.poll(() => fetched.length).toBeGreaterThan(0);
  });
}

test('after a change of the window the map stands on the step again', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await expect(map(page, 'huixtla')).toHaveAttribute('data-shown', '', { timeout: 60_000 });
  // The twin may be in front for less time than a test takes to look: the page itself takes down each change.
  await map(page, 'huixtla').evaluate((element) => {
    new MutationObserver(() => {
      element.dataset['seen'] = `${element.dataset['seen'] ?? ''}${element.hasAttribute('data-shown') ? 'map ' : 'twin '}`;
    }).observe(element, { attributes: true, attributeFilter: ['data-shown'] });
  });
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(map(page, 'huixtla')).toHaveAttribute('data-seen', /^twin (?:twin )*map /, { timeout: 60_000 });
  await expect(map(page, 'huixtla')).toHaveAttribute('data-shown', '');
  expect(faults).toEqual([]);
});
