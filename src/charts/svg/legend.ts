import type { Colour } from '../../theme/tokens.ts';
import { label } from './label.ts';
import type { Mark } from './mark.ts';
import { textWidth } from './textWidth.ts';

/** One entry: a sample drawn by the chart itself, so that key and mark cannot differ, and its words. */
export interface LegendEntry {
  readonly id: string;
  readonly text: string;
  readonly colour?: Colour;
  /** Draws the sample with its middle at (x, y). */
  readonly sample: (x: number, y: number) => readonly Mark[];
}

/** Where a legend stands: the first entry's left edge and baseline, and the width it may fill before it breaks. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly labelSize: number;
  /** Room for a sample. */
  readonly sampleWidth: number;
}

/** Sets entries in lines, in order, keyed `legend:<id>`; gives the marks and the baseline of the last line. */
export function legend(entries: readonly LegendEntry[], place: LegendPlace): { readonly marks: Mark[]; readonly lastY: number } {
  const { labelSize: size, sampleWidth } = place;
  const marks: Mark[] = [];
  let x = place.x;
  let y = place.y;
  for (const entry of entries) {
    const entryWidth = sampleWidth + size * 0.4 + textWidth(entry.text, size);
    if (x > place.x && x + entryWidth > place.x + place.width) {
      x = place.x;
      y += size * 1.4;
    }
    marks.push(...entry.sample(x + sampleWidth / 2, y - size * 0.35));
    marks.push(label({ text: entry.text, x: x + sampleWidth + size * 0.4, y, size, colour: entry.colour ?? 'ink-soft', key: `legend:${entry.id}` }));
    x += entryWidth + size * 1.2;
  }
  return { marks, lastY: y };
}
