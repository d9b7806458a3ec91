import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, first]) => first ?? '');
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

describe.each(locales)('the diagram in %s', (locale) => {
  const html = readFileSync(`dist/${locale}/index.html`, 'utf8');
  const figure = /<figure class="diagram" id="time-distance"[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
  const plates = ['across', 'down'].map((form) => readFileSync(`dist/plates/${locale}/time-distance.${form}.svg`, 'utf8'));

  it('stands once, after the last step of its section and before the notes', () => {
    expect(figure).not.toBe('');
    const [step, place, notes] = ['id="trail-lost"', 'id="time-distance"', 'id="unmaking-notes"'].map((what) => html.indexOf(what));
    expect([step, place, notes].every((index) => (index ?? -1) > 0)).toBe(true);
    expect((step ?? 0) < (place ?? 0) && (place ?? 0) < (notes ?? 0)).toBe(true);
  });
  it('has a finding, a way to read it, a description and a credit', () => {
    expect(plain(all(figure, /(<h3[\s\S]*?<\/h3>)/g)[0] ?? '')).toContain('42');
    expect(plain(all(figure, /<\/h3>([\s\S]*?)<\/figcaption>/g)[0] ?? '').length).toBeGreaterThan(150);
    expect(plain(all(figure, /<\/summary>\s*(<p>[\s\S]*?<\/p>)/g)[0] ?? '').length).toBeGreaterThan(300);
    expect(plain(all(figure, /(<p class="credit">[\s\S]*?<\/p>)/g)[0] ?? '').length).toBeGreaterThan(12);
  });
  it('has a row for each segment drawn, in the words of each column', () => {
    const rows = all(figure, /(<tr data-key[\s\S]*?<\/tr>)/g);
    const keys = rows.map((row) => all(row, /data-key="([^"]*)"/g)[0] ?? '');
    for (const svg of plates) {
      const drawn = all(svg, /data-key="((?:line|bus):[^"]*)"/g);
      expect(drawn.length).toBeGreaterThan(50);
      expect([...drawn].sort()).toEqual([...keys].sort());
    }
    const faults = rows.flatMap((row, index) => {
      const cells = all(row, /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g).map(plain);
      return cells.length === 6 && cells.every((cell) => cell !== '') && /href="[^"]*sources\/index\.html#source-/.test(row) ? [] : [`${keys[index]}: ${cells.join(' | ')}`];
    });
    expect(faults).toEqual([]);
  });
  it('shows its pictures without script, and the map of the last step', () => {
    const pictures = [...all(figure, /srcset="([^"]*)"/g), ...all(figure, /<img[^>]*\ssrc="([^"]*)"/g)].map((address) => address.replace('../', 'dist/'));
    expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
    expect(pictures.some((path) => path.endsWith('trail-lost.n.svg'))).toBe(true);
  });
  it('weighs as little as a still', () => {
    for (const svg of plates) expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(15 * 1024);
  });
});
