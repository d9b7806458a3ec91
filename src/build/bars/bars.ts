/**
 * `npm run bars`: prints what the built site weighs and holds, one bar a line, and exits with 1 where a bar is missed.
 * Counts and bytes only, unless `--time` asks for the build's time, the story's speed on the test phone and Lighthouse's points too: noisy on
 * a machine that does anything else, so they are medians, and no part of the tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { locales } from '../../locale/locales.ts';
import { readTables } from '../../model/readTables.ts';
import { launchChromium } from '../browser/launch.ts';
import { fail, run, say } from '../cli/progress.ts';
import { serveFolder } from '../cli/serve.ts';
import { measureAccess } from './access.ts';
import { holds, renderBars, type Bar } from './bar.ts';
import { countStory } from './counts.ts';
import { countFigures } from './figurePages.ts';
import { measureLabels } from './labels.ts';
import { measureLighthouse } from './lighthouse.ts';
import { median } from './median.ts';
import { compareMonthSums } from './monthSums.ts';
import { traceNumbers } from './numbers.ts';
import { measureReading } from './reading/reading.ts';
import { comparePictures } from './samePictures.ts';
import { measureSpeed } from './speed.ts';
import { measureWeights } from './weights.ts';

const folder = 'dist';
const bars: Bar[] = [];
const misses: string[] = [];
const add = (measured: { readonly bars: readonly Bar[]; readonly misses: readonly string[] }): void => {
  bars.push(...measured.bars);
  misses.push(...measured.misses);
};

const isTimed = process.argv.includes('--time');
if (isTimed) {
  say('Building three times …');
  const seconds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    const { code } = await run('astro', ['build', '--silent']);
    if (code !== 0) fail('The build stopped; what to mend is said above.');
    seconds.push((performance.now() - start) / 1000);
  }
  bars.push({ name: 'build, median of three', value: median(seconds), unit: 's', limit: { kind: 'most', value: 30 } });
}
if (!existsSync(`${folder}/index.html`)) fail('There is no dist/: run npm run build first.');

bars.push(...countStory(folder));
say('Reading figures, sums, pictures and words …');
const tables = readTables();
add(countFigures(folder));
add(compareMonthSums(tables));
add(comparePictures(tables));
add(traceNumbers(tables));
add(measureReading(folder));
// A release ships its files packed at Brotli's highest quality: what is weighed here is what a host sends.
const served = await serveFolder(folder, 0, { quality: 11 });
try {
  const browser = await launchChromium();
  try {
    for (const locale of locales) {
      say(`Weighing the story in ${locale} …`);
      bars.push(...(await measureWeights(browser, served.address, folder, locale)));
      if (isTimed) bars.push(...(await measureSpeed(browser, served.address, locale)));
    }
    say('Measuring the labels of every still …');
    add(await measureLabels(browser, served.address, folder));
    add(await measureAccess(browser, served.address, folder));
  } finally {
    await browser.close();
  }
  if (isTimed) add(await measureLighthouse(served.address, folder));
} finally {
  await served.close();
}
bars.push({ name: 'fonts', value: ['inter.woff2', 'source-serif-4.woff2'].reduce((sum, file) => sum + readFileSync(`public/fonts/${file}`).length, 0) / 1024, unit: 'KB', limit: { kind: 'most', value: 72 } });

console.log(`\n${renderBars(bars)}`);
if (misses.length > 0) console.log(`\n${misses.join('\n')}`);
const missed = bars.filter((bar) => !holds(bar));
console.log(missed.length === 0 ? '\nEvery bar holds.' : `\n${missed.length} missed.`);
process.exitCode = missed.length === 0 ? 0 : 1;
