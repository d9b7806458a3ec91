import { expect, test } from '@playwright/test';
import { focused, hiddenFocus, walkFocus } from './focus.ts';
import { expectShown, goToStep, site } from './site.ts';

/* The keys where there is WebGL: the live map, and the story with the buttons that open it. The rest is in `keyboard.spec.ts`. */
test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });

for (const [width, height, why] of [
  [360, 740, 'the test phone'],
  [320, 640, 'a small phone'],
  [1280, 720, 'a laptop'],
  [320, 256, 'a laptop at 400 %'],
] as const) {
  test(`nothing that has the focus is hidden, forwards or backwards, at ${width} × ${height}, ${why}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // At the other two sizes `keyboard.spec.ts` walks every kind of page.
    for (const path of width === 1280 || height === 640 ? ['es/', 'en/how/'] : ['es/']) {
      await page.goto(`${site()}${path}`, { waitUntil: 'load' });
      // From here on the browser takes the focus for the keyboard's, as the notes of the numbers do.
      await page.keyboard.press('Tab');
      // As one expression: the page's own policy forbids it to make a function of a text.
      const hidden: string[] = await page.evaluate(`(${walkFocus.toString()})(${hiddenFocus.toString()}, 20)`);
      expect(hidden.filter((line) => line !== ''), path).toEqual([]);
    }
  });
}

test('Tab itself hides nothing either', async ({ page }) => {
  await page.goto(`${site()}es/#cerro-gordo`, { waitUntil: 'load' });
  await goToStep(page, 'cerro-gordo');
  for (const key of ['Tab', 'Shift+Tab']) {
    const met = new Set<string>();
    for (let count = 0; count < 24; count += 1) {
      await page.keyboard.press(key);
      expect(await page.evaluate(hiddenFocus), key).toBe('');
      met.add((await focused(page)).within);
    }
    expect(met.size, 'steps on the way').toBeGreaterThan(2);
  }
});

test('the live map is taken with Enter, keeps the arrows, and is given back with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await goToStep(page, 'huixtla');
  const map = page.locator('.scene:has(#huixtla) live-map');
  await page.locator('#huixtla [data-action="open-map"]').focus();
  await page.keyboard.press('Enter');
  await expect(map).toHaveAttribute('data-explored', '', { timeout: 60_000 });
  await expect(map.locator('canvas')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#huixtla$/);
  await page.keyboard.press('Escape');
  await expect(map).not.toHaveAttribute('data-explored', '');
  await expect(page.locator('#huixtla [data-action="open-map"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectShown(page, 'cerro-gordo');
});

test('the live map has a ring that is seen, and Tab out of it goes on from the button that opened it', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`${site()}es/#huixtla`, { waitUntil: 'load' });
  await goToStep(page, 'huixtla');
  const map = page.locator('.scene:has(#huixtla) live-map');
  const opener = page.locator('#huixtla [data-action="open-map"]');
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(map).toHaveAttribute('data-explored', '', { timeout: 60_000 });
    await expect(map.locator('canvas')).toBeFocused();
    for (let count = 0; count < 6 && (await map.getAttribute('data-explored')) !== null; count += 1) {
      const { ring, isCut } = await page.evaluate(() => {
        const style = document.activeElement ? getComputedStyle(document.activeElement) : null;
        return { ring: style?.outlineStyle, isCut: parseFloat(style?.outlineOffset ?? '0') > -3 && document.activeElement?.closest('.map-canvas') !== null };
      });
      expect(ring).toBe('solid');
      expect(isCut).toBe(false);
      await page.keyboard.press(key);
    }
    await expect(map).not.toHaveAttribute('data-explored', '');
    await expect(page.locator(key === 'Tab' ? '#huixtla .figure-link' : '#huixtla summary')).toBeFocused();
  }
});
