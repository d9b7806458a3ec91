import { describe, expect, it } from 'vitest';
import { label } from '../../../../src/charts/svg/label.ts';
import { group, mark, type Drawing } from '../../../../src/charts/svg/mark.ts';
import { posterOf } from '../../../../src/charts/svg/poster.ts';
import { serialiseExport } from '../../../../src/charts/svg/serialise.ts';
import { allMarks } from '../allMarks.ts';

const drawing: Drawing = {
  width: 800,
  height: 760,
  marks: [
    mark('rect', { width: 10, height: 10, fill: 'var(--mexico,#4d7a5a)' }, 'events:2024'),
    group([mark('circle', { r: 3, opacity: 0 }, 'claim:later'), mark('circle', { r: 4 }, 'claim:now')], {}, 'claims'),
    mark('path', { d: 'M0,0', opacity: 0 }, 'leg:ahead'),
    label({ text: 'México', x: 1, y: 2, size: 16, key: 'name' }),
  ],
};
const words = { heading: 'Los eventos se multiplicaron, y la frase sigue hasta que pide una segunda línea de título', foot: ['Fuente: UPM.', 'CC BY 4.0'] };
const texts = (of: Drawing): string[] => allMarks(of).flatMap(({ text }) => text ?? []);

describe('posterOf', () => {
  const poster = posterOf(drawing, words);
  it('sets the finding above and every line of the foot below, in room of their own', () => {
    expect(texts(poster).join(' ')).toBe(`${words.heading} México ${words.foot.join(' ')}`);
    const oneLine = posterOf(drawing, { ...words, heading: 'Corto' });
    expect(poster.width).toBe(800);
    expect(poster.height).toBeGreaterThan(oneLine.height);
    expect(oneLine.height).toBeGreaterThan(760 + 30 + 2 * 15);
    const last = allMarks(poster).findLast(({ element }) => element === 'text');
    expect(Number(last?.attributes['y'])).toBeLessThan(poster.height);
  });
  it('cuts off what waits beyond the frame, and leaves out what waits unseen', () => {
    expect(allMarks(poster).flatMap(({ key }) => key ?? [])).toEqual(['events:2024', 'claims', 'claim:now', 'name']);
    expect(allMarks(poster).find(({ attributes }) => attributes['clip-path'] !== undefined)?.attributes['clip-path']).toBe('url(#frame)');
    expect(allMarks(poster).find(({ element }) => element === 'clipPath')?.children?.[0]?.attributes).toEqual({ width: 800, height: 760 });
  });
});

describe('serialiseExport', () => {
  const svg = serialiseExport(drawing, { lang: 'es-MX', title: 'A & B', description: 'Columnas' });
  it('resolves colours, writes families on labels, and drops keys and classes', () => {
    expect(svg).toContain('fill="#4d7a5a"');
    expect(svg).toContain('font-family="Inter, \'Inter Variable\', Arial, sans-serif"');
    expect(svg).not.toMatch(/var\(|data-key|class=|<style/);
  });
  it('has a light ground, a title and a description', () => {
    expect(svg).toMatch(/^<svg [^>]*lang="es-MX"[^>]*><title>A &amp; B<\/title><desc>Columnas<\/desc><rect width="800" height="760" fill="#f7f2e8"\/>/);
  });
});
