/**
 * Brings what is focused in a wide table to stand beside the column that stays, and as far into the frame as it fits. Browsers
 * reckon with the frame alone, and leave a link where only its edge shows; a padding of the frame cannot know the column's width.
 */
export function focusBesideColumn(): void {
  document.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest('.table-scroll td') : null;
    const frame = cell?.closest('.table-scroll');
    const column = cell?.closest('tr')?.querySelector('th[scope="row"]');
    if (!(target instanceof Element) || !frame || !column || getComputedStyle(column).position !== 'sticky') return;
    const { left, right } = target.getBoundingClientRect();
    const room = 6;
    const tooFarLeft = column.getBoundingClientRect().right + room - left;
    const tooFarRight = right + room - frame.getBoundingClientRect().right;
    const move = tooFarLeft > 0 ? -tooFarLeft : Math.max(0, Math.min(tooFarRight, -tooFarLeft));
    if (move !== 0) frame.scrollBy({ left: move, behavior: 'instant' });
  });
}
