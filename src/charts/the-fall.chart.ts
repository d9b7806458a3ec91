import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { paint, type Colour } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { everyMonth, januaries, monthIndex } from './months.ts';
import { label } from './svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';
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
  /** Where the name of a series stands that is not named beside a figure. */
  readonly names: readonly FallPlace[];
}

/** A place beside a line. */
export interface FallPlace {
  readonly series: FallSeriesId;
  /** YYYY-MM. */
  readonly month: string;
  readonly side: 'left' | 'right' | 'above' | 'below' | 'above-left';
  /** True where the series' name stands over its figure. */
  readonly isNamed?: boolean | undefined;
}

/** The chart's words. */
export interface FallWords {
  readonly unit: string;
  readonly names: Readonly<Record<FallSeriesId, string>>;
  /** The first series' name where there is little room. */
  readonly usShort: string;
  /** How a series says which its last month is. */
  readonly lastMonth: (name: string, month: string) => string;
  /** What stands in the blank after the last series. */
  readonly blank: string;
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

/** Where the plot lies in a still. Under `ends` it gives way to a strip that shows how far each series goes. */
export function fallPlot(size: StillSize, emphasis: FallView['emphasis']): { left: number; right: number; top: number; bottom: number } {
  const bottom = { n: { values: 368, ends: 258 }, w: { values: 690, ends: 530 } }[size][emphasis];
  return size === 'n' ? { left: 72, right: 380, top: 66, bottom } : { left: 76, right: 780, top: 70, bottom };
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
  const plot = fallPlot(size, view.emphasis);
  const marks: Mark[] = [...textBlock({ text: words.unit, x: 12, y: 23, width: width - 24, size: text, colour: 'ink-soft', key: 'unit' }).marks];
  const shown = rows.filter(({ month }) => month >= view.from && month <= view.to);
  const highest = shown.reduce((most, row) => Math.max(most, row.value), 0);
  if (highest === 0) return { width, height, marks };
  const x = scaleLinear([monthIndex(view.from), monthIndex(view.to)], [plot.left, plot.right]);
  const y = scaleLinear([0, highest], [plot.bottom, plot.top]);

  for (const value of [100_000, 200_000, 300_000].filter((each) => each <= highest)) {
    marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), stroke: paint('rule') }, `rule-${value}`));
    marks.push(label({ text: write.count(value), x: plot.left - 8, y: y(value) + text * 0.35, size: text, anchor: 'end', colour: 'ink-soft', key: `rule-value-${value}` }));
  }
  const series = (id: FallSeriesId) => shown.filter((row) => row.series === id);
  const lastOf = (id: FallSeriesId) => series(id).reduce<FallMonth | undefined>((last, row) => (last === undefined || row.month > last.month ? row : last), undefined);
  const ends = (['us', 'mexico', 'darien'] as const).flatMap((id) => lastOf(id) ?? []);
  if (view.emphasis === 'ends') {
    const last = ends.reduce((latest, row) => (row.month > latest.month ? row : latest));
    const from = x(monthIndex(last.month));
    marks.push(mark('rect', { x: from, y: plot.top, width: plot.right - from, height: plot.bottom - plot.top, fill: paint('other-wash'), 'fill-opacity': 0.5 }, 'blank'));
    marks.push(...textBlock({ text: words.blank, x: plot.right - 6, y: plot.top + text * 1.4, width: size === 'n' ? 66 : plot.right - from - 12, size: text, anchor: 'end', colour: 'ink-soft', halo: 'paper', key: 'blank-name' }).marks);
  } else {
    marks.push(mark('rect', { x: plot.right, y: plot.top, width: 0, height: plot.bottom - plot.top, fill: paint('other-wash'), 'fill-opacity': 0.5 }, 'blank'));
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

  const gap = size === 'n' ? 7 : 11;
  /** Lines of text beside a point of a series; nothing where the table holds no such month. */
  const beside = ({ series: id, month, side }: FallPlace, lines: readonly { text: string; weight: 'regular' | 'bold' }[], key: string): Mark[] => {
    const at = value(id, month);
    if (at === undefined) return [];
    const leading = strong * 1.15;
    const anchor = side === 'left' || side === 'above-left' ? ('end' as const) : side === 'right' ? ('start' as const) : ('middle' as const);
    const cx = x(monthIndex(month)) + (side === 'left' ? -gap : side === 'right' ? gap : side === 'above-left' ? gap * (size === 'n' ? -1 : 0.5) : 0);
    const first = side === 'above' || side === 'above-left' ? y(at) - gap - (lines.length - 1) * leading : side === 'below' ? y(at) + gap + strong * 0.75 : y(at) + strong * 0.35 - (side === 'left' && lines.length > 2 ? leading : 0);
    const widest = Math.max(...lines.map((words_) => textWidth(words_.text, strong, 'sans', words_.weight)));
    const half = widest / 2;
    const inside = Math.min(Math.max(cx, plot.left + half), (size === 'n' ? width - 4 : plot.right) - half);
    const startX = Math.min(cx, width - 2 - widest);
    return lines.map((words_, index) => label({ ...words_, x: anchor === 'middle' ? inside : anchor === 'start' ? startX : Math.max(cx, plot.left + widest), y: first + index * leading, size: strong, anchor, colour: seriesPaint[id].text, halo: 'paper', key: index === 0 ? key : `${key}-${index + 1}` }));
  };
  const ring = ({ series: id, month }: Pick<FallPlace, 'series' | 'month'>, key: string): Mark[] => {
    const at = value(id, month);
    return at === undefined ? [] : [mark('circle', { cx: x(monthIndex(month)), cy: y(at), r: size === 'n' ? 4 : 5, fill: paint('paper'), stroke: paint(seriesPaint[id].line), 'stroke-width': 2 }, key)];
  };
  const nameOf = (id: FallSeriesId): string => (id === 'us' && size === 'n' ? words.usShort : words.names[id]);
  for (const place of view.names) marks.push(...beside(place, [{ text: nameOf(place.series), weight: 'bold' }], `name-${place.series}`));
  for (const place of view.named) {
    const at = value(place.series, place.month);
    if (at === undefined) continue;
    const figures = [{ text: write.count(at), weight: 'bold' as const }, { text: write.month(place.month), weight: 'regular' as const }];
    marks.push(...ring(place, `named-${place.series}-${place.month}`));
    marks.push(...beside(place, place.isNamed ? [{ text: nameOf(place.series), weight: 'bold' }, ...figures] : figures, `value-${place.series}-${place.month}`));
  }
  if (view.emphasis === 'ends') marks.push(...ends.flatMap((end) => ring(end, `end-${end.series}`)), ...reachStrip(ends, context, x, plot));

  // The caravan's words stand below the years, on a line from its mark.
  const wordsY = plot.bottom + (size === 'n' ? 44 : 52);
  const said = view.emphasis === 'ends' ? words.trailLost : caravan.name;
  if (view.emphasis === 'ends') {
    const trailX = x(dayIndex(caravan.lastDay));
    marks.push(mark('line', { x1: caravanX, x2: trailX, y1: plot.bottom, y2: plot.bottom, stroke: paint('caravan'), 'stroke-width': 5 }, 'caravan-days'));
    marks.push(mark('circle', { cx: trailX, cy: plot.bottom, r: size === 'n' ? 5 : 7, fill: paint('paper'), stroke: paint('caravan'), 'stroke-width': 2.5 }, 'caravan-end'));
  }
  marks.push(mark('line', { x1: caravanX, x2: caravanX, y1: plot.bottom + 2, y2: wordsY - text * 0.9, stroke: paint('caravan'), 'stroke-width': 1.25 }, 'caravan-lead'));
  const half = textWidth(said, text) / 2;
  marks.push(label({ text: said, x: Math.min(caravanX, width - 12 - half), y: wordsY, size: text, anchor: 'middle', colour: 'caravan-text', key: 'caravan-name' }));
  return { width, height, marks };
}

/** How far each series goes: a bar to its last month, and an open frame for the months after it. */
function reachStrip(ends: readonly FallMonth[], { size, words, write }: ChartContext<FallWords>, x: (index: number) => number, plot: ReturnType<typeof fallPlot>): Mark[] {
  const text = labelSize[size];
  const top = plot.bottom + (size === 'n' ? 62 : 86);
  const row = size === 'n' ? 31 : 44;
  const thick = size === 'n' ? 7 : 10;
  return ends.flatMap((end, index) => {
    const y = top + index * row + text * 0.75 + 5;
    const to = x(monthIndex(end.month));
    return [
      label({ text: words.lastMonth(words.names[end.series], write.month(end.month)), x: plot.left, y: y - 5, size: text, colour: seriesPaint[end.series].text, halo: 'paper', key: `reach-name-${end.series}` }),
      mark('rect', { x: plot.left, y, width: to - plot.left, height: thick, fill: paint(seriesPaint[end.series].line) }, `reach-${end.series}`),
      mark('rect', { x: to, y, width: plot.right - to, height: thick, fill: paint('paper'), stroke: paint('ink-faint'), 'stroke-width': 1, 'stroke-dasharray': '3 3' }, `reach-blank-${end.series}`),
    ];
  });
}
