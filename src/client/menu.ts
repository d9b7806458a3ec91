/**
 * Closes the bar's menu (`details.menu`) when the reader leaves it: with Escape, by moving the focus on, or by a click elsewhere. Open, it
 * lies over the page, and on a phone over all of it: what is focused next would stand hidden under it.
 */
export function closeMenuBehind(): void {
  const openMenu = (): HTMLElement | null => document.querySelector('details.menu[open]');
  const isOutside = (menu: HTMLElement, target: EventTarget | null): boolean => target instanceof Node && !menu.contains(target);
  document.addEventListener('keydown', (event) => {
    const menu = openMenu();
    if (event.key !== 'Escape' || event.defaultPrevented || !menu) return;
    event.preventDefault();
    menu.removeAttribute('open');
    const summary = menu.querySelector('summary');
    if (!summary) return;
    // In the sticky bar it is seen, but lies in the page's scroll padding: the browser would scroll to it, which is another step.
    const { top, bottom } = summary.getBoundingClientRect();
    summary.focus({ preventScroll: top >= 0 && bottom <= innerHeight });
  });
  for (const type of ['focusin', 'click'] as const) {
    document.addEventListener(type, (event) => {
      const menu = openMenu();
      if (menu && isOutside(menu, event.target)) menu.removeAttribute('open');
    });
  }
}
