import { expect, test, type Page } from '@playwright/test';
import type { Locale } from '../../src/locale/locales.ts';
import { builtScenes, builtSteps } from './builtStory.ts';
import { expectShown, goToStep, site, watchFaults } from './site.ts';
import { recordStages, stageChanges, stageDifference } from './stage.ts';

/*
 * Most tests here hold the page's clock: a change then stands where it would stand after so many milliseconds, however busy the machine.
 */
test.use({ viewport: { width: 360, height: 740 } });

const stillOf = (id: string, locale = 'es'): string => `stills/${locale}/${id}.n.svg`;

/** Opens the story at a step with the page's clock in the test's hands. */
async function openHeld(page: Page, id: string): Promise<void> {
  await page.clock.install();
  await page.goto(`${site()}es/#${id}`, { waitUntil: 'load' });
  await expectShown(page, id);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

/** Asks for a step and waits until its change has begun; none of its time passes. */
async function begin(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => {
    for (const still of document.querySelectorAll('.stage-screen > svg')) still.setAttribute('data-was', '');
    document.dispatchEvent(new CustomEvent('story:go', { detail: { id: target } }));
  }, id);
  await expect.poll(() => page.evaluate((target) => document.getElementById(target)?.closest('.scene')?.querySelector('.stage-screen > svg:not([data-was])') != null, id), { message: id, intervals: [10, 20, 50] }).toBe(true);
}

/** How many stills stand on a step's stage: two while it changes. */
function stillsOn(page: Page, id: string): Promise<number> {
  return page.evaluate((target) => document.getElementById(target)?.closest('.scene')?.querySelectorAll('.stage-screen > svg').length ?? 0, id);
}

/** Where the marks of the still that is coming stand: key → geometry attribute → value; of a line of text also the end at which it is held, and how long it is. */
function places(page: Page, id: string): Promise<Record<string, Record<string, string>>> {
  return page.evaluate((target) => {
    const still = document.getElementById(target)?.closest('.scene')?.querySelector('.stage-screen > svg');
    const marks = [...(still?.querySelectorAll<SVGElement>('[data-key]') ?? [])];
    const geometry = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd', 'points', 'transform', 'text-anchor', 'textLength'];
    return Object.fromEntries(marks.map((mark) => [`${mark.tagName} ${mark.dataset['key'] ?? ''}`, Object.fromEntries(geometry.flatMap((name) => (mark.hasAttribute(name) ? [[name, mark.getAttribute(name) ?? '']] : [])))]));
  }, id);
}

/** The numbers of a value and what stands between them. */
function parse(value: string): { numbers: number[]; words: string } {
  const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
  return { numbers: (value.match(number) ?? []).map(Number), words: value.replace(number, '#').replace(/\s+/g, ' ') };
}

type Places = Awaited<ReturnType<typeof places>>;

/** How far from its left end a line of text is held. */
function heldAt(attributes: Places[string] | undefined): number {
  const share = { middle: 0.5, end: 1 }[attributes?.['text-anchor'] ?? ''] ?? 0;
  return share * Number(attributes?.['textLength'] ?? 0);
}

/**
 * Every number of every mark that has its place in both pictures and another in each: its name, and the two values. A line of text that is held at another
 * end in each sets out from where its left end stands.
 */
function movingNumbers(from: Places, to: Places): { name: string; mark: string; attribute: string; index: number; start: number; end: number }[] {
  return Object.entries(to).flatMap(([mark, attributes]) =>
    Object.entries(attributes).flatMap(([attribute, value]) => {
      const [a, b] = [parse(from[mark]?.[attribute] ?? ''), parse(value)];
      if (a.words !== b.words || attribute === 'textLength') return [];
      const isHeldElsewhere = attribute === 'x' && from[mark]?.['text-anchor'] !== attributes['text-anchor'] && attributes['textLength'] !== undefined;
      const shift = isHeldElsewhere ? heldAt(attributes) - heldAt(from[mark]) : 0;
      return b.numbers.flatMap((end, index) => {
        const start = (a.numbers[index] ?? end) + shift;
        // Numbers are written with two decimals: what moves less has no place between.
        return Math.abs(end - start) > 0.05 ? [{ name: `${mark} ${attribute} ${index}`, mark, attribute, index, start, end }] : [];
      });
    }),
  );
}

test('between two neighbouring steps every shared mark stands between its two places, and the change takes 300 to 700 ms', async ({ page }) => {
  test.setTimeout(180_000);
  const faults = watchFaults(page);
  await openHeld(page, builtSteps('es').at(-1) ?? '');
  let changes = 0;
  let marks = 0;
  for (const { steps } of builtScenes('es')) {
    for (const [index, id] of steps.entries()) {
      const last = steps[index - 1];
      const from = await places(page, id);
      await begin(page, id);
      if (last === undefined) continue;
      await page.clock.runFor(300);
      expect(await stillsOn(page, id), `${last} to ${id} after 300 ms`).toBe(2);
      const middle = await places(page, id);
      await page.clock.runFor(400);
      expect(await stageDifference(page, id, stillOf(id)), `${last} to ${id} after 700 ms`).toBe('');
      const moving = movingNumbers(from, await places(page, id));
      const amiss = moving.filter(({ mark, attribute, index: at, start, end }) => {
        const now = parse(middle[mark]?.[attribute] ?? '').numbers[at] ?? Number.NaN;
        return !(now > Math.min(start, end) && now < Math.max(start, end));
      });
      expect(amiss.map(({ name }) => name), `${last} to ${id}: not between`).toEqual([]);
      changes += 1;
      marks += new Set(moving.map(({ mark }) => mark)).size;
    }
  }
  expect(changes).toBe(builtSteps('es').length - builtScenes('es').length);
  expect(marks).toBeGreaterThan(changes);
  expect(faults).toEqual([]);
});

test('a change that is overtaken or turned back goes on from where the marks are and ends in the right still', async ({ page }) => {
  const faults = watchFaults(page);
  await openHeld(page, builtSteps('es').at(-1) ?? '');
  for (const { section, steps } of builtScenes('es')) {
    const [first = '', second = '', third = ''] = steps;
    expect(third, section).not.toBe('');
    // At once too, while the next still is laid out and not yet shown.
    for (const [begun, then, afterMs] of [[second, third, 250], [second, third, 0], [second, first, 250]] as const) {
      await begin(page, first);
      await page.clock.runFor(1000);
      const seen = await places(page, first);
      await begin(page, begun);
      await page.clock.runFor(afterMs);
      const before = afterMs === 0 ? seen : await places(page, begun);
      await begin(page, then);
      const jumped = movingNumbers(before, await places(page, then));
      expect(jumped.map(({ name }) => name), `${first} to ${begun}, overtaken by ${then}: jumped`).toEqual([]);
      await page.clock.runFor(1000);
      expect(await stageDifference(page, then, stillOf(then)), `${first} to ${begun}, overtaken by ${then}`).toBe('');
    }
  }
  expect(faults).toEqual([]);
});

test('a change shows in real frames', async ({ page }) => {
  await page.goto(`${site()}es/#tapachula`, { waitUntil: 'load' });
  await expectShown(page, 'tapachula');
  const frames = await page.evaluate(async () => {
    const screen = document.querySelector('#tapachula')?.closest('.scene')?.querySelector('.stage-screen');
    const seen: { at: number; stills: number; camera: string }[] = [];
    document.dispatchEvent(new CustomEvent('story:go', { detail: { id: 'alvaro-obregon' } }));
    for (const start = performance.now(); performance.now() - start < 1500; ) {
      const at = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      seen.push({ at, stills: screen?.querySelectorAll(':scope > svg').length ?? 0, camera: screen?.querySelector('[data-key="camera"]')?.getAttribute('transform') ?? '' });
    }
    return seen;
  });
  const moving = frames.filter(({ stills }) => stills === 2);
  expect(new Set(moving.map(({ camera }) => camera)).size).toBeGreaterThan(2);
  const first = moving[0]?.at ?? Number.NaN;
  const end = frames.find(({ at, stills }) => at > (moving.at(-1)?.at ?? Infinity) && stills === 1)?.at ?? Number.NaN;
  // The last frame of a busy machine may come late: the one before it must not.
  expect(end - first).toBeGreaterThanOrEqual(300);
  expect((moving.at(-1)?.at ?? Number.NaN) - first).toBeLessThanOrEqual(700);
});

test('a jump over several steps plays nothing between', async ({ page }) => {
  await recordStages(page);
  await page.goto(`${site()}es/#tapachula`, { waitUntil: 'load' });
  await expectShown(page, 'tapachula');
  const jumps = builtScenes('es').flatMap(({ section, steps }) => [steps[0], steps.at(-1)].flatMap((id) => (id === undefined ? [] : [{ section, id }])));
  let known = (await stageChanges(page)).length;
  for (const { section, id } of jumps.slice(1)) {
    await goToStep(page, id);
    expect(await stageDifference(page, id, stillOf(id)), id).toBe('');
    const all = await stageChanges(page);
    expect(all.slice(known), `on the way to ${id}`).toEqual([{ scene: section, stills: 1 }]);
    known = all.length;
  }
});

test('the switch for less motion ends a change under way', async ({ page }) => {
  await openHeld(page, 'claims');
  await begin(page, 'spread');
  await page.clock.runFor(200);
  expect(await stillsOn(page, 'spread')).toBe(2);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="motion"]')?.click();
  });
  await expect.poll(() => stillsOn(page, 'spread')).toBe(1);
  expect(await stageDifference(page, 'spread', stillOf('spread'))).toBe('');
});

/**
 * Asserts at every step that it is cut to and then nothing moves: no animation, no frame asked for, and at the steps that `isSeen` names
 * the window the same after 100 ms. Wants `recordStages`.
 */
async function expectStillness(page: Page, locale: Locale, isSeen: (id: string) => boolean): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const shot = async (): Promise<string> => (await browser.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data;
  let picture = '';
  for (const id of builtSteps(locale)) {
    await goToStep(page, id);
    // The diagram is made ready once, in the first pause near it, and asks for frames to know the pause; how it comes is its own.
    const diagram = page.locator('linked-diagram:not([data-ready])');
    const isNear = await diagram.evaluateAll((all) => all.some((each) => each.getBoundingClientRect().top < innerHeight * 2.1 && each.getBoundingClientRect().bottom > -innerHeight * 1.1));
    if (isNear) await expect(diagram).toHaveCount(0);
    const before = isSeen(id) ? await shot() : '';
    const moved = await page.evaluate(
      async (waitMs) => {
        let frames = 0;
        const { requestAnimationFrame: ask } = window;
        window.requestAnimationFrame = (callback) => {
          frames += 1;
          return ask(callback);
        };
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        window.requestAnimationFrame = ask;
        return { animations: document.getAnimations().length, frames };
      },
      isSeen(id) ? 100 : 20,
    );
    expect(moved, id).toEqual({ animations: 0, frames: 0 });
    if (!isSeen(id)) continue;
    expect((await shot()) === before, `${id}: two pictures 100 ms apart are the same`).toBe(true);
    expect(before === picture, `${id}: the window looks as at the step before`).toBe(false);
    picture = before;
  }
  const changes = await stageChanges(page);
  expect(changes.length).toBe(builtSteps(locale).length);
  expect(changes.filter(({ stills }) => stills !== 1)).toEqual([]);
}

test.describe('where the system asks for less motion', () => {
  test.use({ reducedMotion: 'reduce' });
  test('nothing moves at any step', async ({ page }) => {
    await recordStages(page);
    await page.goto(`${site()}es/`, { waitUntil: 'load' });
    await expectStillness(page, 'es', () => true);
  });
});

test('nothing moves at any step once the reader has set less motion, also on the next visit', async ({ page }) => {
  await recordStages(page);
  await page.goto(`${site()}en/`, { waitUntil: 'load' });
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="motion"]')?.click();
  });
  await page.reload({ waitUntil: 'load' });
  // One step of each scene: what the system's wish stills, the switch stills by the same word.
  const seen = builtScenes('en').map(({ steps }) => steps[1]);
  await expectStillness(page, 'en', (id) => seen.includes(id));
});
