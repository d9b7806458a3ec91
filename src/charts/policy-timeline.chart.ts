import { scaleLinear } from 'd3-scale';
import { formatDate } from '../locale/charts/calendar.ts';
import type { PolicyTimelineWords } from '../locale/charts/policy-timeline.ts';
import type { Locale } from '../locale/locales.ts';
import { paint, type Colour } from '../theme/tokens.ts';
import { placeFlags, type Flag, type PlacedFlag } from './policy-timeline/placeFlags.ts';
import { spreadLabels } from './policy-timeline/spreadLabels.ts';
import { label, wrapText } from './svg/label.ts';
import { legend, type LegendEntry } from './svg/legend.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textWidth } from './svg/textWidth.ts';

/** Who acts. */
export type Actor = 'us' | 'mexico' | 'both' | 'other';

/** One event. Dates are ISO days; a month stands for its first day. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  readonly dateEnd: string | undefined;
  readonly actor: Actor;
  readonly title: string;
  /** True for an event of the caravan itself, which is marigold. */
  readonly ofCaravan: boolean;
}

/** Rows of the chart. */
export interface PolicyTimelineRows {
  readonly events: readonly TimelineEvent[];
  /** Spans between two events, such as a rule's beginning and its end. */
  readonly spans: readonly { readonly id: string; readonly from: string; readonly to: string; readonly actor: Actor }[];
  readonly caravan: { readonly from: string; readonly to: string };
}

/** A span of time and the events that are named in it. */
export interface PolicyTimelineView {
  readonly from: string;
  readonly to: string;
  /** Ids of the events and spans in front; events among them are named. */
  readonly named: readonly string[];
  readonly size: StillSize;
  readonly locale: Locale;
}

const dayMs = 86_400_000;

/** Days since 1970 of an ISO date; a month stands for its first day. Throws a RangeError on another form. */
export function dayNumber(date: string): number {
  const time = Date.parse(date.length === 7 ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`policyTimeline: "${date}" is not a date written YYYY-MM-DD or YYYY-MM.`);
  return Math.round(time / dayMs);
}

/** ISO date of a day since 1970. */
function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Along is the direction of time, across the other: x and y on a wide still, turned on a narrow one. */
interface Spine {
  readonly turned: boolean;
  readonly start: number;
  readonly end: number;
  /** Place of each track across. */
  readonly us: number;
  readonly mexico: number;
}

const spines: Record<StillSize, Spine> = {
  w: { turned: false, start: 14, end: 786, us: 356, mexico: 404 },
  n: { turned: true, start: 34, end: 412, us: 186, mexico: 216 },
};

const solid: Record<Actor, Colour> = { us: 'us', mexico: 'mexico', both: 'ink', other: 'other' };
const textColour: Record<Actor, Colour> = { us: 'us-text', mexico: 'mexico-text', both: 'ink', other: 'ink-soft' };

/** Row of each span on its side of the spine: the first that is free, so that no two of one side overlap. */
function spanRows(spans: readonly { id: string; side: -1 | 1; from: number; to: number }[]): Map<string, number> {
  const ends: Record<string, number[]> = {};
  const rows = new Map<string, number>();
  for (const span of [...spans].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))) {
    const of = (ends[span.side] ??= []);
    const free = of.findIndex((end) => end <= span.from);
    const row = free < 0 ? of.length : free;
    of[row] = span.to;
    rows.set(span.id, row);
  }
  return rows;
}

/** Ticks that suit a span of days: years, months or days. */
function ticksOf(from: number, to: number, locale: Locale, short: boolean): { id: string; day: number; text: string }[] {
  const days = to - from;
  const ticks: { id: string; day: number; text: string }[] = [];
  for (let day = Math.ceil(from); day <= to; day += 1) {
    const iso = isoDay(day);
    if (days > 700) {
      if (iso.endsWith('-01-01')) ticks.push({ id: iso, day, text: short ? `’${iso.slice(2, 4)}` : iso.slice(0, 4) });
    } else if (days > 60) {
      // On the narrow still a long view has room for every third month.
      const shown = iso.endsWith('-01') && (!short || days < 300 || ['01', '04', '07', '10'].includes(iso.slice(5, 7)));
      if (shown) ticks.push({ id: iso, day, text: formatDate(iso, locale, 'month') });
    } else {
      ticks.push({ id: iso, day, text: String(Number(iso.slice(8))) });
    }
  }
  return ticks;
}

/**
 * Two tracks, the United States and Mexico, along one axis of time; what both did joins them. Spans lie outside their
 * track, the caravan's days are a band in true proportion. Only the named events carry words.
 * Throws a RangeError when their labels find no room.
 */
export function policyTimeline(rows: PolicyTimelineRows, view: PolicyTimelineView, words: PolicyTimelineWords): Drawing {
  const { size, locale } = view;
  const wide = size === 'w';
  const text = labelSize[size];
  const box = stillBox[size];
  const spine = spines[size];
  const from = dayNumber(view.from);
  const to = dayNumber(view.to);
  const along = scaleLinear([from, to], [spine.start, spine.end]);
  // What lies outside the view waits just beyond the frame, where the next still may fetch it: the margins hold no other days.
  const place = (day: number): number => (day < from ? -40 : day > to ? (spine.turned ? box.height : box.width) + 40 : along(day));
  const perDay = along(from + 1) - along(from);
  const point = (at: number, across: number): { x: number; y: number } => (spine.turned ? { x: across, y: at } : { x: at, y: across });
  const rect = (a0: number, a1: number, c0: number, c1: number, attributes: Mark['attributes'], key: string): Mark => {
    const first = point(a0, c0);
    const second = point(a1, c1);
    return mark('rect', { x: Math.min(first.x, second.x), y: Math.min(first.y, second.y), width: Math.abs(second.x - first.x), height: Math.abs(second.y - first.y), ...attributes }, key);
  };
  const line = (a0: number, a1: number, c0: number, c1: number, attributes: Mark['attributes'], key: string): Mark => {
    const first = point(a0, c0);
    const second = point(a1, c1);
    return mark('line', { x1: first.x, y1: first.y, x2: second.x, y2: second.y, ...attributes }, key);
  };
  // Where single days can be told apart, an event stands in the first part of its day and the day's number in the rest.
  const days = to - from <= 60;
  const eventPlace = (date: string): number => place(dayNumber(date)) + (days ? perDay * 0.18 : 0);
  const named = new Set(view.named);
  const marks: Mark[] = [];
  const length = spine.turned ? box.height : box.width;
  const breadth = spine.turned ? box.width : box.height;

  // The caravan, in true proportion.
  const caravan0 = place(dayNumber(rows.caravan.from));
  const caravan1 = place(dayNumber(rows.caravan.to) + 1);
  marks.push(
    rect(caravan0, caravan1, spine.turned ? 0 : 40, spine.turned ? breadth : breadth - 40, { fill: paint('caravan-wash'), 'fill-opacity': 0.6 }, 'caravan-band'),
    rect(caravan0, caravan1, spine.us, spine.mexico, { fill: paint('caravan') }, 'caravan'),
    line(0, length, spine.us, spine.us, { stroke: paint('us'), 'stroke-width': 2.5 }, 'track:us'),
    line(0, length, spine.mexico, spine.mexico, { stroke: paint('mexico'), 'stroke-width': 2.5 }, 'track:mexico'),
  );

  const sideOf = (actor: Actor): -1 | 1 => (actor === 'us' ? -1 : 1);
  const trackOf = (side: -1 | 1): number => (side === -1 ? spine.us : spine.mexico);
  const spans = [
    ...rows.spans.map((span) => ({ id: span.id, actor: span.actor, from: dayNumber(span.from), to: dayNumber(span.to) })),
    ...rows.events.flatMap((event) => (event.dateEnd === undefined || event.ofCaravan ? [] : [{ id: event.id, actor: event.actor, from: dayNumber(event.date), to: dayNumber(event.dateEnd) }])),
  ].map((span) => ({ ...span, side: sideOf(span.actor) }));
  const spanRow = spanRows(spans);
  const thick = wide ? 8 : 5;
  for (const span of spans) {
    const near = trackOf(span.side) + span.side * (5 + (spanRow.get(span.id) ?? 0) * (thick + 2));
    const front = named.has(span.id);
    marks.push(rect(place(span.from), Math.max(place(span.to), place(span.from) + 3), near, near + span.side * thick, { fill: paint(solid[span.actor]), 'fill-opacity': front ? 1 : 0.3 }, `span:${span.id}`));
  }
  const rowsOn = (side: -1 | 1): number => Math.max(0, ...spans.filter((span) => span.side === side && place(span.to) > 0 && place(span.from) < length).map((span) => (spanRow.get(span.id) ?? 0) + 1));
  const outer: Record<-1 | 1, number> = { [-1]: spine.us - 8 - rowsOn(-1) * (thick + 2), 1: spine.mexico + 8 + rowsOn(1) * (thick + 2) };

  const middle = (spine.us + spine.mexico) / 2;
  const events = [...rows.events].sort((a, b) => Number(named.has(a.id)) - Number(named.has(b.id)));
  for (const event of events) {
    const front = named.has(event.id);
    const at = eventPlace(event.date);
    const r = front ? (wide && !days ? 8 : 6) : wide ? 4.5 : 3.2;
    const fade = front ? 1 : 0.45;
    const halo = { stroke: paint('paper'), 'stroke-width': front ? 1.5 : 0 };
    if (event.ofCaravan) {
      const centre = point(at, middle);
      // Single days are narrow: the ring leaves the day's number its room.
      marks.push(mark('circle', { cx: centre.x, cy: centre.y, r: days ? 4.5 : r, fill: paint('caravan-text'), ...halo }, `event:${event.id}`));
    } else if (event.actor === 'both') {
      const c = wide ? 5 : 4;
      // Half in each colour: what both governments did, from track to track.
      marks.push(
        rect(at - r * 0.7, at + r * 0.7, spine.us - c, middle, { fill: paint('us'), 'fill-opacity': fade, ...halo }, `event:${event.id}:us`),
        rect(at - r * 0.7, at + r * 0.7, middle, spine.mexico + c, { fill: paint('mexico'), 'fill-opacity': fade, ...halo }, `event:${event.id}:mexico`),
      );
    } else {
      const centre = point(at, event.actor === 'other' ? middle : trackOf(sideOf(event.actor)));
      marks.push(mark('circle', { cx: centre.x, cy: centre.y, r, fill: paint(solid[event.actor]), 'fill-opacity': fade, ...halo }, `event:${event.id}`));
    }
  }

  // Ticks stand between the tracks, where no named event is.
  const busy = rows.events.filter((event) => named.has(event.id) && (event.actor === 'both' || event.actor === 'other')).map((event) => eventPlace(event.date));
  const caravanStart = dayNumber(rows.caravan.from);
  const ringed = new Set(rows.events.filter((event) => event.ofCaravan).map((event) => dayNumber(event.date)));
  for (const tick of ticksOf(from, to, locale, spine.turned)) {
    const at = along(tick.day);
    const onCaravan = tick.day >= caravanStart && tick.day <= dayNumber(rows.caravan.to);
    const width = textWidth(tick.text, text);
    const half = days ? perDay * 0.3 : spine.turned ? text * 0.5 : width / 2;
    const number = String(tick.day - caravanStart + 1);
    // One of the caravan's first days says what the numbers count: one whose room no ring takes.
    const saysDay = wide && days && onCaravan && tick.day <= caravanStart + 1 && !ringed.has(tick.day) && (tick.day === caravanStart || ringed.has(caravanStart));
    const centreAt = days ? at + perDay * (saysDay ? 0.52 : 0.68) : at + half + 5;
    marks.push(line(at, at, spine.us + 2, spine.mexico - 2, { stroke: paint(onCaravan && days ? 'paper' : 'ink-faint'), 'stroke-width': 1 }, `tick:${tick.id}`));
    const clear = days || !busy.some((other) => Math.abs(other - centreAt) < half + 8) && centreAt + half < (spine.turned ? box.height : box.width);
    if (!clear) continue;
    const hidden = !days && caravan1 > centreAt - half - 2 && caravan0 < centreAt + half + 2;
    if (hidden) continue;
    if (days && centreAt + half > length) continue;
    const words1 = !(days && onCaravan) ? tick.text : saysDay ? words.day.replace('{0}', number) : number;
    const centre = point(centreAt, middle);
    marks.push(label({ text: words1, x: centre.x, y: centre.y + text * 0.35, size: text, anchor: 'middle', weight: days && onCaravan ? 'bold' : 'regular', colour: days && onCaravan ? 'paper' : 'ink-soft', key: `tick-label:${tick.id}` }));
  }

  const dateForm = to - from > 420 ? 'full' : 'day';
  const inView = rows.events.filter((event) => named.has(event.id));
  const describe = (said: number) => inView.map((event) => {
    const at = eventPlace(event.date);
    if (at < 0 || at > length) throw new RangeError(`policyTimeline: ${event.id} (${event.date}) is named but lies outside ${view.from} to ${view.to}.`);
    const widthFor = wide ? 200 : Math.min(Math.min(outer[-1], spine.us - 14), box.width - Math.max(outer[1], spine.mexico + 14)) - 12;
    const titleLines = wrapText(event.title, widthFor, said, 'sans', 'bold');
    const colour: Colour = event.ofCaravan ? 'caravan-text' : textColour[event.actor];
    const lines = [{ text: formatDate(event.date, locale, dateForm), bold: false }, ...titleLines.map((title) => ({ text: title, bold: true }))];
    const width = Math.max(...lines.map((one) => textWidth(one.text, said, 'sans', one.bold ? 'bold' : 'regular')));
    return { event, at, lines, colour, width, height: lines.length * said * 1.18, said };
  });
  type Described = ReturnType<typeof describe>[number];
  const write = (one: Described, x: number, top: number, anchor: 'start' | 'middle' | 'end'): void => {
    one.lines.forEach((each, index) =>
      marks.push(label({ text: each.text, x, y: top + one.said * 0.85 + index * one.said * 1.18, size: one.said, anchor, weight: each.bold ? 'bold' : 'regular', colour: each.bold ? one.colour : 'ink-soft', key: `label:${one.event.id}:${index}` })),
    );
  };
  const laneLabels = [
    label({ text: words.unitedStates, x: wide ? 14 : 3, y: wide ? 28 : 18, size: wide ? 20 : text, weight: 'bold', colour: 'us-text', key: 'lane:us' }),
    label({ text: words.mexico, x: wide ? 14 : box.width - 3, y: wide ? 744 : 18, size: wide ? 20 : text, anchor: wide ? 'start' : 'end', weight: 'bold', colour: 'mexico-text', key: 'lane:mexico' }),
  ];
  const daysTotal = dayNumber(rows.caravan.to) - caravanStart + 1;
  if (spine.turned) {
    const described = describe(text);
    marks.push(mark('rect', { x: 0, y: 0, width: box.width, height: 25, fill: paint('paper') }, 'head'));
    marks.push(label({ text: words.caravanShort.replace('{0}', String(daysTotal)), x: 238, y: 18, size: text, anchor: 'middle', colour: 'caravan-text', key: 'lane:caravan' }));
    const load = { [-1]: 0, 1: 0 } as Record<-1 | 1, number>;
    const sides = new Map<string, -1 | 1>();
    for (const one of described) {
      const own = one.event.actor === 'us' ? -1 : one.event.actor === 'mexico' ? 1 : undefined;
      if (own !== undefined) {
        sides.set(one.event.id, own);
        load[own] += one.height;
      }
    }
    for (const one of described) {
      if (sides.has(one.event.id)) continue;
      const side = load[-1] < load[1] ? -1 : 1;
      sides.set(one.event.id, side);
      load[side] += one.height;
    }
    for (const side of [-1, 1] as const) {
      const of = described.filter((one) => sides.get(one.event.id) === side);
      const tops = spreadLabels(of.map((one) => ({ id: one.event.id, at: one.at, height: one.height })), 26, box.height - 4, 4);
      for (const one of of) {
        const top = tops.get(one.event.id) ?? 0;
        const edge = side === -1 ? Math.min(outer[-1], spine.us - 14) - 6 : Math.max(outer[1], spine.mexico + 14) + 6;
        const joint = trackOf(side) + side * 5;
        const lineY = top + text * 0.5;
        marks.push(mark('path', { d: `M${joint},${one.at}L${edge},${lineY}`, fill: 'none', stroke: paint(one.colour), 'stroke-width': 1 }, `stem:${one.event.id}`));
        write(one, edge + side * 3, top, side === -1 ? 'end' : 'start');
      }
    }
  } else {
    const taken = [{ x0: 0, x1: 240, y0: 0, y1: 40 }, { x0: 0, x1: box.width, y0: 722, y1: box.height }];
    const frame = { x0: 2, y0: 8, x1: box.width - 2, y1: 722 };
    const arrange = (said: number): { described: Described[]; flags: PlacedFlag[] } => {
      const described = describe(said);
      const both: Flag['sides'] = [{ side: 1, from: outer[1] }, { side: -1, from: outer[-1] }];
      const flags = described.map((one): Flag => {
        const sides = one.event.actor === 'us' ? both.slice(1) : one.event.actor === 'mexico' ? both.slice(0, 1) : both;
        return { id: one.event.id, at: one.at, sides, width: one.width + 2, height: one.height };
      });
      return { described, flags: placeFlags(flags, frame, taken) };
    };
    const { described, flags } = largestThatFits([20, 18, text], arrange);
    for (const flag of flags) {
      const one = described.find((candidate) => candidate.event.id === flag.id);
      if (!one) continue;
      const track = trackOf(flag.side);
      marks.push(mark('line', { x1: flag.at, x2: flag.at, y1: track + flag.side * 8, y2: flag.anchor === 'middle' ? (flag.side === 1 ? flag.y0 - 2 : flag.y1 + 2) : flag.side === 1 ? flag.y1 : flag.y0, stroke: paint(one.colour), 'stroke-width': 1.2 }, `stem:${one.event.id}`));
      write(one, flag.at + (flag.anchor === 'start' ? 6 : flag.anchor === 'end' ? -6 : 0), flag.y0, flag.anchor);
    }
    const entries: LegendEntry[] = [
      { id: 'both', text: words.both, sample: (x, y) => [mark('rect', { x: x - 4, y: y - 9, width: 8, height: 9, fill: paint('us') }), mark('rect', { x: x - 4, y, width: 8, height: 9, fill: paint('mexico') })] },
      { id: 'other', text: words.other, sample: (x, y) => [mark('circle', { cx: x, cy: y, r: 6, fill: paint('other') })] },
      { id: 'caravan', text: words.caravan.replace('{0}', String(daysTotal)), colour: 'caravan-text', sample: (x, y) => [mark('rect', { x: x - 6, y: y - 8, width: 12, height: 16, fill: paint('caravan') })] },
    ];
    marks.push(...legend(entries, { x: 300, y: 744, width: 490, labelSize: text, sampleWidth: 16 }).marks);
  }
  return { ...box, marks: [...marks, ...laneLabels] };
}

/** Arranges at the largest of the sizes that finds room; throws what the last one throws. */
function largestThatFits<Result>(sizes: readonly number[], arrange: (size: number) => Result): Result {
  let last: unknown;
  for (const size of sizes) {
    try {
      return arrange(size);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      last = error;
    }
  }
  throw last;
}
