import { addDays } from '../../model/dates.ts';
import { paint } from '../../theme/tokens.ts';
import { label, labelBox } from '../svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark } from '../svg/mark.ts';
import type { Box } from '../svg/placeLabels.ts';
import { spread } from '../svg/spread.ts';
import { placeBeside, type BesideRequest } from './beside.ts';
import { trackTransfers, type Track } from './branches.ts';
import { reachedFirst, type Journey, type JourneyPoint } from './journey.ts';
import { boxesAlong, clipStretch, lineMarks, type LineStyle, type Projection } from './lines.ts';
import { endMark, keyMarks, noteMarks, refusedMark, splitMarks, splitPoints, spreadBoxes, spreadLines, spreadMarks, trackMarks } from './marks.ts';
import { tickDays } from './ticks.ts';
import { busForms, fillIn, kmForms, shortPlace, type TimeDistanceContext } from './words.ts';

/** Geometry of the diagram with its days across, in its own units. */
export interface AcrossBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the key begins, and how wide it may be. */
  readonly key: { readonly x: number; readonly y: number; readonly width: number };
}

/** The boxes of both forms. In the plate's upper left there is room for a map, at its lower right for a note. */
export const acrossBoxes: Record<TimeDistanceContext['form'], AcrossBox> = {
  still: { ...stillBox.w, left: 130, right: 770, top: 26, bottom: 704, key: { x: 40, y: 48, width: 330 } },
  plate: { width: 1180, height: 800, left: 132, right: 1118, top: 26, bottom: 744, key: { x: 462, y: 40, width: 286 } },
};

const style: LineStyle = { foot: 3.8, night: 2, bus: 1.8, unknown: 2.6, dash: '6 4', dots: 5.5, square: 4.2 };
const size = labelSize.w;

/** Days and places to units: days across, places up. */
export function acrossProjection(journey: Journey, { left, right, top, bottom }: AcrossBox): Projection {
  return ({ day, position }) => ({ x: left + (day / journey.days) * (right - left), y: bottom - position * (bottom - top) });
}

function around({ x, y }: { x: number; y: number }, half: number): Box {
  return { x0: x - half, y0: y - half, x1: x + half, y1: y + half };
}

/** Buses whose ends are not named by their row: those that fall back, and those that leave the road. */
function isNamedAtItsEnd({ transfer, offRoad }: Track): boolean {
  return offRoad || (transfer.end?.position ?? 1) < transfer.from.position;
}

/** Draws the journey with its days across and its places up. */
export function drawAcross(journey: Journey, untilDay: number, context: TimeDistanceContext): Drawing {
  const { words, form } = context;
  const box = acrossBoxes[form];
  const { left, right, top, bottom } = box;
  const project = acrossProjection(journey, box);
  const isWhole = untilDay >= journey.days;
  const allTracks = trackTransfers(journey, { stagger: 0.2, branch: -(size * 1.14) / (bottom - top), days: 1.9, taper: 0 });
  const tracks = allTracks.filter((track) => (track.points[0]?.day ?? 0) < untilDay);
  const shown = journey.stretches.flatMap((stretch) => clipStretch(stretch, untilDay) ?? []);
  const polylines: (readonly JourneyPoint[])[] = [...shown.map(({ from, to }) => [from, to]), ...spreadLines(shown), ...tracks.filter(({ offRoad }) => !offRoad).map(({ points }) => points)];
  const gapTop = project({ day: 0, position: journey.axis.gap.to }).y;
  const gapBottom = project({ day: 0, position: journey.axis.gap.from }).y;

  const reached = journey.axis.stops.flatMap((stop) => {
    const at = reachedFirst(polylines, stop.position);
    return at === undefined ? [] : [{ stop, at: project(at) }];
  });
  const spreadYs = spread(reached.map(({ at }) => at.y), size * 1.16, size * 0.6, bottom + size * 0.2);
  const names = reached.map(({ stop, at }, index): BesideRequest => {
    const name = shortPlace(stop.place);
    const isLast = stop === journey.axis.stops.at(-1);
    const said = isLast ? [[`${name}: ${fillIn(words.lastTrace, context.day(journey.lastDay))}`]] : context.refused.includes(stop.place) ? [[fillIn(words.refused, name)]] : [];
    return { key: `place:${stop.place}`, forms: [...said, [name]], at, sides: ['left'], gap: 7, shift: (spreadYs[index] ?? at.y) - at.y, reach: 4, colour: 'ink', ...(isLast ? { weight: 'bold' } : {}) };
  });
  const kilometres = shown.flatMap((stretch): BesideRequest[] => {
    if (stretch.leg === undefined || stretch.mode === 'night') return [];
    const forms = kmForms(stretch.leg, context);
    const { x, y } = project({ day: (stretch.from.day + stretch.to.day) / 2, position: (stretch.from.position + stretch.to.position) / 2 });
    const washed = stretch.spread === undefined ? 0 : Math.max(0, stretch.spread.last - Math.floor(stretch.from.day)) * ((right - left) / journey.days);
    return forms.length === 0 ? [] : [{ key: `km:${stretch.id}`, forms, at: { x, y }, sides: ['right'], gap: 9 + washed, reach: 26, colour: 'ink-soft' }];
  });
  const namedBuses = tracks.filter(isNamedAtItsEnd).sort((a, b) => Number(b.offRoad) - Number(a.offRoad));
  const buses = namedBuses.map((track): BesideRequest => ({
    key: `bus-label:${track.transfer.id}`,
    forms: [...busForms(track, allTracks, context), ...(form === 'still' ? [[shortPlace(track.transfer.to)]] : [])],
    at: project(track.points.at(-1) as JourneyPoint),
    sides: ['right'],
    gap: 9,
    reach: 40,
    colour: 'caravan-text',
    ...((track.points[0]?.position ?? 0) >= journey.axis.gap.from - 1e-9 ? { ground: 'panel' } : {}),
  }));
  const end = project(journey.stretches.at(-1)?.to ?? { day: 0, position: 0 });
  const refused = context.refused.flatMap((place) => {
    const position = journey.axis.positionOf(place);
    const at = position === undefined ? undefined : reachedFirst(polylines, position);
    return at === undefined ? [] : [{ place, at: project(at) }];
  });
  const key = keyMarks({ ...box.key, size, leading: 1.42, style, whole: true }, context);
  const hours = noteMarks(words.hours, { x: box.key.x, y: key.bottom + size * 0.75, width: box.key.width, size, key: 'hours' });
  const keyBox: Box = { x0: box.key.x, y0: box.key.y - size, x1: box.key.x + box.key.width, y1: hours.bottom + 6 };
  const gapX = project({ day: reachedFirst(polylines, journey.axis.gap.from)?.day ?? 0, position: 0 }).x;
  const gapMiddle = (gapTop + gapBottom) / 2;
  const isBroken = untilDay > (reachedFirst([...journey.stretches].map(({ from, to }) => [from, to]), journey.axis.gap.from)?.day ?? 0);
  const gapText = { text: words.notWalked, x: gapX - 16, y: gapMiddle + size * 0.35, size, anchor: 'end' as const };
  const avoid: Box[] = [
    ...shown.flatMap((stretch) => boxesAlong([stretch.from, stretch.to], project, 2.4)),
    ...tracks.flatMap((track) => boxesAlong(track.points, project, 2.4)),
    ...tracks.map((track) => around(project(track.points.at(-1) as JourneyPoint), 5)),
    ...splitPoints(journey).filter(({ at }) => at.day < untilDay).map(({ at }) => around(project(at), 6)),
    ...refused.map(({ at }) => around(at, 6)),
    around(end, 8),
    keyBox,
    ...(isBroken ? [labelBox(gapText)] : []),
    ...spreadBoxes(shown, project),
  ];
  const labels = placeBeside([...buses, ...names, ...[...kilometres].reverse()], { width: box.width, height: bottom + 12, size, avoid });
  if (isWhole && form === 'plate' && labels.left.length > 0) throw new RangeError(`time-distance: no room for the labels ${labels.left.join(', ')} in ${box.width} × ${box.height}. Give the plate more room or the words fewer letters.`);

  const line: readonly (readonly JourneyPoint[])[] = shown.map(({ from, to }) => [from, to]);
  const heightAt = (day: number): number => Math.min(bottom, ...line.flatMap(([from, to]) => (from !== undefined && to !== undefined && from.day <= day && to.day >= day ? [project({ day, position: from.position + (to.position - from.position) * ((day - from.day) / (to.day - from.day)) }).y] : [])));
  const ticks = tickDays(journey).map((day) => ({ id: String(day), at: project({ day, position: 0 }).x, text: context.day(addDays(journey.firstDay, day)), top: heightAt(day) }));
  const days = Array.from({ length: journey.days + 1 }, (_, day) => `M${Math.round(project({ day, position: 0 }).x * 10) / 10} ${bottom + 6}v5`).join('');
  const marks: Mark[] = [
    ...(isBroken
      ? [
          mark('rect', { x: gapX, y: gapTop, width: right - gapX, height: gapBottom - gapTop, fill: paint('panel') }, 'gap'),
          mark('path', { d: [gapX, right].map((x) => `M${x - 7} ${gapMiddle}l14 -6M${x - 7} ${gapMiddle + 6}l14 -6`).join(''), fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.3 }, 'break'),
          label({ ...gapText, colour: 'ink-soft', halo: 'paper', key: 'gap-label' }),
        ]
      : []),
    ...reached.map(({ stop, at }) => mark('line', { x1: at.x, x2: right, y1: at.y, y2: at.y, stroke: paint('rule'), 'stroke-width': 0.8 }, `row:${stop.place}`)),
    ...ticks.flatMap((tick) => [
      mark('line', { x1: tick.at, x2: tick.at, y1: tick.top, y2: bottom + 12, stroke: paint('rule'), 'stroke-width': 0.8 }, `x:${tick.id}`),
      label({ text: tick.text, x: tick.at, y: bottom + 32, size, anchor: 'middle', colour: 'ink-soft', key: `x-label:${tick.id}` }),
    ]),
    mark('path', { d: days, stroke: paint('ink-faint'), 'stroke-width': 0.8 }, 'days'),
    ...key.marks,
    ...hours.marks,
    ...spreadMarks(shown, project, style),
    ...labels.marks,
    ...trackMarks(tracks, project, style),
    ...lineMarks(shown, project, style),
    ...refused.map(({ place, at }) => refusedMark(place, at)),
    ...splitMarks(journey, project, style, untilDay),
    ...(isWhole ? [endMark(journey, project, style)] : []),
  ];
  return { width: box.width, height: box.height, marks };
}
