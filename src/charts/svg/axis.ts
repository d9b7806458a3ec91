import { paint } from '../../theme/tokens.ts';
import { label } from './label.ts';
import { mark, type Mark } from './mark.ts';

/** One tick: where it stands along its axis, what it says, and the id that keeps it the same mark across stills. */
export interface AxisTick {
  readonly id: string;
  /** Place along the axis, in the still's units. */
  readonly at: number;
  /** The label; empty for a tick that is only a line. */
  readonly text: string;
}

/** A vertical axis: the span of its grid lines, where its labels end, and the label size. */
export interface VerticalAxis {
  readonly ticks: readonly AxisTick[];
  /** Left and right end of the grid lines. */
  readonly x0: number;
  readonly x1: number;
  /** Size of the labels, which end at `labelX`. */
  readonly labelSize: number;
  readonly labelX: number;
}

/** Horizontal grid lines with their values at the left, keyed `y:<id>`. */
export function verticalAxis({ ticks, x0, x1, labelSize, labelX }: VerticalAxis): Mark[] {
  return ticks.flatMap((tick) => [
    mark('line', { x1: x0, x2: x1, y1: tick.at, y2: tick.at, stroke: paint('rule'), 'stroke-width': 1 }, `y:${tick.id}`),
    ...(tick.text === ''
      ? []
      : [label({ text: tick.text, x: labelX, y: tick.at + labelSize * 0.35, size: labelSize, anchor: 'end', colour: 'ink-soft', key: `y-label:${tick.id}` })]),
  ]);
}

/** A horizontal axis: where its tick marks start and how long they are, the baseline of its labels and their size. */
export interface HorizontalAxis {
  readonly ticks: readonly AxisTick[];
  /** Top and bottom of the tick lines: short marks below the plot, or grid lines through it. */
  readonly y0: number;
  readonly y1: number;
  readonly labelSize: number;
  /** Baseline of the labels. */
  readonly labelY: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Tick lines with their labels below, keyed `x:<id>`. */
export function horizontalAxis({ ticks, y0, y1, labelSize, labelY, anchor = 'middle' }: HorizontalAxis): Mark[] {
  return ticks.flatMap((tick) => [
    mark('line', { x1: tick.at, x2: tick.at, y1: y0, y2: y1, stroke: paint('rule'), 'stroke-width': 1 }, `x:${tick.id}`),
    ...(tick.text === ''
      ? []
      : [label({ text: tick.text, x: tick.at, y: labelY, size: labelSize, anchor, colour: 'ink-soft', key: `x-label:${tick.id}` })]),
  ]);
}
