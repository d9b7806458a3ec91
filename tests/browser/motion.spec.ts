import { expect, test, type Page } from '@playwright/test';
import { goToStep, site, stepIds } from './site.ts';

/** How many stills the stage of a step holds: two while one changes into the other. */
function layers(page: Page, id: string): Promise<number> {
  return page.evaluate((target) => document.getElementById(target)?.closest('.scene')?.querySelectorAll('.stage-screen > svg').length ?? 0, id);
}

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('shared marks are between their places in the middle of a change, and at the end exactly at the next', async ({ page }) => {
    await page.goto(`${site()}es/`, { waitUntil: 'networkidle' });
    await goToStep(page, 'caravan');
    await page.clock.install();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    const marks = (): Promise<Record<string, string>> =>
      page.evaluate(() => Object.fromEntries(
        [...document.querySelectorAll('#caravan, .step')].slice(0, 1).flatMap(() =>
          [...(document.getElementById('caravan')?.closest('.scene')?.querySelectorAll('.stage-screen > svg:first-child [data-key]') ?? [])].map((mark) => [
            mark.getAttribute('data-key') ?? '',
            [...mark.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
          ])),
      ));
    const before = await marks();
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('story:go', { detail: { id: 'one-day' } })));
    await page.clock.runFor(300);
    const middle = await marks();
    expect(await layers(page, 'caravan')).toBe(2);
    await page.clock.runFor(900);
    const after = await marks();
    expect(await layers(page, 'caravan')).toBe(1);
    const shared = Object.keys(before).filter((key) => after[key] !== undefined && after[key] !== before[key]);
    expect(shared.length).toBeGreaterThan(0);
    const between = shared.filter((key) => middle[key] !== before[key] && middle[key] !== after[key]);
    expect(between.length).toBeGreaterThan(0);
  });

  test('a jump plays nothing between, a neighbour moves', async ({ page }) => {
    await page.goto(`${site()}es/`, { waitUntil: 'networkidle' });
    await goToStep(page, 'caravan');
    await page.clock.install();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('story:go', { detail: { id: 'one-year' } })));
    await page.clock.runFor(100);
    expect(await layers(page, 'caravan')).toBe(1);
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('story:go', { detail: { id: 'one-month' } })));
    await page.clock.runFor(100);
    expect(await layers(page, 'caravan')).toBe(2);
  });

  test('a change that is overtaken ends on the last still asked for', async ({ page }) => {
    await page.goto(`${site()}es/`, { waitUntil: 'networkidle' });
    await goToStep(page, 'caravan');
    for (const id of ['one-day', 'one-month', 'one-day', 'one-month', 'one-year', 'three-more']) {
      await page.evaluate((target) => document.dispatchEvent(new CustomEvent('story:go', { detail: { id: target } })), id);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(1200);
    expect(await layers(page, 'caravan')).toBe(1);
    const same = await page.evaluate(async () => {
      const address = document.querySelector<HTMLSourceElement>('#three-more picture source')?.srcset.split('#')[0] ?? '';
      const still = new DOMParser().parseFromString(await (await fetch(address)).text(), 'image/svg+xml');
      const want = [...still.querySelectorAll('[data-key]:not([data-key="ground"])')].map((mark) => mark.outerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''));
      const have = [...(document.getElementById('caravan')?.closest('.scene')?.querySelectorAll('.stage-screen > svg [data-key]') ?? [])].map((mark) => mark.outerHTML.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''));
      return JSON.stringify(want) === JSON.stringify(have) && want.length > 0;
    });
    expect(same).toBe(true);
  });
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });
  test('nothing moves at any step', async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`${site()}es/`, { waitUntil: 'networkidle' });
    for (const id of await stepIds(page)) {
      await goToStep(page, id);
      expect(await layers(page, id), id).toBe(1);
      const running = await page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length);
      expect(running, id).toBe(0);
      const first = await page.screenshot();
      await page.waitForTimeout(100);
      expect((await page.screenshot()).equals(first), id).toBe(true);
    }
  });
});
