import { expect, test, type Page } from '@playwright/test';
import { builtPages, oneOfEachKind } from '../../src/build/access/builtPages.ts';
import { goToStep, site } from './site.ts';

/** What the system asks of a page's look, and Chromium can be told: its own words and colours, seen one look at a time. */

/** Contrast of the colour of each selector's first element with the nearest opaque ground under it. */
function contrasts(page: Page, selectors: readonly string[]): Promise<Record<string, number>> {
  return page.evaluate((all) => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number =>
      channels(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 1) === 1 ? backgroundColor : groundOf(element.parentElement);
    };
    return Object.fromEntries(
      all.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) return [selector, 0];
        const [low = 0, high = 0] = [light(getComputedStyle(element).color), light(groundOf(element))].sort((a, b) => a - b);
        return [selector, (high + 0.05) / (low + 0.05)];
      }),
    );
  }, selectors);
}

const words = ['#huixtla .step-words p', '#huixtla h3', '.step-number', '#huixtla .step-foot', '.notes li', '.ledger-table caption', '.claim-number', '.cover-other', '.cover-facts', '.strip-day', '.foot-inner > div p', '.menu-pages a', '.menu-sections a', '.verdict-unverifiable'];
const soft = words.filter((selector) => selector !== '#huixtla h3');

for (const theme of ['light', 'dark'] as const) {
  for (const chosenBy of ['the system', 'the reader'] as const) {
    test(`more contrast, ${theme} by ${chosenBy}: words hold 7:1, soft ones are stronger, data lines thicker`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: chosenBy === 'the system' ? theme : theme === 'dark' ? 'light' : 'dark', reducedMotion: 'reduce' });
      if (chosenBy === 'the reader') {
        await page.addInitScript((value) => {
          localStorage.setItem('huixtla', JSON.stringify({ theme: value }));
        }, theme);
      }
      await page.goto(`${site()}es/`, { waitUntil: 'load' });
      await goToStep(page, 'everyone-else');
      const line = page.locator('.scene:has(#everyone-else) .stage-screen path[stroke^="var(--mexico"][stroke-width^="1"]').first();
      const width = (): Promise<number> => line.evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
      const [usual, usualWidth] = [await contrasts(page, words), await width()];
      await page.emulateMedia({ contrast: 'more' });
      const strong = await contrasts(page, words);
      for (const selector of words) expect(strong[selector], selector).toBeGreaterThanOrEqual(7);
      expect(soft.filter((selector) => (strong[selector] ?? 0) > (usual[selector] ?? 0)).length).toBeGreaterThan(soft.length / 2);
      expect(await width()).toBeGreaterThan(usualWidth);
      expect(await width()).toBe(2.2);
    });
  }
}

test('more contrast: a picture by itself has the stronger tones and thicker lines in both themes', async ({ page }) => {
  const looks: Record<string, readonly string[]> = {};
  for (const contrast of ['no-preference', 'more'] as const) {
    for (const [theme, fragment] of [['light', ''], ['dark', ''], ['light', '#dark'], ['dark', '#light']] as const) {
      await page.emulateMedia({ colorScheme: theme, contrast });
      await page.goto('about:blank');
      await page.goto(`${site()}stills/es/everyone-else.w.svg${fragment}`);
      const look = await page.evaluate(() => {
        const line = document.querySelector('path[stroke^="var(--mexico"][stroke-width^="1"]');
        const text = document.querySelector('text[fill^="var(--ink-soft"]');
        return [text ? getComputedStyle(text).fill : '', line ? getComputedStyle(line).strokeWidth : ''];
      });
      looks[`${contrast} ${fragment === '' ? theme : fragment.slice(1)}${fragment === '' ? '' : ' by the page'}`] = look;
    }
  }
  expect(looks['more light']).toEqual(['rgb(38, 34, 28)', '2.2px']);
  expect(looks['more dark']).toEqual(['rgb(236, 230, 218)', '2.2px']);
  for (const theme of ['light', 'dark']) {
    expect(looks[`more ${theme} by the page`]).toEqual(looks[`more ${theme}`]);
    expect(looks[`no-preference ${theme}`]?.[0]).not.toBe(looks[`more ${theme}`]?.[0]);
    expect(looks[`no-preference ${theme}`]?.[1]).not.toBe('2.2px');
  }
});

/** What tells one control from another without a colour: edges, lines under words, weight, outline, marks. */
function form(page: Page, selector: string): Promise<string> {
  return page.locator(selector).first().evaluate((control) => {
    const { borderTopWidth, borderTopStyle, borderBottomWidth, textDecorationLine, fontWeight, outlineStyle, outlineWidth } = getComputedStyle(control);
    const halo = control.closest('svg')?.querySelector('.halo') ? 'halo' : '';
    return [borderTopWidth, borderTopStyle, borderBottomWidth, textDecorationLine, fontWeight, outlineStyle, outlineWidth, halo].join(' ');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: what is pressed, checked, current, disabled or led to differs from its like by form`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${site()}es/#tapachula`, { waitUntil: 'load' });
    expect(await form(page, '.step-nav button[aria-disabled="true"]')).not.toBe(await form(page, '.step-nav button:not([aria-disabled="true"])'));
    await page.locator('details.menu > summary').click();
    for (const action of ['theme', 'text']) {
      const of = (isPressed: boolean): string => `reader-panel [data-action="${action}"][aria-pressed="${isPressed}"]`;
      expect(await form(page, of(true)), action).not.toBe(await form(page, of(false)));
    }
    for (const action of ['motion', 'data', 'view']) {
      const button = page.locator(`reader-panel [data-action="${action}"]`);
      const forms = new Map<string | null, string>();
      for (const pressed of ['true', 'false']) {
        await button.evaluate((element, value) => {
          element.setAttribute('aria-pressed', value);
        }, pressed);
        forms.set(pressed, await form(page, `reader-panel [data-action="${action}"]`));
      }
      expect(forms.get('true'), action).not.toBe(forms.get('false'));
    }
    await page.keyboard.press('Escape');
    const choice = 'claim-filter label';
    expect(await form(page, `${choice}:has(:checked)`)).not.toBe(await form(page, `${choice}:not(:has(:checked))`));
    await page.locator('claim-filter [value="wrong"]').evaluate((input: HTMLInputElement) => {
      input.click();
    });
    await page.locator('.chart-screen svg').waitFor();
    expect(await form(page, `${choice}:has([value="wrong"])`)).toBe(await form(page, `${choice}:has(:checked)`));
    // What is mounted in the chart's place stands on its own ground, with its own colours.
    expect(await page.locator('.chart-screen').evaluate((screen) => [getComputedStyle(screen).getPropertyValue('forced-color-adjust'), getComputedStyle(screen).backgroundColor])).toEqual(['none', colorScheme === 'light' ? 'rgb(247, 242, 232)' : 'rgb(20, 24, 31)']);
    const [row, other] = await page.locator('.ledger-table tr[data-verdict="wrong"]').evaluateAll((rows) => rows.map(({ id }) => id));
    await page.evaluate((id) => {
      location.hash = id;
    }, row ?? '');
    expect(await form(page, `tr[id="${row ?? ''}"]`)).not.toBe(await form(page, `tr[id="${other ?? ''}"]`));

    await page.locator('.diagram-stage').scrollIntoViewIfNeeded();
    const option = page.locator('.diagram-plate [role="option"][tabindex="0"]');
    await option.waitFor();
    await option.focus();
    await page.keyboard.press('ArrowRight');
    const halo = page.locator('.diagram-plate .halo').first();
    expect(await halo.evaluate((mark) => Number.parseFloat(getComputedStyle(mark.firstElementChild ?? mark).strokeWidth))).toBeGreaterThanOrEqual(9);

    await page.goto(`${site()}es/glossary/`, { waitUntil: 'load' });
    await page.locator('details.menu > summary').click();
    expect(await form(page, '.menu-pages a[aria-current]')).not.toBe(await form(page, '.menu-pages a:not([aria-current])'));
  });

  test(`forced colours, ${colorScheme}: every picture stands on an opaque ground of its own`, async ({ page, request }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site()}en/`, { waitUntil: 'load' });
    await goToStep(page, 'everyone-else');
    const grounds = await page.evaluate(() =>
      ['.scene:has(#everyone-else) .stage', '.diagram-surface', '.strip', '.cover-line'].map((selector) => {
        const element = document.querySelector(selector);
        if (!element) return `${selector} is missing`;
        const { backgroundColor, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & { forcedColorAdjust: string };
        return `${forcedColorAdjust} ${/^rgb\(/.test(backgroundColor)}`;
      }),
    );
    expect(grounds).toEqual(['none true', 'none true', 'none true', 'none true']);
    const pictures = await page.locator('picture img').evaluateAll((images) => [...new Set(images.map((image) => (image as HTMLImageElement).src.split('#')[0] ?? ''))]);
    expect(pictures.length).toBeGreaterThan(40);
    for (const address of pictures) {
      const text = await (await request.get(address)).text();
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
      expect(text, address).toContain(`<rect data-key="ground" width="${width}" height="${height}" fill="var(--paper,`);
    }
  });
}

test('reduced transparency: no words stand on or under anything that one sees through, on any kind of page', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }, { name: 'prefers-reduced-motion', value: 'reduce' }] });
  const seenThrough = (): Promise<string[]> =>
    page.evaluate(() => {
      const partly = (colour: string): boolean => {
        const alpha = Number(/^rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)/.exec(colour)?.[1] ?? 1);
        return alpha > 0 && alpha < 1;
      };
      return [...document.querySelectorAll<Element>('body *')]
        .filter((element) => {
          const look = getComputedStyle(element);
          const isFaded = Number(look.opacity) > 0 && Number(look.opacity) < 1 && (element.textContent ?? '').trim() !== '' && !(element instanceof SVGElement && element.querySelector('text') === null && element.tagName !== 'text');
          return isFaded || partly(look.backgroundColor) || partly(look.color) || look.backdropFilter !== 'none' || /rgba\([^)]*0\.\d+\)/.test(look.boxShadow);
        })
        .map(({ tagName, className, id }) => `${tagName} ${String(typeof className === 'string' ? className : '')} ${id}`);
    });
  for (const { path } of oneOfEachKind(builtPages()).filter(({ path: at, language }) => language === 'es-MX' || !at.includes('/'))) {
    await page.goto(`${site()}${path}`, { waitUntil: 'load' });
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-transparency: reduce)').matches)).toBe(true);
    expect(await seenThrough(), path).toEqual([]);
  }
  await page.goto(`${site()}es/?n=VEN&v=wrong#everyone-else`, { waitUntil: 'load' });
  await page.locator('.stage-screen .has-pick').first().waitFor();
  await page.locator('.chart-screen .is-out').first().waitFor({ state: 'attached' });
  await page.locator('#everyone-else a.fact').first().click();
  await expect(page.locator('fact-note')).toBeVisible();
  await page.locator('details.menu > summary').click();
  expect(await seenThrough()).toEqual([]);
  expect(await page.locator('.chart-screen .is-out').first().evaluate((mark) => getComputedStyle(mark).opacity)).toBe('1');
});

test('printed from the dark, pictures are light, and dark again after', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ theme: 'dark' }));
    Object.assign(window, { onPaper: [] as string[] });
    addEventListener('load', () => {
      // Told after the page's own listener, as the browser that lays out the paper is.
      addEventListener('beforeprint', () => {
        Object.assign(window, { onPaper: [...document.querySelectorAll('picture img')].map((image) => image.getAttribute('src') ?? '') });
      });
    });
  });
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const fragments = (): Promise<string[]> => page.locator('picture :is(img, source)').evaluateAll((all) => [...new Set(all.map((one) => /#.*$/.exec(one.getAttribute('src') ?? one.getAttribute('srcset') ?? '')?.[0] ?? ''))]);
  expect(await fragments()).toEqual(['#dark']);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(fragments).toEqual(['#light']);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(fragments).toEqual(['#dark']);
  await page.pdf({ format: 'A4' });
  const onPaper = await page.evaluate(() => (window as unknown as { onPaper: string[] }).onPaper);
  expect(onPaper.length).toBeGreaterThan(40);
  expect(onPaper.filter((address) => !address.endsWith('#light'))).toEqual([]);
  await expect.poll(fragments).toEqual(['#dark']);
});
