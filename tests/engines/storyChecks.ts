import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { until, type Driver } from './driver.ts';
import { readShownState, shownState } from './shownState.ts';
import { askForStep, countStills, mostStills } from './stageCount.ts';

/** One thing that must be true in every engine. */
export interface StoryCheck {
  readonly name: string;
  readonly check: (driver: Driver) => Promise<void>;
}

/** Waits until a step's own still stands and the address says so. */
async function shown(driver: Driver, id: string): Promise<void> {
  await until(driver, `step "${id}" to be shown`, readShownState, id, { is: shownState(id) });
}

async function openAt(driver: Driver, locale: string, id: string): Promise<void> {
  await driver.open(`${locale}/#${id}`);
  await shown(driver, id);
}

/** The published ids that are steps: every id that has a scene around it in the built page. */
function stepIds(): string[] {
  const html = readFileSync('dist/es/index.html', 'utf8');
  return [...html.matchAll(/<article class="step" id="([^"]+)"/g)].map(([, id]) => id ?? '');
}

const forget = (): void => {
  localStorage.clear();
};

/** The story in an engine: the same list for all of them. */
export const storyChecks: readonly StoryCheck[] = [
  {
    name: 'a link opens a step, early, late and between, in both languages',
    check: async (driver) => {
      const some = stepIds().filter((_, index, all) => index === all.length - 1 || index % 15 === 1);
      assert.ok(some.length >= 4);
      for (const locale of ['es', 'en']) for (const id of some) await openAt(driver, locale, id);
    },
  },
  {
    name: 'every step can be gone to, its picture with it, and the history does not grow',
    check: async (driver) => {
      await openAt(driver, 'es', 'tapachula');
      // Without the changes between, which have a check of their own.
      await driver.run(() => {
        document.querySelector<HTMLElement>('reader-panel [data-action="motion"][aria-pressed="false"]')?.click();
      });
      const before = await driver.run(() => history.length);
      const ids = stepIds();
      assert.ok(ids.length > 40);
      for (const id of ids) {
        await driver.run(askForStep, id);
        await shown(driver, id);
      }
      assert.equal(await driver.run(() => history.length), before);
      await driver.run(forget);
    },
  },
  {
    name: 'the address follows a reader who scrolls',
    check: async (driver) => {
      await openAt(driver, 'en', 'claims');
      for (let turn = 0; turn < 3; turn += 1) {
        await driver.run(() => {
          scrollBy({ top: innerHeight, behavior: 'instant' });
        });
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      await until(driver, 'the address to leave the first step', (first) => location.hash.length > 1 && location.hash !== first, '#claims');
    },
  },
  {
    name: 'arrows go by step, with Shift by section',
    check: async (driver) => {
      await openAt(driver, 'en', 'events');
      await driver.press('ArrowRight');
      await shown(driver, 'returns');
      await driver.press('ArrowLeft');
      await shown(driver, 'events');
      await driver.press('ArrowRight', true);
      await until(driver, 'the next section to have the focus', (id) => document.activeElement?.id === id, 'after');
    },
  },
  {
    name: 'the language switch keeps the step',
    check: async (driver) => {
      await openAt(driver, 'es', 'one-day');
      await driver.run(() => {
        document.querySelector<HTMLAnchorElement>('a.bar-language[data-language]')?.click();
      });
      await until(driver, 'the page in English', () => document.documentElement.lang === 'en-US' && document.readyState === 'complete', undefined);
      await shown(driver, 'one-day');
    },
  },
  {
    name: 'a step to its neighbour moves, and ends on one still',
    check: async (driver) => {
      await openAt(driver, 'es', 'mexico-then');
      assert.ok(await driver.run(countStills, 'one-day'));
      for (const id of ['one-day', 'one-month']) {
        await driver.run(askForStep, id);
        await shown(driver, id);
      }
      assert.equal(await driver.run(mostStills), '2', `${driver.name}: nothing moved between two neighbours`);
    },
  },
  {
    name: 'less motion shows the next still at once, and is remembered',
    check: async (driver) => {
      await openAt(driver, 'es', 'one-day');
      await driver.run(() => {
        document.querySelector<HTMLElement>('reader-panel [data-action="motion"][aria-pressed="false"]')?.click();
      });
      await openAt(driver, 'es', 'one-day');
      assert.equal(await driver.run(() => document.documentElement.dataset['motion']), 'reduce');
      assert.ok(await driver.run(countStills, 'one-day'));
      await driver.run(askForStep, 'one-month');
      await shown(driver, 'one-month');
      assert.equal(await driver.run(mostStills), '1');
      assert.equal(await driver.run(() => document.getAnimations().length), 0);
      await driver.run(forget);
    },
  },
  {
    name: 'theme and text size hold after a new visit',
    check: async (driver) => {
      await driver.open('en/');
      const was = await driver.run(() => [getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(), getComputedStyle(document.body).fontSize]);
      await driver.run(() => {
        for (const target of ['[data-action="theme"][data-value="dark"]', '[data-value="larger"]']) document.querySelector<HTMLElement>(`reader-panel ${target}`)?.click();
      });
      await driver.open('en/');
      const is = await driver.run(() => [getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(), getComputedStyle(document.body).fontSize]);
      await driver.run(forget);
      assert.notEqual(is[0], was[0]);
      assert.ok(Number.parseFloat(is[1] ?? '') > Number.parseFloat(was[1] ?? '') * 1.3, `${was[1]} became ${is[1]}`);
    },
  },
  {
    name: 'a number tells where it comes from, and Escape closes it',
    check: async (driver) => {
      await openAt(driver, 'es', 'one-month');
      await driver.run(() => {
        document.querySelector<HTMLElement>('#one-month a.fact')?.click();
      });
      await until(driver, 'the note to open', () => document.querySelector('fact-note')?.hasAttribute('hidden') === false && (document.querySelector('fact-note')?.textContent ?? '').length > 10, undefined);
      await driver.press('Escape');
      await until(driver, 'the note to close', () => document.querySelector('fact-note')?.hasAttribute('hidden') === true, undefined);
    },
  },
  {
    name: 'nothing is wider than the window, from phone to desk',
    check: async (driver) => {
      // 500 px is the least width that the windows of Firefox and WebKitGTK take, and the pages' own policy lets none of them stand in a
      // narrower frame: a phone's width is Chromium's to test (`flow.spec.ts`, `spacing.spec.ts`, `access.spec.ts`).
      for (const [width, height] of [[500, 740], [900, 800], [1300, 800]] as const) {
        await driver.resize(width, height);
        await driver.open('es/');
        const over = await driver.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(over <= 0, `${driver.name}: ${over} px too wide at ${width}`);
      }
      await driver.resize(900, 800);
    },
  },
  {
    name: 'every picture of the story arrives',
    check: async (driver) => {
      await driver.open('en/');
      const count = await driver.run(() => {
        for (const image of document.querySelectorAll<HTMLImageElement>('.step .still img')) image.loading = 'eager';
        return document.querySelectorAll('.step .still img').length;
      });
      assert.equal(count, stepIds().length);
      await until(driver, 'all pictures', () => [...document.querySelectorAll<HTMLImageElement>('.step .still img')].every((image) => image.complete && image.naturalWidth > 0), undefined, { patienceMs: 30_000 });
    },
  },
  {
    name: 'the live map stands over its twin where there is WebGL, and the twin stays where there is none',
    check: async (driver) => {
      await driver.resize(1300, 800);
      await openAt(driver, 'es', 'huixtla');
      const hasWebGl = await driver.run(() => document.createElement('canvas').getContext('webgl2') !== null);
      if (hasWebGl) {
        await until(driver, 'the live map to stand', () => document.querySelector('.scene:has(#huixtla) live-map')?.hasAttribute('data-shown') === true, undefined, { patienceMs: 60_000 });
      } else {
        assert.equal(await driver.run(() => document.querySelector<HTMLElement>('.scene:has(#huixtla) live-map')?.hidden), true);
      }
      assert.ok(await driver.run(() => (document.querySelector('.scene:has(#huixtla) .stage-screen > svg')?.getBoundingClientRect().width ?? 0) > 300));
      await driver.resize(900, 800);
    },
  },
];
