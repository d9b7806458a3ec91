import { caravanAt, showCaravan } from './pick/caravan-marks.ts';
import { offerSave, saveSeen } from './pick/save-seen.ts';
import { matchText } from './pick/match-text.ts';
import { mountedStills, watchStills } from './pick/stills.ts';
import { cellContents, loadTable } from './pick/table-rows.ts';

/** One caravan of the table: its row, its name with its date, and all that a search may find it by. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly row: Element;
}

/**
 * `<caravan-finder>`: finds one caravan in the chart of its step by hover, tap, search, or from one to the next with buttons and arrow
 * keys; its line stands out in the still, and its row of the table at `data-src` is printed under the controls; the
 * story's own stands there, marked by `data-own`, while no other is asked for. The table is fetched when a
 * reader first asks; where it cannot be had, the link to it stays and says so (`data-failed`).
 *
 * Children: `input[list]`, `datalist`, `button[data-action="previous"|"next"]`, `p[data-status]` with `data-several` (`{n}`) and
 * `data-none`, `dl[data-row]`, `a[data-action="save"]`.
 */
export class CaravanFinder extends HTMLElement {
  #entries: readonly Entry[] | null = null;
  /** What the reader chose to see, and what they only point at. */
  #found: string | null = null;
  #pointed: string | null = null;
  /** The row that stands while no caravan is asked for, as the page brought it. */
  #own: { readonly name: string; readonly row: readonly Node[] } = { name: '', row: [] };

  connectedCallback(): void {
    this.hidden = false;
    this.#own = { name: this.querySelector('[data-status]')?.textContent ?? '', row: [...(this.querySelector('[data-row]')?.childNodes ?? [])] };
    this.addEventListener('focusin', () => void this.#load());
    document.addEventListener('story:table', () => {
      if (this.hasAttribute('data-lost')) void (this.#input.value === '' ? this.#show() : this.#search(false));
    });
    const input = this.#input;
    input.addEventListener('input', () => void this.#search(false));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void this.#search(true);
    });
    this.addEventListener('click', (event) => {
      const action = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]')?.dataset['action'] : undefined;
      if (action !== undefined) void this.#step(action === 'next' ? 1 : -1);
    });
    this.addEventListener('keydown', (event) => {
      const direction = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
      if (direction === 0 || event.target === input) return;
      event.preventDefault();
      void this.#step(direction);
    });
    saveSeen(this, () => {
      const [id, name] = [this.#found, this.#nameOf(this.#found)];
      return id === null ? null : { id, name, dress: (still) => { showCaravan(still, id, name); } };
    });
    const scene = this.closest('.scene');
    if (scene) this.#watch(scene);
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('<caravan-finder> without an input');
    return input;
  }

  #watch(scene: Element): void {
    scene.setAttribute('data-picks', '');
    watchStills(scene, (still) => {
      showCaravan(still, this.#pointed ?? this.#found, this.#nameOf(this.#pointed ?? this.#found));
    });
    const at = (event: PointerEvent | MouseEvent): string | null =>
      event.target instanceof Element && event.target.closest('.stage-screen') ? mountedStills(scene).map((still) => caravanAt(still, event.clientX, event.clientY)).find((id) => id !== null) ?? null : null;
    scene.addEventListener('pointermove', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType === 'touch') return;
      const id = at(event);
      if (id === this.#pointed) return;
      this.#pointed = id;
      void this.#show();
    });
    scene.addEventListener('pointerleave', () => {
      if (this.#pointed === null) return;
      this.#pointed = null;
      void this.#show();
    });
    scene.addEventListener('click', (event) => {
      const id = event instanceof MouseEvent ? at(event) : null;
      if (id === null) return;
      this.#pointed = null;
      this.#choose(id === this.#found ? null : id);
    });
  }

  async #load(): Promise<readonly Entry[]> {
    if (this.#entries) return this.#entries;
    const table = await loadTable(new URL(this.dataset['src'] ?? '', document.baseURI).href);
    this.toggleAttribute('data-lost', table === null);
    if (!table) {
      this.#say(this.dataset['failed'] ?? '');
      return [];
    }
    const entries = [...table.querySelectorAll('tbody tr[data-name]')].map((row): Entry => {
      const name = row.getAttribute('data-name') ?? '';
      return { id: row.id, name, text: `${name} ${monthOf(row.id)} ${row.id} ${row.querySelector('td')?.textContent ?? ''} ${row.querySelector('td + td')?.textContent ?? ''}`, row };
    });
    if (!this.#entries) {
      this.#entries = entries;
      this.querySelector('datalist')?.replaceChildren(...entries.map(({ name }) => new Option(name, name)));
    }
    return this.#entries;
  }

  #nameOf(id: string | null): string {
    return this.#entries?.find((entry) => entry.id === id)?.name ?? '';
  }

  #say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status && status.textContent !== words) status.textContent = words;
  }

  async #search(isAsked: boolean): Promise<void> {
    const query = this.#input.value;
    const entries = await this.#load();
    if (entries.length === 0 || query !== this.#input.value) return;
    if (query.trim() === '') {
      this.#choose(null, false);
      return;
    }
    const found = entries.filter(({ name }) => name === query);
    const matches = found.length > 0 ? found : matchText(entries, query);
    const [first] = matches;
    if (first && (matches.length === 1 || isAsked)) this.#choose(first.id, isAsked);
    else {
      this.#found = null;
      await this.#show();
      if (query !== this.#input.value) return;
      const words = this.querySelector<HTMLElement>('[data-status]')?.dataset;
      this.#say(first ? (words?.['several'] ?? '').replace('{n}', String(matches.length)) : (words?.['none'] ?? ''));
    }
  }

  async #step(direction: 1 | -1): Promise<void> {
    const entries = await this.#load();
    const at = entries.findIndex(({ id }) => id === this.#found);
    const next = entries[at < 0 ? (direction === 1 ? 0 : entries.length - 1) : (at + direction + entries.length) % entries.length];
    if (next) this.#choose(next.id);
  }

  /** Chooses a caravan, or none, and writes its name in the field unless the reader is typing there. */
  #choose(id: string | null, isWritten = true): void {
    this.#found = id;
    void this.#show().then(() => {
      if (isWritten && this.#found === id) this.#input.value = this.#nameOf(id);
    });
  }

  async #show(): Promise<void> {
    const id = this.#pointed ?? this.#found;
    const scene = this.closest('.scene');
    const mark = (): void => {
      for (const still of scene ? mountedStills(scene) : []) showCaravan(still, id, this.#nameOf(id));
    };
    mark();
    const entries = await this.#load();
    if (id !== (this.#pointed ?? this.#found)) return;
    mark();
    const entry = entries.find((candidate) => candidate.id === id);
    const isOwn = entries.length > 0 && !entry && this.#input.value.trim() === '';
    this.toggleAttribute('data-own', isOwn);
    if (entries.length > 0) this.#say(isOwn ? this.#own.name : (entry?.name ?? ''));
    offerSave(this, this.#found !== null);
    this.querySelector('[data-row]')?.replaceChildren(...(isOwn ? this.#own.row : entry ? rowOf(entry) : []));
  }
}

/** A caravan's row of the table as terms and their words. */
function rowOf(entry: Entry): Node[] {
  const heads = [...(entry.row.closest('table')?.querySelectorAll('thead th') ?? [])].slice(1);
  const cells = [...entry.row.querySelectorAll('td')];
  return heads.flatMap((head, index) => {
    const term = document.createElement('dt');
    term.textContent = head.textContent;
    const words = document.createElement('dd');
    words.append(...(cells[index] ? cellContents(cells[index]) : []));
    return [term, words];
  });
}

/** The month that an id begins with (`2021-10…`), spelt out in the page's language: a reader may write "October 2021". Empty where it begins with none. */
function monthOf(id: string): string {
  const month = new Date(`${id.slice(0, 7)}-01T00:00:00Z`);
  return Number.isNaN(month.getTime()) ? '' : new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', timeZone: 'UTC' }).format(month);
}
