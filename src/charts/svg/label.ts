import { paint, type Colour, type Family } from '../../theme/tokens.ts';
import type { AttributeValue, Mark } from './mark.ts';
import { textWidth, type LabelWeight } from './textWidth.ts';

/** Where a label stands and how it looks. Lengths are in the still's units. */
export interface LabelOptions {
  readonly text: string;
  /** The anchor point: the baseline's start, middle or end. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: Colour;
  readonly family?: Family;
  readonly weight?: LabelWeight;
  /** A halo of this colour, drawn behind the letters, for labels over marks or a map. */
  readonly halo?: Colour;
  readonly key?: string;
  /** Further attributes, such as `transform` or `opacity`. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

/**
 * A line of text as a mark. `textLength` pins its width to the advances of the site's font, so that a picture,
 * which cannot use that font, sets the same line at the same length.
 */
export function label(options: LabelOptions): Mark {
  const { text, x, y, size, anchor = 'start', colour = 'ink', family = 'sans', weight = 'regular', halo } = options;
  const base: Record<string, AttributeValue> = {
    x,
    y,
    class: family,
    'font-size': size,
    fill: paint(colour),
    textLength: textWidth(text, size, family, weight),
    // A wider substitute's letters become narrower instead of lying over one another.
    lengthAdjust: 'spacingAndGlyphs',
  };
  if (anchor !== 'start') base['text-anchor'] = anchor;
  if (weight === 'bold') base['font-weight'] = 600;
  if (halo) {
    base['stroke'] = paint(halo);
    base['stroke-width'] = size / 4;
    base['stroke-linejoin'] = 'round';
    base['paint-order'] = 'stroke';
  }
  const attributes = { ...base, ...options.attributes };
  return options.key === undefined ? { element: 'text', attributes, text } : { element: 'text', key: options.key, attributes, text };
}

/** The box a label fills: for collision tests and for placing what stands beside it. */
export function labelBox(options: LabelOptions): { x0: number; y0: number; x1: number; y1: number } {
  const width = textWidth(options.text, options.size, options.family ?? 'sans', options.weight ?? 'regular');
  const anchor = options.anchor ?? 'start';
  const x0 = anchor === 'start' ? options.x : anchor === 'middle' ? options.x - width / 2 : options.x - width;
  return { x0, y0: options.y - options.size * 0.8, x1: x0 + width, y1: options.y + options.size * 0.25 };
}

/** Breaks words into lines no wider than `width`; a single longer word stands alone on its line. */
export function wrapText(text: string, width: number, size: number, family: Family = 'sans', weight: LabelWeight = 'regular'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, family, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
