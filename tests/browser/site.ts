import { expect, type Page } from '@playwright/test';
import { askForStep } from '../engines/stageCount.ts';
import { readShownState, shownState } from '../engines/shownState.ts';

/** The served build's address, with a slash at its end; set by the global set-up. */
export function site(): string {
  const address = process.env['SITE_ADDRESS'];
  if (!address) throw new Error('SITE_ADDRESS is not set: run these tests with `npx playwright test`.');
  return address;
}

/** Goes to a step as the story's own controls do, and waits until its own still stands. */
export async function goToStep(page: Page, id: string): Promise<void> {
  await page.evaluate(askForStep, id);
  await expectShown(page, id);
}

/** Waits until a step's own still stands whole and the address says so; a failure says where the story stands instead. */
export async function expectShown(page: Page, id: string, options: { readonly message?: string; readonly timeout?: number } = {}): Promise<void> {
  await expect.poll(() => page.evaluate(readShownState, id), { message: id, intervals: [20, 50, 100, 200], ...options }).toEqual(shownState(id));
}

/**
 * Presses a control where it stands, as a finger does. Playwright's own click may scroll a control of the sticky bar
 * into view first, and a scrolled page is another step.
 */
export async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Collects what a page must not do: errors in the console, refused content, requests to other hosts. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site()) && !/^(data|blob):/.test(address)) faults.push(`off the origin: ${address}`);
  });
  return faults;
}
