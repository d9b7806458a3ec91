import { chromium, expect, test, type Page } from '@playwright/test';
import { findChromium } from '../../src/build/browser/findChromium.ts';
import { chromiumFlags } from '../../src/build/browser/launch.ts';
import { beyond, missing, stall } from './faultRoutes.ts';
import { goToStep, press, site, watchFaults } from './site.ts';

/* One fault of the live map's at a time: what stays must stay, nothing may wait for ever, and nothing may be thrown into the console. */
test.use({ reducedMotion: 'reduce' });

/** What the map cannot stand without. */
const needed = [
  ['module', '**/assets/map.*.js'],
  ['worker', '**/assets/map-worker.*.js'],
  ['data', '**/map/es.json'],
] as const;

const wide = { width: 1440, height: 900 };
const map = (page: Page, step = 'huixtla') => page.locator(`.scene:has(#${step}) live-map`);
const twin = (page: Page, step = 'huixtla') => page.locator(`.scene:has(#${step}) .stage-screen > svg [data-key="camera"]`);

/** Asserts that the live map is gone for good: nothing of it is shown or waited for, the twin is in front, and the story goes on. */
async function expectTwinAlone(page: Page): Promise<void> {
  await expect(map(page)).toHaveAttribute('data-failed', '');
  await expect(page.locator('#huixtla [data-action="open-map"]')).toBeHidden();
  await expect(map(page).locator('[data-action="close-map"]')).toBeHidden();
  await expect(map(page).locator('.map-state')).not.toHaveText('Cargando el mapa…');
  expect(await map(page).evaluate((element) => element.getAttributeNames().filter((name) => /^data-(open|shown|explored)$/.test(name)))).toEqual([]);
  await expect(page.locator('.map-canvas')).toHaveCount(0);
  await expect(twin(page)).toBeVisible();
  await goToStep(page, 'cerro-gordo');
  await goToStep(page, 'huixtla');
  await expect(twin(page)).toBeVisible();
}

test('without WebGL the twin stands and nothing of the live map is loaded', async () => {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...chromiumFlags, '--disable-3d-apis'] });
  try {
    const page = await browser.newPage({ viewport: wide, reducedMotion: 'reduce' });
    const faults = watchFaults(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
    await goToStep(page, 'huixtla');
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
    await expect(map(page)).toBeHidden();
    await expect(twin(page)).toBeVisible();
    await goToStep(page, 'cerro-gordo');
    expect(asked.filter((address) => /\/map[./-]/.test(address))).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test.describe('the live map', () => {
  test.use({ viewport: wide });

  test('stands without its letters and its style sheet, and gives way to the twin when its context is lost', async ({ page }) => {
    const faults = watchFaults(page);
    await page.route('**/fonts/*', missing);
    await page.route('**/assets/map.*.css', missing);
    await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
    await expect(map(page)).toHaveAttribute('data-shown', '', { timeout: 60_000 });
    const [frame, canvas] = [await page.locator('.map-canvas').boundingBox(), await page.locator('.map-canvas canvas').boundingBox()];
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs((canvas?.[side] ?? 0) - (frame?.[side] ?? 0)), side).toBeLessThanOrEqual(1);
    await page.locator('#huixtla [data-action="open-map"]').click();
    await expect(map(page)).toHaveAttribute('data-explored', '');
    await page.evaluate(() => {
      document.querySelector<HTMLCanvasElement>('.map-canvas canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expectTwinAlone(page);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#cerro-gordo$/);
    expect(beyond(faults)).toEqual([]);
  });

  for (const [name, pattern] of [
    ...needed,
    ['relief', '**/map/hillshade.webp'],
  ] as const) {
    test(`gives way to the twin where its ${name} is missing`, async ({ page }) => {
      const faults = watchFaults(page);
      await page.route(pattern, missing);
      await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
      await expect(map(page)).toHaveAttribute('data-failed', '', { timeout: 60_000 });
      await expectTwinAlone(page);
      expect(beyond(faults)).toEqual([]);
    });
  }
});

test('a worker that dies while the map is in use gives the step back to its twin', async ({ page }) => {
  const faults = watchFaults(page);
  await page.setViewportSize(wide);
  await page.clock.install();
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    Object.assign(window, {
      workers,
      Worker: class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      },
    });
  });
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await expect(map(page)).toHaveAttribute('data-shown', '', { timeout: 45_000 });
  expect(await page.evaluate(() => {
    const { workers } = window as unknown as { workers: Worker[] };
    for (const worker of workers) worker.terminate();
    return workers.length;
  })).toBeGreaterThan(0);
  await goToStep(page, 'cerro-gordo');
  await page.clock.runFor(25_000);
  await goToStep(page, 'huixtla');
  await expectTwinAlone(page);
  expect(beyond(faults)).toEqual([]);
});

for (const [name, pattern] of [
  ...needed,
  ['letters', '**/fonts/*'],
] as const) {
  test(`a reader who asks for the map does not wait for ever for its ${name}`, async ({ page }) => {
    const faults = watchFaults(page);
    const { hold, letGo } = stall();
    await page.clock.install();
    await page.route(pattern, hold);
    const asked = page.waitForRequest(pattern);
    // The load event waits for the letters.
    await page.goto(`${site()}es/#huixtla`, { waitUntil: 'domcontentloaded' });
    await goToStep(page, 'huixtla');
    await press(page, '#huixtla [data-action="open-map"]');
    await asked;
    await expect(map(page).locator('.map-state')).toHaveText('Cargando el mapa…');
    await expect(twin(page)).toBeVisible();
    await page.clock.runFor(60_000);
    await expectTwinAlone(page);
    letGo();
    await page.clock.runFor(5_000);
    await expectTwinAlone(page);
    expect(beyond(faults)).toEqual([]);
  });
}
