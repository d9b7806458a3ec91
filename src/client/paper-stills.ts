/** Says of each step (or the ledger's chart) that its still for paper has come: only then does it take the place of the one on the screen. */
export function watchPaperStills(): void {
  // A picture's `load` does not bubble.
  document.addEventListener('load', ({ target }) => {
    if (target instanceof HTMLImageElement && target.matches('.still-paper')) target.parentElement?.toggleAttribute('data-paper', true);
  }, true);
}
