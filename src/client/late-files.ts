/** Milliseconds for which a style sheet or the early script may keep the words from the reader: beyond that they are read without it until it comes. */
const patienceMs = 4_000;

/** After that, what else is under way is given up in a browser that goes on painting nothing. */
const lastPatienceMs = 4_000;

/** Lets the page be painted without the early script where that has not come in time, and with it nothing has been painted. */
export function paintWithoutLateScript(): void {
  setTimeout(() => {
    document.querySelector('script[blocking]')?.removeAttribute('blocking');
  }, patienceMs);
}

/**
 * Lets the page be painted without those of its style sheets that have not come in time. A browser paints nothing while it waits for a sheet
 * of the head; for one that answers to no medium it does not wait, and the load goes on. It answers to all again as soon as it is there.
 */
export function paintWithoutLateSheets(): void {
  setTimeout(() => {
    const late = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:not([media])')].filter(({ sheet }) => sheet === null);
    for (const link of late) dressWhenLoaded(link);
    if (late.length > 0) setTimeout(giveUpWaiting, lastPatienceMs, late);
  }, patienceMs);
}

function dressWhenLoaded(link: HTMLLinkElement): void {
  link.media = 'not all';
  link.addEventListener('load', () => {
    link.removeAttribute('media');
  });
}

/** Firefox waits for a sheet that it has once begun to wait for, whatever becomes of its link, until all loads of the page are stopped. */
function giveUpWaiting(late: readonly HTMLLinkElement[]): void {
  if (document.visibilityState === 'hidden' || performance.getEntriesByType('paint').length > 0) return;
  window.stop();
  // Asked for again at once, the sheet would be given up with the load that has just been stopped.
  setTimeout(() => {
    for (const link of late) {
      const again = link.cloneNode() as HTMLLinkElement;
      dressWhenLoaded(again);
      link.replaceWith(again);
    }
  }, 500);
}
