import { expect, test, type Page } from '@playwright/test';
import { builtSteps } from './builtStory.ts';
import { beyond, missing, stall } from './faultRoutes.ts';
import { expectShown, goToStep, site, watchFaults } from './site.ts';

/* One fault at a time: what stays must stay, nothing may wait for ever, and nothing may be thrown into the console. The live map's are in `mapFaults.spec.ts`. */
test.use({ reducedMotion: 'reduce' });

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

test('storage that throws costs nothing but the memory: every control of the panel works as long as the page', async ({ page }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await goToStep(page, 'cerro-gordo');
  const chosen = (name: string): Promise<string | undefined> => page.evaluate((key) => document.documentElement.dataset[key], name);
  for (const [control, name, value] of [
    ['[data-action="theme"][data-value="dark"]', 'theme', 'dark'],
    ['[data-action="motion"]', 'motion', 'full'],
    ['[data-action="text"][data-value="larger"]', 'text', 'larger'],
    ['[data-action="data"]', 'data', 'low'],
    ['[data-action="view"]', 'view', 'plain'],
  ] as const) {
    expect(await chosen(name), name).not.toBe(value);
    await page.evaluate((selector) => document.querySelector<HTMLElement>(`reader-panel ${selector}`)?.click(), control);
    expect(await chosen(name), name).toBe(value);
    await expect(page.locator(`reader-panel ${control}`)).toHaveAttribute('aria-pressed', String(name !== 'motion'));
  }
  // One choice does not undo another.
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ theme: 'dark', motion: 'full', text: 'larger', data: 'low', view: 'plain' });
  await page.evaluate(() => document.querySelector<HTMLElement>('reader-panel [data-action="view"]')?.click());
  await goToStep(page, 'huixtla');
  expect(faults).toEqual([]);
});

for (const year of [1970, 2099]) {
  test(`a clock that says ${year} changes nothing`, async ({ page }) => {
    const faults = watchFaults(page);
    await page.goto(`${site()}es/`, { waitUntil: 'load' });
    const read = (): Promise<string> => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    const words = await read();
    await page.clock.install({ time: new Date(Date.UTC(year, 0, 2)) });
    await page.goto(`${site()}es/?n=VEN#claims`, { waitUntil: 'load' });
    await goToStep(page, 'claims');
    await page.keyboard.press('ArrowRight');
    await expectShown(page, 'spread');
    await expect(page.locator('nationality-picker select').first()).toHaveValue('VEN');
    await page.goto(`${site()}es/`, { waitUntil: 'load' });
    expect(await page.evaluate(() => new Date().getUTCFullYear())).toBe(year);
    expect(await read()).toBe(words);
    expect(faults).toEqual([]);
  });
}

test('a page whose style sheet stalls is painted, and takes it when it comes', async ({ page }) => {
  const faults = watchFaults(page);
  const { hold, letGo } = stall();
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ theme: 'dark' }));
  });
  await page.route('**/assets/Document.*.css', hold);
  await page.goto(`${site()}es/`, { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length), { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await expect(page.locator('step-nav')).not.toHaveAttribute('hidden');
  // What is chosen meanwhile is not undone by what comes late.
  await page.evaluate(() => document.querySelector<HTMLElement>('reader-panel [data-action="theme"][data-value="light"]')?.click());
  letGo();
  await page.waitForLoadState('load');
  await goToStep(page, 'spread');
  expect(await page.evaluate(() => [document.documentElement.dataset['theme'], document.querySelectorAll('link[rel="stylesheet"][media]').length])).toEqual(['light', 0]);
  expect(faults).toEqual([]);
});

test('a stored choice is there before the first paint, on an empty cache and from a full one', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ theme: 'dark', text: 'larger' }));
    new MutationObserver((_records, observer) => {
      Object.assign(window, { chosenAt: performance.now() });
      observer.disconnect();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme'] });
  });
  for (const visit of ['empty', 'full']) {
    await page.goto(`${site()}es/?${visit}`, { waitUntil: 'load' });
    await expect.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => Math.min(...performance.getEntriesByType('paint').map(({ startTime }) => startTime)) - (window as unknown as { chosenAt: number }).chosenAt), visit).toBeGreaterThan(0);
  }
});

test('a table that comes after the finder and the picker have given it up still counts', async ({ page }) => {
  const faults = watchFaults(page);
  const { hold, letGo } = stall();
  await page.clock.install();
  await page.route(/(caravans|nationalities)\/index\.html/, hold);
  await page.goto(`${site()}es/?n=VEN`, { waitUntil: 'load' });
  await page.evaluate(() => document.querySelector<HTMLElement>('caravan-finder [data-action="next"]')?.click());
  const [note, status] = [page.locator('nationality-picker [data-note]').first(), page.locator('caravan-finder [data-status]')];
  await page.clock.runFor(10_000);
  for (const said of [note, status]) await expect(said).toContainText('No se pudo leer la tabla.');
  letGo();
  for (const said of [note, status]) await expect(said).not.toContainText('No se pudo leer la tabla.');
  await expect(page.locator('caravan-finder')).not.toHaveAttribute('data-lost');
  expect(faults).toEqual([]);
});
