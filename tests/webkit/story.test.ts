import { afterAll, beforeAll, describe, test } from 'vitest';
import { findWebKit } from '../../src/build/browser/findWebKit.ts';
import { serveFolder } from '../../src/build/cli/serve.ts';
import { lookChecks } from '../engines/lookChecks.ts';
import { storyChecks, type StoryCheck } from '../engines/storyChecks.ts';
import { openWebKit, type Setting } from './openWebKit.ts';

const webKit = findWebKit();

/** One list of checks in one WebKit of its own, under the desktop's settings. */
function inWebKit(name: string, setting: Omit<Setting, 'driver' | 'browser'>, checks: readonly StoryCheck[]): void {
  describe.skipIf(webKit === null)(name, () => {
    let site: Awaited<ReturnType<typeof serveFolder>> | undefined;
    let opened: Awaited<ReturnType<typeof openWebKit>> | undefined;

    beforeAll(async () => {
      if (webKit === null) return;
      site = await serveFolder('dist', 0, { quality: 5 });
      opened = await openWebKit(site.address, { ...webKit, ...setting });
    }, 90_000);

    afterAll(async () => {
      await opened?.close();
      await site?.close();
    });

    for (const { name: what, check } of checks) {
      test(what, async () => {
        if (opened) await check(opened.driver);
      }, 180_000);
    }
  });
}

inWebKit('the story in WebKit', {}, storyChecks);

// A dark theme is not asked for by the settings' file (`gtk-application-prefer-dark-theme` has no effect here), a high contrast is by its theme's name.
inWebKit('a dark and still desktop in WebKit', { settings: ['gtk-enable-animations=0'], theme: 'Adwaita:dark' }, lookChecks(['less motion', 'dark']));
inWebKit('a desktop of high contrast in WebKit', { settings: ['gtk-theme-name=HighContrast'] }, lookChecks(['more contrast']));
