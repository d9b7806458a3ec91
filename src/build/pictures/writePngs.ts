import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { renderPng } from './renderPng.ts';

/** Pictures drawn at a time: each fills a core. */
const together = 2;

/** Draws a PNG beside each of the SVG files. Files are written whole, then renamed. Gives how many were drawn. */
export async function writePngs(svgFiles: readonly string[], root: string): Promise<number> {
  const waiting = [...svgFiles];
  const draw = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const target = file.replace(/\.svg$/, '.png');
      writeFileSync(`${target}.part`, await renderPng(readFileSync(file), root));
      renameSync(`${target}.part`, target);
    }
  };
  await Promise.all(Array.from({ length: together }, draw));
  return svgFiles.length;
}
