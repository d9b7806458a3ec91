import { join } from 'node:path';
import sharp from 'sharp';

/** Pixels for each unit of a picture: sharp in print at a column's width. */
const scale = 2;
/** Dots an inch at which one unit of an SVG is one pixel. */
const unitDensity = 72;

/**
 * Draws an SVG as a PNG, `scale` pixels to a unit, with the site's own fonts.
 * @param root the project's root, below which the fonts lie.
 */
export async function renderPng(svg: Uint8Array, root: string): Promise<Uint8Array> {
  // Read when the first letter is drawn: the fonts beside this file and none of the machine's.
  process.env['FONTCONFIG_FILE'] = join(root, 'src/build/pictures/fonts/fonts.conf');
  // Without dither and with some effort the palette keeps every flat colour as it is, at half the weight of full colour.
  return sharp(svg, { density: unitDensity * scale }).png({ palette: true, dither: 0, effort: 4, compressionLevel: 6 }).toBuffer();
}
