import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { paint, type Colour } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { everyMonth, januaries, monthIndex } from './months.ts';
import { label } from './svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock, textBlockAbove } from './svg/textBlock.ts';
import { textWidth } from './svg/textWidth.ts';

/** One series of the chart, one of the three counts of the corridor. */
export type FallSeriesId = 'us' | 'mexico' | 'darien';

/** One month of one series. */
export interface FallMonth {
  readonly series: FallSeriesId;
  /** YYYY-MM. */
  readonly month: string;
  readonly value: number;
}

/** What a step shows of the chart. */
export interface FallView {
  readonly from: string;
  readonly to: string;
  /** `values` prints figures at the named months; `ends` marks where each series ends and what is not known after. */
  readonly emphasis: 'values' | 'ends';
  /** Months whose figure is printed, and on which side of the line. */
  readonly named: readonly FallPlace[];
  /** Where the name of each series stands: at a month, on one side of the line. */
  readonly names: readonly FallPlace[];
}

/** A place beside a line. */
export interface FallPlace {
  readonly series: FallSeriesId;
  /** YYYY-MM. */
  readonly month: string;
  readonly side: 'left' | 'right' | 'above' | 'below';
}

/** The chart's words. */
export interface FallWords {
  readonly unit: string;
  readonly names: Readonly<Record<FallSeriesId, string>>;
  /** How a series says which its last month is. */
  readonly lastMonth: (month: string) => string;
  /** What stands in the blank after the last series. */
  readonly blank: string;
  readonly caravan: string;
  /** The caravan's own end, its date included. */
  readonly trailLost: string;
}

/** Where the caravan stands in the chart: the month it set out and the day its trail is lost. */
export interface FallCaravan extends CaravanSize {
  readonly month: string;
  readonly lastDay: string;
}

const seriesPaint: Record<FallSeriesId, { line: Colour; text: Colour }> = {
  us: { line: 'us', text: 'us-text' },
  mexico: { line: 'mexico', text: 'mexico-text' },
  darien: { line: 'ink-faint', text: 'ink-soft' },
};

/** Where the plot lies in a still. */
export function fallPlot(size: StillSize): { left: number; right: number; top: number; bottom: number } {
  return size === 'n' ? { left: 12, right: 388, top: 84, bottom: 388 } : { left: 20, right: 780, top: 96, bottom: 716 };
}

/** A day as a place on the month axis: months, and the share of the month gone. */
function dayIndex(day: string): number {
  return monthIndex(day.slice(0, 7)) + (Number(day.slice(8, 10)) - 1) / 31;
}

/** Three monthly counts on one zero line. They count different things; a missing month breaks the line. */
export function theFall(rows: readonly FallMonth[], view: FallView, context: ChartContext<FallWords> & { readonly caravan: FallCaravan }): Drawing {
  const { size, words, write, caravan } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const plot = fallPlot(size);
  const marks: Mark[] = [...textBlock({ text: words.unit, x: 12, y: 23, width: width - 24, size: text, colour: 'ink-soft', key: 'unit' }).marks];
  const shown = rows.filter(({ month }) => month >= view.from && month <= view.to);
  const highest = shown.reduce((most, row) => Math.max(most, row.value), 0);
  if (highest === 0) return { width, height, marks };
  const x = scaleLinear([monthIndex(view.from), monthIndex(view.to)], [plot.left, plot.right]);
  const y = scaleLinear([0, highest], [plot.bottom, plot.top]);

  for (const value of [100_000, 200_000, 300_000].filter((each) => each <= highest)) {
    marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), stroke: paint('rule') }, `rule-${value}`));
    marks.push(label({ text: write.count(value), x: plot.left, y: y(value) - 5, size: text, colour: 'ink-soft', key: `rule-value-${value}` }));
  }
  const series = (id: FallSeriesId) => shown.filter((row) => row.series === id);
  const lastOf = (id: FallSeriesId) => series(id).reduce<FallMonth | undefined>((last, row) => (last === undefined || row.month > last.month ? row : last), undefined);
  const ends = (['us', 'mexico', 'darien'] as const).flatMap((id) => lastOf(id) ?? []);
  if (view.emphasis === 'ends') {
    const last = ends.reduce((latest, row) => (row.month > latest.month ? row : latest));
    const from = x(monthIndex(last.month));
    marks.push(mark('rect', { x: from, y: plot.top, width: plot.right - from, height: plot.bottom - plot.top, fill: paint('panel'), stroke: paint('ink-faint'), 'stroke-width': 1, 'stroke-dasharray': '4 4' }, 'blank'));
    marks.push(...textBlock({ text: words.blank, x: plot.right - 8, y: plot.top + text * 1.4, width: plot.right - from - 14, size: text, anchor: 'end', colour: 'ink-soft', key: 'blank-name' }).marks);
  } else {
    marks.push(mark('rect', { x: plot.right, y: plot.top, width: 0, height: plot.bottom - plot.top, fill: paint('panel') }, 'blank'));
  }
  marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: paint('ink'), 'stroke-width': 1.5 }, 'zero'));
  const years = januaries(view.from, view.to);
  for (const { year, index } of years) {
    marks.push(mark('line', { x1: x(index), x2: x(index), y1: plot.bottom, y2: plot.bottom + 5, stroke: paint('ink') }, `tick-${year}`));
    if (x(index) + text * 2.4 <= plot.right + 4) marks.push(label({ text: String(year), x: x(index), y: plot.bottom + text + 7, size: text, colour: 'ink-soft', key: `year-${year}` }));
  }

  const people = plot.bottom - y(caravan.people);
  const caravanX = x(monthIndex(caravan.month));
  const thick = size === 'n' ? 5 : 8;
  for (const id of ['darien', 'mexico', 'us'] as const) {
    const months = everyMonth(series(id), view.from, view.to);
    const edge = line<(typeof months)[number]>((month) => x(month.index), (month) => y(month.row?.value ?? 0)).defined((month) => month.row !== undefined).digits(1);
    marks.push(mark('path', { d: edge(months) ?? '', fill: 'none', stroke: paint(seriesPaint[id].line), 'stroke-width': id === 'us' ? 3 : 2.5, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }, `line-${id}`));
  }
  marks.push(mark('rect', { x: caravanX - thick / 2, y: plot.bottom - people, width: thick, height: people, fill: paint('caravan'), stroke: paint('paper'), 'stroke-width': 0.75 }, 'caravan'));
  const value = (id: FallSeriesId, month: string) => series(id).find((row) => row.month === month)?.value;
  const strong = size === 'n' ? text : 18;

  const gap = size === 'n' ? 8 : 11;
  /** Lines of text beside a point of a series; nothing where the table holds no such month. */
  const beside = ({ series: id, month, side }: FallPlace, lines: readonly { text: string; weight: 'regular' | 'bold' }[], key: string): Mark[] => {
    const at = value(id, month);
    if (at === undefined) return [];
    const leading = strong * 1.15;
    const anchor = side === 'left' ? ('end' as const) : side === 'right' ? ('start' as const) : ('middle' as const);
    const cx = x(monthIndex(month)) + (side === 'left' ? -gap : side === 'right' ? gap : 0);
    const first = side === 'above' ? y(at) - gap - (lines.length - 1) * leading : side === 'below' ? y(at) + gap + strong * 0.75 : y(at) + strong * 0.35;
    const half = anchor === 'middle' ? Math.max(...lines.map((words_) => textWidth(words_.text, strong, 'sans', words_.weight))) / 2 : 0;
    const inside = Math.min(Math.max(cx, plot.left + half), plot.right - half);
    return lines.map((words_, index) => label({ ...words_, x: anchor === 'middle' ? inside : cx, y: first + index * leading, size: strong, anchor, colour: seriesPaint[id].text, halo: 'paper', key: index === 0 ? key : `${key}-${index + 1}` }));
  };
  const ring = ({ series: id, month }: Pick<FallPlace, 'series' | 'month'>, key: string): Mark[] => {
    const at = value(id, month);
    return at === undefined ? [] : [mark('circle', { cx: x(monthIndex(month)), cy: y(at), r: size === 'n' ? 4 : 5, fill: paint('paper'), stroke: paint(seriesPaint[id].line), 'stroke-width': 2 }, key)];
  };
  for (const place of view.names) marks.push(...beside(place, [{ text: words.names[place.series], weight: 'bold' }], `name-${place.series}`));
  if (view.emphasis === 'ends') for (const end of ends) marks.push(...ring(end, `end-${end.series}`));
  for (const place of view.named) {
    const at = value(place.series, place.month);
    if (at === undefined) continue;
    const isEnd = view.emphasis === 'ends' && lastOf(place.series)?.month === place.month;
    const when = isEnd ? words.lastMonth(write.month(place.month)) : write.month(place.month);
    if (!isEnd) marks.push(...ring(place, `named-${place.series}-${place.month}`));
    marks.push(...beside(place, isEnd ? [{ text: when, weight: 'regular' }] : [{ text: write.count(at), weight: 'bold' }, { text: when, weight: 'regular' }], `value-${place.series}-${place.month}`));
  }

  const trailX = x(dayIndex(caravan.lastDay));
  if (view.emphasis === 'ends') {
    marks.push(mark('line', { x1: caravanX, x2: trailX, y1: plot.bottom, y2: plot.bottom, stroke: paint('caravan'), 'stroke-width': 5 }, 'caravan-days'));
    marks.push(mark('circle', { cx: trailX, cy: plot.bottom, r: size === 'n' ? 5 : 7, fill: paint('paper'), stroke: paint('caravan'), 'stroke-width': 2.5 }, 'caravan-end'));
    marks.push(...textBlockAbove({ text: words.trailLost, x: caravanX - thick, y: plot.bottom - 8, width: size === 'n' ? 130 : 190, size: text, anchor: 'end', colour: 'caravan-text', halo: 'paper', key: 'trail-lost' }).marks);
  } else {
    marks.push(...textBlockAbove({ text: words.caravan, x: caravanX - thick, y: plot.bottom - 8, width: size === 'n' ? 100 : 170, size: text, anchor: 'end', colour: 'caravan-text', halo: 'paper', key: 'caravan-name' }).marks);
  }
  return { width, height, marks };
}
