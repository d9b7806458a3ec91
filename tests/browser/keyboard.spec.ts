import { expect, test } from '@playwright/test';
import { builtPages, oneOfEachKind } from '../../src/build/access/builtPages.ts';
import { locales } from '../../src/locale/locales.ts';
import { builtScenes, builtSteps } from './builtStory.ts';
import { focused, hiddenFocus, walkFocus } from './focus.ts';
import { expectShown, goToStep, press, site } from './site.ts';

test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });

/**
 * How the ring of what has the focus cannot be seen, or an empty string: it stands out of the window, or against what it is drawn on
 * it has less than 3:1.
 */
function faintFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return 'nothing has the focus';
  const name = `${element.textContent.trim().slice(0, 40)} in ${element.closest('[id]')?.id ?? 'the page'}`;
  const style = getComputedStyle(element);
  const [width, offset] = [parseFloat(style.outlineWidth), parseFloat(style.outlineOffset)];
  if (style.outlineStyle === 'none' || width < 2) return `${name}: no ring`;
  const box = element.getBoundingClientRect();
  const reach = offset + width;
  if (box.top - reach < 0 || box.left - reach < 0 || box.right + reach > innerWidth) return `${name}: its ring is cut by the window's edge`;
  const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let under: Element | null = offset < 0 ? element : element.parentElement;
  while (under && parts(getComputedStyle(under).backgroundColor)[3] === 0) under = under.parentElement;
  const [ring, ground] = [light(style.outlineColor), light(getComputedStyle(under ?? document.documentElement).backgroundColor)];
  const contrast = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
  return contrast < 3 ? `${name}: its ring has ${contrast.toFixed(2)}:1` : '';
}

test('the first stop skips to the story, and the next is in it', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip').first()).toBeFocused();
  await expect(page.locator('.skip').first()).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#road$/);
  await page.keyboard.press('Tab');
  expect((await focused(page)).within).toBe('tapachula');
});

for (const locale of locales) {
  test(`the second stop in ${locale} skips to the contents, which the first passes`, async ({ page }) => {
    await page.goto(`${site()}${locale}/`, { waitUntil: 'load' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip').nth(1)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('.contents a').first()).toBeFocused();
  });

  for (const [what, path, from, over, into] of [
    ['the diagram', '', '#time-distance > .skip-past', 'linked-diagram', '#time-distance-words'],
    ['the claims', '', '#ledger .skip-past', 'claim-filter, .ledger-table', '#ledger .notes'],
    ['a table with many links', 'figure/claims/', '.skip-past', '.figure-table', 'main'],
  ] as const) {
    test(`in ${locale} ${what} can be skipped by keyboard`, async ({ page }) => {
      await page.goto(`${site()}${locale}/${path}`, { waitUntil: 'load' });
      const skip = page.locator(from).first();
      // Reached by the key, as a reader reaches it: from the stop before it.
      await skip.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(hiddenFocus)).toBe('');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const [isOver, isIn] = await page.evaluate(([skipped, target]) => [document.activeElement?.closest(skipped) !== null, document.activeElement?.closest(target) !== null], [over, into] as const);
      expect([isOver, isIn]).toEqual([false, true]);
    });
  }
}

test('the arrow keys go through the whole story and back, and the focus with them', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const steps = builtSteps('es');
  const stands = async (id: string): Promise<void> => {
    await expectShown(page, id);
    expect((await focused(page)).within).toBe(id);
  };
  for (const id of steps) {
    await page.keyboard.press('ArrowRight');
    await stands(id);
  }
  for (const id of steps.toReversed().slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await stands(id);
  }
});

test('below the last step, Previous leads back to it', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const last = builtSteps('es').at(-1) ?? '';
  await page.locator('.contents a[href="#ledger"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#ledger$/);
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, last);
  expect((await focused(page)).within).toBe(last);
});

test('a link to what is no step keeps its address, and the bar knows the step', async ({ page }) => {
  await page.goto(`${site()}es/#ledger`, { waitUntil: 'load' });
  const count = builtSteps('es').length;
  await expect(page.locator('[data-progress]')).toHaveText(`Paso ${count} de ${count}`);
  await expect(page).toHaveURL(/#ledger$/);
});

test('where Tab jumps from one end of the page to the other, the bar and the arrows follow', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const steps = builtSteps('es');
  const bar = (): Promise<(string | null)[]> => page.locator('[data-progress], .strip-day').allTextContents();
  const reach = (): Promise<string | null> => page.locator('[data-strip-reach]').getAttribute('width');
  const [before, whole] = [await bar(), await reach()];
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).within).toBe('');
  await expect(page).toHaveURL(new RegExp(`#${steps.at(-1) ?? ''}$`));
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, steps.at(-1) ?? '');
  await page.locator('.foot a').last().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\/es\/$/);
  expect(await bar()).toEqual(before);
  expect(await reach()).toBe(whole);
  await page.keyboard.press('ArrowRight');
  await expectShown(page, steps[0] ?? '');
});

for (const [width, height] of [[360, 740], [1440, 900]] as const) {
  test(`the letters' size leaves the button that set it in sight, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${site()}es/`, { waitUntil: 'load' });
    await page.locator('.menu > summary').focus();
    await page.keyboard.press('Enter');
    const larger = page.locator('.menu [data-value="larger"]');
    await larger.focus();
    await page.keyboard.press('Space');
    await expect(larger).toBeFocused();
    await expect(larger).toBeInViewport({ ratio: 1 });
  });
}

test('from the heading of a section, Next leads to its first step', async ({ page }) => {
  await page.goto(`${site()}en/`, { waitUntil: 'load' });
  for (const { section, steps } of builtScenes('en')) {
    await page.locator(`.contents a[href="#${section}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${section}$`));
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#${steps[0] ?? ''}$`));
  }
});

test('the menu opens, leads on, and closes behind the reader', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const menu = page.locator('details.menu');
  const summary = menu.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('open', '');
  await page.keyboard.press('Tab');
  expect((await focused(page)).words).toBe(await menu.locator('.menu-sections a').first().textContent());
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open', '');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#count$/);
  await expect(menu).not.toHaveAttribute('open', '');
  await summary.focus();
  await page.keyboard.press('Enter');
  await menu.locator('.menu-sheet :is(a, button)').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.bar-language')).toBeFocused();
  await expect(menu).not.toHaveAttribute('open', '');
});

test('the ring of what Tab scrolls to is seen whole', async ({ page }) => {
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  await page.locator('.foot a').first().focus();
  await page.keyboard.press('Shift+Tab');
  for (const key of ['Shift+Tab', 'Tab']) {
    for (let count = 0; count < 30; count += 1) {
      await page.keyboard.press(key);
      const cut = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
        const ring = 5;
        return box.top - ring < bar || box.bottom + ring > innerHeight ? `${document.activeElement?.textContent ?? ''} at ${box.top} to ${box.bottom}` : '';
      });
      expect(cut, key).toBe('');
    }
  }
});

test('with the largest letters every control of the bar is in a narrow window', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ text: 'larger' }));
  });
  for (const path of ['en/figure/boarding/', 'es/how/', 'es/']) {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${site()}${path}`, { waitUntil: 'load' });
      await expect(page.locator('.bar-language'), `${path} at ${width}`).toBeInViewport({ ratio: 1 });
    }
  }
});

test('a number asked about leads with Tab through the links of its note, and back', async ({ page }) => {
  await page.goto(`${site()}es/#tapachula`, { waitUntil: 'load' });
  await goToStep(page, 'tapachula');
  const number = page.locator('#tapachula a.fact').first();
  const links = page.locator('fact-note a');
  await page.keyboard.press('Tab');
  await number.focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#tapachula a.fact').nth(1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  expect(await page.evaluate(hiddenFocus)).toBe('');
  await page.keyboard.press('Shift+Tab');
  await expect(number).toBeFocused();
  const count = await links.count();
  for (let stop = 0; stop < count; stop += 1) await page.keyboard.press('Tab');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('fact-note')).toBeHidden();
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  for (let stop = 0; stop <= count; stop += 1) await page.keyboard.press('Tab');
  await expect(page.locator('#tapachula a.fact').nth(1)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what has the focus has a ring that is seen, on a ${colorScheme} page and in its night parts`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme });
    for (const path of ['', 'es/', 'en/how/']) {
      await page.goto(`${site()}${path}`, { waitUntil: 'load' });
      const faint: string[] = [];
      for (let count = 0; count < 10; count += 1) {
        await page.keyboard.press('Tab');
        // The skip link comes down first.
        await page.waitForFunction(() => [...document.getAnimations()].every(({ playState }) => playState !== 'running'));
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        faint.push(await page.evaluate(faintFocus));
        if (await page.evaluate(() => document.activeElement?.matches('.menu > summary') === true)) await page.keyboard.press('Enter');
      }
      expect(faint.length, path).toBeGreaterThan(2);
      expect(faint.filter((line) => line !== ''), path).toEqual([]);
    }
  });
}

// The story itself is walked above. Of the figures' pages those too whose tables are the widest and whose rows' names are links.
const besideTheStory = [...oneOfEachKind(builtPages()).filter(({ kind, language }) => kind !== 'story' && language === 'es-MX').map(({ path }) => path), 'es/figure/same-road/', 'es/figure/ledger/', 'es/figure/two-counts/'];

for (const [width, height] of [[360, 740], [320, 256]] as const) {
  test(`nothing that has the focus is hidden on any kind of page, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of besideTheStory) {
      await page.goto(`${site()}${path}`, { waitUntil: 'load' });
      await page.keyboard.press('Tab');
      const hidden: string[] = await page.evaluate(`(${walkFocus.toString()})(${hiddenFocus.toString()}, 2)`);
      expect(hidden.filter((line) => line !== ''), path).toEqual([]);
    }
  });
}

// Each step at one width, in turn: the bar is the same at both.
for (const [width, step] of [[360, 'huixtla'], [1280, 'cerro-gordo']] as const) {
  test(`${step}, ${width} px: the reader stays at the step while the focus goes through the bar, and takes it to the other language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${site()}es/#${step}`, { waitUntil: 'load' });
    await goToStep(page, step);
    const place = (): Promise<unknown[]> => page.evaluate(() => [scrollY, location.hash]);
    const before = await place();
    await press(page, 'details.menu summary');
    for (const key of ['Tab', 'Tab', 'Escape', 'Tab', 'Shift+Tab', 'Enter', 'Tab', 'Escape', 'Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.closest('.bar') !== null), key).toBe(true);
      expect(await place(), key).toEqual(before);
    }
    await expect(page.locator('.bar-language')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/(index\.html)?#/);
    await expectShown(page, step);
  });
}

test('no link in a wide table is focused under the column that stays', async ({ page }) => {
  for (const id of ['boarding', 'same-road']) {
    await page.goto(`${site()}en/figure/${id}/`, { waitUntil: 'load' });
    const [count, hidden] = await page.locator('.figure-table td a').evaluateAll((links) => {
      const under = [...links, ...links.toReversed()].filter((link) => {
        (link as HTMLElement).focus();
        // Of a link in two lines that is wider than the room, one line is seen.
        return ![...link.getClientRects()].some(({ left, width, top, height }) => [0.02, 0.5].every((share) => link.contains(document.elementFromPoint(left + width * share, top + height / 2))));
      });
      return [links.length, under.map((link) => `${link.textContent} of ${link.closest('tr')?.querySelector('th')?.textContent ?? ''}`)] as const;
    });
    expect(count, id).toBeGreaterThan(3);
    expect(hidden, id).toEqual([]);
  }
});
