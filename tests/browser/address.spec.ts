import { expect, test, type Page } from '@playwright/test';
import { ui } from '../../src/locale/ui.ts';
import { builtSteps } from './builtStory.ts';
import { expectShown, goToStep, press, site, watchFaults } from './site.ts';

// Nothing moves, so that the long scroll is soon over; the address has no part in what moves.
test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });

/** Scrolls frame by frame to the end of the page (1) or to its beginning (-1), and gives every address fragment on the way, each once where it changed. */
function scrollThrough(page: Page, direction: 1 | -1): Promise<string[]> {
  return page.evaluate(async (way) => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const met = [location.hash];
    // As far as may be without passing over a step.
    const stride = Math.min(...[...document.querySelectorAll<HTMLElement>('.step')].map(({ offsetHeight }) => offsetHeight)) * 0.9;
    for (let last = -1; last !== scrollY; ) {
      last = scrollY;
      scrollBy({ top: way * stride, behavior: 'instant' });
      // The observer reports in a task of its own after the frame that shows the new place.
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      if (met.at(-1) !== location.hash) met.push(location.hash);
    }
    return met;
  }, direction);
}

test('the address follows the reader through every step and back, without a trace in the history', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(site(), { waitUntil: 'load' });
  await page.getByRole('link', { name: ui.es.readIn }).click();
  await page.waitForURL(/\/es\/(index\.html)?$/);
  const length = await page.evaluate(() => history.length);
  const steps = builtSteps('es').map((id) => `#${id}`);
  expect(await scrollThrough(page, 1)).toEqual(['', ...steps]);
  // Back up from the ninth step: what the address says hangs on the place alone, not on how far the reader has been.
  await goToStep(page, 'smallest-count');
  expect(await scrollThrough(page, -1)).toEqual([...steps.slice(0, steps.indexOf('#smallest-count') + 1).toReversed(), '']);
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(faults).toEqual([]);
});

test('one press of Back leaves the story from wherever its controls and links led', async ({ page }) => {
  await page.goto(site(), { waitUntil: 'load' });
  await page.getByRole('link', { name: ui.es.readIn }).click();
  await page.waitForURL(/\/es\/(index\.html)?$/);
  await page.locator('.cover-facts .begin').click();
  await expect(page).toHaveURL(/#road$/);
  await press(page, '[data-action="next-step"]');
  await expectShown(page, 'tapachula');
  await page.keyboard.press('ArrowRight');
  await expectShown(page, 'alvaro-obregon');
  await page.locator('#alvaro-obregon .step-number a').click();
  await page.goBack();
  await expect(page).toHaveURL(site());
});

test('Forward comes back to the step that the reader left', async ({ page }) => {
  await page.goto(`${site()}es/#smallest-count`, { waitUntil: 'load' });
  await expectShown(page, 'smallest-count');
  await press(page, '[data-action="previous-step"]');
  await expectShown(page, 'spread');
  await page.goto(`${site()}es/how/`, { waitUntil: 'load' });
  await page.goBack();
  await expectShown(page, 'spread');
});

for (const [late, pattern] of [
  ['letters', '**/fonts/*'],
  ['the story script', '**/assets/story.*.js'],
] as const) {
  test(`a reader who has scrolled on is not taken back to the linked step when ${late} come late`, async ({ page }) => {
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(pattern, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(`${site()}es/#huixtla`, { waitUntil: 'commit' });
    // A browser goes to the step, or stays at the top as long as a script is out.
    const next = page.locator('#escuintla h3');
    await page.mouse.move(180, 400);
    await expect(async () => {
      await page.mouse.wheel(0, 400);
      await expect(next).toBeInViewport({ timeout: 50 });
    }).toPass({ intervals: [20] });
    const loaded = page.waitForEvent('load');
    letGo();
    await loaded;
    // What the script does at the load is done before the driver is told of it.
    await expect.poll(() => page.evaluate(() => document.querySelector('.scene:has(#huixtla)')?.hasAttribute('data-live'))).toBe(true);
    await expect(next).toBeInViewport();
    await expect(page).not.toHaveURL(/#huixtla$/);
  });
}

test('where the browser refuses to write the address the story goes on', async ({ page }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.scene:has(#tapachula) .stage-screen > svg')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-progress]')).toHaveText(/^Paso 2 /);
  await expect(page.locator('.scene:has(#alvaro-obregon) .stage-screen > svg')).toHaveCount(1);
  expect(faults).toEqual([]);
});
