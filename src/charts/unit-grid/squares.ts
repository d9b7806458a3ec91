import { paint, type Colour } from '../../theme/tokens.ts';
import { mark, type Mark } from '../svg/mark.ts';

/** Side of a square and gap to the next, as shares of a cell. */
const side = 0.86;
const inset = (1 - side) / 2;

/**
 * The path of `count` squares in rows of `columns`, in cell units with the top left cell at 0,0. Drawn with the dashes of
 * {@link squares} each row breaks into squares, so a hundred of them are one short path. The last one is cut to its share.
 */
export function squaresPath(count: number, columns: number, from = 0): string {
  const rows: string[] = [];
  const coordinate = (value: number): string => String(Math.round(value * 1000) / 1000);
  for (let start = from; start < from + count - 1e-9; ) {
    const row = Math.floor(start / columns);
    const end = Math.min((row + 1) * columns, from + count);
    const column = start - row * columns;
    const whole = Math.floor(end - start + 1e-9);
    const share = end - start - whole;
    rows.push(`M${coordinate(column + inset)} ${coordinate(row + 0.5)}h${coordinate(whole + share * side - (share > 1e-9 ? 0 : inset * 2))}`);
    start = end;
  }
  return rows.join('');
}

/** How a run of squares is placed and painted. */
export interface SquaresOptions {
  readonly count: number;
  readonly columns: number;
  /** Cells before the first square, in reading order. */
  readonly from?: number;
  readonly x: number;
  readonly y: number;
  /** Side of a cell in the still's units. */
  readonly cell: number;
  readonly colour: Colour;
  readonly opacity?: number;
  readonly key: string;
}

/** A run of squares as one mark, scaled by `transform` so that it can shrink as a whole. */
export function squares({ count, columns, from = 0, x, y, cell, colour, opacity = 1, key }: SquaresOptions): Mark {
  return mark(
    'path',
    {
      d: squaresPath(count, columns, from),
      transform: `translate(${round(x)} ${round(y)}) scale(${round(cell)})`,
      fill: 'none',
      stroke: paint(colour),
      'stroke-width': side,
      'stroke-dasharray': `${side} ${Math.round((1 - side) * 100) / 100}`,
      ...(opacity === 1 ? {} : { opacity }),
    },
    key,
  );
}

/** Squares that are only outlines: the same run twice, the upper one smaller and in the paper's colour. */
export function outlinedSquares(options: SquaresOptions): Mark {
  const { count, columns, from = 0, x, y, cell, colour, key } = options;
  const line = Math.min(1.3 / cell, 0.22);
  const hole = side - line * 2;
  const d = squaresPath(count, columns, from);
  const transform = `translate(${round(x)} ${round(y)}) scale(${round(cell)})`;
  const hollow = hollowPath(count, columns, from, line);
  return {
    element: 'g',
    key,
    attributes: { transform, fill: 'none' },
    children: [
      mark('path', { d, stroke: paint(colour), 'stroke-width': side, 'stroke-dasharray': `${side} ${round(1 - side)}` }),
      mark('path', { d: hollow, stroke: paint('paper'), 'stroke-width': round(hole), 'stroke-dasharray': `${round(hole)} ${round(1 - hole)}` }),
    ],
  };
}

function hollowPath(count: number, columns: number, from: number, line: number): string {
  const rows: string[] = [];
  for (let start = from; start < from + count - 1e-9; ) {
    const row = Math.floor(start / columns);
    const end = Math.min((row + 1) * columns, from + count);
    rows.push(`M${round(start - row * columns + inset + line)} ${row + 0.5}h${round(end - start - 2 * (inset + line))}`);
    start = end;
  }
  return rows.join('');
}

/** The outline round the cells of a block of 100 that `count` squares fill, in cell units. */
export function blockOutline(count: number, x: number, y: number): string {
  const rows = Math.floor(count / 10);
  const rest = Math.round(count - rows * 10);
  if (rest === 0) return `M${round(x)} ${round(y)}h10v${rows}h-10z`;
  return `M${round(x)} ${round(y)}h10v${rows}h${rest - 10}v1h${-rest}z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
