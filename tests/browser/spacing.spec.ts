import { expect, test, type Page } from '@playwright/test';
import { builtPages, oneOfEachKind } from '../../src/build/access/builtPages.ts';
import { locales } from '../../src/locale/locales.ts';
import { site } from './site.ts';

// The reader's own sheet comes from outside of the page: its policy does not hold for it.
test.use({ bypassCSP: true, reducedMotion: 'reduce' });

/** What WCAG 1.4.12 says that a reader may set. */
const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** Twice the letters, as a browser that enlarges text alone has them. */
const twice = ':root { font-size: 200% !important; }';

/** What of the story's words is cut off, lies under the words of another, or makes the page wider than its window. */
async function wordFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    const blocks = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, .step-words > p, .step-foot > *, .cover p, .section-head p)')].filter((block) => block.getClientRects().length > 0);
    for (const block of blocks) {
      const style = getComputedStyle(block);
      const isCut = style.overflow !== 'visible' && (block.scrollHeight > block.clientHeight + 1 || block.scrollWidth > block.clientWidth + 1);
      if (isCut) found.push(`"${block.textContent?.trim().slice(0, 40)}" is cut off`);
      const { left, right } = block.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) found.push(`"${block.textContent?.trim().slice(0, 40)}" reaches out of the window`);
    }
    for (const step of document.querySelectorAll<HTMLElement>('.step')) {
      const parts = [...step.querySelectorAll<HTMLElement>('.step-words > :is(h3, p), .step-foot > *')].filter((part) => part.getClientRects().length > 0).map((part) => {
        // A description's box is as wide as its row; its words are what may lie over others.
        const words = part.matches('details') ? part.querySelector('summary')?.firstChild : null;
        const range = document.createRange();
        range.selectNodeContents(words ?? part);
        return { text: part.textContent?.trim().slice(0, 30), box: words ? range.getBoundingClientRect() : part.getBoundingClientRect() };
      });
      parts.forEach((part, index) => {
        for (const other of parts.slice(index + 1)) {
          const across = Math.min(part.box.right, other.box.right) - Math.max(part.box.left, other.box.left);
          const down = Math.min(part.box.bottom, other.box.bottom) - Math.max(part.box.top, other.box.top);
          if (across > 1 && down > 1) found.push(`${step.id}: "${part.text}" and "${other.text}" lie over one another`);
        }
      });
    }
    return found;
  });
}

for (const locale of locales) {
  for (const [name, sheet] of [['spacing that a reader sets', spaced], ['letters twice as large', twice]] as const) {
    for (const [width, height] of [[360, 740], [1000, 800]] as const) {
      test(`${locale}, ${width} px: ${name} cuts no words off and lays none over others`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(`${site()}${locale}/`, { waitUntil: 'load' });
        await page.addStyleTag({ content: sheet });
        expect(await wordFaults(page)).toEqual([]);
      });
    }
  }
}

/**
 * What of a page makes it wider than its window, and what in its bar lies over something else or leaves the bar. Of a letter's box only the
 * middle is its own: the room above and below it belongs to the line.
 */
async function barFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    const bar = document.querySelector('.bar')?.getBoundingClientRect();
    const parts = [...document.querySelectorAll<HTMLElement>('.bar > .bar-home, .strip-day, .step-nav button, .menu > summary, .bar-language')].filter((part) => part.checkVisibility()).flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return [...range.getClientRects()].filter(({ width }) => width > 1).map(({ left, right, top, bottom, height }) => ({ name: part.className || part.ariaLabel, left, right, top: top + height / 6, bottom: bottom - height / 6 }));
    });
    for (const [index, part] of parts.entries()) {
      if (bar && (part.left < 0 || part.right > innerWidth || part.top < bar.top || part.bottom > bar.bottom)) found.push(`${part.name} leaves the bar`);
      for (const other of parts.slice(index + 1)) {
        const across = Math.min(part.right, other.right) - Math.max(part.left, other.left);
        const down = Math.min(part.bottom, other.bottom) - Math.max(part.top, other.top);
        if (part.name !== other.name && across > 0 && down > 0) found.push(`${part.name} lies over ${other.name}`);
      }
    }
    return found;
  });
}

const kinds = oneOfEachKind(builtPages());

test('no kind of page is wider than a narrow window, whatever a reader does with its letters, and nothing in its bar lies over anything', async ({ page }) => {
  const found: string[] = [];
  for (const { path, kind } of kinds) {
    await page.goto(`${site()}${path}${kind === 'story' ? '#huixtla' : ''}`, { waitUntil: 'load' });
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      for (const [name, sheet] of [['the page’s own largest letters', null], ['letters twice as large', twice], ['spacing that a reader sets', spaced]] as const) {
        await page.evaluate((content) => {
          if (content === null) document.documentElement.dataset['text'] = 'larger';
          else document.head.append(Object.assign(document.createElement('style'), { className: 'of-the-reader', textContent: content }));
        }, sheet);
        found.push(...(await barFaults(page)).map((fault) => `/${path}, ${width} px, ${name}: ${fault}`));
        await page.evaluate(() => {
          delete document.documentElement.dataset['text'];
          document.querySelector('.of-the-reader')?.remove();
        });
      }
    }
  }
  expect(found).toEqual([]);
});

/** What the page holds in place while the rest scrolls. */
function heldParts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set([...document.querySelectorAll('body *')].filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && element.getClientRects().length > 0).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`))]);
}

test.describe('a low window, as a phone on its side has', () => {
  test.use({ viewport: { width: 740, height: 360 } });

  test('holds nothing in place, on any kind of page', async ({ page }) => {
    for (const path of [...kinds.map((each) => each.path), 'es/figure/same-road/']) {
      await page.goto(`${site()}${path}`, { waitUntil: 'load' });
      expect(await heldParts(page), path).toEqual([]);
    }
  });

  for (const locale of locales) {
    test(`${locale}: what is said of a copied link stands in the window and is left behind with the rest`, async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(`${site()}${locale}/#returns`, { waitUntil: 'load' });
      await page.locator('#returns .step-share').click();
      const said = page.locator('step-share');
      await expect(said).toContainText('#returns');
      await expect(said).toBeInViewport({ ratio: 1 });
      expect(await heldParts(page)).toEqual([]);
      const [width, top] = await said.evaluate((element) => [document.documentElement.scrollWidth, element.getBoundingClientRect().top]);
      expect(width).toBe(740);
      await page.evaluate(() => {
        scrollBy({ top: 200, behavior: 'instant' });
      });
      expect(await said.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo((top ?? 0) - 200, 0);
    });
  }
});
