import type { Page } from '@playwright/test';

/** The nearest id around what has the focus, and its words. */
export function focused(page: Page): Promise<{ within: string; words: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return { within: element?.closest('[id]')?.id ?? '', words: element?.textContent.trim() ?? '' };
  });
}

/**
 * How what has the focus is hidden, or an empty string: out of the window, or its middle or a part of it under whatever is held in place
 * (the bar, a picture, the stage, the name of a row) or under a note of a number; and how the note of a focused number is.
 */
export function hiddenFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has the focus';
  // A table's own box takes the focus so that keys can move it; it may be larger than the window.
  if (element.matches('.table-scroll')) return '';
  const heldOver = (seen: Element): Element | null => {
    for (let each: Element | null = seen; each; each = each.parentElement) if (each.matches('fact-note') || ['sticky', 'fixed'].includes(getComputedStyle(each).position)) return each;
    return null;
  };
  const name = `${element.textContent.trim().slice(0, 40)} in ${element.closest('[id]')?.id ?? 'the page'}`;
  let isSeen = false;
  for (const { left, right, top, bottom, width, height } of element.getClientRects()) {
    for (const [x, y] of [[left + width / 2, top + height / 2], [left + 1, top + 1], [right - 1, bottom - 1]] as const) {
      const seen = document.elementFromPoint(x, y);
      // A browser leaves a table where it is while it shows enough of a link: the rest of it may be beyond the table's edge.
      if (!seen && element.closest('.table-scroll')) continue;
      if (!seen) return `${name}: out of the window`;
      isSeen = true;
      const over = heldOver(seen);
      if (over && !over.contains(element)) return `${name}: under ${over.className || over.tagName}`;
    }
  }
  if (!isSeen) return `${name}: out of the window`;
  const note = document.querySelector('fact-note:not([hidden])');
  const bar = document.querySelector('.bar');
  const [at, under] = [note?.getBoundingClientRect(), bar?.getBoundingClientRect()];
  if (at && under && at.top < Math.max(0, under.bottom)) return `${name}: its note stands under the bar or out of the window`;
  return '';
}

/** Focuses everything that takes the focus, forwards and backwards, and says of each how it is hidden; wrong too where there is less than `least`. */
export function walkFocus(judge: () => string, least: number): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]')].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  if (all.length < least) return ['too little to focus'];
  return [...all, ...all.toReversed()].map((element) => {
    element.focus();
    return document.activeElement === element ? judge() : `${element.textContent} takes no focus`;
  });
}
