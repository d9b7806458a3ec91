import { test } from '@playwright/test';
import { lookChecks, looks, type Look } from '../engines/lookChecks.ts';
import { pageDriver } from './pageDriver.ts';

/** What Chromium is told of a page that is open; Firefox was told at its start, each look by one of its projects. */
const settings: Record<Look, Readonly<Record<string, string>>> = {
  'less motion': { 'prefers-reduced-motion': 'reduce' },
  dark: { 'prefers-color-scheme': 'dark' },
  'more contrast': { 'prefers-contrast': 'more' },
  'forced colours': { 'forced-colors': 'active' },
  'less transparency': { 'prefers-reduced-transparency': 'reduce' },
};

for (const { name, look, check } of lookChecks(looks)) {
  test(name, async ({ page, browserName }) => {
    if (browserName === 'chromium') {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setEmulatedMedia', { features: Object.entries(settings[look]).map(([feature, value]) => ({ name: feature, value })) });
    }
    await check(pageDriver(page, browserName));
  });
}
