import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/charts/svg/textWidth.ts';
import { renderPng } from '../../../../src/build/pictures/renderPng.ts';
import { writePngs } from '../../../../src/build/pictures/writePngs.ts';
import { colours } from '../../../../src/theme/tokens.ts';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'huixtla-png-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const picture = (inner: string): Uint8Array => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 100" width="800" height="100"><rect width="800" height="100" fill="${colours.paper[0]}"/>${inner}</svg>`);

/** Leftmost and rightmost column with ink, in units of the picture. */
async function inkOf(png: Uint8Array): Promise<{ left: number; right: number; ground: string }> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  let [left, right] = [info.width, 0];
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      if ((at(x, y)[0] ?? 255) > 128) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  }
  return { left: left / 2, right: right / 2, ground: `#${at(1, 1).map((value) => value.toString(16).padStart(2, '0')).join('')}` };
}

describe('renderPng', () => {
  it.each([
    ['sans', 'Inter', 400, 'regular'], ['sans', 'Inter', 600, 'bold'], ['serif', 'Source Serif 4', 400, 'regular'], ['serif', 'Source Serif 4', 600, 'bold'],
  ] as const)('sets letters in the site\'s own %s: %s, weight %i', async (family, name, weight, labelWeight) => {
    const text = 'México: 1,231,320 eventos';
    const png = await renderPng(picture(`<text x="20" y="60" font-size="40" font-family="${name}" font-weight="${weight}" fill="#000">${text}</text>`), root);
    const { left, right } = await inkOf(png);
    const advance = textWidth(text, 40, family, labelWeight);
    // Ink lies a little inside the advances, and kerning draws some letters together; another font would be off by far more.
    expect(left).toBeGreaterThan(19);
    expect((right - left) / advance).toBeGreaterThan(0.97);
    expect((right - left) / advance).toBeLessThanOrEqual(1);
  });
  it('has two pixels a unit, keeps flat colours as they are, and gives the same bytes again', async () => {
    const svg = picture('<rect x="10" y="10" width="100" height="50" fill="#c47500"/>');
    const [first, second] = [await renderPng(svg, root), await renderPng(svg, root)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    const { width, height } = await sharp(first).metadata();
    expect([width, height]).toEqual([1600, 200]);
    expect((await inkOf(first)).ground).toBe(colours.paper[0]);
  });
});

describe('writePngs', () => {
  it('draws a PNG beside each SVG, and leaves no half file', async () => {
    const files = ['a', 'b', 'c'].map((name) => join(folder, `${name}.svg`));
    for (const file of files) writeFileSync(file, picture('<circle cx="50" cy="50" r="20"/>'));
    expect(await writePngs(files, root)).toBe(3);
    for (const name of ['a', 'b', 'c']) {
      expect(readFileSync(join(folder, `${name}.png`)).subarray(1, 4).toString()).toBe('PNG');
      expect(existsSync(join(folder, `${name}.png.part`))).toBe(false);
    }
  });
  it('stops at a picture that is none', async () => {
    writeFileSync(join(folder, 'broken.svg'), 'no picture');
    await expect(writePngs([join(folder, 'broken.svg')], root)).rejects.toThrow();
  });
});
