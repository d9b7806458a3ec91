import { motionMs } from '../../theme/tokens.ts';
import { between, ease } from './interpolate.ts';
import { matchMarks, type MarkState } from './match.ts';
import { copyStill, keyedMarks } from './still.ts';

/** Shares of a change at which the lost marks are gone and the new ones begin. */
const fadeOut = 0.5;
const fadeIn = 0.3;

function stateOf(element: SVGElement): MarkState {
  const attributes = new Map<string, string>();
  for (const { name, value } of element.attributes) attributes.set(name, value);
  return { element: element.tagName, attributes };
}

function statesOf(marks: ReadonlyMap<string, SVGElement>): Map<string, MarkState> {
  return new Map([...marks].map(([key, element]) => [key, stateOf(element)]));
}

/** True for a mark without keyed marks inside and outside any: the player treats it by its looks. */
function unkeyedMarks(still: SVGSVGElement): Element[] {
  return [...still.children].filter((child) => !child.hasAttribute('data-key') && !child.querySelector('[data-key]') && child.id === '');
}

/**
 * Moves a stage from still to still. Always ends on exactly the still it was last given: a change that is
 * interrupted starts again from wherever the marks are at that moment.
 */
export class Player {
  readonly #host: HTMLElement;
  #current: SVGSVGElement | null = null;
  #leaving: SVGSVGElement | null = null;
  /** Laid out and not yet shown. */
  #coming: SVGSVGElement | null = null;
  #frame = 0;

  /** `host` holds nothing but what the player puts there. */
  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Shows a still at once and ends any change under way. */
  cut(still: SVGSVGElement): void {
    this.#stop();
    this.#current = copyStill(still);
    this.#host.replaceChildren(this.#current);
  }

  /** Moves to a still from wherever the marks are now; cuts where nothing is shown yet. */
  move(still: SVGSVGElement): void {
    const last = this.#current;
    if (!last) {
      this.cut(still);
      return;
    }
    this.#stop();
    const next = copyStill(still);
    const lastMarks = keyedMarks(last);
    const nextMarks = keyedMarks(next);
    const change = matchMarks(statesOf(lastMarks), statesOf(nextMarks), between);

    /** Marks of the last still that go on in the next. */
    const passed: Element[] = [];
    const gone = new Set(change.leaving);
    for (const [key, element] of lastMarks) {
      if (!gone.has(key) && !element.querySelector('[data-key]')) passed.push(element);
    }
    const old = new Map(unkeyedMarks(last).map((element) => [element.outerHTML, element]));
    const fresh: Element[] = [];
    for (const element of unkeyedMarks(next)) {
      const same = old.get(element.outerHTML);
      if (same) passed.push(same);
      else fresh.push(element);
    }
    const fading = [...change.entering.flatMap((key) => nextMarks.get(key) ?? []), ...fresh];
    const paling = change.moves.flatMap(({ key, ways }) => (ways.has('opacity') ? (nextMarks.get(key) ?? []) : []));
    const opacities = new Map([...fading, ...paling].map((element) => [element, element.getAttribute('opacity')]));

    const place = (share: number): void => {
      const t = ease(share);
      for (const { key, ways } of change.moves) {
        const element = nextMarks.get(key);
        if (element) for (const [name, way] of ways) element.setAttribute(name, way(t));
      }
      // What is lost is nearly gone before what is new appears: two sets of words over one another can be read as neither.
      const appeared = ease(Math.max(0, (share - fadeIn) / (1 - fadeIn)));
      for (const element of fading) element.setAttribute('opacity', String(Math.round(Number(opacities.get(element) ?? 1) * appeared * 100) / 100));
      if (share > 0) last.setAttribute('opacity', String(Math.round((1 - Math.min(1, share / fadeOut)) * 100) / 100));
    };

    /** Leaves the marks as the still has them, to the letter: the picture that has moved is the one that stays, and is not laid out a second time. */
    const settle = (): void => {
      place(1);
      for (const [element, opacity] of opacities) {
        if (opacity === null) element.removeAttribute('opacity');
        else element.setAttribute('opacity', opacity);
      }
    };

    place(0);
    // One frame lays the new still out unseen, the next one shows it and begins: both in one is more than a slow phone does between two of its looks.
    // The last still keeps its place in the page: taken out and put back it would be laid out again too.
    next.setAttribute('visibility', 'hidden');
    this.#coming = next;
    this.#host.insertBefore(next, last);
    let start = 0;
    const step = (now: number): void => {
      const share = Math.min(1, (now - start) / motionMs.move);
      if (share < 1) {
        place(Math.max(0, share));
        this.#frame = requestAnimationFrame(step);
        return;
      }
      settle();
      this.#stop();
    };
    const begin = (now: number): void => {
      for (const element of passed) element.remove();
      next.removeAttribute('visibility');
      this.#coming = null;
      this.#current = next;
      this.#leaving = last;
      start = now;
      step(now);
    };
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(begin);
    });
  }

  /** Empties the stage. */
  clear(): void {
    this.#stop();
    this.#current = null;
    this.#host.replaceChildren();
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#leaving?.remove();
    this.#leaving = null;
    this.#coming?.remove();
    this.#coming = null;
  }
}
