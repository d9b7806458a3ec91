import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on a page, or within these parts of it: one line for each rule, with its elements. No page here has a frame, so none is opened to gather theirs. */
export async function axeFindings(page: Page, within: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const selector of within) axe.include(selector);
  const { violations } = await axe.options({ resultTypes: ['violations'], preload: false }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(' ; ')}`);
}
