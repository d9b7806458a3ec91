import { withPatience } from './patience.ts';
import { copyStill, keyedMarks, loadStill } from './player/still.ts';
import { isMotionReduced, isPlain } from './preferences.ts';
import { scrollPause } from './scroll-pause.ts';
import { stillAddress } from './still-address.ts';

/** A mark that may be chosen: the row that says it first, and where it lies in its drawing's own units. */
interface Choice {
  readonly row: HTMLTableRowElement;
  readonly mark: SVGElement;
  /** Corners of its line; one point for a ring or a square. Measured when first asked: the drawing need not be laid out before it is pointed at. */
  readonly points: () => readonly DOMPoint[];
}

/** One of the two drawings while it is mounted. */
interface Surface {
  readonly host: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly choices: readonly Choice[];
  /** The marks that are read and reached, one a row, in the rows' order. */
  readonly options: readonly SVGElement[];
}

/** How near a pointer must come, in pixels: half of the least size of a target. */
const reach = { fine: 12, coarse: 22 } as const;
/** Rings and squares lie on lines: they win when they are about as near. */
const pointBonus = 7;

const arrows: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

function pointsOf(mark: SVGElement, svg: SVGSVGElement): DOMPoint[] {
  const line = mark.matches('path') ? mark : mark.querySelector('path');
  const isRefused = mark.hasAttribute('transform');
  const numbers = isRefused ? null : line?.getAttribute('d')?.match(/-?[\d.]+/g);
  if (numbers) return numbers.flatMap((x, index) => (index % 2 === 0 ? [new DOMPoint(Number(x), Number(numbers[index + 1]))] : []));
  const { left, top, width, height } = mark.getBoundingClientRect();
  return [new DOMPoint(left + width / 2, top + height / 2).matrixTransform(svg.getScreenCTM()?.inverse())];
}

/** Distance from a point to a line, in the line's units. */
function distance({ x, y }: DOMPoint, line: readonly DOMPoint[]): number {
  const [first] = line;
  if (line.length === 1 && first) return Math.hypot(x - first.x, y - first.y);
  return Math.min(
    ...line.slice(1).map((b, index) => {
      const a = line[index] ?? b;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
    }),
  );
}

/**
 * `<linked-diagram>`: the diagram and the map of the road, linked both ways. In a pause from scrolling it mounts the files of its two pictures over them, makes
 * each a list of its segments (one tab stop, arrow keys go on, Escape clears), and whatever is pointed at, tapped or focused in one is shown in
 * both and said in `.diagram-said`, in the words of its row of the table below (`tr[data-key][data-map]`).
 * Sets `data-ready` when the diagram can be used; where a file cannot be had its picture stays.
 */
export class LinkedDiagram extends HTMLElement {
  #surfaces: Surface[] = [];
  #chosen: HTMLTableRowElement | null = null;
  /** What stays chosen when the pointer leaves. */
  #pinned: HTMLTableRowElement | null = null;
  #mounting = 0;

  connectedCallback(): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        void this.#mount();
        matchMedia('(min-width: 60rem)').addEventListener('change', () => void this.#mount());
        for (const what of ['story:data', 'story:view']) document.addEventListener(what, () => void this.#mount());
      },
      { rootMargin: '100% 0px' },
    );
    near.observe(this);
    this.addEventListener('click', (event) => {
      const action = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]')?.dataset['action'] : undefined;
      if (action === 'clear-segment') this.#pin(null);
      else if (action) this.#pin(this.#rows[this.#rows.indexOf(this.#chosen as HTMLTableRowElement) + (action === 'next-segment' ? 1 : -1)] ?? this.#chosen, true);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#chosen) return;
      event.preventDefault();
      this.#pin(null);
    });
  }

  /** Rows of the table, one for each segment, in order. */
  get #rows(): HTMLTableRowElement[] {
    return [...(this.closest('figure')?.querySelectorAll<HTMLTableRowElement>('tr[data-key]') ?? [])];
  }

  async #mount(): Promise<void> {
    const turn = (this.#mounting += 1);
    const hosts = [...this.querySelectorAll<HTMLElement>('.diagram-surface')];
    const stills = await Promise.all(hosts.map((host) => {
      const address = isPlain() ? null : stillAddress(host);
      if (address === null) return null;
      const coming = loadStill(address);
      // One that does not come must not keep the other from being used; when it comes at last, both are mounted anew.
      return withPatience(coming).then((still) => {
        if (!still) {
          void coming.then((late) => {
            if (late && turn === this.#mounting) void this.#mount();
          });
        }
        return still;
      });
    }));
    if (turn !== this.#mounting) return;
    for (const host of hosts) {
      host.querySelector('.diagram-screen')?.remove();
      host.removeAttribute('data-live');
    }
    this.#surfaces = [];
    for (const [index, host] of hosts.entries()) {
      const still = stills[index];
      if (!still) continue;
      // One after the other: both in one frame are more than a slow phone does between two of its looks.
      await scrollPause();
      if (turn !== this.#mounting) return;
      this.#surfaces.push(this.#cover(host, copyStill(still)));
    }
    this.toggleAttribute('data-ready', this.#surfaces.length > 0);
    this.#show(this.#pinned, false, true);
  }

  /** Lays a drawing over its picture and makes its marks a list that can be chosen from. */
  #cover(host: HTMLElement, svg: SVGSVGElement): Surface {
    const screen = document.createElement('div');
    screen.className = 'diagram-screen';
    svg.removeAttribute('aria-hidden');
    screen.append(svg);
    host.append(screen);
    host.setAttribute('data-live', '');
    const marks = keyedMarks(svg);
    const isMap = host.dataset['marks'] === 'map';
    const list = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', host.dataset['name'] ?? '');
    const found = new Map<SVGElement, HTMLTableRowElement>();
    for (const row of this.#rows) {
      for (const key of isMap ? (row.dataset['map'] ?? '').split(' ') : [row.dataset['key'] ?? '']) {
        const mark = marks.get(key);
        if (mark && !found.has(mark)) found.set(mark, row);
      }
    }
    // The marks stay in the order in which they are drawn, so that none comes to lie over another. Keys and screen readers go by the rows' order:
    // the list is empty and owns them (`aria-owns`), since what it held itself would be read as it is drawn.
    const drawn = document.createElementNS(list.namespaceURI, 'g') as SVGGElement;
    const [first] = [...svg.querySelectorAll<SVGElement>('[data-key]')].filter((mark) => found.has(mark));
    first?.before(drawn);
    drawn.append(list, ...[...svg.querySelectorAll<SVGElement>('[data-key]')].filter((mark) => found.has(mark)));
    // The words in the drawing are for the eye: read out they are a heap of names. What is heard is the list.
    svg.setAttribute('role', 'none');
    for (let at: Element = drawn; at !== svg && at.parentElement; at = at.parentElement) {
      for (const beside of at.parentElement.children) if (beside !== at) beside.setAttribute('aria-hidden', 'true');
    }
    // A stretch that the map draws twice, as a line and as where it ends, is said and reached once: by the first of its marks.
    const options = [...found].filter(([, row], index, all) => all.findIndex(([, other]) => other === row) === index).map(([mark]) => mark);
    const choices = [...found].map(([mark, row]): Choice => {
      let measured: readonly DOMPoint[] | null = null;
      const choice = { row, mark, points: () => (measured ??= pointsOf(mark, svg)) };
      const index = options.indexOf(mark);
      if (index < 0) {
        mark.setAttribute('aria-hidden', 'true');
        return choice;
      }
      const attributes = {
        id: `${host.dataset['marks'] ?? ''}-stretch-${index + 1}`,
        role: 'option',
        tabindex: index === 0 ? '0' : '-1',
        'aria-selected': 'false',
        'aria-label': [...row.cells].slice(0, 3).map((cell) => cell.textContent.trim()).join(', '),
        'aria-posinset': String(index + 1),
        'aria-setsize': String(options.length),
      };
      for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, value);
      return choice;
    });
    list.setAttribute('aria-owns', options.map(({ id }) => id).join(' '));
    const surface = { host, svg, choices, options };
    svg.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      const near = this.#nearest(surface, event);
      host.toggleAttribute('data-near', near !== null);
      this.#show(near ?? this.#pinned, false);
    });
    svg.addEventListener('pointerleave', () => {
      this.#show(this.#pinned, false);
    });
    svg.addEventListener('click', (event) => {
      const near = this.#nearest(surface, event);
      if (near) this.#pin(near, isMap);
    });
    drawn.addEventListener('focusin', (event) => {
      const choice = choices.find(({ mark }) => mark === event.target);
      if (choice && (event.target as Element).matches(':focus-visible') && choice.row !== this.#chosen) this.#pin(choice.row, true);
    });
    drawn.addEventListener('keydown', (event) => {
      const step = arrows[event.key];
      const at = options.findIndex((mark) => mark === event.target);
      if (step === undefined || at < 0 || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      options[Math.max(0, Math.min(options.length - 1, at + step))]?.focus({ preventScroll: true });
    });
    return surface;
  }

  /** The segment whose mark is nearest to a pointer, where one is near enough. */
  #nearest({ svg, choices }: Surface, { clientX, clientY, pointerType }: PointerEvent | MouseEvent & { pointerType?: string }): HTMLTableRowElement | null {
    const matrix = svg.getScreenCTM();
    if (!matrix) return null;
    const at = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    let nearest: HTMLTableRowElement | null = null;
    let least: number = pointerType === 'touch' ? reach.coarse : reach.fine;
    for (const { row, points: pointsOfMark } of choices) {
      const points = pointsOfMark();
      const away = distance(at, points) * matrix.a - (points.length === 1 ? pointBonus : 0);
      if (away > least) continue;
      least = away;
      nearest = row;
    }
    return nearest;
  }

  /** Chooses a segment until another is chosen or the choice is cleared; `isFar` where it may lie out of sight. */
  #pin(row: HTMLTableRowElement | null, isFar = false): void {
    this.#pinned = row;
    this.#show(row, true);
    if (row && isFar) this.#reveal(row);
  }

  /** Shows a segment in both drawings and says it; aloud only where the reader chose it. `isAnew` where the drawings are new. */
  #show(row: HTMLTableRowElement | null, isChosen: boolean, isAnew = false): void {
    if (row === this.#chosen && !isAnew) return;
    const said = this.querySelector<HTMLElement>('.diagram-said');
    said?.setAttribute('aria-live', isChosen ? 'polite' : 'off');
    for (const halo of this.querySelectorAll('.halo')) halo.remove();
    const keys = new Set([row?.dataset['key'], ...(row?.dataset['map'] ?? '').split(' ')]);
    for (const { choices, options } of this.#surfaces) {
      const own = choices.filter(({ mark }) => keys.has(mark.dataset['key']));
      for (const mark of options) mark.setAttribute('aria-selected', String(own.some((choice) => choice.mark === mark)));
      for (const { mark } of own) {
        const halo = mark.cloneNode(true) as SVGElement;
        for (const { name } of [...halo.attributes]) if (/^(id|data-key|role|tabindex|aria-.*)$/.test(name)) halo.removeAttribute(name);
        halo.setAttribute('class', 'halo');
        halo.setAttribute('aria-hidden', 'true');
        mark.parentNode?.insertBefore(halo, mark);
      }
      const first = options.find((mark) => own.some((choice) => choice.mark === mark));
      if (first) for (const mark of options) mark.setAttribute('tabindex', mark === first ? '0' : '-1');
    }
    this.#chosen = row;
    this.toggleAttribute('data-chosen', row !== null);
    said?.replaceChildren(...(row ? this.#words(row) : []));
  }

  /** A row as a note: the stretch, its day and way, then each figure with who gave it, and the sources as links. */
  #words(row: HTMLTableRowElement): HTMLElement[] {
    const line = (element: 'h4' | 'p', ...content: (Node | string)[]): HTMLElement => {
      const block = document.createElement(element);
      block.append(...content);
      return block;
    };
    const [stretch, date, how, ...rest] = row.cells;
    return [
      line('h4', stretch?.textContent ?? ''),
      line('p', `${date?.textContent ?? ''} · ${how?.textContent ?? ''}`),
      ...rest.flatMap((cell) => {
        if (cell.textContent.trim() === '–') return [];
        const label = document.createElement('b');
        label.textContent = `${cell.dataset['label'] ?? ''}: `;
        return [line('p', label, ...[...cell.childNodes].map((node) => node.cloneNode(true)))];
      }),
    ];
  }

  /** Brings a segment of the diagram into the part of the window that no sticky part covers. */
  #reveal(row: HTMLTableRowElement): void {
    const mark = this.#surfaces.flatMap(({ host, choices }) => (host.dataset['marks'] === 'map' ? [] : choices)).find((choice) => choice.row === row)?.mark;
    if (!mark) return;
    const edge = (selector: string, side: 'top' | 'bottom', otherwise: number): number => {
      const part = document.querySelector(selector);
      return part && getComputedStyle(part).position === 'sticky' ? part.getBoundingClientRect()[side] : otherwise;
    };
    const from = Math.max(edge('.bar', 'bottom', 0), edge('.diagram-map', 'bottom', 0));
    const to = Math.min(edge('.diagram-note', 'top', innerHeight), innerHeight);
    const whole = this.getBoundingClientRect();
    const wanted = whole.height <= to - from ? whole : mark.getBoundingClientRect();
    if (wanted.top >= from && wanted.bottom <= to) return;
    scrollBy({ top: (wanted.top + wanted.bottom - from - to) / 2, behavior: isMotionReduced() ? 'instant' : 'smooth' });
  }
}
