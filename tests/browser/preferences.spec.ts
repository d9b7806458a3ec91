import { expect, test } from '@playwright/test';
import { choose, root } from './panel.ts';
import { expectShown, site, watchFaults } from './site.ts';

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
