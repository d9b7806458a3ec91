import { paint, type Colour } from '../theme/tokens.ts';
import { label } from './svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';

/** One demand and what stood against it by the day, in words that are already the reader's. */
export interface AskedRow {
  readonly id: string;
  /** Who asked. */
  readonly group: string;
  /** What was asked, in our paraphrase. */
  readonly asked: string;
  /** The figure or date that stands large. */
  readonly figure: string;
  /** What the figure counts. */
  readonly existing: string;
  readonly colour: Colour;
}

/** What a step shows: the rows, in order. */
export interface AskedView {
  readonly rows: readonly string[];
}

/** The table's words. */
export interface AskedWords {
  readonly heads: { readonly asked: string; readonly existing: string };
  /** Who asked, by group. */
  readonly groups: Readonly<Record<string, string>>;
}

const layouts = {
  n: { left: 12, middle: 168, head: 24, top: 36, group: 25, asked: 15, figure: 21, family: 'sans' },
  w: { left: 28, middle: 380, head: 44, top: 64, group: 46, asked: 24, figure: 42, family: 'serif' },
} as const;

/**
 * Two columns: what was asked for, and what existed by that day. Type only; each row a keyed pair under who asked.
 * Throws a RangeError for a row that the view names and that is not there.
 */
export function askedTable(rows: readonly AskedRow[], view: AskedView, context: { readonly size: StillSize; readonly words: AskedWords }): Drawing {
  const { size, words } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const layout = layouts[size];
  const { left, middle } = layout;
  const right = width - left;
  const headSize = size === 'n' ? text : 18;
  const marks: Mark[] = [
    label({ text: words.heads.asked, x: left, y: layout.head, size: headSize, weight: 'bold', key: 'head-asked' }),
    label({ text: words.heads.existing, x: middle, y: layout.head, size: headSize, weight: 'bold', key: 'head-existing' }),
  ];
  const shown = view.rows.map((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new RangeError(`askedTable: the view names "${id}", of which there is no row.`);
    return row;
  });
  const groups = new Set(shown.map((row) => row.group)).size;
  const rowHeight = (height - layout.top - 6 - groups * layout.group) / Math.max(1, shown.length);
  let y = layout.top;
  let group: string | undefined;
  for (const row of shown) {
    if (row.group !== group) {
      group = row.group;
      marks.push(mark('line', { x1: left, x2: right, y1: y, y2: y, stroke: paint('ink'), 'stroke-width': 1.5 }, `group-rule-${group}`));
      marks.push(label({ text: words.groups[group] ?? group, x: left, y: y + layout.group * 0.72, size: text, colour: 'ink-soft', key: `group-${group}` }));
      y += layout.group;
    } else {
      marks.push(mark('line', { x1: left, x2: right, y1: y, y2: y, stroke: paint('rule') }, `rule-${row.id}`));
    }
    const first = y + layout.figure * 1.02;
    marks.push(...textBlock({ text: row.asked, x: left, y: first, width: middle - left - 14, size: layout.asked, leading: 1.2, family: layout.family, key: `asked-${row.id}` }).marks);
    marks.push(label({ text: row.figure, x: middle, y: first, size: layout.figure, weight: 'bold', family: 'serif', colour: row.colour, key: `figure-${row.id}` }));
    marks.push(...textBlock({ text: row.existing, x: middle, y: first + text * (size === 'n' ? 1.35 : 1.6), width: right - middle, size: size === 'n' ? text : 19, leading: 1.18, key: `existing-${row.id}` }).marks);
    y += rowHeight;
  }
  return { width, height, marks };
}
