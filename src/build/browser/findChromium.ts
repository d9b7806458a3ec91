import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/** The Chromium or Chrome of this machine: `$CHROME_PATH`, else one on the path or where it is usually installed, else null. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const given = environment['CHROME_PATH'];
  if (given) return existsSync(given) ? given : null;
  const onPath = (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...elsewhere].find((path) => existsSync(path)) ?? null;
}
