import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { builtPages, oneOfEachKind } from '../access/builtPages.ts';
import { findChromium } from '../browser/findChromium.ts';
import { chromiumFlags } from '../browser/launch.ts';
import { say } from '../cli/progress.ts';
import type { Bar } from './bar.ts';
import { median } from './median.ts';
import { testPhone } from './testPhone.ts';

/** The categories of Lighthouse and the least of 100 that a page must reach in each. */
const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];

/** Runs of each page, of which the median is taken. */
const runs = 3;

const kilobits = (bytesASecond: number): number => (bytesASecond * 8) / 1000;

/** What one run gave: points of 100 for each category, and what took points away. */
interface Report {
  readonly points: Readonly<Record<Category, number>>;
  readonly faults: readonly string[];
}

/** One run in the browser that listens at `port`; the test phone's line and processor are those of the load itself, not worked out afterwards. */
async function read(address: string, port: number): Promise<Report> {
  const { line, pixelRatio, slowdown, window } = testPhone;
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
    formFactor: 'mobile',
    screenEmulation: { mobile: true, ...window, deviceScaleFactor: pixelRatio, disabled: false },
    throttlingMethod: 'devtools',
    throttling: {
      rttMs: line.latency,
      throughputKbps: kilobits(line.downloadThroughput),
      requestLatencyMs: line.latency,
      downloadThroughputKbps: kilobits(line.downloadThroughput),
      uploadThroughputKbps: kilobits(line.uploadThroughput),
      cpuSlowdownMultiplier: slowdown,
    },
  });
  if (!result) throw new Error(`${address}: Lighthouse gave no report.`);
  const { audits, categories: scored } = result.lhr;
  const points = Object.fromEntries(categories.map((category) => [category, Math.round((scored[category]?.score ?? 0) * 100)])) as Record<Category, number>;
  const faults = categories.flatMap((category) =>
    points[category] >= least[category]
      ? []
      : (scored[category]?.auditRefs ?? [])
          .filter(({ weight }) => weight > 0)
          .flatMap(({ id }) => audits[id] ?? [])
          .filter(({ score }) => score !== null && score < 1)
          .map(({ id, title, displayValue }) => `${category}: ${id}, ${title}${displayValue === undefined ? '' : ` (${displayValue})`}`),
  );
  return { points, faults };
}

/**
 * Lighthouse on the test phone over one page of each kind in each language, the median of three runs; the row of a category is the page that has the
 * fewest points in it. `site` is the served address with a slash at its end. Noisy on a machine that does anything else.
 */
export async function measureLighthouse(site: string, folder: string): Promise<{ bars: Bar[]; misses: string[] }> {
  const pages = oneOfEachKind(builtPages(folder));
  const worst = Object.fromEntries(categories.map((category) => [category, 100])) as Record<Category, number>;
  const misses: string[] = [];
  const chrome = await launch({ chromePath: findChromium() ?? '', chromeFlags: ['--headless=new', ...chromiumFlags], logLevel: 'silent' });
  try {
    for (const { path } of pages) {
      const reports: Report[] = [];
      for (let round = 0; round < runs; round += 1) reports.push(await read(`${site}${path}`, chrome.port));
      const points = Object.fromEntries(categories.map((category) => [category, median(reports.map((report) => report.points[category]))])) as Record<Category, number>;
      say(`Lighthouse: /${path} ${categories.map((category) => `${category} ${points[category]}`).join(', ')}`);
      for (const category of categories) worst[category] = Math.min(worst[category], points[category]);
      if (categories.some((category) => points[category] < least[category])) misses.push(...new Set(reports.flatMap(({ faults }) => faults).map((fault) => `/${path}, ${fault}`)));
    }
  } finally {
    chrome.kill();
  }
  return {
    bars: [
      { name: 'pages that Lighthouse read', value: pages.length, unit: 'views' },
      ...categories.map((category): Bar => ({ name: `Lighthouse, ${category}, lowest page`, value: worst[category], unit: 'points', limit: { kind: 'least', value: least[category] } })),
    ],
    misses,
  };
}
