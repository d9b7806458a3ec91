import { expect, test, type Locator, type Page } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { axeFindings } from './axe.ts';
import { site, watchFaults } from './site.ts';

const windows = [{ width: 360, height: 740 }, { width: 1440, height: 900 }] as const;

/** Opens the story at the diagram and waits until it can be used. */
async function openDiagram(page: Page, locale: string): Promise<void> {
  await page.goto(`${site()}${locale}/#time-distance`, { waitUntil: 'load' });
  await page.locator('.diagram-stage').evaluate((stage) => {
    stage.scrollIntoView({ behavior: 'instant', block: 'start' });
  });
  await expect(page.locator('linked-diagram[data-ready]')).toBeAttached({ timeout: 20_000 });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

const chosen = (page: Page, surface: 'plate' | 'map'): Promise<string[]> =>
  page.locator(`.diagram-${surface} [role="option"][aria-selected="true"]`).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key') ?? ''));

/** The middle of a line of a drawing, in pixels of the window. */
async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  return mark.evaluate((element) => {
    const path = (element.matches('path') ? element : element.querySelector('path')) as SVGPathElement | null;
    if (!path) {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM() ?? new DOMMatrix());
    return { x, y };
  });
}

for (const locale of locales) {
  for (const viewport of windows) {
    test.describe(`${locale} at ${viewport.width}`, () => {
      test.use({ viewport, reducedMotion: 'reduce' });
      test('no label lies over another or reaches out of its frame, and none is under 12 pixels', async ({ page }) => {
        await openDiagram(page, locale);
        const faults = await page.evaluate(() => {
          const found: string[] = [];
          for (const surface of document.querySelectorAll('.diagram-surface')) {
            const frame = surface.getBoundingClientRect();
            const texts = [...surface.querySelectorAll<SVGTextElement>('.diagram-screen text')].filter((text) => {
              const { top } = text.getBoundingClientRect();
              // The map is cut above its key: what stands there is not seen.
              return getComputedStyle(text).visibility !== 'hidden' && top < frame.bottom - 2;
            });
            if (texts.length < 8) found.push(`only ${texts.length} labels in ${surface.getAttribute('data-marks')}`);
            const boxes = texts.map((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              // A box holds the line's whole height; letters fill the middle of it.
              const slack = (bottom - top) * 0.2;
              return { text: text.textContent, size: Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0), left, right, top: top + slack, bottom: bottom - slack };
            });
            boxes.forEach((box, index) => {
              if (box.size < 11.95) found.push(`"${box.text}" is ${box.size.toFixed(1)} px high`);
              if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5) found.push(`"${box.text}" reaches out of its frame`);
              for (const other of boxes.slice(index + 1)) {
                const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
                const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
                if (across > 0.5 && down > 0.5) found.push(`"${box.text}" and "${other.text}" overlap by ${across.toFixed(1)} × ${down.toFixed(1)}`);
              }
            });
          }
          return found;
        });
        expect(faults).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      });
      // One language at each width, and before a choice only on the phone: what axe reads is the same in both but for the words, and for what a choice adds.
      if ((locale === 'es') !== (viewport.width === 360)) return;
      test(`axe finds nothing ${locale === 'es' ? 'before and after' : 'after'} a choice`, async ({ page }) => {
        await openDiagram(page, locale);
        const look = (): Promise<string[]> => axeFindings(page, ['#time-distance']);
        if (locale === 'es') expect(await look()).toEqual([]);
        await page.locator('.diagram-plate [role="option"][tabindex="0"]').focus();
        await page.keyboard.press('ArrowRight');
        await page.locator('#time-distance details > summary').click();
        expect(await look()).toEqual([]);
      });
    });
  }
}

test.describe('linking', () => {
  test.use({ viewport: windows[1], reducedMotion: 'reduce' });

  test('pointing at a walk shows it on the map and says it; leaving takes it back', async ({ page }) => {
    const faults = watchFaults(page);
    await openDiagram(page, 'es');
    const { x, y } = await middleOf(page.locator('.diagram-plate [data-key="line:tehuantepec-jalapa-del-marques"]'));
    // Beside the line, not on it: a target is at least 24 pixels wide.
    await page.mouse.move(x + 9, y);
    expect(await chosen(page, 'plate')).toEqual(['line:tehuantepec-jalapa-del-marques']);
    expect(await chosen(page, 'map')).toEqual(['leg:tehuantepec-jalapa-del-marques']);
    await expect(page.locator('.diagram-said')).toContainText('30\u00a0km (Metro Noticias');
    await expect(page.locator('.diagram-said')).toContainText('22 ene · a pie');
    await expect(page.locator('.diagram-said')).toContainText('casi 1,000 (7 Días)');
    await expect(page.locator('.diagram-said a').first()).toHaveAttribute('href', /sources\/index\.html#source-/);
    await expect(page.locator('.diagram-screen .halo')).toHaveCount(2);
    await page.mouse.move(x, y + 300);
    await page.mouse.move(5, 5);
    expect(await chosen(page, 'plate')).toEqual([]);
    await expect(page.locator('.diagram-screen .halo')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('pressing a leg of the map chooses it in the diagram, and it stays until Escape', async ({ page }) => {
    await openDiagram(page, 'en');
    const at = await middleOf(page.locator('.diagram-map [data-key="leg:pijijiapan-tonala"]'));
    await page.mouse.click(at.x, at.y);
    expect(await chosen(page, 'plate')).toEqual(['line:pijijiapan-tonala']);
    await page.mouse.move(5, 5);
    expect(await chosen(page, 'map')).toEqual(['leg:pijijiapan-tonala']);
    await expect(page.locator('.diagram-said')).toContainText('79\u00a0km (El Heraldo de Chiapas');
    await page.locator('.diagram-plate [role="option"][tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    expect(await chosen(page, 'plate')).toEqual([]);
    await expect(page.locator('.diagram-said')).toBeEmpty();
  });

  test('a bus that falls back is one thing: its track, its leg and its square', async ({ page }) => {
    await openDiagram(page, 'en');
    await page.locator('.diagram-plate [data-key="bus:2024-01-02-to-cerro-gordo"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page, 'plate')).toEqual(['bus:2024-01-02-to-cerro-gordo']);
    // Both are shown; one of them is read, or the list would say the stretch twice.
    expect(await chosen(page, 'map')).toEqual(['bus:huixtla']);
    await expect(page.locator('.diagram-map .halo')).toHaveCount(2);
    await expect(page.locator('.diagram-said')).toContainText('450 to 500 (El Orbe, Punto Crítico');
  });

  test('one tab stop a drawing; the arrows go through all segments in order and do not turn the story', async ({ page }) => {
    await openDiagram(page, 'es');
    const keys = await page.locator('#time-distance tr[data-key]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key') ?? ''));
    for (const surface of ['plate', 'map']) await expect(page.locator(`.diagram-${surface} [role="option"][tabindex="0"]`)).toHaveCount(1);
    await page.locator('.diagram-plate [role="option"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const seen: string[] = [];
    for (let index = 1; index < keys.length; index += 1) {
      const [key] = await chosen(page, 'plate');
      seen.push(key ?? '');
      expect(await chosen(page, 'map'), key).not.toEqual([]);
      await page.keyboard.press('ArrowDown');
    }
    expect(seen).toEqual(keys.slice(1));
    await page.keyboard.press('Home');
    expect(await chosen(page, 'plate')).toEqual(keys.slice(0, 1));
    await page.keyboard.press('End');
    expect(await chosen(page, 'plate')).toEqual(keys.slice(-1));
    expect(await page.evaluate(() => location.hash)).not.toBe('#asylum-in-mexico');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.diagram-plate') === null)).toBe(true);
  });

  test('the map has its own way through the keyboard', async ({ page }) => {
    await openDiagram(page, 'es');
    await page.locator('.diagram-map [role="option"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page, 'plate')).toEqual(['line:night:Álvaro Obregón:0']);
    expect(await chosen(page, 'map')).toEqual(['stop:alvaro-obregon']);
  });

  test('where a file cannot be had its picture stays and the other drawing works', async ({ page }) => {
    await page.route('**/stills/es/trail-lost.n.svg', (route) => (route.request().resourceType() === 'fetch' ? route.fulfill({ status: 404, body: '' }) : route.continue()));
    await openDiagram(page, 'es');
    await expect(page.locator('.diagram-map .diagram-screen')).toHaveCount(0);
    await expect(page.locator('.diagram-map img')).toBeVisible();
    await page.locator('.diagram-plate [role="option"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.diagram-said')).toContainText('Álvaro Obregón');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: windows[0], hasTouch: true, reducedMotion: 'reduce' });

  test('days run down, a tap within 22 pixels chooses, the map stays in sight, controls are 44 pixels', async ({ page }) => {
    await openDiagram(page, 'es');
    const night = page.locator('.diagram-plate [data-key="line:night:San Pedro Tapanatepec:15"]');
    await night.evaluate((mark) => {
      scrollBy({ top: mark.getBoundingClientRect().top - 400, behavior: 'instant' });
    });
    const { x, y } = await middleOf(night);
    await page.touchscreen.tap(x - 18, y);
    expect(await chosen(page, 'plate')).toEqual(['line:night:San Pedro Tapanatepec:15']);
    expect(await chosen(page, 'map')).toEqual(['stop:tapanatepec']);
    await expect(page.locator('.diagram-map .halo')).toBeInViewport();
    for (const button of await page.locator('.diagram-buttons button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const [top, bottom] = await night.evaluate((mark) => [mark.getBoundingClientRect().top, mark.getBoundingClientRect().bottom]);
    expect((bottom ?? 0) - (top ?? 0)).toBeGreaterThan(4 * 14);
  });

  test('the buttons go on and bring the segment between the map and the note', async ({ page }) => {
    await openDiagram(page, 'es');
    const at = await middleOf(page.locator('.diagram-map [data-key="leg:la-tinaja-cordoba"]'));
    await page.touchscreen.tap(at.x, at.y);
    for (let turn = 0; turn < 4; turn += 1) {
      await page.locator('[data-action="next-segment"]').tap();
      const [between, key] = await page.evaluate(() => {
        const mark = document.querySelector('.diagram-plate [role="option"][aria-selected="true"]');
        const [map, note] = ['.diagram-map', '.diagram-note'].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
        const box = mark?.getBoundingClientRect();
        return [box !== undefined && box.bottom > (map?.bottom ?? 0) && box.top < (note?.top ?? 0), mark?.getAttribute('data-key')];
      });
      expect(between, String(key)).toBe(true);
    }
  });

  test('a choice moves nothing on the page', async ({ page }) => {
    await openDiagram(page, 'en');
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.locator('.diagram-plate [role="option"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await height()).toBe(before);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: windows[0] });
  test('diagram, map, description and table stand, and nothing offers what only a script can do', async ({ page }) => {
    await page.goto(`${site()}es/#time-distance`);
    await expect(page.locator('.diagram-plate picture img')).toBeVisible();
    await expect(page.locator('.diagram-map picture img')).toBeVisible();
    await expect(page.locator('.diagram-note')).toBeHidden();
    await page.locator('#time-distance summary').click();
    await expect(page.locator('.diagram-table tbody tr')).toHaveCount(54);
    await expect(page.locator('.diagram-table tbody tr').first()).toBeVisible();
  });
});
