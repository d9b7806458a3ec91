/** The stills that stand in a scene's stage: the player changes them, and what a reader picked must show in each. */

/** All that are mounted now: one, or two while one passes into the next. */
export function mountedStills(scene: Element): SVGSVGElement[] {
  return [...scene.querySelectorAll<SVGSVGElement>('.stage-screen > svg')];
}

/** Calls back with every still that is mounted from now on, before it is painted. */
export function watchStills(scene: Element, onMounted: (still: SVGSVGElement) => void): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof SVGSVGElement && node.parentElement?.matches('.stage-screen')) onMounted(node);
        else if (node instanceof HTMLElement && node.matches('.stage-screen')) for (const still of node.querySelectorAll<SVGSVGElement>(':scope > svg')) onMounted(still);
      }
    }
  });
  observer.observe(scene.querySelector('scene-stage') ?? scene, { childList: true, subtree: true });
}

/** Adds a mark of the script's own to a still; it is taken out by its class. */
export function addMark(still: SVGSVGElement, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) mark.setAttribute(attribute, String(value));
  still.append(mark);
  return mark;
}
