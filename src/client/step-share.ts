/**
 * `<step-share>`: gives every step a button that hands on its address, through the device's own sheet where there is one,
 * else by copying it. The words stand in its attributes `data-share`, `data-copy`, `data-copied` and `data-not-copied`; its text
 * says what happened, politely. Without script there is no button: the step's number is its link.
 */
export class StepShare extends HTMLElement {
  connectedCallback(): void {
    const canShare = typeof navigator.share === 'function';
    this.hidden = false;
    for (const number of document.querySelectorAll<HTMLElement>('.step-number')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'step-share';
      button.textContent = this.dataset[canShare ? 'share' : 'copy'] ?? '';
      // Its words, then, unseen, which step it is of: a list of buttons tells one from another.
      const of = document.createElement('span');
      of.className = 'visually-hidden';
      of.textContent = number.dataset['of'] ?? '';
      button.append(of);
      button.addEventListener('click', () => void this.#handOn(number, canShare));
      number.append(button);
    }
  }

  async #handOn(number: HTMLElement, canShare: boolean): Promise<void> {
    const step = number.closest<HTMLElement>('.step[id]');
    if (!step) return;
    const address = new URL(`#${step.id}`, location.href).href;
    const title = step.querySelector('h3')?.textContent.trim() ?? '';
    if (canShare) {
      try {
        await navigator.share({ title, url: address });
      } catch {
        // The reader closed the sheet: nothing was lost.
      }
      return;
    }
    const isCopied = await copy(address);
    // A low window holds nothing in place: there it stands where the window's foot is now.
    this.style.setProperty('--said-at', `${String(Math.round(scrollY + innerHeight))}px`);
    this.textContent = isCopied ? (this.dataset['copied'] ?? '') : `${this.dataset['notCopied'] ?? ''} ${address}`;
    setTimeout(() => {
      this.textContent = '';
    }, isCopied ? 2500 : 15_000);
  }
}

/** Copies a text; false where the browser does not let a page do so, as on an address without TLS. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
