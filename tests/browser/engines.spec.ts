import { test } from '@playwright/test';
import { storyChecks } from '../engines/storyChecks.ts';
import type { Driver } from '../engines/driver.ts';
import { site } from './site.ts';

for (const { name, check } of storyChecks) {
  test(name, async ({ page, browserName }) => {
    let visits = 0;
    const driver: Driver = {
      name: browserName,
      open: async (path) => {
        // A query of its own makes each visit a new page even where only the fragment differs.
        const [before, hash = ''] = path.split('#');
        visits += 1;
        await page.goto(`${site()}${before ?? ''}?visit=${visits}${hash === '' ? '' : `#${hash}`}`, { waitUntil: 'load' });
      },
      run: (inPage, argument) => page.evaluate(inPage as (value: unknown) => never, argument as unknown),
      press: (key, withShift = false) => page.keyboard.press(withShift ? `Shift+${key}` : key),
      resize: (width, height) => page.setViewportSize({ width, height }),
    };
    await check(driver);
  });
}
