/**
 * Runs as soon as it comes, before anything is painted: the reader's choices decide on colours, letters and pictures. The browser paints
 * nothing without it, but reads on (`async`, `blocking="render"`); where it does not come, the story's script does its work and takes its
 * element out, which lets the browser paint.
 */
import { fitPictures } from './fit-pictures.ts';
import { callLetters } from './letters.ts';
import { paintWithoutLateSheets } from './late-sheets.ts';
import { applyPreferences, isDataSaved, readPreferences } from './preferences.ts';

/** Does the work. `address` is where the script came from. */
function begin(address: string): void {
  paintWithoutLateSheets();
  applyPreferences(readPreferences());

  if (isDataSaved()) {
    // A picture near the window is called for as soon as it is read, before the story's script runs: each is made light as it comes.
    const fit = (): void => {
      fitPictures(readPreferences().theme, true);
    };
    fit();
    const reading = new MutationObserver(fit);
    reading.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => {
      reading.disconnect();
    });
    return;
  }
  callLetters(address);
}

// Out of the page, the script came too late: its work is done, and the reader may have chosen anew since.
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.isConnected) begin(script.src);
