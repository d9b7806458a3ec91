import { expect, test, type Browser } from '@playwright/test';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { builtSteps } from './builtStory.ts';
import { goToStep, site } from './site.ts';

/** Where the words of a page stand, from its top, and how high it is, in CSS pixels. */
interface Flow {
  readonly height: number;
  readonly tops: Readonly<Record<string, number>>;
}

/** The story's flow with or without its script, in a window of a width; `read` scrolls through the steps first, so that stages are filled. */
async function flowOf(browser: Browser, locale: Locale, width: number, hasScript: boolean): Promise<Flow> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: hasScript, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(`${site()}${locale}/`, { waitUntil: 'load' });
    if (hasScript) for (const id of builtSteps(locale).filter((_, index) => index % 9 === 0)) await goToStep(page, id);
    return await page.evaluate(async () => {
      await document.fonts.ready;
      const top = (element: Element): number => element.getBoundingClientRect().top + scrollY;
      const words = document.querySelectorAll('.section-head h2, .step-words, .step-words > h3, .step-foot, .notes, .ledger-table, .foot');
      return {
        height: document.documentElement.scrollHeight,
        tops: Object.fromEntries([...words].map((element, index) => [`${index} ${element.closest('[id]')?.id ?? ''} ${element.className || element.tagName}`, top(element)])),
      };
    });
  } finally {
    await context.close();
  }
}

// English at one width: how the words stand is the style sheet's and the script's, and those are the same in both.
for (const locale of locales) {
  for (const width of locale === 'es' ? [360, 1440] : [360]) {
    test(`${locale}, ${width} px: the page is as high and every text stands where it stands without script`, async ({ browser }) => {
      const without = await flowOf(browser, locale, width, false);
      const withScript = await flowOf(browser, locale, width, true);
      expect(Object.keys(without.tops).length).toBeGreaterThan(46 * 3);
      expect(withScript.height).toBe(without.height);
      const moved = Object.entries(without.tops).filter(([name, top]) => Math.abs((withScript.tops[name] ?? Number.NaN) - top) > 0.01);
      expect(moved.map(([name, top]) => `${name}: ${withScript.tops[name] ?? 'nowhere'} instead of ${top}`)).toEqual([]);
    });
  }
}
