import { families } from '../theme/tokens.ts';

/** Milliseconds for which the words may wait for their letters once all else is there; words set in others would move when the letters come. */
const patienceMs = 600;

const files = ['source-serif-4', 'inter'] as const;
/** The page's own families. The fallbacks behind them need no call. */
const own = [families.serif, families.sans].map((stack) => stack.split(',')[0] ?? '');

/**
 * Calls the page's letters before the style sheet asks for them, and keeps the words out of sight for a moment until they are there
 * (`data-letters` on the root element). `script` is the address of a script of the site: the fonts' folder stands beside its own.
 */
export function callLetters(script: string): void {
  for (const name of files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = 'anonymous';
    link.href = new URL(`../fonts/${name}.woff2`, script).href;
    document.head.append(link);
  }
  const root = document.documentElement;
  const show = (): void => {
    root.removeAttribute('data-letters');
  };
  root.setAttribute('data-letters', 'coming');
  // No frame comes before the style sheets, which name the letters' faces.
  requestAnimationFrame(() => {
    setTimeout(show, patienceMs);
    void Promise.allSettled(own.map((family) => document.fonts.load(`16px ${family}`))).then(() => {
      // The next frame is laid out anew, the one after that is shown.
      requestAnimationFrame(() => requestAnimationFrame(show));
    });
  });
}
