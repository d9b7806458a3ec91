/** Whether a reader has left the place that the address named: while a page still comes, nothing may bring them back to it. */
import { writeStep } from './address.ts';

/** What only a reader does. A scroll says nothing: the browser scrolls too, to the place in the address. */
const moves = ['wheel', 'touchmove', 'keydown'] as const;

const chords = new Set(['Control', 'Alt', 'Meta', 'Shift']);

/** Marks the root: the reader has moved on. */
export function markMoved(): void {
  document.documentElement.dataset['moved'] = '';
}

/** True once a reader has moved. */
export function hasMoved(): boolean {
  return 'moved' in document.documentElement.dataset;
}

/** Waits for the reader's first move while the page still comes. May be called twice: by the early script, and where that was lost by the story's. */
export function watchFirstMove(): void {
  const watch = new AbortController();
  const onMove = (event: Event): void => {
    if (event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey || chords.has(event.key))) return;
    watch.abort();
    if (hasMoved()) return;
    markMoved();
    // A browser goes to the place in the address once the last script has come, wherever its reader has scrolled in the meantime.
    writeStep(null);
  };
  for (const move of moves) addEventListener(move, onMove, { capture: true, passive: true, signal: watch.signal });
  addEventListener('load', () => {
    watch.abort();
  }, { signal: watch.signal });
}
