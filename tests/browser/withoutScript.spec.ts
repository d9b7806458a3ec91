import { expect, test } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { site } from './site.ts';

for (const locale of locales) {
  test.describe(`${locale} without script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    test('every step has its words and its own picture', async ({ page, request }) => {
      await page.goto(`${site()}${locale}/`);
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
  });
}

test.describe('the flow', () => {
  for (const size of [{ width: 360, height: 740 }, { width: 1440, height: 900 }]) {
    test(`has the same height with and without script at ${size.width} px`, async ({ browser }) => {
      const heights: number[] = [];
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({ javaScriptEnabled, viewport: size });
        const page = await context.newPage();
        await page.goto(`${site()}es/`, { waitUntil: 'networkidle' });
        const box = await page.locator('main').boundingBox();
        heights.push(Math.round(box?.height ?? 0));
        await context.close();
      }
      expect(heights[0]).toBeGreaterThan(10_000);
      expect(heights[1]).toBe(heights[0]);
    });
  }
});
