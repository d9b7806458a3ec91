import { expect, test } from '@playwright/test';
import { site } from './site.ts';

test('the diagram is made ready in a pause, not while the reader scrolls by it', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const whileScrolling = await page.evaluate(async () => {
    const diagram = document.querySelector('linked-diagram');
    diagram?.scrollIntoView({ behavior: 'instant' });
    const end = performance.now() + 1_500;
    for (let away = 4; performance.now() < end; away = -away) {
      scrollBy({ top: away, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return { isReady: diagram?.hasAttribute('data-ready'), surfaces: diagram?.querySelectorAll('.diagram-screen').length };
  });
  expect(whileScrolling).toEqual({ isReady: false, surfaces: 0 });
  await expect(page.locator('linked-diagram')).toHaveAttribute('data-ready', '');
  await expect(page.locator('linked-diagram .diagram-screen')).toHaveCount(2);
});
