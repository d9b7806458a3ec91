/** `npm start`, once everything is installed: builds, serves on a free loopback port (or on PORT), prints the address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, run, say } from './progress.ts';
import { serveFolder } from './serve.ts';

const asked = process.env['PORT'];
if (asked !== undefined && !/^\d{1,5}$/.test(asked)) {
  fail(`PORT is "${asked}"; give a number such as 4321, or leave it unset for a free port.`);
}
say('Building the story …');
const { code } = await run('astro', ['build', '--silent']);
if (code !== 0) fail('The build stopped; what to mend is said above.');
const folder = join(process.cwd(), 'dist');
if (!existsSync(join(folder, 'index.html'))) fail('The build left no dist/index.html; run npm run build and read what it says.');

try {
  const { address } = await serveFolder(folder, Number(asked ?? 0));
  say(`The story is at  ${address}  (Ctrl+C ends it)`);
} catch (error) {
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === 'EADDRINUSE') fail(`Port ${asked} is taken; set PORT to another number, or leave it unset for a free one.`);
  if (reason === 'EACCES') fail(`Port ${asked} may not be opened by this account; set PORT to a number above 1023.`);
  throw error;
}
