import { defineConfig } from '@playwright/test';
import { findChromium } from './src/build/browser/findChromium.ts';
import { chromiumFlags } from './src/build/browser/launch.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: false,
  // One browser at a time: each renders in software and wants a core for itself.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  globalSetup: './tests/browser/serveBuild.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    // Below 60rem the live map waits for its button: software rendering would slow every other test.
    viewport: { width: 900, height: 900 },
    launchOptions: { executablePath: findChromium() ?? '', args: [...chromiumFlags] },
  },
});
