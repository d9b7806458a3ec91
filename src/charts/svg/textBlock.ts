import { label, wrapText, type LabelOptions } from './label.ts';
import type { Mark } from './mark.ts';

/** A label of several lines. `y` is the first baseline; `width` the longest line allowed, in the still's units. */
export interface TextBlockOptions extends LabelOptions {
  readonly width: number;
  /** Distance between baselines as a multiple of the size. */
  readonly leading?: number;
}

/** Marks of a wrapped label, and the baseline of its last line: what stands below it starts from there. */
export interface TextBlock {
  readonly marks: readonly Mark[];
  readonly lastY: number;
  readonly lines: number;
}

/** Sets a label in as many lines as its width asks for. Keys of further lines carry the line's number. */
export function textBlock(options: TextBlockOptions): TextBlock {
  const { width, leading = 1.22, ...line } = options;
  const lines = wrapText(options.text, width, options.size, options.family, options.weight);
  const marks = lines.map((text, index) =>
    label({
      ...line,
      text,
      y: options.y + index * options.size * leading,
      ...(options.key === undefined ? {} : { key: index === 0 ? options.key : `${options.key}-${index + 1}` }),
    }),
  );
  return { marks, lastY: options.y + (lines.length - 1) * options.size * leading, lines: lines.length };
}

/** Sets a label whose last baseline is at `y`: lines are stacked upwards. */
export function textBlockAbove(options: TextBlockOptions): TextBlock {
  const lines = wrapText(options.text, options.width, options.size, options.family, options.weight).length;
  const first = options.y - (lines - 1) * options.size * (options.leading ?? 1.22);
  return textBlock({ ...options, y: first });
}
