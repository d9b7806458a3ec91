import { expect, test } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { builtSteps } from './builtStory.ts';
import { site } from './site.ts';

/** Firefox with its scripts off. Only what is asked in one go is answered there: what waits in the page would wait for ever. */
for (const locale of locales) {
  for (const width of [500, 1440]) {
    test(`${locale}, without script in Firefox at ${width} px: every step has its words and its picture's place`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site()}${locale}/`);
      const found = await page.evaluate(() => ({
        standIns: document.querySelectorAll('noscript > *').length,
        stages: document.querySelectorAll('.scene[data-live]').length,
        isNavigable: document.querySelector('step-nav')?.checkVisibility(),
        seen: [...document.querySelectorAll('.step[id]')]
          .filter((step) => {
            const picture = step.querySelector('.still img');
            const { width: wide = 0, height: high = 0 } = picture?.getBoundingClientRect() ?? {};
            return (step.querySelector('.step-words')?.textContent ?? '').length > 150 && picture?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true && wide > 280 && high > 280;
          })
          .map(({ id }) => id),
      }));
      expect(found.standIns).toBeGreaterThan(0);
      expect(found).toMatchObject({ stages: 0, isNavigable: false, seen: builtSteps(locale) });
    });
  }
}
