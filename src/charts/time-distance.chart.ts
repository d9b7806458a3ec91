import type { TimeDistanceWords } from '../locale/charts/time-distance.ts';
import { addDays, daysBetween } from '../model/dates.ts';
import type { RouteLegsRow } from '../model/rows.ts';
import { paint } from '../theme/tokens.ts';
import { horizontalAxis } from './svg/axis.ts';
import { label, labelBox, wrapText } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { placeLabels, type Box, type LabelWish } from './svg/placeLabels.ts';
import { spread } from './svg/spread.ts';
import { textBlock } from './svg/textBlock.ts';
import { textWidth } from './svg/textWidth.ts';
import { trackTransfers, type Track } from './time-distance/branches.ts';
import { deriveJourney, type Journey, type JourneyPoint, type JourneyRows } from './time-distance/journey.ts';
import { boxesAlong, clipStretch, lineMarks, pathThrough, strokeOf, type LineStyle, type Projection } from './time-distance/lines.ts';

/** What a step shows of the diagram: the line up to the end of a day, counted from one. */
export interface TimeDistanceView {
  readonly day: number;
}

/** What the diagram needs besides rows and view. */
export interface TimeDistanceContext {
  readonly size: StillSize;
  /** `still` fits the still's viewBox; `tall` gives days that run down as much room as their labels need. */
  readonly height: 'still' | 'tall';
  readonly words: TimeDistanceWords;
  readonly count: (value: number) => string;
  readonly day: (date: string) => string;
  /** A reported length, with a decimal where the report has one. */
  readonly km: (value: number) => string;
  /** Who reported a leg's length, short. */
  readonly reporter: (leg: RouteLegsRow) => string;
}

/** A place's name without what its state or saint adds: "Juchitán de Zaragoza" is Juchitán. */
export function shortPlace(place: string): string {
  return place.replace(/^(San Pedro|Santo Domingo|Santiago) /, '').replace(/ (de Zaragoza|del Marqués|de Juárez|de las Doncellas)$/, '');
}

function fill(text: string, ...values: string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

const styles: Record<StillSize, LineStyle> = {
  w: { foot: 3.6, night: 2, bus: 1.8, unknown: 2.6, dash: '6 4', dots: 5.5 },
  n: { foot: 3, night: 1.8, bus: 1.6, unknown: 2.2, dash: '5 3.5', dots: 4.6 },
};

/** The line alone, without a word: for the cover. `wide` is 1600 × 520, `narrow` 400 × 300. */
export function drawCoverLine(rows: JourneyRows, size: 'wide' | 'narrow'): Drawing {
  const journey = deriveJourney(rows);
  const box = size === 'wide' ? { width: 1600, height: 520, margin: 28 } : { width: 400, height: 300, margin: 12 };
  const style: LineStyle = size === 'wide'
    ? { foot: 6, night: 3.5, bus: 2.6, unknown: 4, dash: '9 6', dots: 10 }
    : { foot: 3, night: 1.8, bus: 1.6, unknown: 2.2, dash: '5 4', dots: 5 };
  const project: Projection = ({ day, position }) => ({
    x: box.margin + (day / journey.days) * (box.width - box.margin * 2),
    y: box.height - box.margin - position * (box.height - box.margin * 2),
  });
  const tracks = trackTransfers(journey, { position: 0.035, days: 0.5 });
  const end = project(journey.stretches.at(-1)?.to ?? { day: 0, position: 0 });
  return {
    width: box.width,
    height: box.height,
    marks: [
      ...tracks.map((track) => mark('path', { d: pathThrough(track.points.slice(0, 3), project), ...strokeOf('bus', style, 'caravan') }, `bus:${track.transfer.id}`)),
      ...lineMarks(journey.stretches, project, style),
      mark('circle', { cx: end.x, cy: end.y, r: style.foot * 1.4, fill: 'none', stroke: paint('caravan'), 'stroke-width': style.night }, 'trace-end'),
    ],
  };
}

/** The same marks without keys: drawn a second time in one drawing. */
function unkeyed(marks: readonly Mark[]): Mark[] {
  return marks.map(({ element, attributes }) => ({ element, attributes }));
}

/** Units of the journey strip. */
export const stripBox = { width: 600, height: 28 } as const;

/**
 * The journey strip, one line high: what lies behind the reader in marigold, what lies ahead in the colour of rules, and a
 * marker. `day` counts from one and may have a fraction (4 is the end of the fourth day); 0 draws the line still ahead.
 */
export function drawStrip(rows: JourneyRows, day: number): Drawing {
  const journey = deriveJourney(rows);
  const style: LineStyle = { foot: 2.4, night: 1.6, bus: 1.5, unknown: 1.8, dash: '4 3', dots: 3.6 };
  const margin = 5;
  const project: Projection = ({ day: at, position }) => ({
    x: margin + (at / journey.days) * (stripBox.width - margin * 2),
    y: stripBox.height - margin - position * (stripBox.height - margin * 2),
  });
  const until = Math.max(0, Math.min(day, journey.days));
  const behind = journey.stretches.flatMap((stretch) => clipStretch(stretch, until) ?? []);
  const here = behind.at(-1)?.to ?? journey.stretches[0]?.from ?? { day: 0, position: 0 };
  const { x, y } = project(here);
  return {
    ...stripBox,
    marks: [
      group(unkeyed(lineMarks(journey.stretches, project, style, 'rule')), {}, 'strip:ahead'),
      ...lineMarks(behind, project, style),
      mark('circle', { cx: x, cy: y, r: 4, fill: paint('caravan'), stroke: paint('paper'), 'stroke-width': 1.5 }, 'strip:here'),
    ],
  };
}

/** Buses that have left by a day, with an open ring where what came after is not known. */
function trackMarks(tracks: readonly Track[], project: Projection, style: LineStyle, untilDay: number): Mark[] {
  return tracks
    .filter((track) => (track.points[0]?.day ?? 0) < untilDay)
    .map((track) => {
      const end = project(track.points.at(-1) ?? { day: 0, position: 0 });
      const radius = style.foot * 0.75;
      return group(
        [
          mark('path', { d: pathThrough(track.points, project), ...strokeOf('bus', style, 'caravan'), 'stroke-width': style.bus }),
          mark('circle', { cx: end.x, cy: end.y, r: radius, fill: paint('paper'), stroke: paint('caravan'), 'stroke-width': style.bus * 0.8 }),
        ],
        {},
        `bus:${track.transfer.id}`,
      );
    });
}

/** A bus's label: where it went and, where someone counted, how many it took; a bus that took the same people on says only where. */
function busLabel(track: Track, all: readonly Track[], context: TimeDistanceContext): string {
  const { words, count } = context;
  const place = shortPlace(track.transfer.to);
  const unit = track.offRoad && track.transfer.end === undefined && track.transfer.rows.length === 1 ? '{0}' : words.people;
  const parts = track.transfer.rows.flatMap((row) => {
    if (row.people_low === null || row.people_high === null) return [];
    if (all.some(({ transfer }) => transfer.to === row.from && transfer.rows.some((before) => before.people_low === row.people_low && before.people_high === row.people_high))) return [];
    const figure = row.people_low === row.people_high ? count(row.people_low) : fill(words.range, count(row.people_low), count(row.people_high));
    return [fill(row.unit === 'families' ? words.families : unit, figure)];
  });
  const [first, second] = parts;
  if (first === undefined) return place;
  return `${place}: ${second === undefined ? first : fill(words.orElse, first, second)}`;
}

/** The days that carry a tick: the first, the last, and every Monday after New Year between them. */
function tickDays(journey: Journey): number[] {
  const newYear = daysBetween(journey.firstDay, '2024-01-01');
  const days = [0, journey.days - 1];
  for (let day = newYear; day < journey.days - 4; day += 7) days.push(day);
  return days.sort((a, b) => a - b);
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly project: Projection;
  readonly style: LineStyle;
  readonly type: number;
}

/** Geometry of the wide diagram: days across, places up. Exported so that a test can tell values from pixels. */
export const wideBox = { left: 166, right: 784, top: 34, bottom: 690 } as const;

function wideLayout(journey: Journey): Layout {
  const { left, right, top, bottom } = wideBox;
  return {
    ...stillBox.w,
    style: styles.w,
    type: labelSize.w,
    project: ({ day, position }) => ({ x: left + (day / journey.days) * (right - left), y: bottom - position * (bottom - top) }),
  };
}

/** Geometry of the narrow diagram: days down, places across. */
export const narrowBox = { left: 62, right: 384, top: 16, still: 404, perDay: 17 } as const;

function narrowLayout(journey: Journey, height: 'still' | 'tall'): Layout {
  const { left, right, top } = narrowBox;
  const bottom = height === 'tall' ? top + journey.days * narrowBox.perDay : narrowBox.still;
  return {
    width: stillBox.n.width,
    height: height === 'tall' ? bottom + 150 : stillBox.n.height,
    style: styles.n,
    type: labelSize.n,
    project: ({ day, position }) => ({ x: left + position * (right - left), y: top + (day / journey.days) * (bottom - top) }),
  };
}

/** A zigzag over the axis's break. */
function breakMark(project: Projection, journey: Journey, wide: boolean): Mark {
  const { gap } = journey.axis;
  const middle = project({ day: 0, position: (gap.from + gap.to) / 2 });
  const d = wide
    ? `M${wideBox.left - 7} ${middle.y + 5}l14 -6M${wideBox.left - 7} ${middle.y + 11}l14 -6`
    : `M${middle.x - 8} ${narrowBox.top - 1}l5 -10M${middle.x - 1} ${narrowBox.top - 1}l5 -10`;
  return mark('path', { d, fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.5 }, 'break');
}

function drawWide(journey: Journey, view: TimeDistanceView, context: TimeDistanceContext): Drawing {
  const layout = wideLayout(journey);
  const { project, style, type } = layout;
  const { words } = context;
  const { left, right, top, bottom } = wideBox;
  const stops = journey.axis.stops;
  const wanted = stops.map((stop) => project({ day: 0, position: stop.position }).y);
  const ys = spread(wanted, type * 1.12, top, bottom + 8);
  const tracks = trackTransfers(journey, { position: 0.029, days: 1.7 });
  const shown = journey.stretches.flatMap((stretch) => clipStretch(stretch, view.day) ?? []);
  const trackShown = tracks.filter((track) => (track.points[0]?.day ?? 0) < view.day);
  const reached = Math.max(0, ...shown.map((stretch) => stretch.to.position));

  const rowsMarks = stops.flatMap((stop, index) => {
    const y = wanted[index] ?? 0;
    const labelY = ys[index] ?? y;
    return [
      mark('path', { d: `M${left - 22} ${labelY}L${left - 6} ${y}H${right}`, fill: 'none', stroke: paint('rule'), 'stroke-width': 0.8 }, `row:${stop.place}`),
      label({ text: shortPlace(stop.place), x: left - 26, y: labelY + type * 0.35, size: type, anchor: 'end', colour: stop.position <= reached + 1e-9 ? 'ink' : 'ink-faint', key: `place:${stop.place}` }),
    ];
  });
  const ticks = tickDays(journey).map((day) => ({ id: String(day), at: project({ day, position: 0 }).x, text: context.day(addDays(journey.firstDay, day)) }));
  const walked = shown.flatMap((stretch) => (stretch.mode === 'foot' && stretch.leg?.published_km != null ? [{ stretch, leg: stretch.leg, km: context.km(stretch.leg.published_km) }] : []));
  const walkedYs = spread(walked.map(({ stretch }) => (project(stretch.from).y + project(stretch.to).y) / 2), type * 1.1, top, bottom);
  const kilometres: LabelWish[] = walked.map(({ stretch, leg, km }, index) => ({
    text: fill(words.km, km, context.reporter(leg)),
    shorter: fill(words.kmOnly, km),
    x: project(stretch.to).x + 7,
    y: (walkedYs[index] ?? 0) + type * 0.35,
    size: type,
    colour: 'ink-soft',
    key: `km:${stretch.id}`,
    nudges: [0, 2, -2, 4, -4, 7, 10, 13],
  }));
  const busLabels = busColumn(trackShown.filter((track) => track.offRoad || track.transfer.end?.position !== undefined && track.transfer.end.position < track.transfer.from.position), tracks, layout, context);
  const gapMiddle = project({ day: journey.days, position: (journey.axis.gap.from + journey.axis.gap.to) / 2 });
  const avoid = [
    ...shown.flatMap((stretch) => boxesAlong([stretch.from, stretch.to], project, 2)),
    ...trackShown.flatMap((track) => boxesAlong(track.points, project, 3)),
  ];
  const end = project(journey.stretches.at(-1)?.to ?? { day: 0, position: 0 });
  const legendX = left + 22;
  const legendY = top + 34;
  const key = (index: number, mode: 'foot' | 'bus' | 'unknown', text: string): Mark[] => {
    const y = legendY + index * type * 1.5;
    return [
      mark('path', { d: `M${legendX} ${y - 5}h36`, ...strokeOf(mode, style, 'caravan') }, `legend:${mode}`),
      label({ text, x: legendX + 46, y, size: type, colour: 'ink', halo: 'paper', key: `legend-label:${mode}` }),
    ];
  };
  return {
    width: layout.width,
    height: layout.height,
    marks: [
      mark('rect', { x: left, y: project({ day: 0, position: journey.axis.gap.to }).y, width: right - left, height: project({ day: 0, position: journey.axis.gap.from }).y - project({ day: 0, position: journey.axis.gap.to }).y, fill: paint('panel') }, 'gap'),
      ...rowsMarks,
      ...horizontalAxis({ ticks, y0: top, y1: bottom + 14, labelSize: type, labelY: bottom + 34 }),
      breakMark(project, journey, true),
      ...trackMarks(trackShown, project, style, view.day),
      ...lineMarks(shown, project, style),
      ...endMark(view, journey, end, style),
      ...busLabels.marks,
      ...placeLabels(kilometres, { width: layout.width, height: layout.height, avoid: [...avoid, ...busLabels.boxes] }),
      ...key(0, 'foot', words.foot),
      ...key(1, 'bus', words.bus),
      ...key(2, 'unknown', words.unknown),
      ...textBlock({ text: words.hours, x: legendX, y: legendY + type * 4.6, size: type, width: 400, leading: 1.3, colour: 'ink-soft', halo: 'paper', key: 'hours' }).marks,
      label({ text: words.notWalked, x: left + 10, y: gapMiddle.y + type * 0.35, size: type, colour: 'ink-soft', key: 'gap-label' }),
      ...(view.day >= journey.days ? [label({ text: `${context.day(journey.lastDay)}, ${words.lastTrace}`, x: end.x - 14, y: end.y + type * 0.35 - 1, size: type, anchor: 'end', colour: 'caravan-text', halo: 'paper', weight: 'bold', key: 'last-trace' })] : []),
    ],
  };
}

/** The box of a label that is already a mark: its width stands in textLength. */
function boxOfLabel({ attributes }: Mark): Box {
  const [x, y, size, width] = [Number(attributes['x']), Number(attributes['y']), Number(attributes['font-size']), Number(attributes['textLength'])];
  const x0 = attributes['text-anchor'] === 'end' ? x - width : x;
  return { x0, y0: y - size * 0.8, x1: x0 + width, y1: y + size * 0.25 };
}

/** Labels of buses that left together, in a column beside their ends, each with a hairline to its ring. */
function busColumn(labelled: readonly Track[], tracks: readonly Track[], layout: Layout, context: TimeDistanceContext): { readonly marks: Mark[]; readonly boxes: Box[] } {
  const { project, type } = layout;
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  const groups = new Map<boolean, Track[]>();
  for (const track of labelled) {
    const late = track.points[0] !== undefined && track.points[0].position >= 0.5;
    groups.set(late, [...(groups.get(late) ?? []), track]);
  }
  for (const group of groups.values()) {
    const ends = group.map((track) => project(track.points.at(-1) ?? { day: 0, position: 0 }));
    const column = Math.max(...ends.map(({ x }) => x)) + 16;
    const ys = spread(ends.map(({ y }) => y), type * 1.1, 0, wideBox.bottom);
    group.forEach((track, index) => {
      const end = ends[index] ?? { x: 0, y: 0 };
      const y = ys[index] ?? end.y;
      const text = busLabel(track, tracks, context);
      const x = column + textWidth(text, type) > layout.width - 4 ? end.x + 9 : column;
      const options = { text, x, y: y + type * 0.35, size: type, colour: 'caravan-text' as const, halo: 'paper' as const, key: `bus-label:${track.transfer.id}` };
      if (x === column) marks.push(mark('path', { d: `M${end.x + 4} ${end.y}L${column - 3} ${y}`, fill: 'none', stroke: paint('ink-faint'), 'stroke-width': 0.8 }, `bus-leader:${track.transfer.id}`));
      marks.push(label(options));
      boxes.push(labelBox(options));
    });
  }
  return { marks, boxes };
}

function endMark(view: TimeDistanceView, journey: Journey, end: { x: number; y: number }, style: LineStyle): Mark[] {
  if (view.day < journey.days) return [];
  return [mark('circle', { cx: end.x, cy: end.y, r: style.foot * 1.5, fill: paint('paper'), stroke: paint('caravan'), 'stroke-width': style.night }, 'trace-end')];
}

function drawNarrow(journey: Journey, view: TimeDistanceView, context: TimeDistanceContext): Drawing {
  const layout = narrowLayout(journey, context.height);
  const { project, style, type } = layout;
  const { words } = context;
  const { left, right, top } = narrowBox;
  const tall = context.height === 'tall';
  const tracks = trackTransfers(journey, { position: tall ? -0.05 : -0.04, days: tall ? 1 : 1.4 });
  const shown = journey.stretches.flatMap((stretch) => clipStretch(stretch, view.day) ?? []);
  const trackShown = tracks.filter((track) => (track.points[0]?.day ?? 0) < view.day);
  const bottom = project({ day: journey.days, position: 0 }).y;
  const columns = journey.axis.stops.map((stop) => {
    const { x } = project({ day: 0, position: stop.position });
    return mark('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: paint('rule'), 'stroke-width': 0.6 }, `row:${stop.place}`);
  });
  const ticks = tickDays(journey).flatMap((day) => {
    const { y } = project({ day, position: 0 });
    return [
      mark('line', { x1: left - 8, x2: right, y1: y, y2: y, stroke: paint('rule'), 'stroke-width': 1 }, `x:${day}`),
      label({ text: context.day(addDays(journey.firstDay, day)), x: left - 10, y: y + type * 0.35, size: type, anchor: 'end', colour: 'ink-soft', key: `x-label:${day}` }),
    ];
  });
  const nights = shown.filter((stretch) => stretch.mode === 'night');
  const placed = new Set<string>();
  const names: LabelWish[] = [...nights]
    .sort((a, b) => b.to.day - b.from.day - (a.to.day - a.from.day))
    .flatMap((night) => {
      const stop = journey.axis.stops.find(({ position }) => Math.abs(position - night.from.position) < 1e-9);
      if (stop === undefined || placed.has(stop.place) || night.id.startsWith('night:end')) return [];
      placed.add(stop.place);
      return [besideLine(shortPlace(stop.place), { day: Math.min((night.from.day + night.to.day) / 2, night.from.day + 3), position: stop.position }, `place:${stop.place}`, 'ink')];
    });
  const start = journey.stretches[0]?.from ?? { day: 0, position: 0 };
  const last = journey.axis.stops.at(-1);
  const ends: LabelWish[] = [
    besideLine(shortPlace(journey.axis.stops[0]?.place ?? ''), start, 'place:start', 'ink'),
    ...(view.day >= journey.days && last !== undefined
      ? [
          { ...besideLine(`${shortPlace(last.place)}, ${words.lastTrace}`, { day: journey.days, position: 0.975 }, 'last-trace', 'caravan-text'), anchor: 'end' as const },
        ]
      : []),
  ];
  // Buses of the first days end side by side: those to the north and inland are named in one block right of their rings,
  // the fall back under its own, the later ones each beside its ring.
  const early = trackShown.filter((track) => track.transfer.from.position < 0.5 && track.transfer.boardedOffRoad === undefined);
  const forward = early.filter((track) => track.transfer.end === undefined || track.transfer.end.position > track.transfer.from.position);
  const forwardEnds = forward.map((track) => project(track.points.at(-1) ?? start));
  const blockX = Math.max(0, ...forwardEnds.map(({ x }) => x)) + 10;
  const blockText = [...forward].reverse().map((track) => (tall ? busLabel(track, tracks, context) : shortPlace(track.transfer.to))).join(', ');
  const blockLines = wrapText(blockText, stillBox.n.width - blockX - 6, type).length;
  const forwardBlock = forward.length === 0
    ? []
    : textBlock({ text: blockText, x: blockX, y: (forwardEnds[0]?.y ?? 0) - (blockLines / 2 - 0.75) * type * 1.22, size: type, width: stillBox.n.width - blockX - 6, colour: 'caravan-text', halo: 'paper', key: 'bus-label:forward' }).marks;
  const fallBack = early.filter((track) => !forward.includes(track) && track.transfer.rows.some((row) => row.people_low !== null));
  const fallBackBlock = fallBack.flatMap((track) => {
    const boarding = project(track.transfer.from);
    const lowest = Math.max(...early.filter((other) => !forward.includes(other)).map((other) => project(other.points.at(-1) ?? start).y));
    return textBlock({ text: shortPlace(track.transfer.to), x: boarding.x - 8, y: lowest + type * 1.2, size: type, width: 100, anchor: 'end', colour: 'caravan-text', halo: 'paper', key: `bus-label:${track.transfer.id}` }).marks;
  });
  const buses: LabelWish[] = trackShown
    .filter((track) => !early.includes(track) && (tall || track.transfer.boardedOffRoad !== 'Palomares'))
    .map((track) => besideLine(tall ? busLabel(track, tracks, context) : shortPlace(track.transfer.to), track.points.at(-1) ?? start, `bus-label:${track.transfer.id}`, 'caravan-text'));
  function besideLine(text: string, point: JourneyPoint, key: string, colour: LabelWish['colour']): LabelWish {
    const { x, y } = project(point);
    const room = stillBox.n.width - x - 12;
    const anchor = room > text.length * type * 0.58 ? 'start' : 'end';
    return { text, x: anchor === 'start' ? x + 8 : x - 8, y: y + type * 0.35, size: type, anchor, colour, key, nudges: [0, -3, 3, -6, 6, 9, -9, 13, -13, 17, -17] };
  }
  const end = project(journey.stretches.at(-1)?.to ?? start);
  const legendY = tall ? bottom + 40 : top + 22;
  const legendX = tall ? left + 6 : 226;
  const avoid = [
    ...shown.flatMap((stretch) => boxesAlong([stretch.from, stretch.to], project, 2)),
    ...trackShown.flatMap((track) => boxesAlong(track.points, project, 2.5)),
    ...[...forwardBlock, ...fallBackBlock].map(boxOfLabel),
    ...(tall ? [] : [{ x0: legendX - 4, y0: legendY - type, x1: stillBox.n.width, y1: legendY + type * 3.4 }]),
  ];
  const key = (index: number, mode: 'foot' | 'bus' | 'unknown', text: string): Mark[] => {
    const y = legendY + index * type * 1.45;
    return [
      mark('path', { d: `M${legendX} ${y - 5}h26`, ...strokeOf(mode, style, 'caravan') }, `legend:${mode}`),
      label({ text, x: legendX + 34, y, size: type, colour: 'ink-soft', halo: 'paper', key: `legend-label:${mode}` }),
    ];
  };
  return {
    width: layout.width,
    height: layout.height,
    marks: [
      ...columns,
      ...ticks,
      ...trackMarks(trackShown, project, style, view.day),
      ...lineMarks(shown, project, style),
      ...endMark(view, journey, end, style),
      ...forwardBlock,
      ...fallBackBlock,
      ...placeLabels([...ends, ...buses, ...names], { width: layout.width, height: layout.height, avoid }),
      ...key(0, 'foot', tall ? words.foot : words.footShort),
      ...key(1, 'bus', words.bus),
      ...key(2, 'unknown', tall ? words.unknown : words.unknownShort),
      ...(tall ? textBlock({ text: words.hours, x: legendX, y: legendY + type * 4.6, size: type, width: right - legendX, colour: 'ink-soft', key: 'hours' }).marks : []),
    ],
  };
}

/**
 * The time–distance diagram after Marey's train schedules: days against places, walks as slopes, nights level, buses steep
 * and dashed. Wide: days across, places up. Narrow: days down, places across. Throws what {@link deriveJourney} throws.
 */
export function drawTimeDistance(rows: JourneyRows, view: TimeDistanceView, context: TimeDistanceContext): Drawing {
  const journey = deriveJourney(rows);
  return context.size === 'w' ? drawWide(journey, view, context) : drawNarrow(journey, view, context);
}
