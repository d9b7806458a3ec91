import { fitPictures } from './fit-pictures.ts';
import { applyPreferences, isDataSaved, isMotionReduced, isPlain, readPreferences, storePreferences, type Preferences } from './preferences.ts';

/**
 * `<reader-panel>`: what a reader may set, as buttons with `data-action` `theme`, `motion`, `data`, `view` (`aria-pressed`) and
 * `text` with `data-value` `""`, `large` or `larger`. The language links (`[data-language]`) keep the step. The buttons are hidden in
 * the page's source and shown by this script, since without it the system's settings hold.
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
      const text = button.dataset['value'];
      const changes: Record<string, Preferences> = {
        theme: { theme: this.#isDark() ? 'light' : 'dark' },
        motion: { motion: isMotionReduced() ? 'full' : 'reduce' },
        data: { data: isDataSaved() ? 'full' : 'low' },
        view: { view: isPlain() ? undefined : 'plain' },
        text: { text: text === 'large' || text === 'larger' ? text : undefined },
      };
      const action = button.dataset['action'] ?? '';
      const change = changes[action];
      if (change) this.#set(action, change);
      // Larger letters make the sheet longer: the button that was pressed moves out of it.
      if (action === 'text') button.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    });
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)']) {
      matchMedia(query).addEventListener('change', () => {
        this.#show();
      });
    }
    document.addEventListener('story:step', (event) => {
      const { id } = (event as CustomEvent<{ id: string | null }>).detail;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
        const address = link.href.split('#')[0] ?? '';
        link.href = id === null ? address : `${address}#${id}`;
      }
    });
  }

  #isDark(): boolean {
    return (this.#preferences.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  }

  #set(what: string, change: Preferences): void {
    this.#preferences = { ...this.#preferences, ...change };
    storePreferences(this.#preferences);
    applyPreferences(this.#preferences);
    if (what === 'theme' || what === 'data') fitPictures(this.#preferences.theme, isDataSaved());
    document.dispatchEvent(new CustomEvent(`story:${what}`));
    this.#show();
  }

  #show(): void {
    const pressed: Record<string, boolean> = { theme: this.#isDark(), motion: isMotionReduced(), data: isDataSaved(), view: isPlain() };
    for (const button of this.querySelectorAll<HTMLElement>('[data-action]')) {
      const action = button.dataset['action'] ?? '';
      button.setAttribute('aria-pressed', String(action === 'text' ? (button.dataset['value'] ?? '') === (this.#preferences.text ?? '') : pressed[action] ?? false));
    }
  }
}
