import type { Browser, Page } from '@playwright/test';
import type { Bar } from './bar.ts';
import { median } from './median.ts';
import { testPhone } from './testPhone.ts';

/** A task longer than this keeps the page from answering, in milliseconds. */
const longTaskMs = 50;

/** Visits of which the median is taken. */
const visits = 5;

/** What one visit to the story took. */
interface Visit {
  /** When the largest thing of the first window was painted. */
  readonly paintMs: number;
  /** What long tasks had beyond their allowance, from the first paint until the page was quiet. */
  readonly blockedMs: number;
  readonly layoutShift: number;
  /** The longest task while the page was scrolled to its end. */
  readonly longestScrollTaskMs: number;
}

interface Seen {
  paint: number;
  shift: number;
  readonly tasks: { readonly start: number; readonly length: number }[];
}

declare global {
  interface Window {
    seenByBars?: Seen;
  }
}

/** Has the page write down its paints, shifts and long tasks from its beginning. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { paint: 0, shift: 0, tasks: [] };
    window.seenByBars = seen;
    const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(take);
      }).observe({ type, buffered: true });
    };
    observe('largest-contentful-paint', ({ startTime }) => {
      seen.paint = startTime;
    });
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
      if (!hadRecentInput) seen.shift += value;
    });
    observe('longtask', ({ startTime, duration }) => {
      seen.tasks.push({ start: startTime, length: duration });
    });
  });
}

/** Scrolls to the end as a thumb does, a fifth of a window at a time. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight - innerHeight;
    for (let y = 0; y < end; y += innerHeight / 5) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForTimeout(500);
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: testPhone.window, deviceScaleFactor: testPhone.pixelRatio, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', testPhone.line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: testPhone.slowdown });
  await watch(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_000);
  const loaded = await page.evaluate(() => ({ ...(window.seenByBars ?? { paint: Number.NaN, shift: Number.NaN, tasks: [] }), first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN }));
  const before = loaded.tasks.length;
  await scrollThrough(page);
  const scrolled = await page.evaluate(() => window.seenByBars ?? { paint: Number.NaN, shift: Number.NaN, tasks: [] });
  await context.close();
  return {
    paintMs: loaded.paint,
    blockedMs: loaded.tasks.filter(({ start }) => start >= loaded.first).reduce((sum, { length }) => sum + length - longTaskMs, 0),
    layoutShift: scrolled.shift,
    longestScrollTaskMs: Math.max(0, ...scrolled.tasks.slice(before).map(({ length }) => length)),
  };
}

/**
 * Speed of one language's story on the test phone, the median of five visits with an empty cache; `site` is the served address with a slash at
 * its end. Noisy on a machine that does anything else.
 */
export async function measureSpeed(browser: Browser, site: string, locale: string): Promise<Bar[]> {
  const seen: Visit[] = [];
  for (let round = 0; round < visits; round += 1) seen.push(await visit(browser, `${site}${locale}/`));
  const at = (what: string): string => `${locale}: ${what}`;
  return [
    { name: at('largest paint'), value: median(seen.map(({ paintMs }) => paintMs)) / 1000, unit: 's', limit: { kind: 'most', value: 1.5 } },
    { name: at('blocked before the page is quiet'), value: median(seen.map(({ blockedMs }) => blockedMs)), unit: 'ms', limit: { kind: 'most', value: 100 } },
    { name: at('layout shift'), value: median(seen.map(({ layoutShift }) => layoutShift)), unit: 'shift', limit: { kind: 'most', value: 0.02 } },
    { name: at('longest task while scrolling'), value: median(seen.map(({ longestScrollTaskMs }) => longestScrollTaskMs)), unit: 'ms', limit: { kind: 'most', value: longTaskMs } },
  ];
}
