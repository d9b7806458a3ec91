import { strict as assert } from 'node:assert';
import sharp from 'sharp';
import { colours } from '../../src/theme/tokens.ts';
import { until, type Driver } from './driver.ts';
import { readShownState, shownState } from './shownState.ts';
import { askForStep, countStills, mostStills } from './stageCount.ts';
import type { StoryCheck } from './storyChecks.ts';

/**
 * What the system may ask of a page's look, in an engine that was started so. Its driver cannot turn the settings of a page that is open: in
 * Firefox they are preferences, in WebKitGTK the desktop's. Each check first sees in the page that the engine was told.
 *
 * What cannot be asked of an engine: WebKitGTK has no forced colours and no reduced transparency, whatever the desktop says, and its driver prints
 * nothing; Firefox's driver prints as a file, but no medium can be set on a page that is looked at. Those two are Chromium's (`looks.spec.ts`).
 */
export type Look = 'less motion' | 'dark' | 'more contrast' | 'forced colours' | 'less transparency';

const queries: Record<Look, string> = {
  'less motion': '(prefers-reduced-motion: reduce)',
  dark: '(prefers-color-scheme: dark)',
  'more contrast': '(prefers-contrast: more)',
  'forced colours': '(forced-colors: active)',
  'less transparency': '(prefers-reduced-transparency: reduce)',
};

/** A colour as engines write it. */
const written = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

async function openAt(driver: Driver, id: string): Promise<void> {
  await driver.open(`es/#${id}`);
  await until(driver, `step "${id}" to be shown`, readShownState, id, { is: shownState(id) });
}

const checks: Record<Look, (driver: Driver) => Promise<void>> = {
  'less motion': async (driver) => {
    await openAt(driver, 'one-day');
    assert.ok(await driver.run(countStills, 'one-day'));
    await driver.run(askForStep, 'one-month');
    await until(driver, 'the next step to be shown', readShownState, 'one-month', { is: shownState('one-month') });
    assert.equal(await driver.run(mostStills), '1');
    assert.deepEqual(await driver.run(() => [document.getAnimations().length, document.documentElement.dataset['motion'] ?? 'the system’s']), [0, 'the system’s']);
    assert.equal(await driver.run(() => document.querySelector('reader-panel [data-action="motion"]')?.getAttribute('aria-pressed')), 'true');
  },
  dark: async (driver) => {
    await openAt(driver, 'one-day');
    assert.deepEqual(
      await driver.run(() => {
        const look = getComputedStyle(document.documentElement);
        return [look.backgroundColor, look.color];
      }),
      [written(colours.paper[1]), written(colours.ink[1])],
    );
    // Pictures too, whether the engine tells them the system's theme or our script must: their own ground is the night's.
    await driver.open('es/figure/one-day/');
    await until(driver, 'the picture', () => {
      const image = document.querySelector<HTMLImageElement>('.figure-picture img');
      image?.scrollIntoView({ block: 'start' });
      return image?.complete === true && image.naturalWidth > 0;
    }, undefined);
    const [left, top] = await driver.run(() => {
      const box = document.querySelector('.figure-picture img')?.getBoundingClientRect();
      return [Math.round((box?.right ?? 0) - 4), Math.round((box?.top ?? 0) + (box?.height ?? 0) / 2)] as const;
    });
    const pixel = await sharp(await driver.shoot()).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
    const drawn = `rgb(${[...pixel].join(', ')})`;
    assert.equal(drawn, written(colours.paper[1]));
  },
  'more contrast': async (driver) => {
    await openAt(driver, 'everyone-else');
    const [ink, soft, line] = await driver.run(() => {
      const path = document.querySelector('.scene:has(#everyone-else) .stage-screen path[stroke^="var(--mexico"][stroke-width^="1"]');
      return [getComputedStyle(document.body).color, getComputedStyle(document.querySelector('#everyone-else .step-number') ?? document.body).color, path ? getComputedStyle(path).strokeWidth : 'no line'];
    });
    assert.equal(soft, ink);
    // Where the system also forces its colours, pictures keep theirs, and their lines are thicker as well.
    assert.equal(line, '2.2px');
  },
  'forced colours': async (driver) => {
    await openAt(driver, 'everyone-else');
    const found = await driver.run(() => {
      const menu = document.querySelector<HTMLDetailsElement>('details.menu');
      if (menu) menu.open = true;
      const look = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        page: look('html').backgroundColor,
        words: ['#everyone-else .step-words p', '#everyone-else .step-number', 'reader-panel [data-action="data"]', 'claim-filter label', '.verdict'].map((selector) => look(selector).color),
        edge: look('reader-panel [data-action="data"]').borderTopStyle,
        pressed: ['true', 'false'].map((is) => look(`reader-panel [data-action="theme"][aria-pressed="${is}"]`).textDecorationLine),
        checked: ['claim-filter label:has(:checked)', 'claim-filter label:not(:has(:checked))'].map((selector) => look(selector).borderTopStyle),
        stage: look('.scene:has(#everyone-else) .stage').backgroundColor,
      };
    });
    const { page, words, stage, ...form } = found;
    assert.ok(words.every((colour) => colour !== page && colour !== 'rgba(0, 0, 0, 0)'), `${driver.name}: ${words.join(', ')} on ${page}`);
    assert.ok(!Object.values(colours).flat().some((colour) => written(colour) === page), `${driver.name}: the page's ground is its own, ${page}`);
    assert.deepEqual(form, { edge: 'solid', pressed: ['underline', 'none'], checked: ['double', 'solid'] });
    // The picture keeps its colours, so it must have its ground.
    assert.ok(colours.paper.some((colour) => written(colour) === stage), `${driver.name}: the stage's ground is ${stage}`);
  },
  'less transparency': async (driver) => {
    await openAt(driver, 'one-day');
    await driver.run(() => {
      document.querySelector<HTMLElement>('claim-filter [value="wrong"]')?.click();
    });
    await until(driver, 'the filter to be seen in the chart', () => document.querySelector('.chart-screen .is-out') !== null, undefined);
    assert.equal(await driver.run(() => getComputedStyle(document.querySelector('.chart-screen .is-out') ?? document.body).opacity), '1');
  },
};

/** Every look. */
export const looks = Object.keys(checks) as Look[];

/** The checks of an engine started with these looks. */
export function lookChecks(asked: readonly Look[]): (StoryCheck & { readonly look: Look })[] {
  return asked.map((look) => ({
    name: `the system asks for ${look}`,
    look,
    check: async (driver) => {
      await driver.open('es/glossary/');
      assert.equal(await driver.run((query) => matchMedia(query).matches, queries[look]), true, `${driver.name} was not told of ${look}`);
      await checks[look](driver);
    },
  }));
}
