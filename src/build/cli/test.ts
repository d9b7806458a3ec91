/**
 * `npm test`, once everything is installed: types, lint, unit tests, the build, the built pages, a real browser.
 * Ends with one line, `N passed, N failed, N skipped`. `REQUIRE_ENGINES=chromium` makes a missing browser a failure.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '../browser/findChromium.ts';
import { run, say } from './progress.ts';

const results = 'test-results';
const counts = { passed: 0, failed: 0, skipped: 0 };

/** A step that is one test: it passes or it does not. */
async function one(name: string, program: string, args: readonly string[]): Promise<boolean> {
  say(`${name} …`);
  const { code } = await run(program, args);
  counts[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) console.error(`✗ ${name}`);
  return code === 0;
}

/** Tests run by vitest, counted by its own report. */
async function vitest(name: string, folder: string): Promise<void> {
  say(`${name} …`);
  const report = `${results}/${folder.replaceAll('/', '-')}.json`;
  const { code } = await run('vitest', ['run', folder, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) {
    counts.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  counts.passed += numPassedTests ?? 0;
  counts.failed += numFailedTests ?? 0;
  counts.skipped += numPendingTests ?? 0;
  if (code !== 0 && (numFailedTests ?? 0) === 0) counts.failed += Math.max(1, numFailedTestSuites ?? 0);
}

/** Tests run by Playwright, counted by its own report. */
async function browser(): Promise<void> {
  const required = (process.env['REQUIRE_ENGINES'] ?? '').split(',').includes('chromium');
  if (findChromium() === null) {
    console.error('No Chromium or Chrome was found: install one, or set CHROME_PATH to it. The browser tests were not run.');
    counts[required ? 'failed' : 'skipped'] += 1;
    return;
  }
  say('The story in Chromium …');
  const { code } = await run('playwright', ['test']);
  const report = `${results}/browser.json`;
  if (!existsSync(report)) {
    counts.failed += 1;
    return;
  }
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  counts.passed += stats.expected;
  counts.failed += stats.unexpected + stats.flaky;
  counts.skipped += stats.skipped;
  if (code !== 0 && stats.unexpected + stats.flaky === 0) counts.failed += 1;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await one('Types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
await one('Lint', 'eslint', ['.', '--max-warnings', '0']);
await vitest('Unit tests', 'tests/unit');
if (await one('Build', 'astro', ['build', '--silent'])) {
  await vitest('Built pages', 'tests/site');
  await browser();
}
say('Done.');
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
