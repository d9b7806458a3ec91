/**
 * `npm test`, once everything is installed: types, lint, unit tests, the build, the built pages, a real browser.
 * Ends with one line, `N passed, N failed, N skipped`. `REQUIRE_ENGINES=chromium,firefox,webkit` makes a missing engine a failure.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '../browser/findChromium.ts';
import { findFirefox } from '../browser/findFirefox.ts';
import { findWebKit } from '../browser/findWebKit.ts';
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
async function vitest(name: string, folder: string, needsScreen = false): Promise<void> {
  say(`${name} …`);
  const report = `${results}/${folder.replaceAll('/', '-')}.json`;
  const ask = ['run', folder, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const [program, args] = needsScreen ? onScreen('vitest', ask) : ['vitest', ask];
  const { code } = await run(program, args);
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

/** An engine that is not on this machine: a failure where it is required, else one skipped test. */
function missing(engine: string, advice: string): void {
  console.error(`${advice} The tests in that engine were not run.`);
  counts[(process.env['REQUIRE_ENGINES'] ?? '').split(',').includes(engine) ? 'failed' : 'skipped'] += 1;
}

let screens = 90;

/** A command on a screen of its own where this machine can make one: an engine's window then has WebGL. Two that begin at once look for a free screen from different numbers. */
function onScreen(program: string, args: readonly string[]): [string, readonly string[]] {
  if (process.env['DISPLAY'] !== undefined || !existsSync('/usr/bin/xvfb-run')) return [program, args];
  screens += 100;
  return ['/usr/bin/xvfb-run', ['-a', '-n', String(screens), program, ...args]];
}

/** Tests run by Playwright in one engine, counted by its own report. */
async function browser(project: 'chromium' | 'firefox'): Promise<void> {
  say(`The story in ${project === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  const report = `${results}/${project}.json`;
  // Firefox has a window on the one screen: the one in front alone is drawn.
  const ask = ['test', `--project=${project}*`, ...(project === 'firefox' ? ['--workers=1'] : [])];
  const [program, args] = project === 'firefox' ? onScreen('playwright', ask) : ['playwright', ask];
  const { code } = await run(program, args, { BROWSER_REPORT: report });
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

/** On one core: the built pages, then Firefox, which waits more than it works. */
async function firstLane(build: Promise<boolean>): Promise<void> {
  if (!(await build)) return;
  await vitest('Built pages', 'tests/site');
  if (findFirefox() === null) missing('firefox', 'No Firefox was found: install one, or set FIREFOX_PATH to it.');
  else await browser('firefox');
}

/** On the other: the unit tests, which need no build, then WebKit. */
async function secondLane(build: Promise<boolean>): Promise<void> {
  await vitest('Unit tests', 'tests/unit');
  if (!(await build)) return;
  if (findWebKit() === null) missing('webkit', 'No WebKit was found: install webkit2gtk-driver and xvfb.');
  else await vitest('The story in WebKit', 'tests/webkit', true);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// Each of two side by side keeps one core busy, so that they take as long as the longer one; Chromium's tests alone keep two.
await Promise.all([one('Types', 'astro', ['check', '--minimumFailingSeverity', 'warning']), one('Lint', 'eslint', ['.', '--max-warnings', '0'])]);
const build = one('Build', 'astro', ['build', '--silent']);
await Promise.all([firstLane(build), secondLane(build)]);
if (await build) {
  if (findChromium() === null) missing('chromium', 'No Chromium or Chrome was found: install one, or set CHROME_PATH to it.');
  else await browser('chromium');
}
say('Done.');
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
