/**
 * `npm run look [-- <section> …] [-- es|en] [--no-motion]`: contact sheets of the built story, one PNG per section and language in `look/`:
 * steps down, {360, 1440} × {light, dark} across, then three frames of each change between neighbouring steps.
 */
import type { Browser, Page } from '@playwright/test';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { locales, type Locale } from '../../locale/locales.ts';
import { launchChromium } from '../browser/launch.ts';
import { fail, say } from '../cli/progress.ts';
import { serveFolder } from '../cli/serve.ts';

/** Height of every picture on a sheet, in pixels; widths follow from the windows. */
const rowHeight = 600;
const gap = 8;

const windows = [
  { name: '360 light', width: 360, height: 740, theme: 'light' },
  { name: '360 dark', width: 360, height: 740, theme: 'dark' },
  { name: '1440 light', width: 1440, height: 900, theme: 'light' },
  { name: '1440 dark', width: 1440, height: 900, theme: 'dark' },
] as const;

/** Shares of a change at which its frames are taken, in milliseconds of its 600. */
const frameTimesMs = [150, 150, 150] as const;

interface SectionSteps {
  readonly id: string;
  readonly steps: readonly string[];
}

async function readSections(page: Page): Promise<SectionSteps[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main section[id]')]
      .map((section) => ({ id: section.id, steps: [...section.querySelectorAll('.step[id]')].map((step) => step.id) }))
      .filter(({ steps, id }) => steps.length > 0 || id === 'ledger' || id === 'cover'),
  );
}

async function openPage(browser: Browser, address: string, size: (typeof windows)[number], motion: 'reduce' | 'no-preference'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: size.width, height: size.height }, colorScheme: size.theme, reducedMotion: motion });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => {
    document.dispatchEvent(new CustomEvent('story:go', { detail: { id: target } }));
  }, id);
}

async function shoot(page: Page): Promise<Buffer> {
  const picture = await page.screenshot({ type: 'png' });
  return sharp(picture).resize({ height: rowHeight }).png().toBuffer();
}

/** Lays rows of pictures under one another and writes the sheet whole. */
async function writeSheet(path: string, rows: readonly (readonly Buffer[])[]): Promise<void> {
  const pieces: { input: Buffer; left: number; top: number }[] = [];
  let top = gap;
  let width = 0;
  for (const row of rows) {
    let left = gap;
    for (const input of row) {
      pieces.push({ input, left, top });
      left += ((await sharp(input).metadata()).width ?? 0) + gap;
    }
    width = Math.max(width, left);
    top += rowHeight + gap;
  }
  const sheet = await sharp({ create: { width, height: top, channels: 3, background: '#808080' } }).composite(pieces).png({ compressionLevel: 6 }).toBuffer();
  writeFileSync(`${path}.part`, sheet);
  renameSync(`${path}.part`, path);
}

async function lookAtSection(browser: Browser, address: string, section: SectionSteps, withMotion: boolean, path: string): Promise<void> {
  const targets = section.steps.length > 0 ? section.steps : [section.id];
  const columns: Buffer[][] = [];
  for (const size of windows) {
    const page = await openPage(browser, address, size, 'reduce');
    const column: Buffer[] = [];
    for (const id of targets) {
      await goTo(page, id);
      await page.waitForTimeout(350);
      column.push(await shoot(page));
    }
    columns.push(column);
    await page.context().close();
  }
  const rows = targets.map((_id, index) => columns.flatMap((column) => column[index] ?? []));
  if (withMotion && section.steps.length > 1) {
    const size = windows[2];
    const page = await openPage(browser, address, size, 'no-preference');
    const first = section.steps[0];
    if (first) await goTo(page, first);
    await page.waitForTimeout(500);
    for (const id of section.steps.slice(1)) {
      await page.clock.install();
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      await goTo(page, id);
      const frames: Buffer[] = [];
      for (const time of frameTimesMs) {
        await page.clock.runFor(time);
        frames.push(await shoot(page));
      }
      rows.push(frames);
      await page.clock.resume();
      await page.waitForTimeout(900);
    }
    await page.context().close();
  }
  await writeSheet(path, rows);
}

const words = process.argv.slice(2);
const wantedLocales = locales.filter((locale) => words.includes(locale));
const wantedSections = words.filter((word) => !word.startsWith('--') && !(locales as readonly string[]).includes(word));
if (!existsSync('dist/index.html')) fail('There is no dist/: run npm run build first.');
mkdirSync('look', { recursive: true });

const served = await serveFolder('dist', 0);
const browser = await launchChromium();
try {
  for (const locale of wantedLocales.length > 0 ? wantedLocales : (locales as readonly Locale[])) {
    const address = `${served.address}${locale}/`;
    const probe = await browser.newPage();
    await probe.goto(address);
    const sections = await readSections(probe);
    await probe.context().close();
    const unknown = wantedSections.filter((id) => !sections.some((section) => section.id === id));
    if (unknown.length > 0) fail(`No section "${unknown.join('", "')}"; the story has ${sections.map((section) => section.id).join(', ')}.`);
    for (const section of sections.filter(({ id }) => wantedSections.length === 0 || wantedSections.includes(id))) {
      const path = join('look', `${section.id}.${locale}.png`);
      await lookAtSection(browser, address, section, !words.includes('--no-motion'), path);
      say(`${path}: ${section.steps.length} steps`);
    }
  }
} finally {
  await browser.close();
  await served.close();
}
