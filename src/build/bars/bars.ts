/**
 * `npm run bars`: prints what the built site weighs and holds, one bar a line, and exits with 1 where a bar is missed.
 * Counts and bytes only, unless `--time` asks for the build's time too (noisy on shared machines: take the median of several).
 */
import { existsSync, readFileSync } from 'node:fs';
import { locales } from '../../locale/locales.ts';
import { launchChromium } from '../browser/launch.ts';
import { fail, run, say } from '../cli/progress.ts';
import { serveFolder } from '../cli/serve.ts';
import { holds, renderBars, type Bar } from './bar.ts';
import { countStory } from './counts.ts';
import { measureWeights } from './weights.ts';

const folder = 'dist';
const bars: Bar[] = [];

if (process.argv.includes('--time')) {
  say('Building three times …');
  const seconds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    const { code } = await run('astro', ['build', '--silent']);
    if (code !== 0) fail('The build stopped; what to mend is said above.');
    seconds.push((performance.now() - start) / 1000);
  }
  bars.push({ name: 'build, median of three', value: seconds.sort((a, b) => a - b)[1] ?? Number.NaN, unit: 's', limit: { kind: 'most', value: 30 } });
}
if (!existsSync(`${folder}/index.html`)) fail('There is no dist/: run npm run build first.');

bars.push(...countStory(folder));
const served = await serveFolder(folder, 0);
const browser = await launchChromium();
try {
  for (const locale of locales) {
    say(`Weighing the story in ${locale} …`);
    bars.push(...(await measureWeights(browser, served.address, folder, locale)));
  }
} finally {
  await browser.close();
  await served.close();
}
bars.push({ name: 'fonts', value: ['inter.woff2', 'source-serif-4.woff2'].reduce((sum, file) => sum + readFileSync(`public/fonts/${file}`).length, 0) / 1024, unit: 'KB', limit: { kind: 'most', value: 72 } });

console.log(`\n${renderBars(bars)}`);
const missed = bars.filter((bar) => !holds(bar));
console.log(missed.length === 0 ? '\nEvery bar holds.' : `\n${missed.length} missed.`);
process.exitCode = missed.length === 0 ? 0 : 1;
