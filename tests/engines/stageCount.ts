/*
 * Functions that run in the page, and so hold all that they need: how many stills stand at once on a stage while a step is changed.
 * Two mean that one passes into the other, one that the next was shown at once.
 */

/** From now on the root's `data-most` says the most stills that have stood at once on the stage of a step's scene; false where it has no stage. */
export function countStills(stepId: string): boolean {
  const { dataset } = document.documentElement;
  const stage = document.getElementById(stepId)?.closest('.scene')?.querySelector('scene-stage');
  dataset['most'] = '0';
  new MutationObserver(() => {
    dataset['most'] = String(Math.max(stage?.querySelectorAll('.stage-screen > svg').length ?? 0, Number(dataset['most'])));
  }).observe(document, { childList: true, subtree: true });
  return stage != null;
}

/** What `countStills` has counted. */
export function mostStills(): string | undefined {
  return document.documentElement.dataset['most'];
}

/** Goes to a step as the story's own controls do. */
export function askForStep(stepId: string): void {
  document.dispatchEvent(new CustomEvent('story:go', { detail: { id: stepId } }));
}
