import { test } from '@playwright/test';
import { storyChecks } from '../engines/storyChecks.ts';
import { pageDriver } from './pageDriver.ts';

for (const { name, check } of storyChecks) {
  test(name, ({ page, browserName }) => check(pageDriver(page, browserName)));
}
