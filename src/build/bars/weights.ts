import type { Browser, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bar } from './bar.ts';

/** One answered request as it crossed the wire. */
interface Transfer {
  readonly address: string;
  readonly type: string;
  readonly bytes: number;
  readonly fromCache: boolean;
}

/** Counts what a page transfers, by the browser's own account, from the moment it is called. */
async function countTransfers(page: Page): Promise<Transfer[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const transfers: Transfer[] = [];
  const open = new Map<string, { address: string; type: string; fromCache: boolean }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('data:') && !request.url.startsWith('blob:')) open.set(requestId, { address: request.url, type: type ?? 'Other', fromCache: false });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const request = open.get(requestId);
    if (request) request.fromCache = true;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = open.get(requestId);
    if (request) transfers.push({ ...request, bytes: request.fromCache ? 0 : encodedDataLength });
    open.delete(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = open.get(requestId);
    if (request && (response.fromDiskCache || response.fromPrefetchCache)) request.fromCache = true;
  });
  return transfers;
}

const kilobytes = (transfers: readonly Transfer[]): number => transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

/** The same files as a host that only knows gzip would send them. */
function gzipKilobytes(transfers: readonly Transfer[], folder: string, site: string): number {
  const files = new Set(transfers.filter(({ fromCache }) => !fromCache).map(({ address }) => address.split(/[?#]/)[0] ?? ''));
  let bytes = 0;
  for (const address of files) {
    const path = decodeURIComponent(address.slice(site.length));
    const content = readFileSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
    bytes += /\.(woff2|webp|png)$/.test(path) ? content.length : gzipSync(content, { level: 6 }).length;
  }
  return bytes / 1024;
}

async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  return context.newPage();
}

/** Scrolls from where the page stands to its end, half a window at a time, and waits until nothing more is called. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight;
    for (let y = scrollY; y < end; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
}

/** The whole story, in kilobytes, for a reader who has chosen less data. */
async function measureLessData(browser: Browser, site: string, locale: string): Promise<number> {
  const page = await openPhone(browser);
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ data: 'low' }));
  });
  const transfers = await countTransfers(page);
  await page.goto(`${site}${locale}/`, { waitUntil: 'networkidle' });
  await scrollToEnd(page);
  await page.context().close();
  return kilobytes(transfers);
}

/** Weights of one language's story on the test phone with an empty cache; `site` is the served address with a slash at its end. */
export async function measureWeights(browser: Browser, site: string, folder: string, locale: string): Promise<Bar[]> {
  const page = await openPhone(browser);
  const transfers = await countTransfers(page);
  await page.goto(`${site}${locale}/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    document.querySelector('.step[id]')?.scrollIntoView({ behavior: 'instant', block: 'start' });
  });
  await page.waitForTimeout(1500);
  const first = [...transfers];

  await scrollToEnd(page);
  const whole = [...transfers];
  const foreign = whole.filter(({ address }) => !address.startsWith(site));

  const mapButton = page.locator('[data-action="open-map"]').first();
  await mapButton.scrollIntoViewIfNeeded();
  await mapButton.click();
  await page.locator('live-map[data-open]').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(2500);
  const map = transfers.slice(whole.length);
  await page.context().close();
  const lessData = await measureLessData(browser, site, locale);

  const at = (what: string): string => `${locale}: ${what}`;
  return [
    { name: at('first readable step, script'), value: kilobytes(first.filter(({ type }) => type === 'Script')), unit: 'KB', limit: { kind: 'most', value: 30 } },
    { name: at('first readable step, all'), value: kilobytes(first), unit: 'KB', limit: { kind: 'most', value: 250 } },
    { name: at('first readable step, all, gzip'), value: gzipKilobytes(first, folder, site), unit: 'KB', limit: { kind: 'most', value: 350 } },
    { name: at('first readable step, requests'), value: first.filter(({ fromCache }) => !fromCache).length, unit: 'requests', limit: { kind: 'most', value: 15 } },
    { name: at('whole story without the live map'), value: kilobytes(whole), unit: 'KB', limit: { kind: 'most', value: 500 } },
    { name: at('whole story with less data'), value: lessData, unit: 'KB', limit: { kind: 'most', value: 200 } },
    { name: at('whole story, requests off the origin'), value: foreign.length, unit: 'requests', limit: { kind: 'exactly', value: 0 } },
    { name: at('live map'), value: kilobytes(map), unit: 'KB', limit: { kind: 'most', value: 560 } },
  ];
}
