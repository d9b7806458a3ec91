import type { Page } from '@playwright/test';
import { site } from './site.ts';

/** What the stages have shown since the page began: for every change on a stage, its scene and how many stills stood on it. */
export interface StageChange {
  readonly scene: string;
  readonly stills: number;
}

/** Writes down every change of every stage, from before the page's own script runs. Call before `goto`. */
export async function recordStages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const changes: { scene: string; stills: number }[] = [];
    Object.assign(window, { stageChanges: changes });
    new MutationObserver((records) => {
      for (const { target } of records) {
        if (target instanceof Element && target.matches('.stage-screen')) {
          changes.push({ scene: target.closest<HTMLElement>('.scene')?.dataset['scene'] ?? '', stills: target.querySelectorAll(':scope > svg').length });
        }
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** The changes written down so far. */
export function stageChanges(page: Page): Promise<StageChange[]> {
  return page.evaluate(() => (window as unknown as { stageChanges: StageChange[] }).stageChanges);
}

/**
 * How the still on a step's stage differs from the step's file: an empty string where they are the same, mark by mark.
 * `address` is the still's address below the site's root. What only a picture needs (style, title, description, ground) does not count.
 */
export function stageDifference(page: Page, stepId: string, address: string): Promise<string> {
  return page.evaluate(
    async ([id, file]) => {
      const shown = [...(document.getElementById(id)?.closest('.scene')?.querySelectorAll('.stage-screen > svg') ?? [])];
      const [still] = shown;
      if (!still || shown.length > 1) return `${shown.length} stills on the stage`;
      const text = (await (await fetch(file)).text()).replace(/<style>.*?<\/style>/s, '');
      const published = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
      for (const child of published.querySelectorAll('title, desc, [data-key="ground"]')) child.remove();
      const [here, there] = [[...still.children], [...published.children]].map((marks) => marks.map(({ outerHTML }) => outerHTML)) as [string[], string[]];
      const at = there.findIndex((mark, index) => mark !== here[index]);
      if (at >= 0) return `mark ${at}: ${(here[at] ?? 'nothing').slice(0, 200)} instead of ${(there[at] ?? '').slice(0, 200)}`;
      return here.length === there.length ? '' : `${here.length} marks instead of ${there.length}`;
    },
    [stepId, `${site()}${address}`] as const,
  );
}
