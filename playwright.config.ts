import { defineConfig, type Project } from '@playwright/test';
import { findChromium } from './src/build/browser/findChromium.ts';
import { findFirefox } from './src/build/browser/findFirefox.ts';
import { chromiumFlags } from './src/build/browser/launch.ts';

const firefox = findFirefox();
const executablePath = findChromium() ?? '';

/** What sees the live map, or the buttons that open it: with WebGL, which software draws. */
const withMap = ['lessData.spec.ts', 'liveMap.spec.ts', 'mapFaults.spec.ts'];

/*
 * What only looks and uses shares one browser context a worker, whose cookies, cache, storage, routes and scripts are cleared between tests, since a new
 * one costs as much as opening the story. What reads the history, prints, turns scripts off, breaks files or tells the browser itself of a look has a new
 * one for each test.
 */
const withMapInOneContext = ['aria.spec.ts', 'mapKeyboard.spec.ts', 'spacing.spec.ts', 'storyAccess.spec.ts', 'targets.spec.ts'];
const inOneContext = ['access.spec.ts', 'figures.spec.ts', 'keyboard.spec.ts', 'linkedDiagram.spec.ts', 'links.spec.ts', 'pick.spec.ts', 'preferences.spec.ts', 'share.spec.ts'];

/** Debian's Chromium wants a graphics card to draw the page's tiles, and software would stand in for it: the map alone is left to that. */
const withWebGl: NonNullable<Project['use']> = { browserName: 'chromium', launchOptions: { executablePath, args: [...chromiumFlags, '--disable-gpu-rasterization'] } };

/** Without WebGL pages come a quarter sooner. */
const withoutWebGl: NonNullable<Project['use']> = { browserName: 'chromium', launchOptions: { executablePath, args: [...chromiumFlags.filter((flag) => !/angle|swiftshader/.test(flag)), '--disable-gpu', '--disable-software-rasterizer'] } };

/** What a project of Firefox has in common with the others, with further preferences. */
const firefoxWith = (preferences: Record<string, boolean | number | string>): NonNullable<Project['use']> => ({
  browserName: 'firefox',
  channel: 'moz-firefox',
  // Only a window has WebGL; without a screen to put it on, the checks of the map see that the twin stays.
  headless: process.env['DISPLAY'] === undefined,
  launchOptions: { ...(firefox === null ? {} : { executablePath: firefox }), firefoxUserPrefs: { 'webgl.force-enabled': true, ...preferences } },
});

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  // What is compared with a file is compared whole, letter by letter: the same on every machine.
  snapshotPathTemplate: 'tests/golden/aria/{arg}{ext}',
  fullyParallel: false,
  // Each browser renders in software and wants a core for itself: two files at a time, on the least machine that is asked for.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  globalSetup: './tests/browser/serveBuild.ts',
  reporter: [['list'], ['json', { outputFile: process.env['BROWSER_REPORT'] ?? 'test-results/browser.json' }]],
  // Below 60rem the live map waits for its button: software rendering would slow every other test.
  use: { viewport: { width: 900, height: 900 } },
  projects: [
    { name: 'chromium', testMatch: withMap, use: withWebGl },
    { name: 'chromium-one-context', testMatch: withMapInOneContext, use: { ...withWebGl, reuseContext: true } },
    { name: 'chromium-without-webgl', testIgnore: [...withMap, ...withMapInOneContext, ...inOneContext, 'scriptOff.spec.ts'], use: withoutWebGl },
    { name: 'chromium-without-webgl-one-context', testMatch: inOneContext, use: { ...withoutWebGl, reuseContext: true } },
    {
      name: 'firefox',
      testMatch: ['engines.spec.ts', 'lessData.spec.ts', 'preferences.spec.ts'],
      use: firefoxWith({}),
    },
    // Its driver can change no media feature, and says nothing when it is asked to: preferences can, from the start.
    {
      name: 'firefox-dark-and-still',
      testMatch: ['systemLooks.spec.ts'],
      grep: /asks for (less motion|dark|less transparency)/,
      use: firefoxWith({ 'ui.prefersReducedMotion': 1, 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedTransparency': 1, 'layout.css.prefers-reduced-transparency.enabled': true }),
    },
    // Nor does it turn scripts off, though it says nothing of that either.
    { name: 'firefox-without-script', testMatch: ['scriptOff.spec.ts'], use: firefoxWith({ 'javascript.enabled': false }) },
    // Forced colours ask for more contrast too.
    { name: 'firefox-forced-colours', testMatch: ['systemLooks.spec.ts'], grep: /asks for (more contrast|forced colours)/, use: firefoxWith({ 'browser.display.document_color_use': 2 }) },
  ],
});
