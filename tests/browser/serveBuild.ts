import { existsSync } from 'node:fs';
import { serveFolder } from '../../src/build/cli/serve.ts';

/** Serves `dist/` for the browser tests on a free port and gives its address to them; ends it after the last. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/: run npm run build before the browser tests.');
  const { address, close } = await serveFolder('dist', 0, { quality: 5 });
  process.env['SITE_ADDRESS'] = address;
  return close;
}
