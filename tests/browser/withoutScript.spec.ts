import { expect, test } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { site } from './site.ts';

for (const locale of locales) {
  test.describe(`${locale} without script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    test('every step has its words and its own picture', async ({ page, request }) => {
      await page.goto(`${site()}${locale}/`);
      // That there is no script: what stands for it is read as a part of the page.
      expect(await page.locator('noscript > *').count()).toBeGreaterThan(0);
      await expect(page.locator('step-nav')).toBeHidden();
      const steps = page.locator('.step[id]');
      const count = await steps.count();
      expect(count).toBe(46);
      const pictures = new Map<string, string>();
      for (let index = 0; index < count; index += 1) {
        const step = steps.nth(index);
        const id = (await step.getAttribute('id')) ?? '';
        expect((await step.locator('.step-words p').allInnerTexts()).join(' ').length, id).toBeGreaterThan(100);
        const source = await step.locator('picture img').getAttribute('src');
        const answer = await request.get(new URL(source ?? '', `${site()}${locale}/`).href);
        expect(answer.status(), `${id}: ${source}`).toBe(200);
        const marks = (await answer.text()).replace(/<title>.*?<\/desc>/s, '');
        const twin = pictures.get(marks);
        expect(twin, `${id} has the picture of ${twin ?? ''}`).toBeUndefined();
        pictures.set(marks, id);
      }
    });
    // Each language at one width, in turn: where a picture stands is the style sheet's.
    for (const width of [locale === 'es' ? 360 : 1440]) {
      test(`every picture is seen beside its words at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${site()}${locale}/`);
        for (const step of await page.locator('.step[id]').all()) {
          const id = (await step.getAttribute('id')) ?? '';
          await step.scrollIntoViewIfNeeded();
          const picture = step.locator('.still picture img');
          // Lazy pictures come when they are near.
          await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0), { message: id, intervals: [20, 50, 100] }).toBe(true);
          const seen = await picture.evaluate((image: HTMLImageElement) => {
            const { top, left, width: wide, height: high } = image.getBoundingClientRect();
            const isOnTop = document.elementsFromPoint(left + wide / 2, Math.min(Math.max(top + high / 2, 60), innerHeight - 1))[0] === image;
            return { isVisible: image.checkVisibility({ opacityProperty: true, visibilityProperty: true }), isOnTop, wide, high };
          });
          expect(seen, id).toMatchObject({ isVisible: true, isOnTop: true });
          expect(seen.wide, id).toBeGreaterThan(width === 360 ? 280 : 640);
          expect(seen.high, id).toBeGreaterThan(280);
        }
      });
    }
  });
}
