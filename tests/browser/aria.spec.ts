import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/locale/locales.ts';
import { builtSections } from './builtStory.ts';
import { site } from './site.ts';

/**
 * What a screen reader is given of each section, in reading order, against `tests/golden/aria/<locale>/<section>.aria.yml`. The whole text is
 * compared: Playwright's own matcher would let pass what is added. `npx playwright test aria.spec.ts --update-snapshots` records anew.
 */
async function read(page: Page, section: string): Promise<string> {
  await mountDiagram(page, section);
  return `${await page.locator(`#${section}`).ariaSnapshot()}\n`;
}

/** Opens the story with everything in it unfolded and drawn. */
async function layOpen(page: Page, locale: string): Promise<void> {
  await page.goto(`${site()}${locale}/`, { waitUntil: 'load' });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
    const sheet = [...document.styleSheets].find(({ href }) => href !== null);
    sheet?.insertRule('* { content-visibility: visible !important; }', sheet.cssRules.length);
  });
}

/** Mounts the section's diagram where it has one. */
async function mountDiagram(page: Page, section: string): Promise<void> {
  const diagram = page.locator(`#${section} linked-diagram`);
  if ((await diagram.count()) === 0) return;
  await diagram.evaluate((element) => {
    element.scrollIntoView();
  });
  await expect(diagram).toHaveAttribute('data-ready');
}

/** What stands around the sections, by the name of its record. */
const around = { bar: 'header.bar', cover: 'header.cover', contents: 'nav.contents', foot: 'footer.foot' } as const;

for (const locale of locales) test.describe(locale, () => {
  // All tests of a language read the same page: none changes it, but that the diagram is mounted.
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await layOpen(page, locale);
  });
  test.afterAll(() => page.close());

  // First what is read of the page as it comes: once the reader has been at a diagram, the bar's links lead to its step.
  for (const [name, selector] of Object.entries(around)) {
    test(`the ${name} in ${locale} reads as recorded`, async () => {
      expect(`${await page.locator(selector).ariaSnapshot()}\n`).toMatchSnapshot([locale, `${name}.aria.yml`]);
    });
  }

  test(`in ${locale} no two controls have one name, and a step says its title twice: as its group's name and as its heading`, async () => {
    const said = await page.locator('main').ariaSnapshot();
    const named = [...said.matchAll(/- (button|combobox) "(.*?)"/g)].map(([, role, name]) => `${role ?? ''} ${name ?? ''}`);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
    for (const step of await page.locator('.step').all()) {
      const title = (await step.locator('h3').textContent()) ?? '';
      const lines = (await step.ariaSnapshot()).split('\n').filter((line) => /^\s*- '?(article|heading|button|link|combobox) "/.test(line) && line.includes(title));
      expect(lines.length, title).toBe(2);
    }
  });

  for (const section of builtSections(locale)) {
    test(`${section} in ${locale} reads as recorded`, async () => {
      expect(await read(page, section)).toMatchSnapshot([locale, `${section}.aria.yml`]);
    });
  }

  test(`stretches in ${locale} are read in the order of time, each once`, async () => {
    await mountDiagram(page, 'unmaking');
    const rows = await page.locator('.diagram-table tbody tr').evaluateAll((all) => all.map((row) => [...(row as HTMLTableRowElement).cells].slice(0, 3).map((cell) => cell.textContent.trim()).join(', ')));
    const names = new Set<string>();
    for (const surface of ['map', 'plate']) {
      const list = page.locator(`.diagram-${surface} [role="listbox"]`);
      names.add((await list.getAttribute('aria-label')) ?? '');
      const read = [...(await list.ariaSnapshot()).matchAll(/- option "(.*?)"/g)].map(([, name]) => name ?? '');
      expect(read.length, surface).toBeGreaterThan(30);
      expect(read, surface).toEqual(rows.filter((row) => read.includes(row)));
    }
    expect(names.size, 'names of the two lists').toBe(2);
  });
});
