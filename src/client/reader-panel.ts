import { fitPictures, toldTheme } from './fit-pictures.ts';
import { applyPreferences, isDataSaved, isMotionReduced, isPlain, readPreferences, storePreferences, type Preferences } from './preferences.ts';

/**
 * `<reader-panel>`: what a reader may set, as buttons with `data-action` `motion`, `data`, `view` (`aria-pressed`), and in groups
 * `theme` with `data-value` `""` (as the system has it), `light` or `dark` and `text` with `""`, `large` or `larger`. The language links
 * (`[data-language]`) keep the step. The buttons are hidden in the page's source and shown by this script, since without it the system's settings hold.
 *
 * Paper is light whatever the reader chose, and so are the pictures on it.
 *
 * Says on the document what changed: `story:theme`, `story:motion`, `story:data`, `story:text`, `story:view`.
 */
export class ReaderPanel extends HTMLElement {
  #preferences: Preferences = {};

  connectedCallback(): void {
    this.#preferences = readPreferences();
    for (const hidden of this.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    this.#show();
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
      if (!button) return;
      const value = button.dataset['value'];
      const changes: Record<string, Preferences> = {
        theme: { theme: value === 'light' || value === 'dark' ? value : undefined },
        motion: { motion: isMotionReduced() ? 'full' : 'reduce' },
        data: { data: isDataSaved() ? 'full' : 'low' },
        view: { view: isPlain() ? undefined : 'plain' },
        text: { text: value === 'large' || value === 'larger' ? value : undefined },
      };
      const action = button.dataset['action'] ?? '';
      const change = changes[action];
      if (change) this.#set(action, change);
      // Larger letters make the sheet longer: the button that was pressed moves out of it.
      if (action === 'text') button.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    });
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => {
      this.#show();
    });
    // The live map, which is no style sheet's, follows the system by this as it does the reader.
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      if (this.#preferences.theme !== undefined) return;
      this.#fitPictures();
      document.dispatchEvent(new CustomEvent('story:theme'));
    });
    // Some browsers tell of paper by the events, some by the medium, some by both.
    addEventListener('beforeprint', () => {
      this.#fitPictures(true);
    });
    addEventListener('afterprint', () => {
      this.#fitPictures();
    });
    matchMedia('print').addEventListener('change', ({ matches }) => {
      this.#fitPictures(matches);
    });
    document.addEventListener('story:step', (event) => {
      const { id } = (event as CustomEvent<{ id: string | null }>).detail;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
        const address = link.href.split('#')[0] ?? '';
        link.href = id === null ? address : `${address}#${id}`;
      }
    });
  }

  /** Pictures that are light already stay what they are on paper: none is called for again. */
  #fitPictures(isOnPaper = false): void {
    const theme = toldTheme(this.#preferences.theme);
    fitPictures(isOnPaper && theme === 'dark' ? 'light' : theme, isDataSaved());
  }

  #set(what: string, change: Preferences): void {
    this.#preferences = { ...this.#preferences, ...change };
    storePreferences(this.#preferences);
    applyPreferences(this.#preferences);
    if (what === 'theme' || what === 'data') this.#fitPictures();
    document.dispatchEvent(new CustomEvent(`story:${what}`));
    this.#show();
  }

  #show(): void {
    const pressed: Record<string, boolean> = { motion: isMotionReduced(), data: isDataSaved(), view: isPlain() };
    const chosen: Record<string, string | undefined> = { theme: this.#preferences.theme, text: this.#preferences.text };
    for (const button of this.querySelectorAll<HTMLElement>('[data-action]')) {
      const { action = '', value } = button.dataset;
      button.setAttribute('aria-pressed', String(value === undefined ? pressed[action] ?? false : value === (chosen[action] ?? '')));
    }
  }
}
