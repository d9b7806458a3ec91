import { applyPreferences, isMotionReduced, readPreferences, storePreferences, type Preferences } from './preferences.ts';
import { themePictures } from './theme-pictures.ts';

/**
 * `<reader-panel>`: theme and motion as buttons (`data-action="theme"`, `data-action="motion"`, `aria-pressed`),
 * and the language links (`[data-language]`), which keep the step. Hidden in the page's source, shown by this script,
 * since without it the system's settings hold.
 */
export class ReaderPanel extends HTMLElement {
  #preferences: Preferences = {};

  connectedCallback(): void {
    this.#preferences = readPreferences();
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-action]')) button.hidden = false;
    this.#show();
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
      if (button?.dataset['action'] === 'theme') this.#set({ theme: this.#isDark() ? 'light' : 'dark' });
      if (button?.dataset['action'] === 'motion') this.#set({ motion: isMotionReduced() ? 'full' : 'reduce' });
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

  #set(change: Preferences): void {
    this.#preferences = { ...this.#preferences, ...change };
    storePreferences(this.#preferences);
    applyPreferences(this.#preferences);
    if (change.theme) themePictures(change.theme);
    document.dispatchEvent(new CustomEvent(change.motion ? 'story:motion' : 'story:theme'));
    this.#show();
  }

  #show(): void {
    this.querySelector('[data-action="theme"]')?.setAttribute('aria-pressed', String(this.#isDark()));
    this.querySelector('[data-action="motion"]')?.setAttribute('aria-pressed', String(isMotionReduced()));
  }
}
