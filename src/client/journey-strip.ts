/**
 * `<journey-strip>`: one line high, the caravan's days as a line, drawn as far as the reader has come. Reads `data-day` of the
 * current step; a step without one keeps the day of the step before, and above the first step it is whole. `data-days` is the number of days in all, `data-label`
 * the words with `{n}` and `{all}`; `[data-strip-reach]` is the rectangle that uncovers the line, as wide as the whole at the end.
 */
export class JourneyStrip extends HTMLElement {
  /** What the page says above the first step. */
  #whole = '';

  connectedCallback(): void {
    this.#whole = this.querySelector('.strip-day')?.textContent ?? '';
    document.addEventListener('story:step', (event) => {
      this.#show((event as CustomEvent<{ index: number }>).detail.index);
    });
  }

  #show(index: number): void {
    const steps = [...document.querySelectorAll<HTMLElement>('.step[id]')].slice(0, index + 1);
    const day = Number(steps.findLast((step) => step.dataset['day'] !== undefined)?.dataset['day'] ?? 0);
    const days = Number(this.dataset['days'] ?? 0);
    const reached = index < 0 ? days : day;
    const words = this.querySelector('.strip-day');
    const label = this.dataset['label'];
    if (words && index < 0) words.textContent = this.#whole;
    else if (words && label && day > 0) words.textContent = label.replace('{n}', String(day)).replace('{all}', String(days));
    const reach = this.querySelector('[data-strip-reach]');
    const whole = Number(reach?.getAttribute('data-strip-reach') ?? 0);
    if (days > 0) reach?.setAttribute('width', String(Math.round((whole * reached * 100) / days) / 100));
  }
}
