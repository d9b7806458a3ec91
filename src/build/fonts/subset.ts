/**
 * Makes the site's two font files, the same two for the pictures that the build draws, and the table of advances that labels
 * are measured with.
 * Run as `npm run data:fonts` after a change of the character set; its output is committed.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(import.meta.url);

/** What Spanish and English need, with typographic marks, arrows for controls, and figure signs. */
const characters = [
  ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{|}~',
  '\u00a0¡¿«»·×°±ºª¹²³§©½¼¾ÁÉÍÓÚÜÑáéíóúüñÇçÃãÈèÀàÂâÊêÔôÖö',
  '–—‘’“”…•−\u2009',
].join('');

const faces = [
  { family: 'serif', from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', file: 'source-serif-4.woff2', weights: { min: 400, max: 700 } },
  { family: 'sans', from: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', file: 'inter.woff2', weights: { min: 400, max: 700 } },
] as const;

function writeWhole(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

/** Advances in thousandths of the em for each character at one weight. */
function advancesAt(font: fontkit.Font, weight: number): Record<string, number> {
  const instance = font.getVariation({ wght: weight });
  const entries: [string, number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code)) continue;
    entries.push([character, Math.round((instance.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm)]);
  }
  return Object.fromEntries(entries);
}

const advances: Record<string, { regular: Record<string, number>; bold: Record<string, number> }> = {};
for (const face of faces) {
  const source = readFileSync(require.resolve(face.from));
  const options = { targetFormat: 'woff2' as const, variationAxes: { wght: face.weights } };
  const subset = await subsetFont(source, characters, options);
  writeWhole(join(root, 'public/fonts', face.file), subset);
  const uncompressed = await subsetFont(source, characters, { ...options, targetFormat: 'sfnt' });
  // What draws the pictures reads no woff2.
  writeWhole(join(root, 'src/build/pictures/fonts', face.file.replace('.woff2', '.ttf')), uncompressed);
  const plain = fontkit.create(Buffer.from(uncompressed));
  if (!('getVariation' in plain)) throw new Error(`${face.from} is a font collection; name a single font.`);
  advances[face.family] = { regular: advancesAt(plain, 400), bold: advancesAt(plain, 600) };
  const missing = [...characters].filter((character) => !(character in (advances[face.family]?.regular ?? {})));
  console.log(`${face.file}: ${(subset.length / 1024).toFixed(1)} KB, ${Object.keys(advances[face.family]?.regular ?? {}).length} characters, not in the font: ${missing.join(' ') || 'none'}`);
}
writeWhole(join(root, 'src/theme/fontAdvances.json'), `${JSON.stringify(advances, null, 1)}\n`);
