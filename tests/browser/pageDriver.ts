import type { Page } from '@playwright/test';
import type { Driver } from '../engines/driver.ts';
import { site } from './site.ts';

/** A page of Playwright's as the engines' checks drive it. */
export function pageDriver(page: Page, name: string): Driver {
  let visits = 0;
  return {
    name,
    open: async (path) => {
      // A query of its own makes each visit a new page even where only the fragment differs.
      const [before, hash = ''] = path.split('#');
      visits += 1;
      await page.goto(`${site()}${before ?? ''}?visit=${visits}${hash === '' ? '' : `#${hash}`}`, { waitUntil: 'load' });
    },
    run: (inPage, argument) => page.evaluate(inPage as (value: unknown) => never, argument as unknown),
    press: (key, withShift = false) => page.keyboard.press(withShift ? `Shift+${key}` : key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    shoot: () => page.screenshot(),
  };
}
