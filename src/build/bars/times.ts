import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { loadavg } from 'node:os';
import { locales } from '../../locale/locales.ts';
import { say } from '../cli/progress.ts';
import type { Bar } from './bar.ts';
import { longestMs, tasksOf, totalBlockingMs, type MainThread, type TraceEvent } from './mainThread.ts';

/** The test phone: its window, how much slower than this machine it is, and its line. */
const phone = {
  window: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  slowdown: 4,
  network: { offline: false, downloadThroughput: 9_000_000 / 8, uploadThroughput: 3_000_000 / 8, latency: 100 },
} as const;

const rounds = 3;
/** How long the page is left alone after its load until it counts as loaded. */
const quietMs = 3000;
/** A quick hand, over three windows a second, in pixels a second: the scroll of the whole story takes half a minute. */
const scrollSpeed = 2400;

const marks = { scroll: 'bars-scroll', end: 'bars-end' } as const;
const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing', 'loading'];

/** What the page's own observers saw: the largest paint in milliseconds from the navigation, and the layout shift. */
interface Observed {
  readonly largestPaintMs: number;
  readonly shift: number;
}

/** Sets up the observers before anything of the page runs. */
function observe(): void {
  const seen = { largestPaintMs: 0, shift: 0 };
  Object.assign(globalThis, { barsSeen: seen });
  let windowStart = 0;
  let windowEnd = 0;
  let windowShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largestPaintMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  // CLS is the largest sum of shifts in a window: at most five seconds long, with no second between two shifts.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[]) {
      if (entry.hadRecentInput) continue;
      if (entry.startTime - windowEnd > 1000 || entry.startTime - windowStart > 5000) {
        windowStart = entry.startTime;
        windowShift = 0;
      }
      windowEnd = entry.startTime;
      windowShift += entry.value;
      seen.shift = Math.max(seen.shift, windowShift);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const seenBy = (page: Page): Promise<Observed> => page.evaluate(() => (globalThis as unknown as { barsSeen: Observed }).barsSeen);

/** Opens the test phone on its line, with an empty cache. */
async function openPhone(browser: Browser): Promise<{ context: BrowserContext; page: Page; session: CDPSession }> {
  const context = await browser.newContext(phone.window);
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', phone.network);
  return { context, page, session };
}

/** Scrolls to the end by the browser's own wheel gestures; each has its largest distance, so that one goes on where the last ended. */
async function scrollThrough(page: Page, session: CDPSession): Promise<void> {
  const place = (): Promise<{ y: number; left: number }> => page.evaluate(() => ({ y: scrollY, left: document.documentElement.scrollHeight - innerHeight - scrollY }));
  for (let at = await place(); at.left >= 2; ) {
    await session.send('Input.synthesizeScrollGesture', { x: 180, y: 500, yDistance: -Math.min(Math.ceil(at.left), 4000), speed: scrollSpeed, gestureSourceType: 'mouse' });
    const next = await place();
    if (next.y <= at.y) throw new Error(`The page stays at ${String(at.y)} px with ${String(at.left)} px left: the browser's scroll gesture does not move it.`);
    at = next;
  }
}

/** Loads the page with the slow processor: milliseconds to its largest paint, by the clock. */
async function measureLargestPaint(browser: Browser, address: string): Promise<number> {
  const { context, page, session } = await openPhone(browser);
  try {
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(quietMs);
    return (await seenBy(page)).largestPaintMs;
  } finally {
    await context.close();
  }
}

/** Loads the page and scrolls it to its end under a trace: what the main thread did, and how far the layout shifted. */
async function traceRound(browser: Browser, address: string): Promise<{ thread: MainThread; shift: number }> {
  const { context, page, session } = await openPhone(browser);
  const tracing = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]).filter(({ name }) => name === 'RunTask' || name === 'firstContentfulPaint' || name === marks.scroll || name === marks.end));
  });
  try {
    await tracing.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories, excludedCategories: ['*'] } });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(quietMs);
    await page.evaluate((name) => performance.mark(name), marks.scroll);
    await scrollThrough(page, session);
    await page.evaluate((name) => performance.mark(name), marks.end);
    const { shift } = await seenBy(page);
    const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
    await tracing.send('Tracing.end');
    await complete;
    return { thread: tasksOf(events, marks), shift };
  } finally {
    await tracing.detach();
    await context.close();
  }
}

/** The middle value of an odd number of them. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Times of both languages' story on the test phone, medians of three: loads with an empty cache, then scrolls through the whole
 * page without the live map. A task's length is its processor time, four times over: what else the machine does then does not
 * count. The largest paint can only be taken by the clock, with the processor slowed; the machine's load stands beside it.
 */
export async function measureTimes(browser: Browser, site: string): Promise<{ bars: Bar[]; misses: string[] }> {
  const bars: Bar[] = [];
  for (const locale of locales) {
    const address = `${site}${locale}/`;
    const paints: number[] = [];
    const traced: { readonly blocking: number; readonly longTasks: number; readonly longest: number; readonly shift: number }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`Timing the story in ${locale}, ${round} of ${rounds} …`);
      paints.push(await measureLargestPaint(browser, address));
      const { thread, shift } = await traceRound(browser, address);
      const slowed = thread.scroll.map((ms) => ms * phone.slowdown);
      traced.push({ blocking: totalBlockingMs(thread.load.map((ms) => ms * phone.slowdown)), longTasks: slowed.filter((ms) => ms > longestMs).length, longest: Math.max(0, ...slowed), shift });
    }
    const middle = (of: (round: (typeof traced)[number]) => number): number => median(traced.map(of));
    bars.push(
      { name: `${locale}: LCP, median of ${rounds}`, value: median(paints) / 1000, unit: 's', limit: { kind: 'most', value: 1.5 } },
      { name: `${locale}: TBT, median of ${rounds}`, value: middle(({ blocking }) => blocking), unit: 'ms', limit: { kind: 'most', value: 100 } },
      { name: `${locale}: CLS over load and scroll, median of ${rounds}`, value: middle(({ shift }) => shift), unit: 'shift', limit: { kind: 'most', value: 0.02 } },
      { name: `${locale}: tasks over ${longestMs} ms in a whole scroll, median of ${rounds}`, value: middle(({ longTasks }) => longTasks), unit: 'tasks', limit: { kind: 'exactly', value: 0 } },
      { name: `${locale}: longest task in a whole scroll, median of ${rounds}`, value: middle(({ longest }) => longest), unit: 'ms' },
    );
  }
  bars.push({ name: 'processes that wanted this machine in the last minute', value: loadavg()[0] ?? Number.NaN, unit: 'processes' });
  return { bars, misses: [] };
}
