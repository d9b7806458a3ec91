import { expect, test, type Page } from '@playwright/test';
import { builtPages, oneOfEachKind } from '../../src/build/access/builtPages.ts';
import { site } from './site.ts';

/**
 * One page of each kind, and the figures whose tables name their rows by links or have a page of their own: in both languages on the small phone, where
 * words are broken most, elsewhere in one, in turn.
 */
const pathsAt = (width: number): readonly string[] => [...oneOfEachKind(builtPages()).filter(({ path, language }) => width === 320 || !path.includes('/') || (language === 'es-MX') === (width !== 1180)).map(({ path }) => path), 'es/figure/same-road/', 'en/figure/ledger/'];

/**
 * Controls lower than `least` pixels, and those that lie over one another. Links within running text are no controls of their own: they
 * stand in a line with other words, or name the sources in the cell of a table.
 */
async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((height) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.bar details')) menu.open = true;
    const blockOf = (element: Element): Element => {
      let block = element.parentElement ?? element;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
      return block;
    };
    const isInText = (element: Element): boolean => {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return element.matches('td a, dd a');
      const block = blockOf(element);
      const words = block.cloneNode(true) as Element;
      for (const other of words.querySelectorAll('a, button, .visually-hidden')) other.remove();
      return block.matches('td, dd') || /[\p{L}\p{N}]/u.test(words.textContent);
    };
    const name = (element: Element): string => `${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 30)}" in ${element.closest('[id]')?.id ?? 'the page'}`;
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not(label input), label:has(input)')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 2 && !isInText(element));
    const boxes = all.map((element) => ({ element, box: element.getBoundingClientRect(), group: element.closest('.step, .ledger-head, .foot, .menu-sheet, .figure-head, .figure-take, .diagram-foot, .bar, .cover') }));
    const small = boxes.filter(({ box }) => box.height < height - 0.05).map(({ element, box }) => `${name(element)}: ${Math.round(box.height * 10) / 10} px`);
    const over = boxes.flatMap(({ element, box, group }, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const isOver = group !== null && other.group === group && !element.contains(other.element) && Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 && Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1;
        return isOver ? [`${name(element)} lies under ${name(other.element)}`] : [];
      }));
    return [...small, ...over];
  }, least);
}

for (const [why, least, touch, width] of [['a finger on the phone', 44, true, 360], ['a finger on a small phone', 44, true, 320], ['a finger on a wide screen', 44, true, 1180], ['a mouse', 24, false, 1280]] as const) {
  test.describe(why, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: touch, isMobile: touch, reducedMotion: 'reduce' });

    test(`every control of every kind of page is ${least} pixels high, and lies over no other`, async ({ page }) => {
      const found: string[] = [];
      for (const path of pathsAt(width)) {
        await page.goto(`${site()}${path}`, { waitUntil: 'load' });
        expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(touch);
        found.push(...(await smallTargets(page, least)).map((line) => `/${path}: ${line}`));
      }
      expect(found).toEqual([]);
    });
  });
}

test.describe('the room of a control', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

  test('is its own to its edges', async ({ page }) => {
    await page.goto(`${site()}es/`, { waitUntil: 'load' });
    const lost = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.step :is(.step-share, .step-number a, .alternative > summary, .figure-link, .pick-link a)')].filter((element) => element.checkVisibility()).flatMap((element) => {
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight * 0.8, behavior: 'instant' });
      const { left, top, bottom } = element.getBoundingClientRect();
      const [x, step] = [left + 6, element.closest('.step')?.id ?? ''];
      return [top + 2, bottom - 2].flatMap((y) => (document.elementFromPoint(x, y)?.closest('a, button, summary') === element ? [] : [`${step}: ${element.className || element.tagName} at ${Math.round(y - top)} px`]));
    }));
    expect(lost).toEqual([]);
  });
});
