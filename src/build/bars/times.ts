import type { Browser, CDPSession, Page } from '@playwright/test';
import { loadavg } from 'node:os';
import { locales } from '../../locale/locales.ts';
import { say } from '../cli/progress.ts';
import type { Bar } from './bar.ts';

/** The test phone: its window, how much slower than this machine it is, and its line. */
const phone = {
  viewport: { width: 360, height: 740 },
  slowdown: 4,
  network: { offline: false, downloadThroughput: 9_000_000 / 8, uploadThroughput: 3_000_000 / 8, latency: 100 },
} as const;

const rounds = 3;
/** How long nothing may happen after the load until the page counts as loaded. */
const quietMs = 3000;
/** A quick thumb: pixels a second. */
const scrollSpeed = 1200;

/** A task of the main thread that was longer than 50 ms. */
interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** What the page's own observers saw, in milliseconds from the navigation; the shift has no unit. */
interface Observed {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly tasks: readonly LongTask[];
}

/** One load and one scroll through the whole story. */
interface Round {
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
  /** Tasks over 50 ms while scrolling. */
  readonly longTasks: readonly LongTask[];
}

/** Sets up the observers before anything of the page runs. */
function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [] as { start: number; duration: number }[] };
  Object.assign(globalThis, { barsSeen: seen });
  let windowStart = 0;
  let windowEnd = 0;
  let windowShift = 0;
  const watch = (type: string, each: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(each);
    }).observe({ type, buffered: true });
  };
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    seen.largestPaint = entry.startTime;
  });
  watch('longtask', (entry) => {
    seen.tasks.push({ start: entry.startTime, duration: entry.duration });
  });
  // CLS is the largest sum of shifts in a window: at most five seconds long, with no second between two shifts.
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
    if (hadRecentInput) return;
    if (entry.startTime - windowEnd > 1000 || entry.startTime - windowStart > 5000) {
      windowStart = entry.startTime;
      windowShift = 0;
    }
    windowEnd = entry.startTime;
    windowShift += value;
    seen.shift = Math.max(seen.shift, windowShift);
  });
}

const seenBy = (page: Page): Promise<Observed> => page.evaluate(() => (globalThis as unknown as { barsSeen: Observed }).barsSeen);

async function scrollThrough(page: Page, session: CDPSession): Promise<void> {
  for (;;) {
    const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    if (left < 2) return;
    // A gesture's distance is limited; each goes on where the last one ended.
    await session.send('Input.synthesizeScrollGesture', { x: 180, y: 500, yDistance: -Math.min(left + 10, 4000), speed: scrollSpeed, gestureSourceType: 'touch', preventFling: true });
  }
}

async function measureRound(browser: Browser, address: string): Promise<Round> {
  const context = await browser.newContext({ viewport: phone.viewport, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', phone.network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(quietMs);
    const loaded = await seenBy(page);
    const scrollStart = await page.evaluate(() => performance.now());
    await scrollThrough(page, session);
    await page.waitForTimeout(500);
    const done = await seenBy(page);
    return {
      lcpMs: loaded.largestPaint,
      tbtMs: loaded.tasks.filter(({ start, duration }) => start + duration > loaded.firstPaint).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      cls: done.shift,
      longTasks: done.tasks.filter(({ start }) => start >= scrollStart),
    };
  } finally {
    await context.close();
  }
}

/** The middle value of an odd number of them. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Times of both languages' story on the test phone: median of three loads each, with an empty cache, then a scroll through the
 * whole page without the live map. Other work on the machine lengthens all of them: the load stands beside the figures.
 */
export async function measureTimes(browser: Browser, site: string): Promise<{ bars: Bar[]; misses: string[] }> {
  const bars: Bar[] = [];
  for (const locale of locales) {
    const measured: Round[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`Timing the story in ${locale}, ${round} of ${rounds} …`);
      measured.push(await measureRound(browser, `${site}${locale}/`));
    }
    const middle = (of: (round: Round) => number): number => median(measured.map(of));
    const longest = Math.max(0, ...measured.flatMap(({ longTasks }) => longTasks.map(({ duration }) => duration)));
    bars.push(
      { name: `${locale}: LCP, median of ${rounds}`, value: middle(({ lcpMs }) => lcpMs) / 1000, unit: 's', limit: { kind: 'most', value: 1.5 } },
      { name: `${locale}: TBT, median of ${rounds}`, value: middle(({ tbtMs }) => tbtMs), unit: 'ms', limit: { kind: 'most', value: 100 } },
      { name: `${locale}: CLS, load and whole scroll, median of ${rounds}`, value: middle(({ cls }) => cls), unit: 'shift', limit: { kind: 'most', value: 0.02 } },
      { name: `${locale}: tasks over 50 ms in a whole scroll, median of ${rounds}`, value: middle(({ longTasks }) => longTasks.length), unit: 'tasks', limit: { kind: 'exactly', value: 0 } },
      { name: `${locale}: longest task in ${rounds} scrolls, where over 50 ms`, value: longest, unit: 'ms' },
    );
  }
  bars.push({ name: 'load of the machine, last minute', value: loadavg()[0] ?? Number.NaN, unit: 'processes' });
  return { bars, misses: [] };
}
