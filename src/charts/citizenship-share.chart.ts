import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { paint, type Colour } from '../theme/tokens.ts';
import type { CaravanSize, ChartContext } from './chartContext.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';
import { textWidth } from './svg/textWidth.ts';

/** The three bands of the chart. */
export type Band = 'mexico' | 'northern' | 'rest';

/** One US fiscal year of Border Patrol encounters on the southwest border, by citizenship, rounded to ten. */
export interface ShareRow {
  readonly fiscalYear: number;
  readonly mexico: number;
  /** Guatemala, Honduras and El Salvador together. */
  readonly northern: number;
  readonly rest: number;
}

/** What a step shows of the chart. */
export interface ShareView {
  /** The band that stands on the zero line, where its height can be read off. */
  readonly base: 'mexico' | 'northern';
  /** Fiscal years whose share of that band is printed. */
  readonly years: readonly number[];
  /** Fiscal year in which what is not Mexico's is measured with a bracket. */
  readonly bracket?: number | undefined;
}

/** The chart's words. */
export interface ShareWords {
  readonly unit: string;
  readonly bands: Readonly<Record<Band, string>>;
  /** After the bracket's percentage. */
  readonly notMexico: string;
  readonly total: string;
}

/** What the chart needs besides rows and view. */
export type ShareContext = ChartContext<ShareWords> & { readonly caravan: CaravanSize };

/** The band that is spoken of has its full colour, the others a wash. */
const bandPaint: Record<'mexico' | 'northern', Record<Band, Colour>> = {
  mexico: { mexico: 'mexico', northern: 'other-wash', rest: 'panel' },
  northern: { mexico: 'mexico-wash', northern: 'ink-soft', rest: 'panel' },
};
/** The nationalities that a band counts, by ISO3 code: what a reader's pick finds it by. */
const bandNationalities: Record<Band, string> = { mexico: 'MEX', northern: 'GTM HND SLV', rest: 'OTH' };
const bandText: Record<Band, Colour> = { mexico: 'mexico-text', northern: 'ink-soft', rest: 'ink' };

/** Shares of the three bands of one year, 0 to 1. Throws when a year has no encounters at all. */
function sharesOf(row: ShareRow): Record<Band, number> {
  const total = row.mexico + row.northern + row.rest;
  if (!(total > 0)) throw new RangeError(`Citizenship shares: fiscal year ${row.fiscalYear} has a total of ${total}; give only years with encounters.`);
  return { mexico: row.mexico / total, northern: row.northern / total, rest: row.rest / total };
}

/** Where and how the chart's plot lies in a still: exported so that a test can tell values from pixels. */
export function sharePlot(size: StillSize): { left: number; right: number; top: number; bottom: number; stripTop: number; stripBottom: number } {
  return size === 'n'
    ? { left: 52, right: 286, top: 80, bottom: 388, stripTop: 388, stripBottom: 388 }
    : { left: 64, right: 620, top: 84, bottom: 566, stripTop: 632, stripBottom: 718 };
}

/**
 * Border Patrol encounters on the southwest border by citizenship as shares of each fiscal year: three bands of one
 * area, the one that is spoken of on the zero line. The wide still adds the years' totals, for what is shared out differs.
 * Without rows only the unit is written. Throws a RangeError where a year between the first and the last has no row.
 */
export function citizenshipShare(rows: readonly ShareRow[], view: ShareView, context: ShareContext): Drawing {
  const { size, words } = context;
  const { percent } = context.write;
  const { width, height } = stillBox[size];
  const text = labelSize[size];
  const plot = sharePlot(size);
  const marks: Mark[] = [...textBlock({ text: words.unit, x: 12, y: 24, width: width - 24, size: text, colour: 'ink-soft', key: 'unit' }).marks];
  if (rows.length === 0) return { width, height, marks };

  const years = rows.map((row) => row.fiscalYear);
  const first = Math.min(...years);
  const last = Math.max(...years);
  // An area over a year that is not there would state its shares.
  const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).find((year) => !years.includes(year));
  if (missing !== undefined) throw new RangeError(`citizenshipShare: no row for fiscal year ${missing}, between ${first} and ${last}. Add it.`);
  const x = scaleLinear([first, last], [plot.left, plot.right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const order: readonly Band[] = view.base === 'mexico' ? ['mexico', 'northern', 'rest'] : ['northern', 'mexico', 'rest'];
  const stacked = rows.map((row) => {
    const shares = sharesOf(row);
    let from = 0;
    const spans = {} as Record<Band, readonly [number, number]>;
    for (const band of order) {
      spans[band] = [from, from + shares[band]];
      from += shares[band];
    }
    return { year: row.fiscalYear, shares, spans };
  });
  type Stacked = (typeof stacked)[number];

  for (const band of ['rest', 'northern', 'mexico'] as const) {
    const shape = area<Stacked>((row) => x(row.year), (row) => y(row.spans[band][0]), (row) => y(row.spans[band][1])).digits(1);
    // A band keeps its key only on the same base: bands that change places would pass through each other.
    marks.push(mark('path', { d: shape(stacked) ?? '', fill: paint(bandPaint[view.base][band]), 'data-nationality': bandNationalities[band] }, `band-${view.base}-${band}`));
  }
  for (const band of order) {
    const edge = line<Stacked>((row) => x(row.year), (row) => y(row.spans[band][1])).digits(1);
    marks.push(mark('path', { d: edge(stacked) ?? '', fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.25 }, `edge-${view.base}-${band}`));
  }
  const ruled = size === 'n' ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  for (const share of ruled) {
    const at = y(share);
    if (share > 0 && share < 1) marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: at, y2: at, stroke: paint('ink'), 'stroke-opacity': 0.16 }, `rule-${share}`));
    marks.push(label({ text: percent(share, 0), x: plot.left - 8, y: at + text * 0.35, size: text, anchor: 'end', colour: 'ink-soft', key: `share-${share}` }));
  }
  marks.push(mark('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: paint('ink'), 'stroke-width': 1.5 }, 'zero'));
  const step = size === 'n' ? 10 : 5;
  for (const year of [...years.filter((each) => each % step === 0 && last - each > step * 0.45), last]) {
    const anchor = year === last ? 'end' : year === first ? 'start' : 'middle';
    marks.push(mark('line', { x1: x(year), x2: x(year), y1: plot.bottom, y2: plot.bottom + 5, stroke: paint('ink') }, `tick-${year}`));
    marks.push(label({ text: String(year), x: x(year), y: plot.bottom + text + 7, size: text, anchor, colour: 'ink-soft', key: `year-${year}` }));
  }

  const at = (year: number): Stacked | undefined => stacked.find((row) => row.year === year);
  const middle = (row: Stacked, band: Band): number => y((row.spans[band][0] + row.spans[band][1]) / 2);
  const ends = stacked.at(-1);
  if (ends) {
    for (const band of order) {
      const options = { text: words.bands[band], x: plot.right + 10, y: 0, width: width - plot.right - 16, size: size === 'n' ? text : 18, colour: bandText[band], weight: 'bold' as const };
      const leading = options.size * 1.2;
      const centre = middle(ends, band) - (textBlock(options).lines * leading) / 2 + options.size * 0.36;
      const name = textBlock({ ...options, y: centre, leading: 1.2, key: `name-${view.base}-${band}` });
      marks.push(...name.marks, label({ text: percent(ends.shares[band], 1), x: plot.right + 10, y: name.lastY + leading, size: text, colour: bandText[band], key: `end-${view.base}-${band}` }));
    }
  }

  const strong = size === 'n' ? text : 18;
  if (view.bracket !== undefined) {
    const row = at(view.bracket);
    if (row) {
      marks.push(mark('path', { d: `M${x(row.year)},${plot.top - 8}V${y(row.shares.mexico)}`, fill: 'none', stroke: paint('ink'), 'stroke-width': 2 }, 'bracket'));
      marks.push(label({ text: `${row.year}: ${percent(1 - row.shares.mexico, 1)} ${words.notMexico}`, x: width - 12, y: plot.top - 15, size: strong, anchor: 'end', weight: 'bold', key: 'bracket-label' }));
    }
  }
  for (const row of view.years.flatMap((year) => at(year) ?? [])) {
    const share = row.shares[view.base];
    const index = stacked.indexOf(row);
    const before = stacked[index - 1]?.shares[view.base];
    const after = stacked[index + 1]?.shares[view.base];
    // The lowest of its neighbours is labelled inside its own band, every other above it.
    const isLow = before !== undefined && after !== undefined && share < before && share < after;
    const anchor = row.year === first ? 'start' : isLow ? 'end' : 'middle';
    const onBand = isLow || row.year === first && share > 0.5;
    // The first year's figure stands under the lowest point of the edge that is above it.
    const reach = x(row.year) + 12 + textWidth(percent(share, 1), strong, 'sans', 'bold');
    const lowest = Math.max(...stacked.filter(({ year }) => year >= row.year && x(year) <= reach).map(({ shares }) => y(shares[view.base])));
    const baseline = onBand ? (row.year === first ? lowest + strong + 2 : y(share) + strong + 8) : y(share) - (row.year === first ? 16 : 10);
    marks.push(mark('circle', { cx: x(row.year), cy: y(share), r: size === 'n' ? 4 : 5, fill: paint('paper'), stroke: paint('ink'), 'stroke-width': 2 }, `point-${view.base}-${row.year}`));
    marks.push(label({ text: percent(share, 1), x: x(row.year) + (anchor === 'start' ? 8 : anchor === 'end' ? 5 : 0), y: baseline, size: strong, anchor, weight: 'bold', colour: onBand ? 'paper' : 'ink', key: `value-${view.base}-${row.year}` }));
  }

  if (size === 'w') marks.push(...totalsStrip(rows, context, x, plot));
  return { width, height, marks };
}

/** Columns of each year's total, with the caravan at the same scale. */
function totalsStrip(rows: readonly ShareRow[], context: ShareContext, x: (year: number) => number, plot: ReturnType<typeof sharePlot>): Mark[] {
  const totals = rows.map((row) => ({ year: row.fiscalYear, total: row.mexico + row.northern + row.rest }));
  const largest = totals.reduce((best, row) => (row.total > best.total ? row : best));
  const y = scaleLinear([0, largest.total], [0, plot.stripBottom - plot.stripTop]);
  const columns = totals.map(({ year, total }) =>
    mark('rect', { x: x(year) - 9, y: plot.stripBottom - y(total), width: 18, height: y(total), fill: paint('us') }, `total-${year}`),
  );
  const people = y(context.caravan.people);
  return [
    label({ text: context.words.total, x: plot.left - 9, y: plot.stripTop - 10, size: 16, colour: 'us-text', key: 'total-name' }),
    group(columns, {}, 'totals'),
    label({ text: context.write.count(largest.total), x: x(largest.year), y: plot.stripBottom - y(largest.total) - 6, size: 16, anchor: 'middle', colour: 'us-text', key: 'total-largest' }),
    mark('rect', { x: plot.left - 9, y: plot.stripBottom + 26 - people, width: 18, height: people, fill: paint('caravan') }, 'caravan'),
    label({ text: context.caravan.name, x: plot.left + 18, y: plot.stripBottom + 31, size: 16, colour: 'caravan-text', key: 'caravan-name' }),
  ];
}
