import { idIn } from './address.ts';
import { knownParameter, writeParameter } from './pick/address-query.ts';
import { offerSave, saveSeen } from './pick/save-seen.ts';
import { copyStill, loadStill } from './player/still.ts';

/**
 * `<claim-filter>`: shows the claims of one verdict, or all, by radio buttons named `verdict` whose values are the rows' `data-verdict`
 * (empty: all). The squares of the section's chart follow; a link to a claim that is hidden shows all again. Kept in the address
 * (`?v=wrong`); an unknown verdict is dropped. `p[data-shown]` holds the words with `{n}` and `{all}`;
 * `a[data-action="save"]` saves the chart with the verdict in it.
 */
export class ClaimFilter extends HTMLElement {
  #verdict: string | null = null;
  #chart: Promise<SVGSVGElement | null> | null = null;

  connectedCallback(): void {
    this.addEventListener('change', () => {
      this.#set(this.#inputs.find(({ checked }) => checked)?.value || null);
    });
    // Before the page's own links are followed: a hidden row has no place to go to.
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link) this.#reveal(link.hash);
    }, { capture: true });
    addEventListener('hashchange', () => {
      this.#reveal(location.hash);
    });
    saveSeen(this, () => {
      const verdict = this.#verdict;
      return verdict === null ? null : { id: verdict, name: this.querySelector('input:checked + .verdict')?.textContent.trim() ?? '', dress: (still) => { this.#mark(still, verdict); } };
    });
    const search = new URLSearchParams(location.search);
    if (search.has('v')) this.#set(knownParameter(location.search, 'v', this.#inputs.map(({ value }) => value)));
    this.#reveal(location.hash);
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="verdict"]')];
  }

  get #rows(): HTMLTableRowElement[] {
    return [...(this.parentElement?.querySelectorAll<HTMLTableRowElement>('tr[data-verdict]') ?? [])];
  }

  /** Shows all claims where the one that an address names is hidden, and goes to it. */
  #reveal(hash: string): void {
    const named = idIn(hash);
    const row = this.#rows.find(({ id }) => id === named);
    if (!row?.hidden) return;
    this.#set(null);
    row.scrollIntoView({ behavior: 'instant', block: 'start' });
  }

  #set(verdict: string | null): void {
    this.#verdict = verdict;
    for (const input of this.#inputs) input.checked = input.value === (verdict ?? '');
    const rows = this.#rows;
    // The sheet hides them too, without script; older browsers do not know its `:has`.
    for (const row of rows) row.hidden = verdict !== null && row.dataset['verdict'] !== verdict;
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const words = this.querySelector<HTMLElement>('[data-shown]');
    if (words) words.textContent = (words.dataset['shown'] ?? '').replace('{n}', String(shown)).replace('{all}', String(rows.length));
    offerSave(this, verdict !== null);
    writeParameter('v', verdict);
    void this.#markChart();
  }

  async #markChart(): Promise<void> {
    if (this.#verdict === null && !this.#chart) return;
    this.#chart ??= this.#mountChart();
    const chart = await this.#chart;
    if (!chart) {
      this.#chart = null;
      return;
    }
    this.#mark(chart, this.#verdict);
  }

  /** Puts the squares of other verdicts behind. */
  #mark(chart: SVGSVGElement, verdict: string | null): void {
    const verdicts = new Map(this.#rows.map((row) => [`claim:${row.id}`, row.dataset['verdict']]));
    for (const square of chart.querySelectorAll<SVGElement>('[data-key^="claim:"]')) {
      square.classList.toggle('is-out', verdict !== null && verdicts.get(square.dataset['key'] ?? '') !== verdict);
    }
  }

  /** Lays the chart over its picture, in the page, where its squares can be told apart; null where the file cannot be had. */
  async #mountChart(): Promise<SVGSVGElement | null> {
    const picture = this.parentElement?.querySelector('picture');
    const image = picture?.querySelector('img');
    if (!picture || !image) return null;
    const still = await loadStill((image.currentSrc || image.src).split('#')[0] ?? '');
    if (!still) return null;
    const chart = copyStill(still);
    const screen = document.createElement('div');
    screen.className = 'stage-screen chart-screen';
    screen.append(chart);
    picture.after(screen);
    return chart;
  }
}
