import { colours, exportFamilies, hex, type Colour, type Family } from '../../theme/tokens.ts';
import { withPatience } from '../patience.ts';
import { copyStill, loadStill } from '../player/still.ts';

/** What a reader has picked, as a picture that is saved needs it. */
export interface Seen {
  /** Joins the file's name: a code, an id. */
  readonly id: string;
  /** Joins the picture's description. */
  readonly name: string;
  /** Puts the pick into a still. */
  readonly dress: (still: SVGSVGElement) => void;
}

/** Marks that draw, and so carry a colour of their own. */
const drawn = 'path, rect, circle, ellipse, line, polyline, polygon, text, use';

/** Looks that a style sheet may have changed. What another program reads must be written on each mark. */
const looks = ['fill', 'stroke', 'stroke-width', 'opacity'] as const;

/** The link in a control that saves its picture. */
function linkIn(control: Element): HTMLAnchorElement | null {
  return control.querySelector<HTMLAnchorElement>('a[data-action="save"]');
}

/** Shows a control's link while something is picked. */
export function offerSave(control: Element, isPicked: boolean): void {
  const link = linkIn(control);
  if (link) link.hidden = !isPicked;
}

/**
 * Lets a control's link save its picture as the reader sees it: the published picture at its address, with the drawing in it replaced by the
 * still at `data-src` that `seen` has dressed, in the light. Where one of the two cannot be had, or the picture has no mark for what is picked,
 * the published picture is saved under its own name.
 */
export function saveSeen(control: Element, seen: () => Seen | null): void {
  const link = linkIn(control);
  link?.addEventListener('click', (event) => {
    const picked = seen();
    if (!picked) return;
    event.preventDefault();
    const { href } = link;
    drawSeen(href, new URL(link.dataset['src'] ?? '', document.baseURI).href, picked).then(
      (picture) => {
        const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
        handOver(address, nameOf(href, picked.id));
        // Some browsers read the file only after the click has ended.
        setTimeout(() => {
          URL.revokeObjectURL(address);
        }, 60_000);
      },
      () => {
        handOver(href, '');
      },
    );
  });
}

/** A file's name with the pick before its language: `darien.es.svg` becomes `darien-VEN.es.svg`. */
export function nameOf(address: string, pick: string): string {
  return (address.split('/').at(-1) ?? '').replace(/\.[a-z]+\.svg$/, (ending) => `-${pick}${ending}`);
}

async function textAt(address: string): Promise<string | null> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : null;
}

async function drawSeen(posterAddress: string, stillAddress: string, { name, dress }: Seen): Promise<string> {
  const [text, still] = (await withPatience(Promise.all([textAt(posterAddress), loadStill(stillAddress)]))) ?? [null, null];
  if (text === null || !still) throw new Error(`${posterAddress} or ${stillAddress} cannot be had.`);
  const poster = new DOMParser().parseFromString(text, 'image/svg+xml');
  const frame = poster.querySelector('g[clip-path]');
  if (!frame) throw new Error(`${posterAddress} has no drawing.`);
  const marks = dressed(still, dress);
  frame.replaceChildren(...marks.map((mark) => poster.importNode(mark, true)));
  const description = poster.querySelector('desc');
  if (description) description.textContent = `${description.textContent} ${name}`;
  return new XMLSerializer().serializeToString(poster);
}

/** The still's marks with the pick in them, complete without a style sheet. They stand in the page, out of sight, while their looks are read. */
function dressed(still: SVGSVGElement, dress: Seen['dress']): Element[] {
  const screen = document.createElement('div');
  screen.className = 'stage-screen chart-screen save-screen';
  for (const name of Object.keys(colours) as Colour[]) screen.style.setProperty(`--${name}`, hex(name, 'light'));
  const copy = copyStill(still);
  screen.append(copy);
  document.body.append(screen);
  try {
    dress(copy);
    if (!copy.matches('.has-pick, .has-found') && !copy.querySelector('.is-out')) throw new Error('The picture has no mark for what is picked.');
    for (const unseen of copy.querySelectorAll('[opacity="0"]')) unseen.remove();
    for (const mark of copy.querySelectorAll<SVGElement>('g')) writeLooks(mark, ['opacity']);
    for (const mark of copy.querySelectorAll<SVGElement>(drawn)) writeLooks(mark, looks);
    for (const mark of copy.querySelectorAll('*')) for (const name of mark.getAttributeNames()) if (name === 'class' || name.startsWith('data-')) mark.removeAttribute(name);
    return [...copy.children];
  } finally {
    screen.remove();
  }
}

/** Writes a mark's looks on it; takes out one that is hidden. */
function writeLooks(mark: SVGElement, names: readonly (typeof looks)[number][]): void {
  const style = getComputedStyle(mark);
  if (style.visibility === 'hidden') {
    mark.remove();
    return;
  }
  for (const name of names) {
    const value = style.getPropertyValue(name);
    if (mark.hasAttribute(name) || value !== usual[name]) mark.setAttribute(name, value);
  }
  const family = (['serif', 'sans'] satisfies Family[]).find((role) => mark.classList.contains(role));
  if (family) mark.setAttribute('font-family', exportFamilies[family]);
}

/** What a mark has that says nothing. */
const usual: Readonly<Record<(typeof looks)[number], string>> = { fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '1px', opacity: '1' };

/** Gives the browser a file to save, under its own name where `name` is empty. */
function handOver(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
