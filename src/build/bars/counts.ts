import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { locales } from '../../locale/locales.ts';
import type { Bar } from './bar.ts';

/** Counts what the built story holds: steps, facts in its words, published ids, figures with all their files, the heaviest stills and pages. */
export function countStory(folder: string): Bar[] {
  const published = readFileSync('src/content/published-ids.txt', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const bars: Bar[] = [{ name: 'published ids', value: published.length, unit: 'ids' }];
  for (const locale of locales) {
    const html = readFileSync(`${folder}/${locale}/index.html`, 'utf8');
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const figures = readdirSync(`${folder}/${locale}/figure`);
    const stills = readdirSync(`${folder}/stills/${locale}`).map((file) => readFileSync(`${folder}/stills/${locale}/${file}`));
    const weight = (content: Uint8Array): number => brotliCompressSync(content).length / 1024;
    bars.push(
      { name: `${locale}: published ids that are missing`, value: published.filter((id) => !ids.has(id)).length, unit: 'ids', limit: { kind: 'exactly', value: 0 } },
      { name: `${locale}: steps with a picture`, value: [...html.matchAll(/<article class="step"[\s\S]*?<\/article>/g)].filter(([step]) => step.includes('<picture')).length, unit: 'steps', limit: { kind: 'exactly', value: 46 } },
      { name: `${locale}: numbers in the words that are named facts`, value: [...html.matchAll(/class="fact"/g)].length, unit: 'facts' },
      { name: `${locale}: steps with both stills as files`, value: published.filter((id) => ['n', 'w'].every((size) => existsSync(`${folder}/stills/${locale}/${id}.${size}.svg`)) && id !== 'ledger' && id !== 'time-distance').length, unit: 'steps', limit: { kind: 'exactly', value: 46 } },
      { name: `${locale}: heaviest still`, value: Math.max(...stills.map(weight)), unit: 'KB', limit: { kind: 'most', value: 15 } },
      { name: `${locale}: figures with page, JSON, SVG and PNG`, value: figures.filter((id) => [`${id}.${locale}.json`, `${id}.${locale}.svg`, `${id}.${locale}.png`, 'index.html'].every((file) => existsSync(`${folder}/${locale}/figure/${id}/${file}`))).length, unit: 'figures', limit: { kind: 'exactly', value: 48 } },
      { name: `${locale}: heaviest figure page`, value: Math.max(...figures.map((id) => weight(readFileSync(`${folder}/${locale}/figure/${id}/index.html`)))), unit: 'KB', limit: { kind: 'most', value: 100 } },
      { name: `${locale}: page`, value: weight(Buffer.from(html)), unit: 'KB', limit: { kind: 'most', value: 100 } },
    );
  }
  return bars;
}
