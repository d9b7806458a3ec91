import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];

/** The Firefox of this machine: `$FIREFOX_PATH`, else one on the path, else null. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | null {
  const given = environment['FIREFOX_PATH'];
  if (given) return existsSync(given) ? given : null;
  return (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}
