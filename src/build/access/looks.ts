import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe on a page in five looks. A look runs the rules that it can change: all of them once on the page as it comes; under reduced
 * motion, and at 320 px, where tables become blocks and words are hidden and shown, all but those of colour, and there the page may not scroll
 * sideways; in the dark those of colour. That suffices: the dark gives other values to the colours' custom properties and sets nothing else (a
 * test reads its style sheet), so neither names, roles, order nor sizes can differ; and no colour hangs on the width or on motion.
 * `AXE=full` runs every rule in every look.
 *
 * Forced colours: the browser paints system colours but still reports the author's for text, so axe's contrast means nothing
 * there, except where the page keeps its own colours (`forced-color-adjust: none`). Those places are looked at,
 * and everything else must be left to the system.
 */
export const looks = ['as it comes', 'dark', 'forced colours', 'reduced motion', '320 px'] as const;

/** One thing that axe, or the page's width, finds wrong in one look. */
export interface Finding {
  readonly look: (typeof looks)[number];
  /** The rule, the element and why. */
  readonly sentence: string;
}

const isFull = process.env['AXE'] === 'full';
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Pictures, drawn on their own ground, and a pressed switch, which takes the system's colours for what is chosen. */
const mayKeepColours = /\.(still|stage|strip|cover-line|diagram-surface)\b|^button$/;

interface Rules {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** Those of the elements that no scrolling table holds: what it cuts off has no ground that axe could tell, and its colours are the page's. */
async function outOfTables<Node extends { readonly target: unknown }>(page: Page, nodes: readonly Node[]): Promise<Node[]> {
  const isIn = await page.evaluate((selectors) => selectors.map((selector) => document.querySelector(selector)?.closest('.table-scroll') != null), nodes.map(({ target }) => String(target)));
  return nodes.filter((_, index) => isIn[index] !== true);
}

/** What axe finds: one line for each element, and for each whose contrast it could not tell. */
async function findings(page: Page, { only, without }: Rules, within: readonly string[] = []): Promise<string[]> {
  // axe is half a megabyte: it is read into each page once, not at each look.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: '""' } : {}) }).setLegacyMode();
  for (const selector of within) axe.include(selector);
  axe.options({
    resultTypes: ['violations', 'incomplete'],
    // Nothing is asked of the network: the styles are the page's own.
    preload: false,
    ...(only && !isFull
      ? { runOnly: [...only] }
      : { rules: { 'target-size': { enabled: true }, ...Object.fromEntries((isFull ? [] : (without ?? [])).map((id) => [id, { enabled: false }])) } }),
  });
  const { violations, incomplete } = await axe.analyze();
  const untold = await Promise.all(incomplete.filter(({ id }) => id === 'color-contrast').map(async (result) => ({ ...result, nodes: await outOfTables(page, result.nodes) })));
  return [...violations, ...untold].flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')}${any[0] ? ` (${any[0].message})` : ''}`));
}

/** Lays the page open: descriptions unfolded, and what is drawn only near the window drawn everywhere, since axe cannot see the rest. */
async function layOpen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
    const sheet = [...document.styleSheets].find(({ href }) => href !== null);
    sheet?.insertRule('* { content-visibility: visible !important; }', sheet.cssRules.length);
    await document.fonts.ready;
  });
}

/** The selectors of what keeps its own colours when the system forces its own: the outermost elements only. */
function ownColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const keeps = (element: Element | null): boolean => element !== null && getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none';
    const outermost = [...document.querySelectorAll('body *')].filter((element) => keeps(element) && !keeps(element.parentElement));
    return [...new Set(outermost.map(({ tagName, classList }) => [tagName.toLowerCase(), ...classList].join('.')))];
  });
}

/** Turns the system's settings and waits until the page has taken them. */
async function turn(page: Page, settings: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.emulateMedia(settings);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Looks at the open menu and at an open note of a number by themselves, the words under the note hidden: axe would not tell their ground apart. */
async function overlays(page: Page, rules: Rules): Promise<string[]> {
  const found: string[] = [];
  const menu = page.locator('details.menu');
  if ((await menu.count()) > 0) {
    await menu.evaluate((element: HTMLDetailsElement) => (element.open = true));
    found.push(...(await findings(page, rules, ['.bar'])));
    await menu.evaluate((element: HTMLDetailsElement) => (element.open = false));
  }
  const number = page.locator('main a.fact').first();
  if ((await number.count()) > 0) {
    await number.dispatchEvent('pointerover', { pointerType: 'mouse', bubbles: true });
    await page.locator('fact-note').waitFor({ state: 'visible' });
    const hide = (visibility: string): Promise<void> =>
      page.evaluate((value) => {
        for (const under of document.querySelectorAll<HTMLElement>('main > :not(fact-note)')) under.style.visibility = value;
      }, visibility);
    await hide('hidden');
    found.push(...(await findings(page, rules, ['fact-note'])));
    await hide('');
    await page.keyboard.press('Escape');
  }
  return found;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await layOpen(page);
}

/** What every rule finds on the page at an address as it comes, its open menu and an open note included. */
export async function findAsItComes(page: Page, address: string): Promise<Finding[]> {
  await open(page, address);
  return [...(await findings(page, {})), ...(await overlays(page, {}))].map((sentence) => ({ look: 'as it comes', sentence }));
}

/**
 * What is found on the page at an address in every look; `onRead` is told of each look once it is read. Leaves the page's window and settings as
 * they were: `page` is 900 px wide or more.
 */
export async function findInEveryLook(page: Page, address: string, onRead?: (look: Finding['look']) => void): Promise<Finding[]> {
  const usual = page.viewportSize() ?? { width: 900, height: 900 };
  const all: Finding[] = await findAsItComes(page, address);
  onRead?.('as it comes');
  const add = (look: Finding['look'], found: readonly string[]): void => {
    onRead?.(look);
    all.push(...found.map((sentence) => ({ look, sentence })));
  };
  await turn(page, { colorScheme: 'dark' });
  add('dark', [...(await findings(page, { only: ofColour })), ...(await overlays(page, { only: ofColour }))]);

  await turn(page, { colorScheme: 'light', forcedColors: 'active' });
  await page.evaluate(() => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = true;
    for (const control of document.querySelectorAll('.reader-panel [aria-pressed]')) control.setAttribute('aria-pressed', 'true');
  });
  const own = await ownColours(page);
  add('forced colours', own.filter((selector) => !mayKeepColours.test(selector)).map((selector) => `${selector} keeps its own colours`));
  if (own.length > 0) add('forced colours', await findings(page, { only: ofColour }, own));

  await turn(page, { forcedColors: 'none', reducedMotion: 'reduce' });
  await open(page, address);
  add('reduced motion', await findings(page, { without: ofColour }));

  await turn(page, { reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 320, height: 640 });
  add('320 px', [...(await findings(page, { without: ofColour })), ...(await overlays(page, { without: ofColour }))]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) add('320 px', [`the page is ${width} px wide`]);
  await page.setViewportSize(usual);
  return all;
}

