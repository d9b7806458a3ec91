/**
 * Runs as soon as it is there; browsers that can paint nothing before (`blocking="render"`): the reader's choices decide on colours, letters and
 * pictures. The page is read on while it comes, and if it never comes the story's script sees to it that the page is painted.
 */
import { watchFirstMove } from './first-move.ts';
import { fitPictures } from './fit-pictures.ts';
import { paintWithoutLateSheets } from './late-files.ts';
import { applyPreferences, isDataSaved, readPreferences } from './preferences.ts';

paintWithoutLateSheets();
watchFirstMove();
applyPreferences(readPreferences());

if (isDataSaved()) {
  // A picture near the window is called for as soon as it is read, before the story's script runs: each is made light as it comes.
  const lighten = (): void => {
    fitPictures(readPreferences().theme, true);
  };
  lighten();
  const reading = new MutationObserver(lighten);
  if (document.readyState === 'loading') reading.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    reading.disconnect();
  });
}

// The letters are called before the style sheet asks for them, so that they come before the first line is painted and move nothing.
const script = document.currentScript;
if (script instanceof HTMLScriptElement && !isDataSaved()) {
  for (const name of ['source-serif-4', 'inter']) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = 'anonymous';
    link.href = new URL(`../fonts/${name}.woff2`, script.src).href;
    document.head.append(link);
  }
}
