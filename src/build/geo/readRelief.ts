import { join } from 'node:path';
import sharp from 'sharp';
import type { Extent } from '../../maps/project.ts';

/** Heights in metres on a regular grid of degrees, row by row from the north-west corner. */
export interface Relief {
  readonly width: number;
  readonly height: number;
  /** Longitude of the grid's left edge and latitude of its upper edge. */
  readonly west: number;
  readonly north: number;
  readonly metres: Float32Array;
}

/** Cells per degree: two arc-minutes. */
export const cellsPerDegree = 30;

const tileSize = 675;

/** Grey value to metres, linear between knots; fitted to the elevations of GeoNames places. */
const knots: readonly (readonly [grey: number, metres: number])[] = [
  [36, -3800], [44, -3200], [52, -2000], [60, -1200], [68, -430], [75, -130], [88, 5], [100, 12], [108, 31], [116, 66],
  [124, 126], [132, 198], [140, 307], [148, 438], [156, 565], [164, 719], [172, 862], [180, 1113], [188, 1575],
  [196, 2095], [204, 2715], [212, 3384], [220, 3991], [228, 4684],
];

/** The height that a grey value stands for; beyond the last knot the last slope goes on. */
export function greyToMetres(grey: number): number {
  const upper = Math.max(1, knots.findIndex(([knot]) => grey <= knot));
  const index = grey > 228 ? knots.length - 1 : upper;
  const [g0, m0] = knots[index - 1] as readonly [number, number];
  const [g1, m1] = knots[index] as readonly [number, number];
  return m0 + ((grey - g0) / (g1 - g0)) * (m1 - m0);
}

async function readTile(folder: string, row: number, column: number): Promise<Uint8Array> {
  const name = (value: number): string => String(value).padStart(6, '0');
  const path = join(folder, name(row), `${name(row)}_${name(column)}.jpg`);
  const { data, info } = await sharp(path).greyscale().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== tileSize || info.height !== tileSize) throw new Error(`${path}: ${info.width}×${info.height} pixels, expected ${tileSize}×${tileSize}.`);
  return data;
}

/** Reads the relief of an extent from Marble's plate carrée tiles (column 0 at 180° W, row 0 at 90° N). */
export async function readRelief(folder: string, [west, south, east, north]: Extent): Promise<Relief> {
  const x0 = Math.floor((west + 180) * cellsPerDegree);
  const y0 = Math.floor((90 - north) * cellsPerDegree);
  const width = Math.ceil((east + 180) * cellsPerDegree) - x0;
  const height = Math.ceil((90 - south) * cellsPerDegree) - y0;
  const metres = new Float32Array(width * height);
  for (let row = Math.floor(y0 / tileSize); row * tileSize < y0 + height; row += 1) {
    for (let column = Math.floor(x0 / tileSize); column * tileSize < x0 + width; column += 1) {
      const tile = await readTile(folder, row, column);
      for (let y = Math.max(y0, row * tileSize); y < Math.min(y0 + height, (row + 1) * tileSize); y += 1) {
        for (let x = Math.max(x0, column * tileSize); x < Math.min(x0 + width, (column + 1) * tileSize); x += 1) {
          metres[(y - y0) * width + (x - x0)] = greyToMetres(tile[(y - row * tileSize) * tileSize + (x - column * tileSize)] as number);
        }
      }
    }
  }
  return { width, height, west: x0 / cellsPerDegree - 180, north: 90 - y0 / cellsPerDegree, metres: blur(metres, width, height) };
}

/** A 1-4-6-4-1 blur in both directions: JPEG blocks of the tiles would show in slopes and contours. */
function blur(values: Float32Array, width: number, height: number): Float32Array {
  const kernel = [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16];
  const pass = (source: Float32Array, dx: number, dy: number): Float32Array => {
    const target = new Float32Array(source.length);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        let sum = 0;
        kernel.forEach((weight, index) => {
          const cx = Math.min(width - 1, Math.max(0, x + (index - 2) * dx));
          const cy = Math.min(height - 1, Math.max(0, y + (index - 2) * dy));
          sum += weight * (source[cy * width + cx] as number);
        });
        target[y * width + x] = sum;
      }
    }
    return target;
  };
  return pass(pass(values, 1, 0), 0, 1);
}
