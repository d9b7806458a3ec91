import { existsSync, readdirSync } from 'node:fs';

const folder = '/usr/lib/x86_64-linux-gnu';

/** WebKitGTK's WebDriver and the small browser that it drives, as Debian installs them; null where one is missing. */
export function findWebKit(): { readonly driver: string; readonly browser: string } | null {
  const driver = '/usr/bin/WebKitWebDriver';
  if (!existsSync(driver) || !existsSync(folder)) return null;
  const browser = readdirSync(folder)
    .filter((name) => name.startsWith('webkit2gtk-'))
    .map((name) => `${folder}/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
  return browser === undefined ? null : { driver, browser };
}
