import { expect, type Page } from '@playwright/test';
import { press } from './site.ts';

/** Opens the menu as a reader does, presses a button of the panel in it where it stands, and closes the menu. */
export async function choose(page: Page, selector: string): Promise<void> {
  await press(page, 'details.menu > summary');
  const button = page.locator(`reader-panel ${selector}`);
  await expect(button).toBeVisible();
  // The sheet is scrolled, not the page: a scrolled page is another step.
  await page.evaluate((target) => {
    const sheet = document.querySelector('.menu-sheet');
    const box = document.querySelector(`reader-panel ${target}`)?.getBoundingClientRect();
    if (sheet && box) sheet.scrollTop += box.top - sheet.getBoundingClientRect().top - 20;
  }, selector);
  await press(page, `reader-panel ${selector}`);
  await page.keyboard.press('Escape');
  await expect(button).toBeHidden();
}

/** An attribute of the page's root. */
export const root = (page: Page, name: string): Promise<string | null> => page.evaluate((attribute) => document.documentElement.getAttribute(attribute), name);
