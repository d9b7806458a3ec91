import { expect, test, type Page } from '@playwright/test';
import { expectShown, press, site, watchFaults } from './site.ts';

/** Opens the menu as a reader does, presses a button of the panel in it where it stands, and closes the menu. */
async function choose(page: Page, selector: string): Promise<void> {
  await press(page, 'details.menu > summary');
  const button = page.locator(`reader-panel ${selector}`);
  await expect(button).toBeVisible();
  // The sheet is scrolled, not the page: a scrolled page is another step.
  await page.evaluate((target) => {
    const sheet = document.querySelector('.menu-sheet');
    const box = document.querySelector(`reader-panel ${target}`)?.getBoundingClientRect();
    if (sheet && box) sheet.scrollTop += box.top - sheet.getBoundingClientRect().top - 20;
  }, selector);
  await press(page, `reader-panel ${selector}`);
  await page.keyboard.press('Escape');
  await expect(button).toBeHidden();
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
  await choose(page, '[data-action="text"][data-value=""]');
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

for (const [locale, names] of [['es', ['Del sistema', 'Claro', 'Oscuro']], ['en', ['System', 'Light', 'Dark']]] as const) {
  test(`the theme goes to dark, to light and back to the system's by keys, and is remembered, in ${locale}`, async ({ page }) => {
    await page.goto(`${site()}${locale}/#huixtla`, { waitUntil: 'load' });
    await expectShown(page, 'huixtla');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const buttons = page.locator('reader-panel [data-action="theme"]');
    const light = await ground();
    await page.locator('details.menu > summary').press('Enter');
    expect(await buttons.allInnerTexts()).toEqual(names);
    const pressed = (): Promise<(string | null)[]> => buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-pressed')));
    expect(await pressed()).toEqual(['true', 'false', 'false']);
    await buttons.nth(2).press('Enter');
    expect(await pressed()).toEqual(['false', 'false', 'true']);
    const dark = await ground();
    expect(dark).not.toBe(light);
    await buttons.nth(1).press('Space');
    expect(await pressed()).toEqual(['false', 'true', 'false']);
    expect(await ground()).toBe(light);
    await buttons.nth(2).press('Space');
    await page.reload({ waitUntil: 'load' });
    expect([await root(page, 'data-theme'), await ground()]).toEqual(['dark', dark]);
    await choose(page, '[data-action="theme"][data-value=""]');
    expect([await root(page, 'data-theme'), await ground()]).toEqual([null, light]);
    expect(await page.locator('#huixtla picture img').getAttribute('src')).not.toContain('#');
    await page.reload({ waitUntil: 'load' });
    expect([await root(page, 'data-theme'), await ground()]).toEqual([null, light]);
    expect(await pressed()).toEqual(['true', 'false', 'false']);
  });
}

test('without storage the theme goes there and back too', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  await choose(page, '[data-action="theme"][data-value="dark"]');
  expect(await root(page, 'data-theme')).toBe('dark');
  await choose(page, '[data-action="theme"][data-value=""]');
  expect(await root(page, 'data-theme')).toBeNull();
});
