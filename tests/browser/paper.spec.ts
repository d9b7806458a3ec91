import { expect, test } from '@playwright/test';
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
    expect(readFileSync(`dist/${locale}/index.html`, 'utf8')).not.toMatch(/step-qr|data-address="https:/);
    expect(readdirSync(join(folder, 'qr', locale)).sort()).toEqual(steps.map((id) => `${id}.svg`).sort());
    const html = readFileSync(join(folder, locale, 'index.html'), 'utf8');
    for (const id of steps) {
      const whole = `${address}${locale}/#${id}`;
      expect(readFileSync(join(folder, 'qr', locale, `${id}.svg`), 'utf8'), id).toBe(renderQr(whole));
      expect(html).toContain(`data-address="${whole}"`);
      expect(html).toContain(`src="../qr/${locale}/${id}.svg"`);
    }
  }
});

for (const locale of locales) {
  test(`the codes are not fetched on a phone and are all on paper, in ${locale}`, async ({ page }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.url().includes('/qr/')) fetched.add(request.url());
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${served.address}${locale}/`, { waitUntil: 'load' });
    for (const id of builtSteps(locale)) {
      await page.evaluate((step) => {
        document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
      }, id);
      await page.waitForTimeout(20);
    }
    expect([...fetched]).toEqual([]);
    await page.pdf({ format: 'A4' });
    const drawn = await page.evaluate(() => [...document.querySelectorAll<HTMLImageElement>('.step-qr')].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length);
    expect(drawn).toBe(builtSteps(locale).length);
    expect(fetched.size).toBe(builtSteps(locale).length);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.step-qr').first().evaluate((image) => Math.round((image.getBoundingClientRect().width / 96) * 25.4))).toBe(20);
  });
}
