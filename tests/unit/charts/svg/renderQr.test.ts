import type * as Reader from 'jsqr';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderQr } from '../../../../src/charts/svg/renderQr.ts';

/** Required, since its types and its CommonJS file disagree on what an import gives. */
const { default: jsQR } = createRequire(import.meta.url)('jsqr') as typeof Reader;

/** What a reader of codes finds in a drawing, 6 pixels a module. */
async function decode(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * 6 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a QR code', () => {
  it.each(['https://example.org/es/#tapachula', 'https://example.org/a%20b/norte/huixtla/en/#alvaro-obregon'])('is read back as %s', async (address) => {
    expect(await decode(renderQr(address))).toBe(address);
  });
  it('has four light modules around it, and no module above them', () => {
    const svg = renderQr('https://example.org/es/#tapachula');
    const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
    const places = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, width]) => [Number(x), Number(y), Number(x) + Number(width)]);
    expect(Math.min(...places.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...places.map(([, , end = 0]) => end))).toBe(side - 4);
  });
});
