import type { Look } from '../theme/tokens.ts';
import type { LiveMapHandle, openLiveMap } from './map/liveMap.ts';
import { isDataSaved } from './preferences.ts';

declare const MAP_MODULE: string;
declare const MAP_STYLE: string;

/** Where the story's script came from: the map's files stand beside it. Read while the script runs, as it must be. */
const assets = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** The width from which the map opens by itself when the reader comes near. */
const wide = '(min-width: 60rem)';

/** Whether the reader asks for more contrast: the map is painted anew when that changes. */
const strong = matchMedia('(prefers-contrast: more)');

/** Milliseconds within which the map must be there, its files and its first picture together; after that the still stays for good. */
const patienceMs = 45_000;

function hasWebGl2(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

/**
 * `<live-map>`: MapLibre over the still of a map scene, which is its exact twin. On wide screens it opens by itself
 * when the scene is near and follows the story; below that, and always for exploring, only on its button. While the
 * reader explores, the map takes hands and keys; Escape, Tab out of it or the second button gives it back to the story.
 *
 * Attributes: `data-src` is the address of the map's data in the page's language. Children: the button `[data-action="close-map"]`
 * and `p.map-state`, which carries in data attributes what it says while the map loads and when it failed. The scene's steps hold
 * the buttons `[data-action="open-map"]`, hidden until the map can be had. Sets `data-open` while the map is up, `data-shown` while it stands
 * on the reader's step (until then the twin is in front), `data-explored`
 * while the reader has it, `data-failed` for good when it cannot be had; then the still stays and nothing is lost.
 */
export class LiveMap extends HTMLElement {
  #map: LiveMapHandle | null = null;
  #opening: Promise<void> | null = null;
  #stepId: string | null = null;
  /** The button that opened the map: the focus goes back to it. */
  #opener: HTMLElement | null = null;

  connectedCallback(): void {
    if (!hasWebGl2()) return;
    this.hidden = false;
    this.#offer(!isDataSaved());
    document.addEventListener('story:data', () => {
      this.#offer(!isDataSaved() && !this.hasAttribute('data-failed'));
    });
    this.closest('.scene')?.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
      if (button?.dataset['action'] === 'open-map') {
        this.#opener = button;
        void this.#explore();
      }
      if (button?.dataset['action'] === 'close-map') this.#giveBack();
    });
    this.addEventListener('keydown', (event) => {
      if (!this.hasAttribute('data-explored')) return;
      if (event.key === 'Escape') event.preventDefault();
      else if (!this.#isTabbedOut(event)) return;
      // After Tab the browser goes on from the button that has the focus now.
      this.#giveBack();
    });
    this.closest('.scene')?.addEventListener('scene:shown', (event) => {
      const { stepId } = (event as CustomEvent<{ stepId: string }>).detail;
      this.#stepId = stepId;
      this.#map?.show(stepId);
    });
    const dress = (): void => {
      this.#map?.setLook(this.#look());
    };
    document.addEventListener('story:theme', dress);
    strong.addEventListener('change', dress);
    if (!matchMedia(wide).matches || isDataSaved()) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        void this.#open();
      },
      { rootMargin: '50% 0px' },
    );
    // Itself, not its scene: where there is no stage, as in a low window and in plain pages, it is never near.
    near.observe(this);
  }

  #look(): Look {
    const chosen = document.documentElement.dataset['theme'];
    const theme = chosen === 'light' || chosen === 'dark' ? chosen : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    return { theme, isStrong: strong.matches };
  }

  /** Shows or hides the steps' buttons. */
  #offer(isOffered: boolean): void {
    for (const button of this.closest('.scene')?.querySelectorAll<HTMLElement>('[data-action="open-map"]') ?? []) button.hidden = !isOffered;
  }

  #say(what: 'loading' | 'failed' | 'nothing'): void {
    const state = this.querySelector<HTMLElement>('.map-state');
    if (state) state.textContent = what === 'nothing' ? '' : (state.dataset[what] ?? '');
  }

  #open(): Promise<void> {
    this.#opening ??= new Promise((resolve) => {
      const fail = (): void => {
        this.#fail();
        resolve();
      };
      // A file that neither comes nor fails would keep the reader waiting for ever.
      const late = setTimeout(fail, patienceMs);
      this.#load()
        .then(resolve, fail)
        .finally(() => {
          clearTimeout(late);
        });
    });
    return this.#opening;
  }

  async #load(): Promise<void> {
    const source = this.dataset['src'];
    if (source === undefined) throw new Error('<live-map> without data-src');
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL(MAP_STYLE, assets).href;
    document.head.append(style);
    const module = (await import(new URL(MAP_MODULE, assets).href)) as { openLiveMap: typeof openLiveMap };
    if (this.hasAttribute('data-failed')) return;
    const host = document.createElement('div');
    host.className = 'map-canvas';
    this.prepend(host);
    const map = await module.openLiveMap({
      host,
      source: new URL(source, document.baseURI).href,
      look: this.#look(),
      stepId: this.#stepId ?? this.closest('.scene')?.querySelector('.step[id]')?.id ?? '',
      isWide: matchMedia(wide).matches,
      onShown: (isShown) => {
        this.toggleAttribute('data-shown', isShown);
      },
      onLost: () => {
        if (this.hasAttribute('data-explored')) this.#say('failed');
        this.#fail();
      },
    });
    // The map came after the patience for it had ended.
    if (this.hasAttribute('data-failed')) {
      map.remove();
      return;
    }
    this.#map = map;
    this.setAttribute('data-open', '');
    map.show(this.#stepId ?? this.closest('.scene')?.querySelector('.step[id]')?.id ?? '');
  }

  async #explore(): Promise<void> {
    if (!this.#map) this.#say('loading');
    await this.#open();
    if (!this.#map) {
      this.#say('failed');
      return;
    }
    this.#say('nothing');
    this.setAttribute('data-explored', '');
    this.#map.explore(true);
  }

  /** Whether a key leads out of the map. It stands after the last step of its scene: from there the focus would skip the steps between. */
  #isTabbedOut(event: KeyboardEvent): boolean {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return false;
    const stops = [...this.querySelectorAll<HTMLElement>('canvas, button:not(:disabled)')].filter((stop) => stop.checkVisibility({ visibilityProperty: true }));
    return event.target === stops.at(event.shiftKey ? 0 : -1);
  }

  #giveBack(): void {
    this.removeAttribute('data-explored');
    this.#map?.explore(false);
    if (this.#stepId !== null) this.#map?.show(this.#stepId);
    this.#opener?.focus({ preventScroll: true });
  }

  #fail(): void {
    this.#map?.remove();
    this.#map = null;
    this.querySelector('.map-canvas')?.remove();
    for (const name of ['data-open', 'data-shown', 'data-explored']) this.removeAttribute(name);
    this.setAttribute('data-failed', '');
    this.#offer(false);
  }
}
