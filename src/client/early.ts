/** Runs in the head, before anything is painted or fetched: the reader's choices decide on colours, letters and pictures. */
import { applyPreferences, isDataSaved, readPreferences } from './preferences.ts';

applyPreferences(readPreferences());

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
