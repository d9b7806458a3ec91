import { chromium, type Browser } from '@playwright/test';
import { findChromium } from './findChromium.ts';

/** Flags that a headless Chromium needs on a machine without a network or a graphics card. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
] as const;

/** Starts this machine's Chromium. Throws one sentence where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium or Chrome was found: install one, or set CHROME_PATH to it.');
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}
