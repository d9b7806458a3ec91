import { expect, test } from '@playwright/test';
import { locales, otherLocale, type Locale } from '../../src/locale/locales.ts';
import { ui } from '../../src/locale/ui.ts';
import { builtScenes, builtSteps } from './builtStory.ts';
import { expectShown, goToStep, site, watchFaults } from './site.ts';
import { recordStages, stageChanges, stageDifference } from './stage.ts';

// The test phone: every one of the links is a page of its own, and the smaller window is drawn sooner.
test.use({ viewport: { width: 360, height: 740 } });

/** Every step in Spanish; in English the first and the last of each section, which the same script opens. */
const opened = (locale: Locale): readonly string[] => (locale === 'es' ? builtSteps(locale) : builtScenes(locale).flatMap(({ steps }) => [...new Set([steps[0] ?? '', steps.at(-1) ?? ''])]));

for (const locale of locales) {
  test(`${locale}: a link to ${locale === 'es' ? 'any step' : 'the first and the last step of any section'} opens it in its state and plays no other`, async ({ page }) => {
    const faults = watchFaults(page);
    await recordStages(page);
    const steps = builtSteps(locale);
    expect(steps.length).toBe(46);
    const ids = opened(locale);
    expect(ids.length).toBeGreaterThan(builtScenes(locale).length);
    for (const id of ids) {
      // From an empty page, so that each link is opened anew and not as a jump within the story.
      await page.goto('about:blank');
      await page.goto(`${site()}${locale}/#${id}`, { waitUntil: 'load' });
      await expectShown(page, id);
      const state = await page.evaluate((step) => {
        const title = document.getElementById(`${step}-title`)?.getBoundingClientRect();
        const seen = title && document.elementFromPoint(title.left + 2, title.top + title.height / 2);
        return {
          title: seen?.closest('.step')?.id ?? `hidden at ${title?.top ?? 'nowhere'}`,
          progress: document.querySelector('[data-progress]')?.textContent,
          languages: [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')].map(({ href }) => href),
        };
      }, id);
      const other = `${site()}${otherLocale(locale)}/index.html#${id}`;
      expect(state, id).toEqual({
        title: id,
        progress: ui[locale].progress.replace('{n}', String(steps.indexOf(id) + 1)).replace('{all}', String(steps.length)),
        languages: [other, other],
      });
      expect(await stageDifference(page, id, `stills/${locale}/${id}.n.svg`), id).toBe('');
      expect(await stageChanges(page), `${id}: what the stages showed on the way`).toEqual([{ scene: expect.any(String), stills: 1 }]);
    }
    expect(faults).toEqual([]);
  });
}

test('a link to what is nothing on the page does no harm, were it no word at all', async ({ page }) => {
  const faults = watchFaults(page);
  for (const id of ['no-such-step', 'Huixtla', '"]<b>', '%E0%A4%A']) {
    await page.goto('about:blank');
    await page.goto(`${site()}es/#${id}`, { waitUntil: 'load' });
    expect(await page.evaluate(() => scrollY), id).toBe(0);
    await expect(page.locator('step-nav'), id).toBeVisible();
    await goToStep(page, 'tapachula');
    expect(faults, id).toEqual([]);
  }
});
