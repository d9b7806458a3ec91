import { scaleLinear } from 'd3-scale';
import { paint } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { everyMonth, januaries, monthIndex } from './months.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock, textBlockAbove } from './svg/textBlock.ts';

/** Encounters at ports of entry on the southwest border in one month. */
export interface PortMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly encounters: number;
}

/** A programme's life: its first and last month. */
export interface ProgrammeSpan {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** What it offered, figures included. */
  readonly offer: string;
}

/** The months that a step shows. */
export interface AppointmentsView {
  readonly from: string;
  readonly to: string;
}

/** The chart's words. */
export interface AppointmentsWords {
  readonly unit: string;
  /** Where the table has no further month. */
  readonly noData: string;
}

/** Where the plot of columns lies in a still, and the row of programmes above it. */
export function appointmentsPlot(size: StillSize): { left: number; right: number; top: number; bottom: number; spans: number; spanRow: number } {
  return size === 'n'
    ? { left: 60, right: 312, top: 218, bottom: 388, spans: 22, spanRow: 82 }
    : { left: 72, right: 664, top: 316, bottom: 712, spans: 40, spanRow: 106 };
}

/**
 * Programmes as bars over the months of encounters at the ports they led to. Months without a figure are left blank and named.
 * Without any month the programmes stand over the unit alone.
 */
export function appointmentsTimeline(rows: readonly PortMonth[], spans: readonly ProgrammeSpan[], view: AppointmentsView, context: ChartContext<AppointmentsWords> & { readonly caravan: CaravanSize }): Drawing {
  const { size, words, write, caravan } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const plot = appointmentsPlot(size);
  const months = everyMonth(rows, view.from, view.to);
  const first = monthIndex(view.from);
  const slot = (plot.right - plot.left) / Math.max(1, months.length);
  const bar = slot * 0.78;
  const x = (index: number): number => plot.left + (index - first) * slot;
  const marks: Mark[] = [];

  spans.forEach((span, row) => {
    const top = plot.spans + row * plot.spanRow;
    const from = x(monthIndex(span.from));
    const to = Math.min(plot.right, x(monthIndex(span.to) + 1));
    const strong = size === 'n' ? text : 20;
    const name = label({ text: span.name, x: from, y: top, size: strong, weight: 'bold', colour: 'us-text', key: `span-name-${span.id}` });
    const bandTop = top + strong * 0.5;
    const thick = size === 'n' ? 14 : 22;
    marks.push(name, mark('rect', { x: from, y: bandTop, width: to - from, height: thick, fill: paint('us') }, `span-${span.id}`));
    marks.push(...textBlock({ text: span.offer, x: from, y: bandTop + thick + text * 1.1, width: width - 12 - from, size: text, colour: 'ink-soft', key: `span-offer-${span.id}` }).marks);
  });

  const known = months.flatMap(({ row }) => row ?? []);
  const highest = known.reduce((most, row) => Math.max(most, row.encounters), 0);
  const unit = textBlock({ text: words.unit, x: 12, y: plot.top - (size === 'n' ? 22 : 16), width: width - 24, size: text, colour: 'ink-soft', key: 'unit' });
  marks.push(...unit.marks);
  if (highest === 0) return { width, height, marks };
  const y = scaleLinear([0, highest], [plot.bottom, plot.top + text + 6]);
  for (const value of (size === 'n' ? [25_000, 50_000] : [10_000, 20_000, 30_000, 40_000, 50_000]).filter((each) => each <= highest)) {
    marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), stroke: paint('rule') }, `rule-${value}`));
    marks.push(label({ text: write.count(value), x: plot.left - 8, y: y(value) + text * 0.35, size: text, anchor: 'end', colour: 'ink-soft', key: `rule-value-${value}` }));
  }
  for (const span of spans.slice(0, 1)) {
    const from = x(monthIndex(span.from));
    const to = x(monthIndex(span.to) + 1);
    marks.push(mark('rect', { x: from, y: plot.top, width: to - from, height: plot.bottom - plot.top, fill: paint('us-wash'), 'fill-opacity': 0.4 }, `shade-${span.id}`));
  }
  const columns = months.flatMap(({ month, index, row }) => (row ? [mark('rect', { x: x(index), y: y(row.encounters), width: bar, height: plot.bottom - y(row.encounters), fill: paint('us') }, `ports-${month}`)] : []));
  marks.push(group(columns), mark('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: paint('ink'), 'stroke-width': 1.5 }, 'zero'));
  const last = [...months].reverse().find(({ row }) => row !== undefined);
  if (last && last.month !== view.to) {
    const from = x(last.index + 1);
    marks.push(mark('rect', { x: from, y: plot.top + text + 6, width: plot.right - from, height: plot.bottom - plot.top - text - 6, fill: paint('paper'), stroke: paint('ink-faint'), 'stroke-width': 1, 'stroke-dasharray': '4 4' }, 'no-data'));
    marks.push(...textBlock({ text: words.noData, x: from + 8, y: plot.top + text * 2 + 14, width: plot.right - from - 14, size: text, colour: 'ink-soft', key: 'no-data-name' }).marks);
  }
  const peak = known.find((row) => row.encounters === highest);
  if (peak) marks.push(label({ text: `${write.month(peak.month)}: ${write.count(highest)}`, x: x(monthIndex(peak.month)) + bar / 2 + slot, y: y(highest) - 7, size: text, anchor: 'end', weight: 'bold', halo: 'paper', key: 'peak' }));
  for (const { year, index } of januaries(view.from, view.to)) {
    marks.push(mark('line', { x1: x(index), x2: x(index), y1: plot.bottom, y2: plot.bottom + 5, stroke: paint('ink') }, `tick-${year}`));
    if (x(index) + text * 2.4 < plot.right) marks.push(label({ text: String(year), x: x(index), y: plot.bottom + text + 7, size: text, colour: 'ink-soft', key: `year-${year}` }));
  }
  // The caravan stands beyond the months, at the same scale.
  const people = plot.bottom - y(caravan.people);
  const right = width - (size === 'n' ? 12 : 20);
  const thick = size === 'n' ? 16 : 32;
  marks.push(mark('rect', { x: right - thick, y: plot.bottom - people, width: thick, height: people, fill: paint('caravan') }, 'caravan'));
  marks.push(...textBlockAbove({ text: caravan.name, x: right, y: plot.bottom - people - 8, width: right - plot.right - 6, size: text, anchor: 'end', colour: 'caravan-text', key: 'caravan-name' }).marks);
  return { width, height, marks };
}
