import { expect, test, type Page } from '@playwright/test';
import { expectShown, site, watchFaults } from './site.ts';

/** Presses a button of the reader's panel, which stands in the closed menu. */
function choose(page: Page, selector: string): Promise<void> {
  return page.evaluate((target) => {
    document.querySelector<HTMLElement>(`reader-panel ${target}`)?.click();
  }, selector);
}

const root = (page: Page, name: string): Promise<string | null> => page.evaluate((attribute) => document.documentElement.getAttribute(attribute), name);

test('larger text is larger, keeps the step and is remembered', async ({ page }) => {
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await expectShown(page, 'huixtla');
  const size = (): Promise<number> => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('#huixtla .step-words p:not([class])') ?? document.body).fontSize));
  const usual = await size();
  await choose(page, '[data-value="larger"]');
  expect(await size()).toBeCloseTo(usual * 1.375, 1);
  await expectShown(page, 'huixtla');
  await page.reload({ waitUntil: 'load' });
  expect(await size()).toBeCloseTo(usual * 1.375, 1);
  expect(await page.locator('[data-value="larger"]').getAttribute('aria-pressed')).toBe('true');
  await choose(page, '[data-value=""]');
  expect(await size()).toBeCloseTo(usual, 1);
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

test('a browser that saves data is believed until the reader says otherwise', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${site()}en/`, { waitUntil: 'load' });
  expect(await root(page, 'data-data')).toBe('low');
  await choose(page, '[data-action="data"]');
  await page.reload({ waitUntil: 'load' });
  expect(await root(page, 'data-data')).toBe('full');
});

test('plain pages: every picture stands below its own words, and nothing lies over it', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${site()}en/#returns`, { waitUntil: 'load' });
  await expectShown(page, 'returns');
  await choose(page, '[data-action="view"]');
  expect(await page.locator('scene-stage').evaluateAll((stages) => stages.filter((stage) => stage.getClientRects().length > 0).length)).toBe(0);
  const steps = await page.locator('.step').evaluateAll((all) =>
    all.map((step) => {
      const words = step.querySelector('.step-words')?.getBoundingClientRect();
      const picture = step.querySelector('.still img');
      const box = picture?.getBoundingClientRect();
      return { id: step.id, below: (box?.top ?? -1) >= (words?.bottom ?? 0) - 1, within: (box?.bottom ?? Infinity) <= step.getBoundingClientRect().bottom + 1, seen: picture !== null && picture !== undefined && getComputedStyle(picture).visibility === 'visible' && (box?.height ?? 0) > 200 };
    }),
  );
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter(({ below, within, seen }) => !below || !within || !seen)).toEqual([]);
  expect(await page.evaluate(() => location.hash)).toBe('#returns');
  await choose(page, '[data-action="view"]');
  await expectShown(page, 'returns');
  expect(faults).toEqual([]);
});
