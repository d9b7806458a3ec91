import { scaleLinear } from 'd3-scale';
import { paint, type Colour } from '../theme/tokens.ts';
import type { ChartContext } from './chartContext.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';
import { textWidth } from './svg/textWidth.ts';

/** Deaths and disappearances recorded in one year in one of IOM's regions. */
export interface DeathsRow {
  readonly year: number;
  readonly region: string;
  /** People, a minimum. */
  readonly people: number;
}

/** People by cause over all years drawn: another cut than the regions, never added to it. */
export interface CauseRow {
  readonly cause: string;
  readonly people: number;
}

/** What a step shows: years, regions from the bottom up, causes in order. */
export interface DeathsView {
  readonly from: number;
  readonly to: number;
  readonly regions: readonly string[];
  readonly causes: readonly string[];
}

/** The chart's words. */
export interface DeathsWords {
  readonly unit: string;
  readonly regions: Readonly<Record<string, string>>;
  readonly causesUnit: string;
  readonly causes: Readonly<Record<string, string>>;
}

/** Tones from dark to light: regions are told apart by place and by name first. */
const tones: readonly { fill: Colour; opacity: number }[] = [
  { fill: 'ink', opacity: 0.85 },
  { fill: 'ink', opacity: 0.6 },
  { fill: 'ink', opacity: 0.4 },
  { fill: 'ink', opacity: 0.22 },
];

/** Where the plot of years lies in a still, and where the causes start below it. */
export function deathsPlot(size: StillSize): { left: number; right: number; top: number; bottom: number; causes: number } {
  return size === 'n' ? { left: 54, right: 256, top: 74, bottom: 262, causes: 310 } : { left: 68, right: 610, top: 86, bottom: 520, causes: 612 };
}

/**
 * Columns of recorded deaths by year and region, and one bar of causes below. It carries no caravan to scale:
 * a crowd is no measure of the dead. A year without rows stays empty.
 */
export function deathsYears(rows: readonly DeathsRow[], causes: readonly CauseRow[], view: DeathsView, context: ChartContext<DeathsWords>): Drawing {
  const { size, words, write } = context;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const plot = deathsPlot(size);
  const marks: Mark[] = [...textBlock({ text: words.unit, x: 12, y: 23, width: width - 24, size: text, colour: 'ink-soft', key: 'unit' }).marks];
  const years = Array.from({ length: view.to - view.from + 1 }, (_, index) => view.from + index).map((year) => {
    const parts = view.regions.map((region) => rows.find((row) => row.year === year && row.region === region)?.people);
    return { year, parts, total: parts.reduce<number>((sum, people) => sum + (people ?? 0), 0) };
  });
  const highest = years.reduce((best, row) => (row.total > best.total ? row : best), { year: view.from, parts: [] as (number | undefined)[], total: 0 });
  if (highest.total === 0) return { width, height, marks };

  const lowestTotal = Math.min(...years.map((row) => row.total).filter((total) => total > 0));
  const slot = (plot.right - plot.left) / years.length;
  const bar = slot * 0.78;
  const y = scaleLinear([0, highest.total], [plot.bottom, plot.top]);
  for (const value of [500, 1000, 1500].filter((each) => each < highest.total)) {
    marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), stroke: paint('rule') }, `rule-${value}`));
    marks.push(label({ text: write.count(value), x: plot.left - 8, y: y(value) + text * 0.35, size: text, anchor: 'end', colour: 'ink-soft', key: `rule-value-${value}` }));
  }
  const columns: Mark[] = [];
  years.forEach(({ year, parts }, place) => {
    let from = 0;
    parts.forEach((people, index) => {
      if (people === undefined) return;
      const tone = tones[index % tones.length] ?? { fill: 'ink' as const, opacity: 1 };
      columns.push(mark('rect', { x: plot.left + place * slot, y: y(from + people), width: bar, height: y(from) - y(from + people), fill: paint(tone.fill), 'fill-opacity': tone.opacity }, `${view.regions[index] ?? ''}-${year}`));
      from += people;
    });
  });
  marks.push(group(columns), mark('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: paint('ink'), 'stroke-width': 1.5 }, 'zero'));
  for (const { year, total } of years) {
    const middle = plot.left + (year - view.from) * slot + bar / 2;
    const isPrinted = year === highest.year || year === view.to || (size === 'w' && (year === view.from || total === lowestTotal));
    if (isPrinted && total > 0) marks.push(label({ text: write.count(total), x: size === 'n' && year === view.to ? middle - bar / 2 : middle, y: y(total) - 6, size: text, anchor: size === 'n' && year === view.to ? 'start' : 'middle', weight: year === highest.year ? 'bold' : 'regular', halo: 'paper', key: `total-${year}` }));
    if (size === 'w' || (view.to - year) % 2 === 0) {
      marks.push(label({ text: size === 'n' ? `’${String(year).slice(2)}` : String(year), x: middle, y: plot.bottom + text + 6, size: text, anchor: 'middle', colour: 'ink-soft', key: `year-${year}` }));
    }
  }

  // The last column's parts carry the regions' names, on the narrow still beyond its total.
  const aside = size === 'n' ? 24 : 6;
  const last = years.at(-1);
  if (last) {
    let from = 0;
    let lowest = plot.bottom + text * 0.3;
    last.parts.forEach((people, index) => {
      if (people === undefined) return;
      const region = view.regions[index] ?? '';
      const centre = y(from + people / 2);
      const options = { text: words.regions[region] ?? region, x: plot.right + aside, y: 0, width: width - plot.right - aside - 4, size: text };
      const lines = textBlock(options).lines;
      const height_ = lines * text * 1.2;
      const bottomLine = Math.min(lowest, centre + height_ / 2 - text * 0.2);
      marks.push(...textBlock({ ...options, y: bottomLine - (lines - 1) * text * 1.2, leading: 1.2, key: `region-${region}` }).marks);
      lowest = bottomLine - height_ - text * 0.25;
      from += people;
    });
  }

  marks.push(...causeBar(causes, view, context, plot));
  return { width, height, marks };
}

/** The cause that is no cause: drawn open. */
const openCause = 'mixed_or_unknown';

/** One bar of all causes, the unknown ones left open, each named below or above its part. */
function causeBar(causes: readonly CauseRow[], view: DeathsView, { size, words, write }: ChartContext<DeathsWords>, plot: ReturnType<typeof deathsPlot>): Mark[] {
  const { width } = stillBox[size];
  const text = labelSize[size];
  const rows = view.causes.flatMap((cause) => causes.find((row) => row.cause === cause) ?? []);
  const total = rows.reduce((sum, row) => sum + row.people, 0);
  if (total === 0) return [];
  const left = size === 'n' ? 12 : 20;
  const x = scaleLinear([0, total], [left, width - left]);
  const unit = textBlock({ text: words.causesUnit, x: left, y: plot.causes, width: width - left * 2, size: text, colour: 'ink-soft', key: 'causes-unit' });
  const top = unit.lastY + text * 0.7;
  const thick = size === 'n' ? 20 : 40;
  const marks: Mark[] = [...unit.marks];
  let from = 0;
  rows.forEach((row, index) => {
    const open = row.cause === openCause;
    const tone = tones[(index + 1) % tones.length] ?? { fill: 'ink' as const, opacity: 1 };
    marks.push(mark('rect', { x: x(from) + 0.75, y: top, width: x(row.people) - x(0) - 1.5, height: thick, fill: paint(open ? 'paper' : tone.fill), 'fill-opacity': open ? 1 : tone.opacity, stroke: paint('ink-soft'), 'stroke-width': open ? 1.25 : 0, 'stroke-dasharray': open ? '4 3' : 'none' }, `cause-${row.cause}`));
    const room = x(row.people) - x(0) - 8;
    const name = words.causes[row.cause];
    if (name !== undefined && room > text * 3) {
      // A name wider than its part ends where the part ends, over the open part before it.
      const isWide = rows[index - 1]?.cause === openCause && textWidth(name.split(' ')[0] ?? name, text) > room + 4;
      const place = isWide ? { x: x(from + row.people) - 3, anchor: 'end' as const } : { x: x(from) + 3, anchor: 'start' as const };
      marks.push(label({ ...place, text: write.count(row.people), y: top + thick + text + 3, size: text, weight: 'bold', key: `cause-value-${row.cause}` }));
      marks.push(...textBlock({ ...place, text: name, y: top + thick + text * 2.25, width: room, size: text, leading: 1.15, key: `cause-name-${row.cause}` }).marks);
    }
    from += row.people;
  });
  return marks;
}
