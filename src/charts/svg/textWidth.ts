import advancesByFamily from '../../theme/fontAdvances.json' with { type: 'json' };
import type { Family } from '../../theme/tokens.ts';

/** Advance widths of one font: per character in thousandths of the size, at the two weights that labels use. */
interface Advances {
  readonly regular: Readonly<Record<string, number>>;
  readonly bold: Readonly<Record<string, number>>;
}

/** A weight that labels use: 400 or 600 on the variable axis. */
export type LabelWeight = 'regular' | 'bold';

const advances: Record<Family, Advances> = advancesByFamily;

/**
 * The width of a run of text in the units of `size`, from the advances of the site's own fonts.
 * Throws when a character is not in the subset, since the page could not draw it either.
 */
export function textWidth(text: string, size: number, family: Family = 'sans', weight: LabelWeight = 'regular'): number {
  const table = advances[family][weight];
  let width = 0;
  for (const character of text) {
    const advance = table[character];
    if (advance === undefined) {
      throw new RangeError(`Label "${text}": the character "${character}" (U+${character.codePointAt(0)?.toString(16)}) is not in the ${family} subset. Add it to src/build/fonts/subset.ts and run npm run data:fonts.`);
    }
    width += advance;
  }
  return (width * size) / 1000;
}
