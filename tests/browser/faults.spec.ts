import { chromium, expect, test, type Page, type Route } from '@playwright/test';
import { findChromium } from '../../src/build/browser/findChromium.ts';
import { chromiumFlags } from '../../src/build/browser/launch.ts';
import { builtSteps } from './builtStory.ts';
import { goToStep, press, site, watchFaults } from './site.ts';

/* One fault at a time: what stays must stay, nothing may wait for ever, and nothing may be thrown into the console. */
test.use({ reducedMotion: 'reduce' });

const wide = { width: 1440, height: 900 };
const map = (page: Page, step = 'huixtla') => page.locator(`.scene:has(#${step}) live-map`);
const twin = (page: Page, step = 'huixtla') => page.locator(`.scene:has(#${step}) .stage-screen > svg [data-key="camera"]`);

/** What went wrong besides the browser's own line on a file that it could not have. */
const beyond = (faults: readonly string[]): string[] => faults.filter((fault) => !fault.startsWith('console: Failed to load resource'));
const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });

/** Keeps answers back until they are let go. */
function stall(): { hold: (route: Route) => Promise<void>; letGo: () => void } {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  return {
    hold: async (route) => {
      await gate;
      await route.continue().catch(() => undefined);
    },
    letGo: () => {
      letGo();
    },
  };
}

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
    ['module', '**/assets/map.*.js'],
    ['worker', '**/assets/map-worker.*.js'],
    ['data', '**/map/es.json'],
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

for (const [name, pattern] of [
  ['module', '**/assets/map.*.js'],
  ['worker', '**/assets/map-worker.*.js'],
  ['data', '**/map/es.json'],
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

/** Asserts that a step without its still keeps its words and its picture in words, and that no other still stands beside them. */
async function expectWordsAlone(page: Page, id: string): Promise<void> {
  const step = page.locator(`#${id}`);
  await expect(step.locator('h3')).toBeInViewport();
  await expect(page.locator(`.scene:has(#${id}) .stage-screen > svg`)).toHaveCount(0);
  if (!(await step.locator('details').evaluate((fold: HTMLDetailsElement) => fold.open))) await step.locator('summary').click();
  await expect(step.locator('.alternative > p').first()).toBeVisible();
  expect(((await step.locator('.alternative > p').first().textContent()) ?? '').length).toBeGreaterThan(80);
}

test('a still that is missing leaves the words of its step and every other still', async ({ page }) => {
  const faults = watchFaults(page);
  await page.route('**/stills/es/spread.*.svg', missing);
  await page.goto(`${site()}es/#claims`, { waitUntil: 'load' });
  await goToStep(page, 'claims');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#spread$/);
  await expectWordsAlone(page, 'spread');
  await goToStep(page, 'smallest-count');
  await goToStep(page, 'claims');
  expect(beyond(faults)).toEqual([]);
});

test('a still that does not come is not stood in for by another, and is shown when it comes', async ({ page }) => {
  const faults = watchFaults(page);
  const { hold, letGo } = stall();
  await page.route('**/stills/es/spread.*.svg', hold);
  await page.goto(`${site()}es/#claims`, { waitUntil: 'domcontentloaded' });
  await goToStep(page, 'claims');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#spread$/);
  await expectWordsAlone(page, 'spread');
  await goToStep(page, 'smallest-count');
  await page.keyboard.press('ArrowLeft');
  await expectWordsAlone(page, 'spread');
  letGo();
  await expect(page.locator('.scene:has(#spread)[data-live] .stage-screen > svg')).toHaveCount(1);
  expect(beyond(faults)).toEqual([]);
});

for (const [name, pattern] of [
  ['script', '**/assets/story.*.js'],
  ['style sheet', '**/assets/Document.*.css'],
  ['fonts', '**/fonts/*'],
  ['stills, all of them,', '**/stills/**'],
] as const) {
  test(`where the ${name} cannot be had, every word stays`, async ({ page }) => {
    const faults = watchFaults(page);
    await page.route(pattern, missing);
    await page.goto(`${site()}es/`, { waitUntil: 'load' });
    await page.keyboard.press('ArrowRight');
    const words = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.step-words')].map(({ innerText, offsetHeight }) => offsetHeight > 50 && innerText.length > 100));
    expect(words).toEqual(builtSteps('es').map(() => true));
    expect(beyond(faults)).toEqual([]);
  });
}

test('a script that does not come leaves the story that needs none', async ({ page }) => {
  await page.route('**/assets/story.*.js', stall().hold);
  await page.goto(`${site()}es/`, { waitUntil: 'commit' });
  // The held script keeps the page from ever being done. It can be scrolled once its words and its style sheets are there: before that, what is scrolled to moves away again.
  await expect.poll(() => page.evaluate(() => document.readyState !== 'loading' && [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet !== null))).toBe(true);
  await page.locator('#spread').evaluate((step) => step.scrollIntoView());
  await expect(page.locator('#spread h3')).toBeInViewport();
  const picture = page.locator('#spread picture img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  await expect(picture).toBeInViewport();
  await expect(page.locator('step-nav')).toBeHidden();
});

test('storage that throws costs nothing but the memory', async ({ page }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await goToStep(page, 'cerro-gordo');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="theme"]')?.click();
  });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(faults).toEqual([]);
});
