import type { Browser, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import type { StillSize } from '../../charts/svg/mark.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import type { Bar } from './bar.ts';
import { faultsIn, type LabelFault, type MeasuredLabel } from './labelFaults.ts';

/** The smallest window that shows each still: the test phone, and the narrowest that has the stage beside the words. */
const windows: Record<StillSize, { readonly width: number; readonly height: number }> = {
  n: { width: 360, height: 740 },
  w: { width: 960, height: 740 },
};

/** What the browser gives of one still. */
interface MeasuredStill {
  readonly frame: { readonly width: number; readonly height: number };
  readonly labels: readonly MeasuredLabel[];
}

/** Opens the story without its script, so that nothing but this check touches the stage, with the site's fonts loaded. */
async function openStage(browser: Browser, site: string, locale: Locale, size: StillSize): Promise<Page> {
  const context = await browser.newContext({ viewport: windows[size], reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site}${locale}/`, { waitUntil: 'load' });
  const loaded = await page.evaluate(async () => {
    // What the script would say first: until then letters are those at hand.
    document.documentElement.dataset['told'] = '';
    const faces = await Promise.all(['400 16px', '600 16px'].flatMap((font) => ['Inter Variable', 'Source Serif 4 Variable'].map((family) => document.fonts.load(`${font} "${family}"`, 'Añ9'))));
    const screen = document.createElement('div');
    screen.className = 'stage-screen';
    document.querySelector('scene-stage')?.prepend(screen);
    document.querySelector('.scene')?.setAttribute('data-live', '');
    return faces.every((found) => found.length > 0);
  });
  if (!loaded) throw new Error(`${site}${locale}/: the site's own fonts did not load, so its labels cannot be measured. Look at public/fonts/ and src/styles/fonts.css.`);
  return page;
}

/**
 * Mounts a still in the stage as the player does and measures its labels. Widths are the browser's own, as the label is drawn
 * (`textLength` included); heights are those of the ink, so that lines set close are apart as long as their letters are.
 */
function measureStill(page: Page, text: string): Promise<MeasuredStill> {
  return page.evaluate((still) => {
    const screen = document.querySelector('.stage-screen');
    const pen = document.createElement('canvas').getContext('2d');
    const svg = document.importNode(new DOMParser().parseFromString(still.replace(/<style>.*?<\/style>/s, ''), 'image/svg+xml').documentElement, true);
    if (!screen || !pen || !(svg instanceof SVGSVGElement)) throw new Error('The stage, a canvas or the still is missing.');
    for (const attribute of ['width', 'height']) svg.removeAttribute(attribute);
    screen.replaceChildren(svg);
    const toFrame = svg.getScreenCTM()?.inverse();
    if (!toFrame) throw new Error('The still is not rendered.');
    const isShown = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== svg; at = at.parentElement) {
        const { opacity, visibility, display } = getComputedStyle(at);
        if (Number(opacity) === 0 || visibility === 'hidden' || display === 'none') return false;
      }
      return true;
    };
    const labels = [...svg.querySelectorAll('text')].filter((element) => (element.textContent ?? '') !== '' && isShown(element)).map((element) => {
      const style = getComputedStyle(element);
      const drawn = element.getBBox();
      const words = element.textContent ?? '';
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ink = pen.measureText(words);
      const baseline = element.y.baseVal.numberOfItems > 0 ? element.y.baseVal.getItem(0).value : 0;
      const matrix = toFrame.multiply(element.getScreenCTM() ?? new DOMMatrix());
      const corners = [drawn.x, drawn.x + drawn.width].flatMap((x) => [baseline - ink.actualBoundingBoxAscent, baseline + ink.actualBoundingBoxDescent].map((y) => new DOMPoint(x, y).matrixTransform(matrix)));
      // The advances of src/theme/fontAdvances.json know no kerning: what is compared must not either.
      const pinned = element.getAttribute('textLength');
      element.removeAttribute('textLength');
      element.style.setProperty('font-feature-settings', "'kern' 0");
      const free = element.getComputedTextLength();
      if (pinned !== null) element.setAttribute('textLength', pinned);
      return {
        text: words,
        x0: Math.min(...corners.map(({ x }) => x)),
        y0: Math.min(...corners.map(({ y }) => y)),
        x1: Math.max(...corners.map(({ x }) => x)),
        y1: Math.max(...corners.map(({ y }) => y)),
        pinned: pinned === null ? null : Number(pinned),
        free,
        pixels: Number.parseFloat(style.fontSize) * Math.hypot(element.getScreenCTM()?.c ?? 0, element.getScreenCTM()?.d ?? 0),
      };
    });
    const { width, height } = svg.viewBox.baseVal;
    return { frame: { width, height }, labels };
  }, text);
}

/**
 * Opens every still of a built folder in the browser, in the stage of its own page and at the smallest size it is shown at,
 * and counts labels that cannot be read: over one another, outside of the frame, squeezed, too small.
 * Gives the bars and each miss as a sentence with step, size, language and words. Throws where a font or a still cannot be had.
 */
export async function measureLabels(browser: Browser, site: string, folder: string): Promise<{ bars: Bar[]; misses: string[] }> {
  const found: (LabelFault & { still: string })[] = [];
  let stills = 0;
  let labels = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const locale of locales) {
    for (const size of Object.keys(windows) as StillSize[]) {
      const page = await openStage(browser, site, locale, size);
      for (const file of readdirSync(`${folder}/stills/${locale}`).filter((name) => name.endsWith(`.${size}.svg`)).sort()) {
        const { frame, labels: measured } = await measureStill(page, readFileSync(`${folder}/stills/${locale}/${file}`, 'utf8'));
        stills += 1;
        labels += measured.length;
        smallest = Math.min(smallest, ...measured.map(({ pixels }) => pixels));
        found.push(...faultsIn(measured, frame).map((fault) => ({ ...fault, still: `${locale}, ${file.replace(/\.svg$/, '')}` })));
      }
      await page.context().close();
    }
  }
  const none = { kind: 'exactly', value: 0 } as const;
  const count = (kind: LabelFault['kind']): number => found.filter((fault) => fault.kind === kind).length;
  return {
    bars: [
      { name: 'stills whose labels were measured', value: stills, unit: 'stills' },
      { name: 'labels measured', value: labels, unit: 'labels' },
      { name: 'labels over another', value: count('overlap'), unit: 'pairs', limit: none },
      { name: 'labels that leave their frame', value: count('escape'), unit: 'labels', limit: none },
      { name: 'labels squeezed or stretched by a hundredth', value: count('squeeze'), unit: 'labels', limit: none },
      { name: 'smallest label on the screen', value: smallest, unit: 'px', limit: { kind: 'least', value: 12 } },
    ],
    misses: found.map(({ still, sentence }) => `${still}: ${sentence}`),
  };
}
