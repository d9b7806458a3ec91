import sharp from 'sharp';
import type { Extent } from '../../maps/project.ts';
import { cellsPerDegree, type Relief } from './readRelief.ts';

/** Heights are multiplied by this before shading: at four kilometres a cell, true slopes would hardly show. */
const exaggeration = 9;

/** Light from the north-west at 45°, as printed atlases have it. */
const light = { x: -0.5, y: 0.5, z: Math.SQRT1_2 } as const;

const metresPerDegree = 111_320;

/** How dark each cell is, 0 (flat, lit or sea) to 1, by Lambert's law less the shade of flat ground. */
function deriveShade({ width, height, north, metres }: Relief): Float32Array {
  const shade = new Float32Array(width * height);
  const at = (x: number, y: number): number => Math.max(0, metres[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] as number);
  for (let y = 0; y < height; y += 1) {
    const lat = north - (y + 0.5) / cellsPerDegree;
    const cellY = metresPerDegree / cellsPerDegree;
    const cellX = cellY * Math.cos((lat * Math.PI) / 180);
    for (let x = 0; x < width; x += 1) {
      const dx = (exaggeration * (at(x + 1, y) - at(x - 1, y))) / (2 * cellX);
      const dy = (exaggeration * (at(x, y - 1) - at(x, y + 1))) / (2 * cellY);
      const lambert = (-dx * light.x - dy * light.y + light.z) / Math.hypot(dx, dy, 1);
      shade[y * width + x] = Math.min(1, Math.max(0, (light.z - lambert) / light.z));
    }
  }
  return shade;
}

function bilinear(values: Float32Array, width: number, height: number, x: number, y: number): number {
  const [cx, cy] = [Math.min(width - 1.001, Math.max(0, x)), Math.min(height - 1.001, Math.max(0, y))];
  const [x0, y0] = [Math.floor(cx), Math.floor(cy)];
  const [fx, fy] = [cx - x0, cy - y0];
  const at = (column: number, row: number): number => values[row * width + column] as number;
  return (at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx) * (1 - fy) + (at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx) * fy;
}

const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/**
 * Shadows of the relief as a WebP of `width` pixels: black whose alpha is the shade, so that one picture
 * serves both themes. Rows follow Web Mercator, so that the picture fits its corners in SVG and in MapLibre alike.
 */
export async function renderHillshade(relief: Relief, [west, south, east, north]: Extent, width: number): Promise<Uint8Array> {
  const shade = deriveShade(relief);
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const height = Math.round((width * (top - bottom)) / (((east - west) * Math.PI) / 180));
  const pixels = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const lat = (Math.atan(Math.sinh(top + ((row + 0.5) / height) * (bottom - top))) * 180) / Math.PI;
    for (let column = 0; column < width; column += 1) {
      const lng = west + ((column + 0.5) / width) * (east - west);
      const value = bilinear(shade, relief.width, relief.height, (lng - relief.west) * cellsPerDegree - 0.5, (relief.north - lat) * cellsPerDegree - 0.5);
      pixels[(row * width + column) * 4 + 3] = Math.round(Math.min(1, value) * 255);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } }).webp({ quality: 1, alphaQuality: 15, effort: 6 }).toBuffer();
}
