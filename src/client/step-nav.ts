/**
 * The share of the window's height below which a step's top must stand before the reader has come to its words. A link to a section
 * shows its heading, with the first step's picture under it: that step is then the next one. In the same way a step whose end stands
 * above it is left, for the notes or the ledger: that step is then the one before.
 */
const notReached = 0.2;

/**
 * `<step-nav>`: the buttons to the step before and after, and the arrow keys that do the same; with Shift, the section before and after.
 * Its buttons carry `data-action="previous-step"` and `data-action="next-step"`; its `data-progress` child says how far.
 */
export class StepNav extends HTMLElement {
  #index = -1;
  /** What the page says above the first step. */
  #whole = '';

  connectedCallback(): void {
    this.hidden = false;
    this.#whole = this.querySelector('[data-progress]')?.textContent ?? '';
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
      if (button) this.#go(button.dataset['action'] === 'next-step' ? 1 : -1);
    });
    document.addEventListener('keydown', (event) => {
      const inControl = event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable], [role="slider"], live-map[data-explored]');
      if (inControl || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (direction === 0) return;
      if (event.shiftKey) this.#goSection(direction);
      else this.#go(direction);
      event.preventDefault();
    });
    document.addEventListener('story:step', (event) => {
      this.#show((event as CustomEvent<{ index: number; count: number }>).detail.index);
    });
  }

  #show(index: number): void {
    this.#index = index;
    const steps = document.querySelectorAll('.step[id]');
    this.querySelector('[data-action="previous-step"]')?.setAttribute('aria-disabled', String(index <= 0));
    const progress = this.querySelector<HTMLElement>('[data-progress]');
    const template = progress?.dataset['progress'];
    if (progress && template) progress.textContent = index < 0 ? this.#whole : template.replace('{n}', String(index + 1)).replace('{all}', String(steps.length));
  }

  #goSection(direction: 1 | -1): void {
    const sections = [...document.querySelectorAll<HTMLElement>('main section[id]')];
    const here = sections.findLastIndex((section) => section.getBoundingClientRect().top <= innerHeight / 2);
    const target = sections[here + direction];
    if (target) document.dispatchEvent(new CustomEvent('story:go', { detail: { id: target.id } }));
  }

  #go(direction: 1 | -1): void {
    const steps = document.querySelectorAll<HTMLElement>('.step[id]');
    const current = steps[this.#index];
    const isAhead = direction === 1 && (!current || current.getBoundingClientRect().top > innerHeight * notReached);
    const isBehind = direction === -1 && current !== undefined && current.getBoundingClientRect().bottom < innerHeight * notReached;
    const target = steps[Math.max(0, this.#index) + (isAhead || isBehind ? 0 : direction)];
    if (target) document.dispatchEvent(new CustomEvent('story:go', { detail: { id: target.id } }));
    // The last section is one table without steps.
    else if (direction === 1) this.#goSection(1);
  }
}
