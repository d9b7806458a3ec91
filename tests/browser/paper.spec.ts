import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveFolder } from '../../src/build/cli/serve.ts';
import { locales } from '../../src/locale/locales.ts';
import { renderQr } from '../../src/charts/svg/renderQr.ts';
import { builtSteps } from './builtStory.ts';

/** The site built a second time, with an address under a path; `dist/` is built without one. */
const address = 'https://example.org/norte/huixtla/';
const folder = mkdtempSync(join(tmpdir(), 'huixtla-paper-'));
let served: Awaited<ReturnType<typeof serveFolder>>;

/** The page as a printer has it: laid out for paper, every picture there. */
async function layOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
}

/** Goes through the whole story as a reader does, so that what comes near the window is called for. */
async function scrollPastSteps(page: Page): Promise<void> {
  for (const id of builtSteps('es')) {
    await page.evaluate((step) => {
      document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
    }, id);
    await page.waitForTimeout(20);
  }
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  execFileSync(resolve('node_modules/.bin/astro'), ['build', '--silent', '--outDir', folder], { env: { ...process.env, SITE_URL: address, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: 'pipe' });
  served = await serveFolder(folder, 0);
});
test.afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

test('without an address the build holds no code and no full address; with one, each step has its own', () => {
  expect(process.env['SITE_URL'] ?? '').toBe('');
  expect(existsSync('dist/qr')).toBe(false);
  for (const locale of locales) {
    const steps = builtSteps(locale);
    expect(readFileSync(`dist/${locale}/index.html`, 'utf8')).not.toMatch(/step-qr|step-address">https:/);
    expect(readdirSync(join(folder, 'qr', locale)).sort()).toEqual(steps.map((id) => `${id}.svg`).sort());
    const html = readFileSync(join(folder, locale, 'index.html'), 'utf8');
    for (const id of steps) {
      const whole = `${address}${locale}/#${id}`;
      expect(readFileSync(join(folder, 'qr', locale, `${id}.svg`), 'utf8'), id).toBe(renderQr(whole));
      // An address breaks after a slash only.
      expect(html).toContain(`<span class="step-address">https://example.org/<wbr>norte/<wbr>huixtla/<wbr>${locale}/<wbr>#${id}</span>`);
      expect(html).toContain(`src="../qr/${locale}/${id}.svg"`);
    }
  }
});

test('a wide window fetches no still for paper, and prints the narrow ones, in light whatever theme its reader chose', async ({ page }) => {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('.n.svg')) fetched.add(new URL(request.url()).pathname);
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    localStorage.setItem('huixtla', JSON.stringify({ theme: 'dark' }));
  });
  await page.goto(`${served.address}es/`, { waitUntil: 'load' });
  await scrollPastSteps(page);
  const stillsForPaper = builtSteps('es').filter((id) => [...fetched].some((path) => path.endsWith(`/${id}.n.svg`)));
  expect(stillsForPaper.filter((id) => id !== 'trail-lost')).toEqual([]);
  await layOnPaper(page);
  // A picture is decoded before the page is told that it has come, and takes its place only then.
  const drawn = (): Promise<(string | undefined)[]> => page.evaluate(() => [...document.querySelectorAll<HTMLImageElement>('.step :is(.still img, .still-paper), .ledger-chart img')].filter((image) => image.checkVisibility({ opacityProperty: true, visibilityProperty: true })).map((image) => image.currentSrc.split('/').at(-1)?.replace(/#light$/, '')));
  await expect.poll(drawn).toEqual([...builtSteps('es'), 'ledger'].map((id) => `${id}.n.svg`));
});

/** What a sheet holds between its margins, in CSS pixels; `heightMm` is the whole sheet's. */
const sheets = [{ format: 'A4', widthMm: 210, heightMm: 297 }, { format: 'Letter', widthMm: 215.9, heightMm: 279.4 }] as const;
const [marginBlockMm, marginInlineMm] = [14, 15];
const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

// In English on the lower sheet alone: the words are the shorter ones.
for (const locale of locales) {
  for (const { format, widthMm, heightMm } of sheets.filter((sheet) => locale === 'es' || sheet.format === 'Letter')) {
    test(`a section's head and two steps fill a sheet, the cover and the contents another, in ${locale} on ${format}`, async ({ page }) => {
      await page.setViewportSize({ width: Math.floor(pixels(widthMm - 2 * marginInlineMm)), height: Math.floor(pixels(heightMm)) });
      await page.goto(`${served.address}${locale}/`, { waitUntil: 'load' });
      await layOnPaper(page);
      const heights = await page.evaluate(() => {
        const heightOf = (...parts: (Element | null | undefined)[]): number => parts.reduce((sum, part) => sum + (part?.getBoundingClientRect().height ?? 0), 0);
        const steps = [...document.querySelectorAll('.step')];
        return {
          cover: heightOf(document.querySelector('.cover'), document.querySelector('.contents')),
          heads: [...document.querySelectorAll('.section:not(.ledger)')].map((section) => heightOf(section.querySelector('.section-head'), ...[...section.querySelectorAll('.step')].slice(0, 2))),
          pairs: steps.slice(1).map((step, index) => heightOf(steps[index], step)),
          ledger: heightOf(document.querySelector('.ledger .section-head'), document.querySelector('.ledger-head')),
        };
      });
      const room = pixels(heightMm - 2 * marginBlockMm);
      for (const height of [heights.cover, ...heights.heads, ...heights.pairs, heights.ledger]) expect(height).toBeLessThanOrEqual(room);
      const pdf = (await page.pdf({ format })).toString('latin1');
      // 46 steps, two a sheet, with heads and notes; the claims; the diagram; the cover.
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(41);
    });
  }
}

test('no table of a figure is wider than its sheet may be drawn smaller', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ media: 'print' });
  // A4 is the narrower sheet.
  const room = Math.floor(pixels(sheets[0].widthMm - 2 * marginInlineMm));
  await page.setViewportSize({ width: room, height: 1000 });
  // A printer's sheet is drawn smaller until its widest part fits; from a third on it is cut.
  const smallest = 0.85;
  const figures = readdirSync(join(folder, 'es', 'figure'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(figures.length).toBeGreaterThan(builtSteps('es').length);
  for (const { name } of figures) {
    await page.goto(`${served.address}es/figure/${name}/`, { waitUntil: 'domcontentloaded' });
    const edge = await page.evaluate(() => Math.max(...[...document.querySelectorAll('table')].map((table) => table.getBoundingClientRect().right)));
    expect(edge, name).toBeLessThanOrEqual(room / smallest);
  }
});

// In one language: that each step has its code in the other too is read from the files above.
test('the codes are not fetched on a phone and are all on paper', async ({ page }) => {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/qr/')) fetched.add(request.url());
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${served.address}es/`, { waitUntil: 'load' });
  await scrollPastSteps(page);
  expect([...fetched]).toEqual([]);
  await page.pdf({ format: 'A4' });
  const drawn = await page.evaluate(() => [...document.querySelectorAll<HTMLImageElement>('.step-qr')].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length);
  expect(drawn).toBe(builtSteps('es').length);
  expect(fetched.size).toBe(builtSteps('es').length);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.step-qr').first().evaluate((image) => Math.round((image.getBoundingClientRect().width / 96) * 25.4))).toBe(20);
});
