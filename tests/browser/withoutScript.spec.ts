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
