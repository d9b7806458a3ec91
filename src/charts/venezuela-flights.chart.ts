import { paint, type Colour } from '../theme/tokens.ts';
import type { ChartContext } from './chartContext.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';

/** One quantity as a row of squares. */
export interface SquaresRow {
  readonly id: string;
  readonly value: number;
  readonly colour: Colour;
  readonly textColour: Colour;
  /** The row's words, its figure included. */
  readonly name: string;
  /** Set where the marks stand for one nationality. */
  readonly nationality?: string;
}

/** What a step shows: how much one square stands for. */
export interface SquaresView {
  readonly square: number;
}

/** The chart's words. */
export interface SquaresWords {
  readonly unit: string;
}

/** Squares to a line, their side and the distance from one to the next. */
export function squareGrid(size: StillSize): { perLine: number; side: number; pitch: number } {
  return size === 'n' ? { perLine: 17, side: 18, pitch: 21.8 } : { perLine: 16, side: 39, pitch: 46.8 };
}

/**
 * Squares of one size for quantities of one order: every square but the last is whole, the last as wide as what is left.
 * Without rows the key and its unit stand alone. Throws a RangeError for rows that do not fit, and for a value that is none.
 */
export function venezuelaFlights(rows: readonly SquaresRow[], view: SquaresView, context: ChartContext<SquaresWords>): Drawing {
  const { size, words } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const { perLine, side, pitch } = squareGrid(size);
  const left = size === 'n' ? 16 : 28;
  const marks: Mark[] = [mark('rect', { x: left, y: 10, width: side, height: side, fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.25 }, 'square-key')];
  marks.push(...textBlock({ text: words.unit, x: left + side + 8, y: size === 'n' ? 23 : 35, width: width - left - side - 20, size: text, colour: 'ink-soft', key: 'unit' }).marks);
  let y = size === 'n' ? 62 : 84;
  for (const row of rows) {
    if (!(Number.isFinite(row.value) && row.value >= 0)) throw new RangeError(`Squares: ${row.id} is ${row.value}, which cannot be counted in squares. Check the row it is taken from.`);
    const strong = size === 'n' ? text : 20;
    const name = textBlock({ text: row.name, x: left, y, width: width - left - 12, size: strong, weight: 'bold', colour: row.textColour, key: `name-${row.id}` });
    marks.push(...name.marks);
    const top = name.lastY + strong * 0.55;
    const squares = Array.from({ length: Math.ceil(row.value / view.square) }, (_, index) => {
      const part = Math.min(1, row.value / view.square - index);
      return mark('rect', { x: left + (index % perLine) * pitch, y: top + Math.floor(index / perLine) * pitch, width: side * part, height: side, fill: paint(row.colour) }, `square-${row.id}-${index + 1}`);
    });
    marks.push(row.nationality === undefined ? group(squares) : group(squares, { 'data-nationality': row.nationality }));
    y = top + Math.ceil(squares.length / perLine) * pitch + strong * 1.5;
  }
  if (rows.length > 0 && y - text > height) throw new RangeError(`Squares: ${rows.length} rows end at ${y.toFixed(0)}, below the still's ${height}; draw fewer or raise the value of a square (${view.square}).`);
  return { width, height, marks };
}
