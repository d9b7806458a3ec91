import { defineConfig } from '@playwright/test';
import { findChromium } from './src/build/browser/findChromium.ts';
import { chromiumFlags } from './src/build/browser/launch.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  globalSetup: './tests/browser/serveBuild.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findChromium() ?? '', args: [...chromiumFlags] },
  },
});
