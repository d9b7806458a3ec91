import { expect, type Page } from '@playwright/test';

/** The served build's address, with a slash at its end; set by the global set-up. */
export function site(): string {
  const address = process.env['SITE_ADDRESS'];
  if (!address) throw new Error('SITE_ADDRESS is not set: run these tests with `npx playwright test`.');
  return address;
}

/** Goes to a step as the story's own controls do, and waits until its own still stands. */
export async function goToStep(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => {
    const root = document.documentElement;
    // The still of the last step stands on the stage until the next has come: only the stage's own word tells them apart.
    if (root.dataset['heard'] === undefined) {
      document.addEventListener('scene:shown', (event) => {
        root.dataset['heard'] = (event as CustomEvent<{ stepId: string }>).detail.stepId;
      });
    }
    root.dataset['heard'] = location.hash === `#${target}` ? target : '';
    document.dispatchEvent(new CustomEvent('story:go', { detail: { id: target } }));
  }, id);
  // As one value, so that a failure says where the story stood instead.
  const state = () => page.evaluate((target) => {
    const scene = document.getElementById(target)?.closest('.scene');
    return { heard: document.documentElement.dataset['heard'], hash: location.hash, isLive: scene?.hasAttribute('data-live') === true, stills: scene?.querySelectorAll('.stage-screen > svg').length };
  }, id);
  await expect.poll(state, { message: id, intervals: [20, 50, 100, 200] }).toEqual({ heard: id, hash: `#${id}`, isLive: true, stills: 1 });
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

/** True when the stage of a step's scene shows that step's still and nothing moves any more. */
export function shownStep(page: Page, id: string): Promise<boolean> {
  return page.evaluate((target) => {
    const scene = document.getElementById(target)?.closest('.scene');
    return scene?.hasAttribute('data-live') === true && scene.querySelectorAll('.stage-screen > svg').length === 1 && location.hash === `#${target}`;
  }, id);
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
