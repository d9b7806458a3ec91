import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ClaimantKind, SizeClaimsWords } from '../locale/charts/size-claims.ts';
import { addDays, daysBetween } from '../model/dates.ts';
import { paint } from '../theme/tokens.ts';
import { horizontalAxis, verticalAxis } from './svg/axis.ts';
import { label, labelBox, wrapText, type LabelOptions } from './svg/label.ts';
import { legend } from './svg/legend.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import type { Box } from './svg/placeLabels.ts';
import { textBlock } from './svg/textBlock.ts';

/** One claim of the whole caravan's size: never a subgroup's. */
export interface SizeClaim {
  readonly id: string;
  /** Day of the claim, YYYY-MM-DD. */
  readonly date: string;
  /** People, lowest and highest; equal for a single figure. */
  readonly low: number;
  readonly high: number;
  readonly bound: 'about' | 'exact' | 'less-than' | 'more-than' | 'up-to';
  readonly kind: 'claim' | 'count' | 'forecast' | 'outlier';
  readonly by: ClaimantKind;
  readonly who: string;
}

/** The one count that says who was counted. */
export interface ItemisedCount {
  /** The claim it belongs to. */
  readonly id: string;
  readonly date: string;
  readonly all: number;
  readonly children: number;
  readonly women: number;
  readonly men: number;
  /** What other reports of these days say, lowest and highest. */
  readonly othersLow: number;
  readonly othersHigh: number;
}

/** What a step shows: a span of days, the claims that it is about, and what else is drawn. */
export interface SizeClaimsView {
  /** First and last day on the axis. */
  readonly from: string;
  readonly to: string;
  /** Ids of the claims that stand out and are named at both sizes. */
  readonly emphasise: readonly string[];
  /** Ids of further claims that the wide still names. */
  readonly name: readonly string[];
  /** Whether the band of the first day's claims is drawn. */
  readonly band: boolean;
  /** Whether the itemised count is drawn. */
  readonly itemised: boolean;
}

/** What the chart needs besides rows and view. */
export interface SizeClaimsContext {
  readonly size: StillSize;
  readonly words: SizeClaimsWords;
  readonly count: (value: number) => string;
  readonly day: (date: string) => string;
}

/** The chart's rows: every claim, the range of the first day's, and the itemised count. */
export interface SizeClaimsRows {
  readonly claims: readonly SizeClaim[];
  /** Lowest and highest claim of agencies and officials on the day of departure. */
  readonly startLow: number;
  readonly startHigh: number;
  readonly itemised: ItemisedCount;
}

function fill(text: string, ...values: string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

/** Top of the axis of people: above the highest claim and forecast. */
const topPeople = 16_000;

/** Where the plot lies: exported so that a test can tell values from pixels. */
export function plotOf(size: StillSize): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  return size === 'w' ? { left: 78, right: 784, top: 40, bottom: 664 } : { left: 60, right: 390, top: 22, bottom: 330 };
}

/** The two scales of a view: days (a day is as wide as its share of the span) and people from zero. */
export function scalesOf(view: Pick<SizeClaimsView, 'from' | 'to'>, size: StillSize): { readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number>; readonly days: number } {
  const { left, right, top, bottom } = plotOf(size);
  const days = daysBetween(view.from, view.to) + 1;
  if (days < 1) throw new RangeError(`size-claims: the view runs from ${view.from} to ${view.to}. Give an earlier day first.`);
  return { days, x: scaleLinear([0, days], [left, right]), y: scaleLinear([0, topPeople], [bottom, top]) };
}

/** The shape of who speaks: a circle for agencies and press, a square for officials, a diamond for organisers, a triangle for relief. */
function shape(by: ClaimantKind, x: number, y: number, r: number): string {
  if (by === 'official') return `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`;
  if (by === 'organiser') return `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}z`;
  if (by === 'relief') return `M${x} ${y - r * 1.15}L${x + r * 1.1} ${y + r * 0.85}H${x - r * 1.1}z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`;
}

/** Where each claim stands: claims of one day that say the same stand side by side. */
function placesOf(rows: readonly SizeClaim[], view: SizeClaimsView, size: StillSize): Map<string, { x: number; y: number; rank: number }> {
  const { x, y } = scalesOf(view, size);
  const dayWidth = x(1) - x(0);
  const step = Math.min(size === 'w' ? 17 : 11, dayWidth / 4);
  const ranks = new Map<string, number>();
  const places = new Map<string, { x: number; y: number; rank: number }>();
  for (const claim of rows) {
    const at = `${claim.date}:${claim.high}`;
    const rank = ranks.get(at) ?? 0;
    ranks.set(at, rank + 1);
    const start = x(daysBetween(view.from, claim.date)) + Math.min(dayWidth / 2, size === 'w' ? 22 : 14);
    places.set(claim.id, { x: start + rank * step, y: y(claim.high), rank });
  }
  return places;
}

interface Label {
  readonly claims: readonly SizeClaim[];
  readonly strong: boolean;
}

/** Claims of one day and figure share a label, so that each figure is printed once. */
function labelsOf(rows: readonly SizeClaim[], itemisedId: string, view: SizeClaimsView, size: StillSize): Label[] {
  const named = new Set([...view.emphasise, ...(size === 'w' ? view.name : [])]);
  // The bar names its own count.
  if (view.itemised) named.delete(itemisedId);
  const byPlace = new Map<string, SizeClaim[]>();
  for (const claim of rows) {
    if (!named.has(claim.id)) continue;
    const at = `${claim.date}:${claim.high}`;
    byPlace.set(at, [...(byPlace.get(at) ?? []), claim]);
  }
  return [...byPlace.values()].map((claims) => ({ claims, strong: claims.some((claim) => view.emphasise.includes(claim.id)) }));
}

function claimant(claim: SizeClaim, context: SizeClaimsContext): string {
  if (context.size === 'w') return claim.who;
  if (claim.kind === 'forecast') return context.words.shortForecast;
  if (claim.kind === 'count' || claim.who.length <= 27) return claim.who;
  return context.words.short[claim.by] ?? claim.who;
}

/**
 * Every claim of the caravan's size at its day, each by its claimant's shape; people from zero. Steps share the marks, keyed
 * `claim:<id>`: they move when the span of days changes. A forecast is hollow, an outlier faint. Without claims the axes stand alone. Throws a RangeError when a
 * view names a claim that the rows do not hold, or a claim is above the axis.
 */
export function drawSizeClaims(rows: SizeClaimsRows, view: SizeClaimsView, context: SizeClaimsContext): Drawing {
  const { size, words, count } = context;
  const { left, right, bottom } = plotOf(size);
  const wide = size === 'w';
  const type = labelSize[size];
  const { x, y, days } = scalesOf(view, size);
  for (const id of [...view.emphasise, ...view.name]) {
    if (!rows.claims.some((claim) => claim.id === id)) throw new RangeError(`size-claims: the view names "${id}", which size-claims.csv does not hold. Check the scene file.`);
  }
  const over = rows.claims.find((claim) => claim.high > topPeople);
  if (over) throw new RangeError(`size-claims: ${over.id} says ${over.high}, above the axis, which ends at ${topPeople}. Raise topPeople.`);
  const places = placesOf(rows.claims, view, size);
  const radius = wide ? 8 : 5.5;

  const yTicks = [0, 5000, 10_000, 15_000].map((value) => ({ id: String(value), at: y(value), text: count(value) }));
  const every = days <= 4 ? 1 : days <= 10 ? (wide ? 1 : 2) : wide ? 7 : 14;
  const xTicks = Array.from({ length: days }, (_, day) => day)
    .filter((day) => day % every === 0 && (day === 0 || x(day) <= right - (wide ? 40 : 30)))
    .map((day) => ({ id: addDays(view.from, day), at: x(day), text: context.day(addDays(view.from, day)) }));

  const marks: Mark[] = rows.claims.map((claim) => {
    const place = places.get(claim.id) ?? { x: 0, y: 0, rank: 0 };
    const day = daysBetween(view.from, claim.date);
    const inside = day >= 0 && day < days;
    const strong = view.emphasise.includes(claim.id);
    const r = strong ? radius : radius * 0.75;
    const hollow = claim.kind === 'forecast';
    const opacity = !inside ? 0 : claim.kind === 'outlier' ? 0.35 : strong ? 1 : 0.6;
    const tail = (wide ? 16 : 10) * (claim.bound === 'more-than' ? -1 : claim.bound === 'up-to' || claim.bound === 'less-than' ? 1 : 0);
    const line = claim.low !== claim.high ? `M${place.x} ${y(claim.low)}V${place.y}` : `M${place.x} ${place.y}v${tail}`;
    return group(
      [
        mark('path', { d: line, stroke: paint('caravan'), 'stroke-width': wide ? 2 : 1.6, fill: 'none' }),
        mark('path', { d: shape(claim.by, place.x, place.y, r), fill: paint(hollow ? 'paper' : 'caravan'), stroke: paint('caravan'), 'stroke-width': hollow ? 2 : 1 }),
      ],
      opacity === 1 ? {} : { opacity },
      `claim:${claim.id}`,
    );
  });

  const bandY = y(rows.startHigh);
  const band = view.band
    ? [
        mark('rect', { x: left, y: bandY, width: right - left, height: y(rows.startLow) - bandY, fill: paint('caravan-wash'), opacity: 0.55 }, 'band'),
        label({ ...bandLabel(rows, view, context), colour: 'caravan-text', halo: 'paper', key: 'band-label' }),
      ]
    : [];

  return {
    ...stillBox[size],
    marks: [
      ...band.slice(0, 1),
      ...verticalAxis({ ticks: yTicks, x0: left, x1: right, labelSize: type, labelX: left - 8 }),
      ...horizontalAxis({ ticks: xTicks, y0: bottom, y1: bottom + 7, labelSize: type, labelY: bottom + 7 + type * 1.15, anchor: 'start' }),
      ...marks,
      ...band.slice(1),
      ...claimLabels(rows, view, context, places),
      ...(view.itemised ? itemisedMarks(rows.itemised, places.get(rows.itemised.id), context) : []),
      label({ text: words.people, x: wide ? 14 : 6, y: y(15_000) - type * 0.95, size: type, colour: 'ink-soft', key: 'unit' }),
      ...shapeLegend(context, wide ? 724 : 384, rows.claims.some((claim) => claim.by === 'relief' && claim.date <= view.to)),
    ],
  };
}

/** The band's own label, at the right above it. */
function bandLabel(rows: SizeClaimsRows, view: SizeClaimsView, { size, words, count }: SizeClaimsContext): LabelOptions {
  const lift = labelSize[size] * (size === 'w' ? 0.5 : 2.2);
  return {
    text: fill(words.band, count(rows.startLow), count(rows.startHigh)),
    x: plotOf(size).right - 4,
    y: scalesOf(view, size).y(rows.startHigh) - lift,
    size: labelSize[size],
    anchor: 'end',
    weight: 'bold',
  };
}

/** Where the bar of the itemised count lies, and the line that ties it to its mark. */
function itemisedBar(size: StillSize): { readonly x0: number; readonly width: number; readonly y0: number; readonly height: number; readonly x: number; readonly top: number } {
  const bar = size === 'w' ? { x0: 284, width: 466, y0: 190, height: 46 } : { x0: 116, width: 270, y0: 96, height: 28 };
  return { ...bar, x: bar.x0 + bar.width - 1, top: bar.y0 + bar.height };
}

/** Names right of their marks, or left of them where the frame ends; those that find no room are left out, strong ones last of all. */
function claimLabels(rows: SizeClaimsRows, view: SizeClaimsView, context: SizeClaimsContext, places: ReadonlyMap<string, { x: number; y: number }>): Mark[] {
  const { size, words, count } = context;
  const wide = size === 'w';
  const type = labelSize[size];
  const { x } = scalesOf(view, size);
  const dayWidth = x(1) - x(0);
  const taken: Box[] = rows.claims.flatMap((claim) => {
    const place = places.get(claim.id);
    return place === undefined ? [] : [{ x0: place.x - 6, y0: place.y - 6, x1: place.x + 6, y1: place.y + 6 }];
  });
  if (view.band) {
    taken.push(labelBox(bandLabel(rows, view, context)));
  }
  if (view.itemised) {
    const { x: lineX, top: lineTop } = itemisedBar(size);
    taken.push({ x0: lineX - 3, y0: lineTop, x1: lineX + 3, y1: scalesOf(view, size).y(0) });
  }
  const free = (box: Box): boolean => box.x0 >= 2 && box.x1 <= stillBox[size].width - 2 && taken.every((other) => box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0);
  const sorted = [...labelsOf(rows.claims, rows.itemised.id, view, size)].sort((a, b) => Number(b.strong) - Number(a.strong));
  return sorted.flatMap(({ claims, strong }) => {
    const [first] = claims;
    if (first === undefined) return [];
    const xs = claims.map((claim) => places.get(claim.id)?.x ?? 0);
    const y = places.get(first.id)?.y ?? 0;
    const figure = first.low === first.high ? count(first.high) : `${count(first.low)}–${count(first.high)}`;
    const text = fill(words.claim, figure, claims.map((claim) => claimant(claim, context)).join('; '));
    // On four days or fewer a name keeps to its own day; on more, days are narrower than names.
    const widths = dayWidth > 100 ? [dayWidth + 60, dayWidth - (wide ? 42 : 18)] : wide ? [240, 190, 130] : [200, 170, 110];
    const tries = widths.flatMap((width) => {
      const lines = wrapText(text, width, type, 'sans', strong ? 'bold' : 'regular');
      return (['start', 'end'] as const).flatMap((anchor) =>
        [0, -6, 6, -12, 12, -18, 18, -26, 26, -36, -48, -58, -68].map((nudge) => ({ lines, anchor, nudge, cost: Math.abs(nudge) + (lines.length - 1) * 5 + (anchor === 'end' ? 7 : 0) })),
      );
    });
    for (const { lines, anchor, nudge } of tries.sort((a, b) => a.cost - b.cost)) {
      const at = anchor === 'start' ? Math.max(...xs) + (wide ? 13 : 10) : Math.min(...xs) - (wide ? 13 : 10);
      const start = y + type * 0.35 - ((lines.length - 1) * type * 1.15) / 2 + nudge;
      const options: LabelOptions[] = lines.map((line, index) => ({
        text: line, x: at, y: start + index * type * 1.15, size: type, anchor, colour: strong ? 'ink' : 'ink-soft', halo: 'paper',
        ...(strong ? { weight: 'bold' as const } : {}), key: index === 0 ? `name:${first.id}` : `name:${first.id}:${index}`,
      }));
      const boxes = options.map(labelBox);
      if (!boxes.every(free)) continue;
      taken.push(...boxes);
      // A name that had to go far is tied to its mark.
      const foot = boxes.at(-1);
      const lead = Math.abs(nudge) > 26 && foot !== undefined ? [mark('path', { d: `M${Math.min(Math.max(...xs), foot.x1 - 4)} ${foot.y1 + 1}L${Math.max(...xs)} ${y - 7}`, fill: 'none', stroke: paint('ink-faint'), 'stroke-width': 1 }, `lead:${first.id}`)] : [];
      return [...lead, ...options.map(label)];
    }
    return [];
  });
}

/** The one count that says who was counted, as a bar of three parts, tied to its mark. */
function itemisedMarks(itemised: ItemisedCount, at: { x: number; y: number } | undefined, context: SizeClaimsContext): Mark[] {
  const { size, words, count } = context;
  const wide = size === 'w';
  const type = labelSize[size];
  const { x0, width, y0, height } = itemisedBar(size);
  const parts = [
    { id: 'children', value: itemised.children, colour: 'caravan', opacity: 1 },
    { id: 'women', value: itemised.women, colour: 'caravan', opacity: 0.72 },
    { id: 'men', value: itemised.men, colour: 'caravan', opacity: 0.45 },
  ] as const;
  let x = x0;
  const bar = parts.flatMap((part) => {
    const span = (part.value / itemised.all) * width;
    const marks = [
      mark('rect', { x, y: y0, width: span - 2, height, fill: paint(part.colour), opacity: part.opacity }, `part:${part.id}`),
      label({ text: count(part.value), x, y: y0 + height + type * 1.15, size: type, weight: 'bold', halo: 'paper', key: `part-count:${part.id}` }),
      ...textBlock({ text: words.groups[part.id], x, y: y0 + height + type * 2.35, size: type, width: Math.max(60, span), halo: 'paper', key: `part-name:${part.id}` }).marks,
    ];
    x += span;
    return marks;
  });
  const title = fill(words.counted, context.day(itemised.date), count(itemised.all));
  const lines = wrapText(title, width, type, 'sans', 'bold').length;
  return [
    ...textBlock({ text: title, x: x0, y: y0 - type * 0.7 - (lines - 1) * type * 1.22, size: type, width, weight: 'bold', halo: 'paper', key: 'itemised' }).marks,
    ...bar,
    label({ text: fill(words.others, count(itemised.othersLow), count(itemised.othersHigh)), x: x0, y: y0 + height + type * (wide ? 4 : 3.8), size: type, colour: 'ink-soft', halo: 'paper', key: 'others' }),
    ...(at === undefined ? [] : [mark('path', { d: `M${x0 + width - 1} ${y0 + height}V${at.y - (wide ? 60 : 34)}L${at.x} ${at.y - 8}`, fill: 'none', stroke: paint('ink-faint'), 'stroke-width': 1 }, 'itemised-line')]),
  ];
}

/** What the shapes mean. */
function shapeLegend(context: SizeClaimsContext, y: number, withRelief: boolean): Mark[] {
  const { size, words } = context;
  const r = size === 'w' ? 7 : 5.5;
  const sample = (by: ClaimantKind, id: string, hollow = false) => (x: number, cy: number): Mark[] => [
    mark('path', { d: shape(by, x, cy, r), fill: paint(hollow ? 'paper' : 'caravan'), stroke: paint('caravan'), 'stroke-width': hollow ? 2 : 1 }, `legend-shape:${id}`),
  ];
  const { left } = plotOf(size);
  return legend(
    [
      { id: 'press', text: words.press, sample: sample('press', 'press') },
      { id: 'official', text: words.official, sample: sample('official', 'official') },
      { id: 'organiser', text: words.organiser, sample: sample('organiser', 'organiser') },
      { id: 'forecast', text: words.forecast, sample: sample('organiser', 'forecast', true) },
      ...(withRelief ? [{ id: 'relief', text: words.short.relief ?? '', sample: sample('relief', 'relief') }] : []),
    ],
    { x: size === 'w' ? left : 14, y, width: stillBox[size].width - (size === 'w' ? left : 14), labelSize: labelSize[size], sampleWidth: r * 2.4 },
  ).marks;
}
