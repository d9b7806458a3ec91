/**
 * `<fact-note>`: the small note with a number's origin, one for the whole page. It opens on hover, focus and tap of a
 * number (`a.fact`, whose address is its footnote), repeats that footnote, and closes on Escape, on leaving or on a tap elsewhere.
 * To a screen reader it says nothing on hover or focus, or every number would break its sentence; asked for, by a press of the
 * link, it is said politely, once, and Tab then leads through its links and back into the sentence.
 * Without script the number is a link to its footnote.
 */
export class FactNote extends HTMLElement {
  #number: HTMLAnchorElement | null = null;
  #closing = 0;
  /** What a screen reader says; there from the start, since a region that comes with its words is often not heard. */
  readonly #said = document.createElement('p');

  connectedCallback(): void {
    this.hidden = true;
    this.#said.className = 'visually-hidden';
    this.#said.setAttribute('role', 'status');
    this.after(this.#said);
    const numberOf = (event: Event): HTMLAnchorElement | null =>
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.fact') : null;
    document.addEventListener('pointerover', (event) => {
      const number = numberOf(event);
      if (number && event.pointerType !== 'touch') this.#open(number);
      else if (event.target instanceof Node && this.contains(event.target)) clearTimeout(this.#closing);
      else if (this.#number) this.#closeSoon();
    });
    document.addEventListener('focusin', (event) => {
      const number = numberOf(event);
      if (number?.matches(':focus-visible')) this.#open(number);
      else if (!(event.target instanceof Node && this.contains(event.target))) this.#close();
    });
    document.addEventListener('click', (event) => {
      const number = numberOf(event);
      if (number) {
        event.preventDefault();
        this.#open(number);
        this.#said.textContent = this.textContent;
      } else if (!(event.target instanceof Node && this.contains(event.target))) this.#close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#number) {
        event.preventDefault();
        this.#close();
      } else if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) this.#tab(event);
    });
    addEventListener('resize', () => {
      this.#close();
    });
  }

  #open(number: HTMLAnchorElement): void {
    clearTimeout(this.#closing);
    if (this.#number === number) return;
    const note = document.getElementById(decodeURIComponent(number.hash.slice(1)));
    if (!note) return;
    this.#number = number;
    const copy = document.createElement('div');
    for (const child of note.childNodes) copy.append(child.cloneNode(true));
    for (const back of copy.querySelectorAll('.note-back')) back.remove();
    for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
    this.replaceChildren(copy);
    this.hidden = false;
    this.#place(number);
  }

  /** Stands above the number where there is room under the bar, else below: never under the bar nor over the number, and inside the window's width. */
  #place(number: HTMLAnchorElement): void {
    const lines = number.getClientRects();
    const first = lines[0] ?? number.getBoundingClientRect();
    const last = lines[lines.length - 1] ?? first;
    const own = this.getBoundingClientRect();
    const gap = 8;
    const ceiling = Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0) + gap;
    const left = Math.max(gap, Math.min(first.left + first.width / 2 - own.width / 2, innerWidth - own.width - gap));
    const above = first.top - own.height - gap;
    // Below it may reach out of a very low window: the page scrolls, while above it nothing would.
    const top = above >= ceiling ? above : last.bottom + gap;
    this.style.left = `${Math.round(left + scrollX)}px`;
    this.style.top = `${Math.round(top + scrollY)}px`;
  }

  /** Tab from a number that was asked about goes into its note, which stands elsewhere in the page; past either end of it, on from the number. */
  #tab(event: KeyboardEvent): void {
    const number = this.#number;
    if (!number || this.#said.textContent === '') return;
    const stops = [number, ...this.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0 || (at === 0 && event.shiftKey)) return;
    const next = stops[at + (event.shiftKey ? -1 : 1)];
    (next ?? number).focus();
    if (next) event.preventDefault();
  }

  #closeSoon(): void {
    clearTimeout(this.#closing);
    this.#closing = window.setTimeout(() => {
      this.#close();
    }, 250);
  }

  #close(): void {
    clearTimeout(this.#closing);
    // What has the focus must not vanish under it.
    if (this.contains(document.activeElement)) this.#number?.focus({ preventScroll: true });
    this.#number = null;
    this.#said.textContent = '';
    this.hidden = true;
  }
}
