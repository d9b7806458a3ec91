import { expect, test, type Page } from '@playwright/test';
import { locales, otherLocale, type Locale } from '../../src/locale/locales.ts';
import { axeFindings } from './axe.ts';
import { expectShown, goToStep, press, site, watchFaults } from './site.ts';

/** Opens the story at a step and waits until its still stands. */
async function open(page: Page, locale: Locale, address: string): Promise<void> {
  await page.goto(`${site()}${locale}/${address}`, { waitUntil: 'load' });
  const step = address.split('#')[1] ?? '';
  await expectShown(page, step, { message: address });
}

const query = (page: Page): Promise<string> => page.evaluate(() => location.search);

/** Nationalities whose marks stand in front in the still of a section. */
const inFront = (page: Page, section: string): Promise<string[]> =>
  page.evaluate((id) => [...document.querySelectorAll<SVGElement>(`#${id} .stage-screen > svg.has-pick .is-picked`)].map((mark) => mark.dataset['nationality'] ?? ''), section);

const note = (page: Page, step: string): Promise<string> => page.locator(`#${step} [data-note]`).innerText();

/** Caravans whose lines stand in front. */
const found = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<SVGElement>('.stage-screen > svg.has-found .is-found')].map((mark) => mark.dataset['key'] ?? ''));

/** The middle of a mark in the window. */
const middleOf = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.locator(selector).first().evaluate((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });

for (const locale of locales) {
  test(`${locale}: a nationality picked by keyboard holds in the stills, the words, the address and the other language`, async ({ context }) => {
    // A page of its own: the history of one that other tests have used may be as long as a browser lets it be.
    const page = await context.newPage();
    const faults = watchFaults(page);
    await open(page, locale, '#everyone-else');
    const history = await page.evaluate(() => window.history.length);
    await page.locator('#pick-everyone-else').focus();
    await page.keyboard.type('Venez');
    await expect.poll(() => query(page)).toBe('?n=VEN');
    await expect.poll(() => inFront(page, 'who')).toEqual(['VEN']);
    await expect.poll(() => note(page, 'everyone-else')).toMatch(/^Venezuela\. 66,584/);
    expect(await page.locator('#who .pick-frame').count()).toBe(1);
    expect(await page.locator('#everyone-else [data-note]').getAttribute('aria-live')).toBe('polite');
    expect(await page.locator('#darien [data-note]').getAttribute('aria-live')).toBe('off');
    await press(page, '[data-action="next-step"]');
    await expectShown(page, 'darien');
    await expect.poll(() => inFront(page, 'who')).toEqual(['VEN']);
    expect(await note(page, 'darien')).toMatch(/328,650: 63\.2/);
    expect(await page.locator('#pick-darien').inputValue()).toBe('VEN');
    expect(await page.evaluate(() => window.history.length)).toBe(history);
    await press(page, 'a.bar-language[data-language]');
    await page.waitForURL(new RegExp(`/${otherLocale(locale)}/(index\\.html)?\\?n=VEN#darien$`));
    await expectShown(page, 'darien');
    await expect.poll(() => inFront(page, 'who')).toEqual(['VEN']);
    expect(faults).toEqual([]);
  });
}

test('the address picks on opening, keeps the step in its place and its links', async ({ page }) => {
  await open(page, 'es', '?n=hti#flights');
  await expect.poll(() => note(page, 'flights')).toMatch(/^Haití\. /);
  await expect.poll(() => query(page)).toBe('?n=HTI');
  const bar = await page.evaluate(() => document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);
  expect(Math.abs((await page.evaluate(() => document.getElementById('flights')?.getBoundingClientRect().top ?? 9999)) - bar)).toBeLessThan(12);
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#darien .step-number a')?.click());
  await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe('?n=HTI#darien');
});

for (const anchoring of ['auto', 'none'] as const) {
  test(`what is written above the reader moves nothing: scroll anchoring ${anchoring}`, async ({ page }) => {
    await open(page, 'es', '#flights');
    await page.evaluate((value) => {
      document.body.style.overflowAnchor = value;
    }, anchoring);
    const top = (): Promise<number> => page.evaluate(() => document.getElementById('flights')?.getBoundingClientRect().top ?? 9999);
    const height = (): Promise<number> => page.evaluate(() => document.getElementById('who')?.getBoundingClientRect().height ?? 0);
    const [before, low] = [await top(), await height()];
    await page.locator('#pick-flights').selectOption('VEN');
    await expect.poll(() => note(page, 'flights')).not.toBe('');
    await page.waitForTimeout(200);
    expect(await height()).toBeGreaterThan(low + 20);
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
  });
}

test('an unknown nationality in the address does no harm and is dropped', async ({ page }) => {
  const faults = watchFaults(page);
  await open(page, 'en', '?n=XQZ#everyone-else');
  await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe('#everyone-else');
  expect(await page.locator('#pick-everyone-else').inputValue()).toBe('');
  expect(await inFront(page, 'who')).toEqual([]);
  expect(faults).toEqual([]);
});

test('a tap on a panel picks, and the button clears', async ({ page }) => {
  await open(page, 'es', '#everyone-else');
  const { x, y } = await middleOf(page, '#who .stage-screen [data-nationality="HTI"]');
  await page.mouse.click(x, y);
  await expect.poll(() => query(page)).toBe('?n=HTI');
  await expect.poll(() => inFront(page, 'who')).toEqual(['HTI']);
  const clear = page.locator('#everyone-else [data-action="clear"]');
  await clear.click();
  await expect.poll(() => query(page)).toBe('');
  expect(await inFront(page, 'who')).toEqual([]);
  expect(await page.locator('#everyone-else [data-note]').innerText()).toBe('');
  await expect(clear).toBeHidden();
  await expect(page.locator('#pick-everyone-else')).toBeFocused();
});

test('what is picked is outlined, and what is not keeps 3:1 against the ground, in light and dark, at every step that can be picked in', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'en', '#north-central-america');
  const look = (section: string): Promise<{ picked: string[]; low: string[] }> => page.evaluate((id) => {
    const still = document.querySelector(`#${id} .stage-screen > svg`);
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const light = (colour: string): number => channels(colour).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    const paper = light(getComputedStyle(document.body).backgroundColor);
    const contrast = (colour: string): number => (Math.max(light(colour), paper) + 0.05) / (Math.min(light(colour), paper) + 0.05);
    const parts = [...(still?.querySelectorAll<SVGElement>('[data-nationality]') ?? [])].flatMap((mark) => (mark.tagName === 'g' ? [...mark.querySelectorAll<SVGElement>(':scope > path, :scope > rect')] : [mark]));
    const isPicked = (part: SVGElement): boolean => part.closest('.is-picked') !== null;
    const ink = getComputedStyle(document.body).color;
    return {
      picked: parts.filter((part) => isPicked(part) && getComputedStyle(part).stroke === ink && Number.parseFloat(getComputedStyle(part).strokeWidth) >= 1.5).map((part) => part.closest<SVGElement>('[data-nationality]')?.dataset['nationality'] ?? ''),
      low: parts.filter((part) => part.hasAttribute('stroke') && !isPicked(part) && (contrast(getComputedStyle(part).stroke) < 3 || getComputedStyle(part).opacity !== '1')).map((part) => part.dataset['key'] ?? ''),
    };
  }, section);
  for (const [step, section, code, marks] of [
    ['north-central-america', 'who', 'HND', ['GTM HND SLV']],
    ['mexico-then', 'who', 'VEN', ['OTH']],
    ['everyone-else', 'who', 'VEN', ['VEN']],
    ['darien', 'who', 'VEN', ['VEN']],
    ['flights', 'doors', 'VEN', ['VEN', 'VEN']],
    ['not-shown', 'containment', 'GTM', ['GTM HND SLV', 'GTM HND SLV', 'GTM HND SLV']],
  ] as const) {
    await goToStep(page, step);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await look(section)).picked, `${step}, ${colorScheme}`).toEqual([]);
      await page.locator(`#pick-${step}`).selectOption(code);
      await expect.poll(() => inFront(page, section)).toEqual(marks);
      const { picked, low } = await look(section);
      expect(new Set(picked), `${step}, ${colorScheme}`).toEqual(new Set(marks));
      expect(low, `${step}, ${colorScheme}`).toEqual([]);
      await page.locator(`#pick-${step}`).selectOption('');
      await expect.poll(async () => (await look(section)).picked).toEqual([]);
    }
  }
});

for (const width of [360, 1200]) test(`at ${width} pixels, a step whose figure is not counted by nationality says so while there is a pick, and moves nothing`, async ({ page }) => {
  await page.setViewportSize({ width, height: 800 });
  await open(page, 'es', '#corridor');
  const height = (): Promise<number> => page.evaluate(() => document.getElementById('corridor')?.getBoundingClientRect().height ?? 0);
  const before = await height();
  await page.locator('#pick-darien').selectOption('VEN');
  const chip = page.locator('#corridor .pick-uncounted');
  await expect(chip).toHaveText('· No por nacionalidad');
  await expect(page.locator('#two-counts .pick-uncounted')).toHaveCount(1);
  await expect(page.locator('.step:has(nationality-picker) .pick-uncounted')).toHaveCount(0);
  expect(await height()).toBe(before);
  await page.locator('#pick-darien').selectOption('HTI');
  await expect(chip).toHaveCount(1);
  await page.locator('#pick-darien').selectOption('');
  await expect(chip).toHaveCount(0);
});

test('a nationality that a chart does not count apart is named among the others, and the words say so', async ({ page }) => {
  await open(page, 'en', '?n=SLV#darien');
  await expect.poll(() => note(page, 'darien')).toContain('does not list this nationality separately');
  await expect.poll(() => inFront(page, 'who')).toEqual(['OTH']);
  await goToStep(page, 'north-central-america');
  await expect.poll(() => inFront(page, 'who')).toEqual(['GTM HND SLV']);
});

/** Saves what a link saves and gives its name and its text. */
async function saved(page: Page, link: string): Promise<{ name: string; picture: string }> {
  const download = page.waitForEvent('download');
  await page.locator(link).click();
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), picture: Buffer.concat(chunks).toString('utf8') };
}

test('a picture is saved with the pick in it, in the light and at its full width, whatever the window', async ({ page }) => {
  const faults = watchFaults(page);
  const pictures = new Map<string, Set<string>>();
  for (const [width, colorScheme] of [[1200, 'light'], [360, 'dark']] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, 'es', '#everyone-else');
    await expect(page.locator('#everyone-else [data-action="save"]')).toBeHidden();
    await open(page, 'es', '?n=VEN&v=wrong#everyone-else');
    const files = [await saved(page, '#everyone-else [data-action="save"]')];
    await goToStep(page, 'same-road');
    await page.locator('#find-caravan').fill('octubre 2021');
    await expect.poll(() => found(page)).toEqual(['caravan:2021-10-23-tapachula']);
    files.push(await saved(page, '#same-road [data-action="save"]'), await saved(page, 'claim-filter [data-action="save"]'));
    for (const { name, picture } of files) pictures.set(name, (pictures.get(name) ?? new Set()).add(picture));
  }
  expect([...pictures.keys()]).toEqual(['everyone-else-VEN.es.svg', 'same-road-2021-10-23-tapachula.es.svg', 'ledger-wrong.es.svg']);
  for (const [name, forms] of pictures) {
    expect(forms.size, name).toBe(1);
    const [picture = ''] = forms;
    const figure = name.split(/-(?:VEN|2021|wrong)/)[0] ?? '';
    const published = await (await page.request.get(`${site()}es/figure/${figure}/${figure}.es.svg`)).text();
    expect(picture).not.toMatch(/ class=| data-|var\(|<style|NaN/);
    expect(picture.match(/<title>[^<]*/)?.[0]).toBe(published.match(/<title>[^<]*/)?.[0]);
    expect(picture.match(/CC BY 4\.0/g)?.length).toBe(published.match(/CC BY 4\.0/g)?.length);
    expect(await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length, picture)).toBe(0);
  }
  const [panels, road, squares] = [...pictures.values()].map((forms) => [...forms][0] ?? '');
  // The frame around the panel; the line of the one caravan; the claims of another verdict at half strength.
  expect(panels).toMatch(/<rect [^>]*fill="none"[^>]*stroke="rgb\(38, 34, 28\)"[^>]*stroke-width="2px"/);
  expect(panels).toMatch(/<desc>[^<]*Venezuela<\/desc>/);
  expect(road?.match(/stroke-width="7px"/g)?.length).toBe(1);
  expect(road).toContain('23 oct 2021');
  expect(squares?.match(/<g opacity="0.5"/g)?.length).toBe(57 - 3);
  expect(faults).toEqual([]);
});

test('where the picture cannot be drawn, or has no mark for the pick, the published one is saved under its own name', async ({ page }) => {
  await page.route('**/stills/es/everyone-else.w.svg', (route) => route.abort());
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, 'es', '?n=VEN#everyone-else');
  for (const step of ['everyone-else', 'asylum-in-mexico']) {
    await goToStep(page, step);
    const { name, picture } = await saved(page, `#${step} [data-action="save"]`);
    expect(name).toBe(`${step}.es.svg`);
    expect(picture).toBe(await (await page.request.get(`${site()}es/figure/${step}/${step}.es.svg`)).text());
    expect(await page.evaluate(() => location.hash)).toBe(`#${step}`);
  }
});

test('the table that cannot be had is said to be so, and the pick holds', async ({ page }) => {
  await page.route('**/nationalities/**', (route) => route.abort());
  await page.route('**/caravans/**', (route) => route.abort());
  await open(page, 'es', '?n=VEN#everyone-else');
  await expect.poll(() => note(page, 'everyone-else')).toContain('No se pudo leer la tabla.');
  expect(await inFront(page, 'who')).toEqual(['VEN']);
  await goToStep(page, 'same-road');
  await page.locator('caravan-finder [data-action="next"]').click();
  await expect(page.locator('caravan-finder [data-status]')).toHaveText('No se pudo leer la tabla.');
  await expect(page.locator('#same-road .pick-link a')).toBeVisible();
});

for (const locale of locales) {
  test(`${locale}: a caravan is found by search, by its neighbours, and its row is printed`, async ({ page }) => {
    const faults = watchFaults(page);
    await open(page, locale, '#same-road');
    const input = page.locator('#find-caravan');
    await input.fill('escuintla');
    await expect(page.locator('caravan-finder [data-status]')).toHaveText(/^\d+ caravan/);
    expect(await found(page)).toEqual([]);
    await input.fill(locale === 'es' ? 'octubre 2021' : 'october 2021');
    await expect.poll(() => found(page)).toEqual(['caravan:2021-10-23-tapachula']);
    await input.fill(locale === 'es' ? 'exodo POBREZA' : 'exodus poverty');
    await expect.poll(() => found(page)).toEqual(['caravan:2023-12-24-tapachula']);
    await expect(page.locator('caravan-finder [data-status]')).toHaveText(locale === 'es' ? '24 dic 2023 · Éxodo de la pobreza' : 'Dec 24, 2023 · Exodus from Poverty');
    const row = page.locator('[data-row]');
    await expect(row.locator('dd')).toHaveCount(6);
    await expect(row).toContainText('Cañada Morelos, Puebla');
    await expect(row).toContainText(locale === 'es' ? '6,000 a 10,000 personas: AP' : '6,000 to 10,000 people: AP');
    const source = await row.locator('dd a').first().evaluate((link: HTMLAnchorElement) => link.href);
    expect(source).toContain(`/${locale}/sources/`);
    const answer = await page.request.get(source.split('#')[0] ?? '');
    expect(await answer.text()).toContain(`id="${source.split('#')[1] ?? ''}"`);
    await expect.poll(() => page.locator('.found-name').textContent()).toContain(locale === 'es' ? 'Éxodo de la pobreza' : 'Exodus from Poverty');

    await page.locator('caravan-finder [data-action="next"]').click();
    await expect.poll(() => found(page)).toEqual(['caravan:2024-01-25-tapachula']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => found(page)).toEqual(['caravan:2023-10-30-tapachula']);
    expect(await page.evaluate(() => location.hash)).toBe('#same-road');
    await expect(input).toHaveValue(/2023 · /);

    await input.fill('zzz');
    await expect(page.locator('caravan-finder [data-status]')).toHaveText(locale === 'es' ? 'Ninguna coincide' : 'None matches');
    expect(await found(page)).toEqual([]);
    await expect(row.locator('dd')).toHaveCount(0);
    await input.fill('');
    await expect(row).toContainText('Cañada Morelos, Puebla');
    await expect(page.locator('caravan-finder [data-status]')).toContainText(locale === 'es' ? 'Éxodo de la pobreza' : 'Exodus from Poverty');
    expect(faults).toEqual([]);
  });
}

test('every name in the list finds its own caravan', async ({ page }) => {
  await open(page, 'es', '#same-road');
  await page.locator('#find-caravan').focus();
  await expect(page.locator('#caravan-names option')).toHaveCount(60);
  const names = await page.locator('#caravan-names option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(new Set(names).size).toBe(60);
  const keys = new Set<string>();
  for (const name of names) {
    await page.locator('#find-caravan').fill(name);
    await expect(page.locator('caravan-finder [data-status]')).toHaveText(name);
    keys.add((await found(page)).join());
  }
  expect(keys.size).toBe(60);
});

test('arrow keys go through all caravans, those too whose lines lie on one another', async ({ page }) => {
  await open(page, 'es', '#same-road');
  await page.locator('caravan-finder [data-action="next"]').focus();
  await expect(page.locator('#caravan-names option')).toHaveCount(60);
  const keys = new Set<string>();
  for (let times = 0; times < 60; times += 1) {
    const last = (await found(page)).join();
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await found(page)).join()).not.toBe(last);
    keys.add((await found(page)).join());
  }
  expect(keys.size).toBe(60);
});

for (const [form, width, id] of [['the upright road', 1200, '2024-03-25-tapachula'], ['the turned road', 360, '2022-06-06-tapachula']] as const) {
  test(`${form}: a line is pointed at and let go, tapped and tapped again`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'en', '#same-road');
    const at = await middleOf(page, `#containment .stage-screen [data-key="caravan:${id}"]`);
    await page.mouse.move(at.x, at.y);
    await expect.poll(() => found(page)).toEqual([`caravan:${id}`]);
    await expect(page.locator('[data-row] dd')).toHaveCount(6);
    const words = await page.evaluate(() => document.querySelector('#same-road h3')?.getBoundingClientRect().top);
    await page.mouse.move(at.x, 20);
    await expect.poll(() => found(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('#same-road h3')?.getBoundingClientRect().top)).toBe(words);
    await page.mouse.click(at.x, at.y);
    await page.mouse.move(at.x, 20);
    await expect.poll(() => found(page)).toEqual([`caravan:${id}`]);
    await page.mouse.click(at.x, at.y);
    await page.mouse.move(at.x, 20);
    await expect.poll(() => found(page)).toEqual([]);
  });
}

test('the filter shows the claims of one verdict, its squares, its number and its address', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto(`${site()}en/`, { waitUntil: 'load' });
  const shown = page.locator('.ledger-table tbody tr:visible');
  await expect(shown).toHaveCount(57);
  const wrong = page.locator('input[name="verdict"][value="wrong"]');
  const stated = Number(await page.locator('.filter-choices label', { has: page.locator('input[value="wrong"]') }).locator('b').innerText());
  await wrong.check();
  await expect(shown).toHaveCount(stated);
  await expect(page.locator('claim-filter [data-shown]')).toHaveText(`${stated} of 57 claims shown`);
  await expect.poll(() => page.locator('.ledger-chart [data-key^="claim:"]:not(.is-out)').count()).toBe(stated);
  await expect.poll(() => query(page)).toBe('?v=wrong');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => query(page)).toBe('?v=unverifiable');
  await page.locator('input[name="verdict"][value=""]').check();
  await expect(shown).toHaveCount(57);
  await expect.poll(() => page.locator('.ledger-chart .is-out').count()).toBe(0);
  await expect.poll(() => query(page)).toBe('');
  expect(faults).toEqual([]);
});

test('a link to a hidden claim shows it, from the page and from outside', async ({ page }) => {
  await page.goto(`${site()}es/?v=wrong#ledger`, { waitUntil: 'load' });
  const shown = page.locator('.ledger-table tbody tr:visible');
  await expect(shown).toHaveCount(3);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#c01';
    link.textContent = 'c01';
    document.querySelector('.ledger-words')?.append(link);
    link.click();
  });
  await expect(shown).toHaveCount(57);
  await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe('#c01');
  await page.goto(`${site()}es/?v=wrong&n=VEN#c30`, { waitUntil: 'load' });
  await expect(page.locator('#c30')).toBeInViewport();
  await expect.poll(() => query(page)).toBe('?n=VEN');
  await page.goto(`${site()}es/?v=best#ledger`, { waitUntil: 'load' });
  await expect(shown).toHaveCount(57);
  await expect.poll(() => query(page)).toBe('');
});

for (const [why, viewport, view, isMarked] of [['on a stage', { width: 740, height: 740 }, null, true], ['in a low window', { width: 740, height: 360 }, null, false], ['in plain pages', { width: 740, height: 740 }, 'plain', false]] as const) {
  test(`${why} the link that saves says whether the picture on the page marks the pick`, async ({ page }) => {
    await page.setViewportSize(viewport);
    if (view) await page.addInitScript((chosen) => { localStorage.setItem('huixtla', JSON.stringify({ view: chosen })); }, view);
    await page.goto(`${site()}es/?n=VEN#everyone-else`, { waitUntil: 'load' });
    const link = page.locator('#everyone-else .pick-save');
    await expect(link).toBeVisible();
    await expect(link.locator('.when-marked')).toBeVisible({ visible: isMarked });
    await expect(link.locator('.when-unmarked')).toBeVisible({ visible: !isMarked });
    if (isMarked) await expect(page.locator('#who .stage-screen .pick-frame').first()).toBeVisible();
    else expect(await page.locator('#who .stage-screen .is-picked').evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).length)).toBe(0);
  });
}

test.describe('on the phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const locale of locales) {
    test(`${locale}: controls are large enough, no step is taller than a window and a tenth`, async ({ page }) => {
      await open(page, locale, '#same-road');
      const small = await page.locator('nationality-picker :is(select, button:not([hidden])), caravan-finder :is(input, button), claim-filter label').evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width >= 44 && height >= 44 ? [] : [`${control.outerHTML.slice(0, 60)}: ${width} × ${height}`];
        }));
      expect(small).toEqual([]);
      const tall = await page.locator('.step[id]').evaluateAll((steps) => steps.flatMap((step) => (step.getBoundingClientRect().height <= 740 * 1.1 ? [] : [`${step.id}: ${step.getBoundingClientRect().height}`])));
      expect(tall).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  }

  test('the years of the same road keep their labels at twelve pixels', async ({ page }) => {
    await open(page, 'es', '#same-road');
    const sizes = await page.locator('#containment .stage-screen text').evaluateAll((labels) => labels.map((label) => Number(label.getAttribute('font-size')) * ((label as SVGGraphicsElement).getScreenCTM()?.a ?? 0)));
    expect(sizes.length).toBeGreaterThan(25);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('a finger on a line finds it', async ({ page }) => {
    await open(page, 'es', '#same-road');
    const { x, y } = await middleOf(page, '#containment .stage-screen [data-key="caravan:2018-10-21-ciudad-hidalgo"]');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => found(page)).toEqual(['caravan:2018-10-21-ciudad-hidalgo']);
  });
});

for (const locale of locales) {
  test.describe(`${locale} without script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    test('there is no dead control, the table of claims is whole, and links lead to the other two tables', async ({ page }) => {
      await page.goto(`${site()}${locale}/`);
      for (const control of ['nationality-picker select', 'caravan-finder input']) await expect(page.locator(control).first()).toBeHidden();
      await expect(page.locator('.ledger-table tbody tr:visible')).toHaveCount(57);
      // The filter is the style sheet's own.
      for (const [verdict, count] of [['wrong', 3], ['confirmed', 9], ['confirmed-with-correction', 31], ['opinion', 9], ['unverifiable', 5], ['', 57]] as const) {
        await page.locator(`claim-filter input[value="${verdict}"]`).check();
        await expect(page.locator('.ledger-table tbody tr:visible'), verdict).toHaveCount(count);
      }
      await page.locator('#same-road .pick-link a').click();
      await expect(page.locator('.row-table tbody tr')).toHaveCount(60);
      await page.goto(`${site()}${locale}/`);
      await page.locator('#everyone-else .pick-link a').click();
      await expect(page.locator('.row-table tbody tr')).toHaveCount(30);
    });
  });

  // One theme in each language, in turn: a theme changes colours alone. The pages of the two tables are read by `access.spec.ts`.
  const colorScheme = locale === 'es' ? 'light' : 'dark';
  test(`${locale}, ${colorScheme}: axe finds nothing in what a reader picks`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, locale, '?n=VEN&v=wrong#same-road');
    await expect.poll(() => note(page, 'flights')).not.toBe('');
    await page.locator('caravan-finder [data-action="next"]').click();
    await expect(page.locator('[data-row] dd')).toHaveCount(6);
    expect(await axeFindings(page, ['.pick', 'claim-filter', '.ledger-table', '#same-road', '#everyone-else'])).toEqual([]);
  });
}
