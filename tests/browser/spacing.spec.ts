import { expect, test, type Page } from '@playwright/test';
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

test('a low window, as a phone on its side has, holds nothing in place', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  const held = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && element.getClientRects().length > 0).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`));
  expect([...new Set(held)]).toEqual([]);
});
