import { knownParameter, writeParameter } from './pick/address-query.ts';
import { showNationality } from './pick/nationality-marks.ts';
import { offerSave, saveSeen } from './pick/save-seen.ts';
import { mountedStills, watchStills } from './pick/stills.ts';
import { cellContents, loadTable } from './pick/table-rows.ts';

/** The pick: one for the whole page. */
let picked: string | null = null;

const pickers = new Set<NationalityPicker>();

/**
 * `<nationality-picker>`: a select in each step whose figure is counted by nationality. A pick holds in all of them, in the stills of
 * their scenes and in the address (`?n=VEN`); under the select stands what that step's count says of it, a cell of the table at `data-src`
 * (row by code, column by `data-figure`). A click on a panel of a still picks too (the scene then has `data-picks`). An unknown code in the address is dropped.
 *
 * Children: `select` (the first on the page has the options, the others take them from it), `button[data-action="clear"]`,
 * `p[data-note]` with `data-failed`, its words where the table cannot be had, and `a[data-action="save"]`. The first has `data-uncounted`: what stands beside the number of
 * a step of the same scene that has no picker, while there is a pick.
 */
export class NationalityPicker extends HTMLElement {
  connectedCallback(): void {
    const [first] = pickers;
    const select = this.#select;
    if (first) select.replaceChildren(...[...first.#select.options].map((option) => option.cloneNode(true)));
    pickers.add(this);
    this.hidden = false;
    select.addEventListener('change', () => void pick(select.value === '' ? null : select.value, this));
    this.querySelector('[data-action="clear"]')?.addEventListener('click', () => {
      void pick(null, this);
      select.focus();
    });
    saveSeen(this, () => {
      const code = picked;
      return code === null ? null : { id: code, name: this.#name, dress: (still) => { showNationality(still, code); } };
    });
    const scene = this.closest('.scene');
    if (scene && ![...pickers].some((other) => other !== this && other.closest('.scene') === scene)) this.#watch(scene);
    if (!first) {
      // The first is called before the others are there: what the address asks for waits for them.
      queueMicrotask(() => {
        const asked = knownParameter(location.search, 'n', [...select.options].map(({ value }) => value));
        if (asked !== null || new URLSearchParams(location.search).has('n')) void pick(asked, null);
      });
      document.addEventListener('story:table', () => {
        if (picked !== null) void pick(picked, null);
      });
    }
  }

  get #select(): HTMLSelectElement {
    const select = this.querySelector('select');
    if (!select) throw new Error('<nationality-picker> without a select');
    return select;
  }

  /** The name of what is picked. */
  get #name(): string {
    return this.#select.selectedOptions[0]?.text ?? picked ?? '';
  }

  #watch(scene: Element): void {
    scene.setAttribute('data-picks', '');
    watchStills(scene, (still) => {
      showNationality(still, picked);
    });
    scene.addEventListener('click', (event) => {
      if (!(event instanceof MouseEvent) || !(event.target instanceof Element) || !event.target.closest('.stage-screen')) return;
      const panel = event.target.closest('svg') && panelAt(scene, event.clientX, event.clientY);
      if (panel && [...this.#select.options].some(({ value }) => value === panel)) void pick(panel === picked ? null : panel, null);
    });
  }

  /** Shows a pick in the control. Only the picker that the reader used speaks. */
  show(speaks: boolean): void {
    this.#select.value = picked ?? '';
    const clear = this.querySelector<HTMLElement>('[data-action="clear"]');
    if (clear) clear.hidden = picked === null;
    this.querySelector('[data-note]')?.setAttribute('aria-live', speaks ? 'polite' : 'off');
  }

  /** Writes what the table says of the pick, or that it could not be had; nothing without a pick. */
  write(table: Document | null): void {
    const note = this.querySelector<HTMLElement>('[data-note]');
    offerSave(this, picked !== null);
    if (!note) return;
    if (picked === null) {
      note.replaceChildren();
      return;
    }
    const name = document.createElement('b');
    name.textContent = `${this.#name}. `;
    const cell = table?.getElementById(picked)?.querySelector(`td[data-figure="${this.dataset['figure'] ?? ''}"]`);
    note.replaceChildren(name, ...(cell ? cellContents(cell) : [note.dataset['failed'] ?? '']));
  }

  /** Where the table is. */
  get source(): string {
    return new URL(this.dataset['src'] ?? '', document.baseURI).href;
  }
}

/** The nationality of the panel at a point of the window, or null: a panel is a mark with a name of its own. */
function panelAt(scene: Element, x: number, y: number): string | null {
  for (const still of mountedStills(scene)) {
    for (const mark of still.querySelectorAll<SVGElement>('[data-nationality]')) {
      const box = mark.getBoundingClientRect();
      if (mark.querySelector('text') && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mark.dataset['nationality'] ?? null;
    }
  }
  return null;
}

/** Picks a nationality for the whole page, or none. `by` is the picker that the reader used. */
async function pick(code: string | null, by: NationalityPicker | null): Promise<void> {
  picked = code;
  writeParameter('n', code);
  const scenes = new Set<Element>();
  for (const picker of pickers) {
    picker.show(picker === by);
    const scene = picker.closest('.scene');
    if (scene) scenes.add(scene);
  }
  const [first] = pickers;
  for (const scene of scenes) {
    for (const still of mountedStills(scene)) showNationality(still, code);
    sayUncounted(scene, code === null ? null : (first?.dataset['uncounted'] ?? ''));
  }
  const table = code === null || !first ? null : await loadTable(first.source);
  if (picked !== code) return;
  keepPlace(() => {
    for (const picker of pickers) picker.write(table);
  });
}

/** Says beside the number of each step without a picker that its figure is not counted by nationality, or takes it away again. */
function sayUncounted(scene: Element, words: string | null): void {
  for (const step of scene.querySelectorAll('.step:not(:has(nationality-picker))')) {
    step.querySelector('.pick-uncounted')?.remove();
    if (words === null) continue;
    const chip = document.createElement('span');
    chip.className = 'pick-uncounted';
    chip.textContent = words;
    step.querySelector('.step-number > a')?.after(chip);
  }
}

/** Changes heights above the reader without moving what they read. */
function keepPlace(change: () => void): void {
  const steps = [...document.querySelectorAll('.step[id]')];
  const here = steps.findLast((step) => step.getBoundingClientRect().top <= innerHeight / 2);
  const before = here?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (here?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}
