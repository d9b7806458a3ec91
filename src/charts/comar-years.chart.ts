import { scaleLinear } from 'd3-scale';
import { paint } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock, textBlockAbove } from './svg/textBlock.ts';

/** Applications for refugee status lodged in Mexico in one calendar year, in people. */
export interface ComarYear {
  readonly year: number;
  readonly applications: number;
}

/** One office's part of one year, as a share of the total published with it. */
export interface OfficeShare {
  readonly year: number;
  /** 0 to 1. */
  readonly share: number;
}

/** What a step shows: the years drawn, those whose figure is printed, and the year that is emphasised. */
export interface ComarView {
  readonly from: number;
  readonly to: number;
  readonly emphasis: number;
  /** Years printed in the narrow still; the wide one prints every year from `printFrom` on and the first. */
  readonly printed: readonly number[];
  readonly printFrom: number;
}

/** The chart's words. */
export interface ComarWords {
  readonly unit: string;
  /** After the office's share. */
  readonly office: string;
}

/** Where the plot lies in a still. */
export function comarPlot(size: StillSize): { left: number; right: number; top: number; bottom: number } {
  return size === 'n' ? { left: 12, right: 388, top: 84, bottom: 386 } : { left: 20, right: 780, top: 96, bottom: 716 };
}

/**
 * Columns by year; in the emphasised one the office's share is filled full. A year without a figure stays empty over its name.
 * Without any year only the unit is written.
 */
export function comarYears(rows: readonly ComarYear[], office: OfficeShare | undefined, view: ComarView, context: ChartContext<ComarWords> & { readonly caravan: CaravanSize }): Drawing {
  const { size, words, write, caravan } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const plot = comarPlot(size);
  const marks: Mark[] = [...textBlock({ text: words.unit, x: 12, y: 23, width: width - 24, size: text, colour: 'ink-soft', key: 'unit' }).marks];
  const shown = rows.filter(({ year }) => year >= view.from && year <= view.to);
  const highest = shown.reduce((most, row) => Math.max(most, row.applications), 0);
  if (highest === 0) return { width, height, marks };

  // Places beyond the years: the caravan stands at the end, at the same scale, with room for its name.
  const years = view.to - view.from + 1;
  const slot = (plot.right - plot.left) / (years + (size === 'n' ? 3 : 1.6));
  const bar = slot * 0.76;
  const x = (place: number): number => plot.left + place * slot;
  const y = scaleLinear([0, highest], [plot.bottom, plot.top]);
  const ruled = size === 'n' ? [50_000, 100_000] : [25_000, 50_000, 75_000, 100_000, 125_000];
  for (const value of ruled.filter((each) => each < highest)) {
    marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), stroke: paint('rule') }, `rule-${value}`));
    marks.push(label({ text: write.count(value), x: plot.left, y: y(value) - 4, size: text, colour: 'ink-soft', key: `rule-value-${value}` }));
  }
  const columns: Mark[] = [];
  const values: Mark[] = [];
  const strong = size === 'n' ? text : 18;
  for (const { year, applications } of shown) {
    const left = x(year - view.from);
    const part = office?.year === year ? office : undefined;
    columns.push(mark('rect', { x: left, y: y(applications), width: bar, height: plot.bottom - y(applications), fill: paint('mexico'), 'fill-opacity': part ? 0.5 : 1 }, `year-${year}`));
    if (part) {
      const top = y(applications * part.share);
      columns.push(mark('rect', { x: left, y: top, width: bar, height: plot.bottom - top, fill: paint('mexico') }, `office-${year}`));
    }
    const isPrinted = size === 'n' ? view.printed.includes(year) : year === view.from || year >= view.printFrom;
    if (isPrinted) {
      const isLast = year === view.to;
      const isFirst = year === view.from;
      const anchor = isFirst ? 'start' : isLast ? 'start' : 'middle';
      values.push(label({ text: write.count(applications), x: anchor === 'start' ? left : left + bar / 2, y: y(applications) - 8, size: year === view.emphasis ? strong : text, anchor, weight: year === view.emphasis ? 'bold' : 'regular', halo: 'paper', key: `value-${year}` }));
    }
  }
  for (let year = view.from; year <= view.to; year += 1) {
    const every = size === 'w' || (year - view.from) % 2 === 0;
    if (every) marks.push(label({ text: size === 'n' ? `’${String(year).slice(2)}` : String(year), x: x(year - view.from) + bar / 2, y: plot.bottom + text + 7, size: text, anchor: 'middle', colour: 'ink-soft', weight: year === view.emphasis ? 'bold' : 'regular', key: `year-name-${year}` }));
  }
  const caravanX = plot.right - bar;
  const people = plot.bottom - y(caravan.people);
  columns.push(mark('rect', { x: caravanX, y: plot.bottom - people, width: bar, height: people, fill: paint('caravan') }, 'caravan'));
  marks.push(group(columns), mark('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: paint('ink'), 'stroke-width': 1.5 }, 'zero'), ...values);
  marks.push(...textBlockAbove({ text: caravan.name, x: plot.right, y: plot.bottom - people - 8, width: size === 'n' ? 76 : 110, size: text, anchor: 'end', colour: 'caravan-text', halo: 'paper', key: 'caravan-name' }).marks);
  const emphasised = shown.find(({ year }) => year === view.emphasis);
  if (office && emphasised && office.year === view.emphasis) {
    const edge = x(view.emphasis - view.from) + bar;
    const name = textBlock({ text: `${write.percent(office.share, 0)} ${words.office}`, x: edge + slot * 0.24 + 4, y: plot.top + text * 0.75, width: plot.right - edge - slot * 0.24, size: strong, colour: 'mexico-text', weight: 'bold', key: 'office-name' });
    marks.push(...name.marks);
    marks.push(mark('path', { d: `M${edge + slot * 0.24},${y(emphasised.applications * office.share)}H${edge}M${edge + slot * 0.12},${y(emphasised.applications * office.share)}V${name.lastY - text * 0.3}H${edge + slot * 0.24}`, fill: 'none', stroke: paint('mexico-text'), 'stroke-width': 1.25 }, 'office-lead'));
  }
  return { width, height, marks };
}
