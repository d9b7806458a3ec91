import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { paint } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { everyMonth, januaries, monthIndex } from './months.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';

/** Encounters of one nationality in one month. */
export interface NationalityRow {
  /** ISO 3166-1 alpha-3, or `OTH` for all that have no panel of their own. */
  readonly nationality: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly encounters: number;
}

/** What a step shows: panels in reading order, their span, and the month in which one nationality passes another. */
export interface PanelsView {
  readonly panels: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly crossing?: { readonly nationality: string; readonly over: string; readonly month: string } | undefined;
}

/** The chart's words: its unit and the panels' names by code. */
export interface PanelsWords {
  readonly unit: string;
  readonly names: Readonly<Record<string, string>>;
}

const columns = 3;

/** The frame of the n-th panel: where its plot lies in the still. */
export function panelPlot(size: StillSize, index: number, panels: number): { left: number; right: number; top: number; bottom: number } {
  const box = size === 'n' ? { left: 12, right: 388, top: 50, bottom: 374, gap: 14, head: 20, foot: 8 } : { left: 20, right: 780, top: 56, bottom: 690, gap: 28, head: 30, foot: 16 };
  const rows = Math.ceil(panels / columns);
  const across = (box.right - box.left - box.gap * (columns - 1)) / columns;
  const down = (box.bottom - box.top) / rows;
  const left = box.left + (index % columns) * (across + box.gap);
  const top = box.top + Math.floor(index / columns) * down;
  return { left, right: left + across, top: top + box.head, bottom: top + down - box.foot };
}

/** The scale's upper end: the highest month of any panel. */
export function panelTop(rows: readonly NationalityRow[]): number {
  return rows.reduce((highest, row) => Math.max(highest, row.encounters), 0);
}

/** Small multiples: one panel per nationality, months across, encounters up, all on one scale. A missing month is a gap. */
export function nationalityPanels(rows: readonly NationalityRow[], view: PanelsView, context: ChartContext<PanelsWords> & { readonly caravan: CaravanSize }): Drawing {
  const { size, words, write, caravan } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const shown = rows.filter((row) => row.month >= view.from && row.month <= view.to);
  const highest = panelTop(shown);
  const marks: Mark[] = [...textBlock({ text: words.unit, x: 12, y: 23, width: width - 24, size: text, colour: 'ink-soft', key: 'unit' }).marks];
  if (highest === 0) return { width, height, marks };

  const months = (nationality: string) => everyMonth(shown.filter((row) => row.nationality === nationality), view.from, view.to);
  type Month = ReturnType<typeof months>[number];
  const rule = 50_000 < highest ? 50_000 : 10 ** Math.floor(Math.log10(highest));

  view.panels.forEach((nationality, place) => {
    const plot = panelPlot(size, place, view.panels.length);
    const x = scaleLinear([monthIndex(view.from), monthIndex(view.to)], [plot.left, plot.right]);
    const y = scaleLinear([0, highest], [plot.bottom, plot.top]);
    const isMexico = nationality === 'MEX';
    const isStrong = nationality === view.crossing?.nationality;
    const series = months(nationality);
    const fill = area<Month>((month) => x(month.index), y(0), (month) => y(month.row?.encounters ?? 0)).defined((month) => month.row !== undefined).digits(1);
    const edge = (of: readonly Month[]) => line<Month>((month) => x(month.index), (month) => y(month.row?.encounters ?? 0)).defined((month) => month.row !== undefined).digits(1)(of) ?? '';
    const inside: Mark[] = [];
    inside.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(rule), y2: y(rule), stroke: paint('rule') }, `rule-${nationality}`));
    inside.push(mark('path', { d: fill(series) ?? '', fill: paint(isMexico ? 'mexico-wash' : isStrong ? 'ink-faint' : 'other-wash') }, `area-${nationality}`));
    if (isStrong && view.crossing && size === 'w') inside.push(mark('path', { d: edge(months(view.crossing.over)), fill: 'none', stroke: paint('mexico'), 'stroke-width': 1.5, 'stroke-linejoin': 'round' }, `line-${nationality}-${view.crossing.over}`));
    inside.push(mark('path', { d: edge(series), fill: 'none', stroke: paint(isMexico ? 'mexico' : isStrong ? 'ink' : 'ink-soft'), 'stroke-width': isStrong ? 2.25 : 1.75, 'stroke-linejoin': 'round' }, `line-${nationality}`));
    inside.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(0), y2: y(0), stroke: paint('ink-soft') }, `zero-${nationality}`));
    // The head rule ties the name to what stands below it: most panels are low, and their names would drift to the panel above.
    const head = plot.top - (size === 'n' ? 20 : 30);
    inside.push(mark('line', { x1: plot.left, x2: plot.right, y1: head, y2: head, stroke: paint('ink-soft') }, `head-${nationality}`));
    inside.push(label({ text: words.names[nationality] ?? nationality, x: plot.left, y: plot.top - (size === 'n' ? 4 : 9), size: size === 'n' ? text : 18, weight: 'bold', colour: isMexico ? 'mexico-text' : 'ink', key: `name-${nationality}` }));
    for (const { year, index } of januaries(view.from, view.to)) {
      inside.push(mark('line', { x1: x(index), x2: x(index), y1: plot.bottom, y2: plot.bottom + 4, stroke: paint('ink-faint') }, `tick-${nationality}-${year}`));
    }
    marks.push(group(inside, { 'data-nationality': nationality }));
  });

  // Values and years are written once, on the panels where there is room for them.
  const first = panelPlot(size, Math.min(columns, view.panels.length) - 1, view.panels.length);
  const yFirst = scaleLinear([0, highest], [first.bottom, first.top]);
  marks.push(label({ text: write.count(rule), x: first.right, y: yFirst(rule) - 4, size: text, anchor: 'end', colour: 'ink-soft', halo: 'paper', key: `rule-value-${rule}` }));
  const lastRow = Math.floor((view.panels.length - 1) / columns) * columns;
  for (let place = lastRow; place < view.panels.length; place += 1) {
    const plot = panelPlot(size, place, view.panels.length);
    const x = scaleLinear([monthIndex(view.from), monthIndex(view.to)], [plot.left, plot.right]);
    const years = januaries(view.from, view.to);
    for (const { year, index } of [years[0], years.at(-1)].flatMap((each) => each ?? [])) {
      const isLast = index === years.at(-1)?.index;
      marks.push(label({ text: String(year), x: isLast ? plot.right : x(index), y: plot.bottom + text + 4, size: text, anchor: isLast ? 'end' : 'start', colour: 'ink-soft', key: `year-${place}-${year}` }));
    }
  }

  const crossing = view.crossing;
  const place = crossing ? view.panels.indexOf(crossing.nationality) : -1;
  if (crossing && place >= 0) {
    const plot = panelPlot(size, place, view.panels.length);
    const x = scaleLinear([monthIndex(view.from), monthIndex(view.to)], [plot.left, plot.right]);
    const y = scaleLinear([0, highest], [plot.bottom, plot.top]);
    const value = (nationality: string) => shown.find((row) => row.nationality === nationality && row.month === crossing.month)?.encounters;
    const own = value(crossing.nationality);
    const other = value(crossing.over);
    if (own !== undefined && other !== undefined) {
      const cx = x(monthIndex(crossing.month));
      marks.push(mark('circle', { cx, cy: y(own), r: size === 'n' ? 3.5 : 5, fill: paint('paper'), stroke: paint('ink'), 'stroke-width': 2 }, 'crossing'));
      marks.push(mark('circle', { cx, cy: y(other), r: size === 'n' ? 2.5 : 4, fill: paint('mexico'), stroke: paint('paper'), 'stroke-width': 1 }, 'crossing-over'));
      if (size === 'n') {
        [write.month(crossing.month), write.count(own)].forEach((words_, index) => {
          marks.push(label({ text: words_, x: cx - 8, y: y(own) + index * text * 1.1 + 1, size: text, anchor: 'end', weight: index === 0 ? 'regular' : 'bold', halo: 'paper', key: `crossing-label-${index}` }));
        });
      } else {
        marks.push(mark('line', { x1: cx, x2: cx, y1: plot.top - 4, y2: y(own) - 6, stroke: paint('ink') }, 'crossing-lead'));
        marks.push(label({ text: `${write.month(crossing.month)}: ${write.count(own)}`, x: plot.right, y: plot.top - 8, size: text, anchor: 'end', key: 'crossing-label' }));
      }
    }
  }
  const people = scaleLinear([0, highest], [0, first.bottom - first.top])(caravan.people);
  const foot = height - 14;
  marks.push(mark('rect', { x: 12, y: foot - people, width: 8, height: people, fill: paint('caravan') }, 'caravan'));
  marks.push(label({ text: caravan.name, x: 28, y: foot, size: text, colour: 'caravan-text', key: 'caravan-name' }));
  return { width, height, marks };
}
