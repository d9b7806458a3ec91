import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { findWebKit } from '../../src/build/browser/findWebKit.ts';
import { serveFolder } from '../../src/build/cli/serve.ts';
import type { Driver } from '../engines/driver.ts';
import { storyChecks } from '../engines/storyChecks.ts';

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

const webKit = findWebKit();

describe.skipIf(webKit === null)('the story in WebKit', () => {
  let program: ChildProcess | undefined;
  let browser: WebDriver | undefined;
  let site: Awaited<ReturnType<typeof serveFolder>> | undefined;
  let driver: Driver;

  beforeAll(async () => {
    if (webKit === null) return;
    site = await serveFolder('dist', 0);
    const { address } = site;
    const port = await freePort();
    program = spawn(webKit.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, NO_AT_BRIDGE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } });
    const started = Date.now();
    for (;;) {
      try {
        browser = await new Builder()
          .usingServer(`http://127.0.0.1:${port}`)
          .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: webKit.browser, args: ['--automation'] } })
          .build();
        break;
      } catch (error) {
        if (Date.now() - started > 30_000) throw error;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
    const page = browser;
    await page.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
    let visits = 0;
    driver = {
      name: 'WebKit',
      open: async (path) => {
        const [before, hash = ''] = path.split('#');
        visits += 1;
        await page.get(`${address}${before ?? ''}?visit=${visits}${hash === '' ? '' : `#${hash}`}`);
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
    };
  }, 90_000);

  afterAll(async () => {
    await browser?.quit().catch(() => undefined);
    program?.kill();
    await site?.close();
  });

  for (const { name, check } of storyChecks) test(name, () => check(driver), 180_000);
});
