import { scaleLinear } from 'd3-scale';
import { paint } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { everyMonth, januaries, monthIndex } from './months.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';

/** People recorded by Panama in one month on their way out of the Darién. */
export interface DarienMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** All nationalities. */
  readonly crossings: number;
  readonly venezuela: number;
}

/** The inset's two bars: a span of years together, and one year with its children. */
export interface DarienCompared {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly before: number;
  readonly year: number;
  readonly crossings: number;
  readonly children: number;
}

/** The months that a step shows. */
export interface DarienView {
  readonly from: string;
  readonly to: string;
}

/** The chart's words. */
export interface DarienWords {
  readonly unit: string;
  readonly venezuela: string;
  readonly others: string;
  /** After the children's figure. */
  readonly children: string;
}

/** Where the plot lies in a still. */
export function darienPlot(size: StillSize): { left: number; right: number; top: number; bottom: number } {
  return size === 'n' ? { left: 12, right: 388, top: 168, bottom: 368 } : { left: 20, right: 780, top: 110, bottom: 690 };
}

/** The highest month shown. */
function highestOf(rows: readonly DarienMonth[]): DarienMonth | undefined {
  return rows.reduce<DarienMonth | undefined>((best, row) => (best === undefined || row.crossings > best.crossings ? row : best), undefined);
}

/**
 * Months as columns, Venezuela below and everyone else above; two bars set the year against a decade. A missing month stays empty.
 * Without any crossing only the unit is written.
 */
export function darienMonths(rows: readonly DarienMonth[], compared: DarienCompared, view: DarienView, context: ChartContext<DarienWords> & { readonly caravan: CaravanSize }): Drawing {
  const { size, words, write, caravan } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const plot = darienPlot(size);
  const marks: Mark[] = [...textBlock({ text: words.unit, x: 12, y: 23, width: width - 24, size: text, colour: 'ink-soft', key: 'unit' }).marks];
  const months = everyMonth(rows, view.from, view.to);
  const highest = highestOf(months.flatMap(({ row }) => row ?? []));
  // A scale from nought to nought would put nought at its middle.
  if (!highest || highest.crossings === 0) return { width, height, marks };

  const first = monthIndex(view.from);
  const slot = (plot.right - plot.left) / (months.length + 3);
  const bar = slot * 0.78;
  const x = (index: number): number => plot.left + (index - first) * slot;
  const y = scaleLinear([0, highest.crossings], [plot.bottom, plot.top]);
  const ruled = size === 'n' ? [40_000] : [20_000, 40_000, 60_000, 80_000];
  for (const value of ruled.filter((each) => each < highest.crossings)) {
    marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), stroke: paint('rule') }, `rule-${value}`));
    marks.push(label({ text: write.count(value), x: plot.right, y: y(value) - 4, size: text, anchor: 'end', colour: 'ink-soft', key: `rule-value-${value}` }));
  }
  const venezuela: Mark[] = [];
  const others: Mark[] = [];
  for (const { month, index, row } of months) {
    if (!row) continue;
    venezuela.push(mark('rect', { x: x(index), y: y(row.venezuela), width: bar, height: plot.bottom - y(row.venezuela), fill: paint('ink-soft') }, `venezuela-${month}`));
    others.push(mark('rect', { x: x(index), y: y(row.crossings), width: bar, height: y(row.venezuela) - y(row.crossings), fill: paint('other'), 'fill-opacity': 0.55 }, `others-${month}`));
  }
  marks.push(group(others, { 'data-nationality': 'OTH' }), group(venezuela, { 'data-nationality': 'VEN' }));
  marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: paint('ink'), 'stroke-width': 1.5 }, 'zero'));
  for (const { year, index } of januaries(view.from, view.to)) {
    marks.push(mark('line', { x1: x(index), x2: x(index), y1: plot.bottom, y2: plot.bottom + 5, stroke: paint('ink') }, `tick-${year}`));
    marks.push(label({ text: String(year), x: x(index), y: plot.bottom + text + 7, size: text, colour: 'ink-soft', key: `year-${year}` }));
  }

  const peakX = x(monthIndex(highest.month)) + bar / 2;
  const strong = size === 'n' ? text : 18;
  marks.push(label({ text: `${write.month(highest.month)}: ${write.count(highest.crossings)}`, x: peakX, y: plot.top - 8, size: strong, anchor: 'middle', weight: 'bold', key: 'peak' }));
  // The parts are named right of the peak, where the months after it leave room.
  const nameX = x(monthIndex(highest.month) + 2) + (size === 'n' ? 8 : 14);
  const nameY = y(highest.crossings * 0.88);
  const swatch = text * 0.75;
  marks.push(mark('rect', { x: nameX, y: nameY - swatch, width: swatch, height: swatch, fill: paint('other'), 'fill-opacity': 0.55 }, 'swatch-others'));
  marks.push(label({ text: words.others, x: nameX + swatch + 6, y: nameY, size: text, colour: 'ink-soft', key: 'name-others' }));
  marks.push(mark('rect', { x: nameX, y: nameY + text * 1.4 - swatch, width: swatch, height: swatch, fill: paint('ink-soft') }, 'swatch-venezuela'));
  marks.push(label({ text: words.venezuela, x: nameX + swatch + 6, y: nameY + text * 1.4, size: text, weight: 'bold', key: 'name-venezuela' }));

  const people = plot.bottom - y(caravan.people);
  const caravanX = plot.right - bar;
  marks.push(mark('rect', { x: caravanX, y: plot.bottom - people, width: bar, height: people, fill: paint('caravan') }, 'caravan'));
  marks.push(label({ text: caravan.name, x: plot.right, y: height - (size === 'n' ? 10 : 14), size: text, anchor: 'end', colour: 'caravan-text', key: 'caravan-name' }));

  marks.push(...inset(compared, context));
  return { width, height, marks };
}

/** Two bars on one scale of their own: a decade of crossings and one year's, children marked in it. */
function inset(compared: DarienCompared, { size, words, write }: ChartContext<DarienWords>): Mark[] {
  const text = labelSize[size];
  const at = size === 'n' ? { left: 12, right: 388, top: 46, bar: 12, row: 44 } : { left: 20, right: 330, top: 84, bar: 22, row: 66 };
  const x = scaleLinear([0, Math.max(compared.before, compared.crossings)], [0, at.right - at.left]);
  const second = at.top + at.row;
  return [
    label({ text: `${compared.firstYear}–${compared.lastYear}: ${write.count(compared.before)}`, x: at.left, y: at.top + text * 0.75, size: text, key: 'before-name' }),
    mark('rect', { x: at.left, y: at.top + text + 2, width: x(compared.before), height: at.bar, fill: paint('other') }, 'before'),
    label({ text: `${compared.year}: ${write.count(compared.crossings)}`, x: at.left, y: second + text * 0.75, size: text, weight: 'bold', key: 'year-name' }),
    mark('rect', { x: at.left, y: second + text + 2, width: x(compared.crossings), height: at.bar, fill: paint('other') }, 'year'),
    mark('rect', { x: at.left, y: second + text + 2, width: x(compared.children), height: at.bar, fill: paint('ink') }, 'children'),
    label({ text: `${write.percent(compared.children / compared.crossings, 1)} ${words.children}`, x: at.left, y: second + text * 2 + at.bar + 2, size: text, key: 'children-name' }),
  ];
}
