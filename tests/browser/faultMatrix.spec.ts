import { expect, test, type Page, type Request, type Route } from '@playwright/test';
import { askForStep } from '../engines/stageCount.ts';
import { builtScenes, builtSteps } from './builtStory.ts';
import { goToStep, site, watchFaults } from './site.ts';

/*
 * Every file that a reader's visit to the story asks for, one at a time, answering 404 and then not answering at all. The files are not
 * typed here: a visit is recorded which goes through every step, opens the live map, picks a nationality, finds a caravan and filters claims.
 *
 * Sampled: of each scene's stills one, its second where it has one, missing in one scene and stalled in the next, since they are loaded, shown and lost by
 * the same code; the kind is in the file's name.
 * The live map's own files (module, worker, data, relief, letters, style sheet) have their faults in `mapFaults.spec.ts`, at the map.
 */
test.use({ reducedMotion: 'reduce' });

const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });
const silence = (): void => undefined;

/** A file's place in the site, without query and fragment. */
const placeOf = (address: string): string => new URL(address).pathname.slice(new URL(site()).pathname.length);
const steps = builtSteps('es');
/** The steps that stand for the others of their scene. */
const sampled = builtScenes('es').map((scene) => scene.steps[1] ?? scene.steps[0] ?? '');

const tablePages = /^es\/(caravans|nationalities)\/index\.html$/;
const isOfMap = (place: string): boolean => /^(assets\/map|map\/)/.test(place);
const stepOf = (place: string): string | undefined => /^stills\/es\/(.+)\.[a-z]\.svg$/.exec(place)?.[1];

/** What is done to a file: both faults, and to the stills that stand for their scenes one each, in turn. */
function faultsOf(file: string): readonly ((route: Route) => void)[] {
  const scene = sampled.indexOf(stepOf(file) ?? '');
  return scene < 0 ? [missing, silence] : [scene % 2 === 0 ? missing : silence];
}

/** Goes on in steps that no observer of the page misses, through the whole story. */
async function readToTheEnd(page: Page): Promise<void> {
  for (const step of steps) await goToStep(page, step);
}

/** Uses what asks for more files: the two tables, a filter. */
async function useControls(page: Page): Promise<void> {
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('nationality-picker select');
    if (select) select.value = 'VEN';
    select?.dispatchEvent(new Event('change'));
    document.querySelector('caravan-finder input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    document.querySelector<HTMLElement>('claim-filter input:not(:checked)')?.click();
  });
}

/** Waits until the browser has painted something; asked of an observer, since the page's clock is the test's. */
async function expectPainted(page: Page): Promise<void> {
  const painted = page.evaluate(() => new Promise<boolean>((resolve) => {
    new PerformanceObserver(() => {
      resolve(true);
    }).observe({ type: 'paint', buffered: true });
  }));
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 5_000, false));
  expect(await Promise.race([painted, late])).toBe(true);
}

/** What is read with every fault: each step's words; each picture that was called for and is not the lost one; nothing still said to be on its way. */
async function expectStoryStands(page: Page, lost: string, hasStyle: boolean): Promise<void> {
  await expectPainted(page);
  const found = await page.evaluate(() => ({
    words: [...document.querySelectorAll<HTMLElement>('.step')].map((step) => [step.id, step.querySelector<HTMLElement>('.step-words')?.innerText.length ?? 0] as const),
    alternatives: [...document.querySelectorAll('.step .alternative > p:first-of-type')].map((words) => words.textContent.length),
    broken: [...document.querySelectorAll<HTMLImageElement>('picture img')].filter((image) => image.complete && image.currentSrc !== '' && image.naturalWidth === 0).map((image) => image.currentSrc),
    said: [...document.querySelectorAll('[role="status"], [aria-live]')].map((part) => part.textContent).filter((words) => /cargando/i.test(words)),
    isSeen: getComputedStyle(document.body).visibility === 'visible',
  }));
  expect(found.words.map(([id]) => id)).toEqual(steps);
  expect(found.words.filter(([, length]) => length < 100)).toEqual([]);
  expect(found.alternatives.filter((length) => length < 80)).toEqual([]);
  expect(found.broken.filter((address) => placeOf(address) !== lost)).toEqual([]);
  expect(found.said).toEqual([]);
  expect(found.isSeen).toBe(true);
  if (!hasStyle) return;
  // The stages go on, the one of a still that is lost at its other steps: at its own, its words stand alone.
  const scene = builtScenes('es').find((candidate) => candidate.steps.includes(stepOf(lost) ?? '')) ?? builtScenes('es')[0];
  for (const step of new Set([...(scene?.steps.slice(0, 2) ?? []), sampled.at(-1) === stepOf(lost) ? (sampled[0] ?? '') : (sampled.at(-1) ?? '')])) {
    if (step === stepOf(lost)) {
      await page.evaluate(askForStep, step);
      await page.clock.runFor(2_000);
      await expect(page.locator(`.scene:has(#${step}) .stage-screen > svg`)).toHaveCount(0);
      await expect(page.locator(`#${step} h3`)).toBeInViewport();
    } else await goToStep(page, step);
  }
}

/** The files of a visit, in the order in which they are first asked for. */
async function recordVisit(page: Page): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request: Request) => {
    const place = placeOf(request.url());
    if (!/^(data|blob):/.test(request.url()) && place !== 'es/') asked.add(place);
  });
  await page.goto(`${site()}es/`, { waitUntil: 'load' });
  await readToTheEnd(page);
  await useControls(page);
  await expect.poll(() => [...asked].filter((place) => tablePages.test(place)).length).toBe(2);
  return [...asked];
}

test('each file of a visit, one at a time, missing or stalled, costs the reader no more than itself', async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 900, height: 900 } });
  const visit = await context.newPage();
  const all = await recordVisit(visit);
  await visit.close();
  // The visit saw what it must: both scripts, a style sheet, letters, a still of every step; both tables it has waited for.
  expect(all.filter((place) => /^assets\/(early|story)\..*\.js$/.test(place))).toHaveLength(2);
  expect(all.some((place) => place.endsWith('.css'))).toBe(true);
  expect(all.filter((place) => place.endsWith('.woff2')).length).toBeGreaterThan(0);
  expect(steps.filter((step) => !all.some((place) => stepOf(place) === step))).toEqual([]);
  const files = all.filter((place) => {
    const step = stepOf(place);
    return !isOfMap(place) && (step === undefined || !steps.includes(step) || sampled.includes(step));
  });
  for (const file of files) {
    for (const fault of faultsOf(file)) {
      await test.step(`${file} ${fault === missing ? 'missing' : 'stalled'}`, async () => {
        const page = await context.newPage();
        const faults = watchFaults(page);
        await page.clock.install();
        await page.route((address) => placeOf(address.href) === file, fault);
        await page.goto(`${site()}es/`, { waitUntil: 'commit' });
        const isSheet = file.endsWith('.css');
        const isStory = /\/story\./.test(file);
        await page.waitForFunction(() => document.querySelector('footer') !== null);
        await page.clock.runFor(5_000);
        if (!isStory) {
          await expect(page.locator('step-nav')).not.toHaveAttribute('hidden');
          await useControls(page);
          await page.clock.runFor(10_000);
          if (file === 'es/nationalities/index.html') await expect(page.locator('nationality-picker [data-note]').first()).toContainText('No se pudo leer la tabla.');
          if (file === 'es/caravans/index.html') await expect(page.locator('caravan-finder [data-status]')).toHaveText('No se pudo leer la tabla.');
        }
        await expectStoryStands(page, file, !isSheet && !isStory);
        expect(faults.filter((line) => !line.startsWith('console: Failed to load resource'))).toEqual([]);
        await page.close();
      });
    }
  }
  await context.close();
});
