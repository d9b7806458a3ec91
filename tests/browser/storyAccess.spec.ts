import { expect, test } from '@playwright/test';
import { findInEveryLook } from '../../src/build/access/looks.ts';
import { site } from './site.ts';

/* The story with the buttons that open the live map. Every other kind of page, and the English story, is in `access.spec.ts`. */
test('axe finds nothing on /es/ in any look', async ({ page }) => {
  // The story is long, and axe reads it nine times.
  test.setTimeout(150_000);
  const found = await findInEveryLook(page, `${site()}es/`);
  expect(found.map(({ look, sentence }) => `${look}: ${sentence}`)).toEqual([]);
  await expect(page.locator('#huixtla [data-action="open-map"]'), 'the button was there to be read').toBeVisible();
});
