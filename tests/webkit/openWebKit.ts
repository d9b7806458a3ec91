import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import type { Driver } from '../engines/driver.ts';

/** A loopback port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
      });
    });
  });
}

/** WebKit's program and the desktop's settings, which it asks as a GTK program does. */
export interface Setting {
  readonly driver: string;
  readonly browser: string;
  /** Lines of GTK's `settings.ini`. */
  readonly settings?: readonly string[];
  /** Name of GTK's theme, with its variant: `Adwaita:dark`. */
  readonly theme?: string;
}

/** Starts WebKitGTK for a served site; `close` ends it. */
export async function openWebKit(site: string, { driver, browser, settings = [], theme }: Setting): Promise<{ readonly driver: Driver; readonly close: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), ['[Settings]', ...settings, ''].join('\n'));
  const port = await freePort();
  const program = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: home, ...(theme === undefined ? {} : { GTK_THEME: theme }), NO_AT_BRIDGE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const started = Date.now();
  let page: WebDriver;
  for (;;) {
    try {
      page = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } })
        .build();
      break;
    } catch (error) {
      if (Date.now() - started > 30_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  await page.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
  let visits = 0;
  return {
    driver: {
      name: 'WebKit',
      open: async (path) => {
        const [before, hash = ''] = path.split('#');
        visits += 1;
        await page.get(`${site}${before ?? ''}?visit=${visits}${hash === '' ? '' : `#${hash}`}`);
      },
      run: (inPage, argument) => page.executeScript(`return (${inPage.toString()})(arguments[0])`, argument ?? null),
      press: async (key, withShift = false) => {
        const codes = { ArrowRight: Key.ARROW_RIGHT, ArrowLeft: Key.ARROW_LEFT, Escape: Key.ESCAPE, Tab: Key.TAB };
        const keys = page.actions();
        await (withShift ? keys.keyDown(Key.SHIFT).sendKeys(codes[key]).keyUp(Key.SHIFT) : keys.sendKeys(codes[key])).perform();
      },
      resize: async (width, height) => {
        await page.manage().window().setRect({ width, height });
      },
      shoot: async () => Buffer.from(await page.takeScreenshot(), 'base64'),
    },
    close: async () => {
      await page.quit().catch(() => undefined);
      program.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
