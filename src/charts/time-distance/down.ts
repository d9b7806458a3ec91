import { addDays } from '../../model/dates.ts';
import { paint } from '../../theme/tokens.ts';
import { label, wrapText } from '../svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark } from '../svg/mark.ts';
import type { Box } from '../svg/placeLabels.ts';
import { placeBeside, type BesideRequest, type Side } from './beside.ts';
import { trackTransfers, type Track } from './branches.ts';
import { reachedFirst, type Journey, type JourneyPoint, type Stretch } from './journey.ts';
import { boxesAlong, clipStretch, lineMarks, type LineStyle, type Projection } from './lines.ts';
import { endMark, keyMarks, noteMarks, refusedMark, splitMarks, splitPoints, spreadBoxes, spreadMarks, trackMarks } from './marks.ts';
import { tickDays } from './ticks.ts';
import { busForms, fillIn, kmForms, shortPlace, type TimeDistanceContext } from './words.ts';

/** Geometry of the diagram with its days down, in its own units: the plot's sides, where it begins, and the length of a day. */
export interface DownBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly perDay: number;
}

const size = labelSize.n;
const still: DownBox = { left: 62, right: 386, top: 16, perDay: 388 / 42 };
const plate = { left: 84, right: 386, perDay: 36 } as const;
const style: LineStyle = { foot: 3.2, night: 1.8, bus: 1.7, unknown: 2.3, dash: '5 3.5', dots: 4.8, square: 3.5 };

/** Days and places to units: days down, places across. */
export function downProjection({ left, right, top, perDay }: DownBox): Projection {
  return ({ day, position }) => ({ x: left + position * (right - left), y: top + day * perDay });
}

function around({ x, y }: { x: number; y: number }, half: number): Box {
  return { x0: x - half, y0: y - half, x1: x + half, y1: y + half };
}

/** Names stand on the side where the line does not go: right of it in the lower part of the road, left of it in the upper. */
function nameSides(position: number): readonly Side[] {
  return position < 0.56 ? ['right', 'left'] : ['left', 'right'];
}

/** Lengths stand opposite to the names; right where the line has no room left of it, and beside the dotted way, whose names stand left. */
function kmSides(stretch: Stretch): readonly Side[] {
  if (stretch.from.position >= 0.36) return ['left', 'right'];
  return stretch.mode === 'foot' ? ['right'] : ['right', 'left'];
}

/** A name with what happened there, in one line or two. */
function refusedForms(name: string, phrase: string): (readonly string[])[] {
  const whole = fillIn(phrase, name);
  const [head = '', ...rest] = whole.split(', ');
  return [[whole], [`${head},`, rest.join(', ')]];
}

/** A name in one line, or in as many as it has words. */
function nameForms(name: string): (readonly string[])[] {
  return name.includes(' ') ? [[name], name.split(' ')] : [[name]];
}

/** Where a place's name stands: at the middle of the first night there, not far below its beginning, or where the line first passes. */
function nameAt(place: string, position: number, shown: readonly Stretch[]): JourneyPoint | undefined {
  const night = shown.find((stretch) => stretch.mode === 'night' && stretch.place === place);
  if (night === undefined) return reachedFirst(shown.map(({ from, to }) => [from, to]), position);
  return { day: Math.min((night.from.day + night.to.day) / 2, night.from.day + 1), position };
}

/** Draws the journey with its days down and its places across: the diagram turned, for narrow pages. */
export function drawDown(journey: Journey, untilDay: number, context: TimeDistanceContext): Drawing {
  const { words, form } = context;
  const isPlate = form === 'plate';
  const isWhole = untilDay >= journey.days;
  const key = keyMarks(isPlate ? { x: 14, y: 16, width: 378, size, leading: 1.4, style, whole: true } : { x: 222, y: 34, width: 174, size, leading: 1.4, style, whole: false }, context);
  const hours = isPlate ? noteMarks(words.hours, { x: 14, y: key.bottom + size * 0.4, width: 378, size, key: 'hours' }) : undefined;
  const box: DownBox = hours === undefined ? still : { ...plate, top: hours.bottom + size * 2.4 };
  const { left, right, top, perDay } = box;
  const project = downProjection(box);
  const bottom = top + journey.days * perDay;
  const height = isPlate ? Math.ceil(bottom + 34) : stillBox.n.height;
  const { width } = stillBox.n;

  const allTracks = trackTransfers(journey, isPlate ? { stagger: 0.26, branch: 0.032, days: 1.6, taper: 0.5 } : { stagger: 0.26, branch: 0.03, days: 2.4, taper: 0.4 });
  const tracks = allTracks.filter((track) => (track.points[0]?.day ?? 0) < untilDay);
  const shown = journey.stretches.flatMap((stretch) => clipStretch(stretch, untilDay) ?? []);
  const names = journey.axis.stops.flatMap((stop, index): BesideRequest[] => {
    const at = nameAt(stop.place, stop.position, shown);
    if (at === undefined) return [];
    const name = shortPlace(stop.place);
    const isFirst = index === 0;
    const isLast = index === journey.axis.stops.length - 1;
    const isPassedUnseen = !shown.some((stretch) => stretch.mode === 'night' && stretch.place === stop.place) && stop.position > 0.16 && stop.position < 0.36;
    return [
      {
        key: `place:${stop.place}`,
        forms: isPlate && context.refused.includes(stop.place) ? refusedForms(name, words.refused) : nameForms(name),
        at: project(isLast ? { day: journey.days, position: 1 } : at),
        sides: isLast || isPassedUnseen ? ['left'] : nameSides(stop.position),
        gap: isLast ? 12 : 8,
        reach: isPlate ? 40 : 16,
        colour: 'ink',
        ...(isFirst ? { shift: -size * 0.7 } : {}),
        ...(isLast ? { weight: 'bold' as const } : {}),
      },
    ];
  });
  const kilometres = shown.flatMap((stretch): BesideRequest[] => {
    if (!isPlate || stretch.leg === undefined || stretch.mode === 'night') return [];
    const forms = kmForms(stretch.leg, context);
    const at = project({ day: (stretch.from.day + stretch.to.day) / 2, position: (stretch.from.position + stretch.to.position) / 2 });
    return forms.length === 0 ? [] : [{ key: `km:${stretch.id}`, forms, at, sides: kmSides(stretch), gap: 9, reach: 40, colour: 'ink-soft' }];
  });
  const fallsBack = ({ transfer }: Track): boolean => (transfer.end?.position ?? 1) < transfer.from.position;
  const inBreak = ({ points }: Track): boolean => (points[0]?.position ?? 0) > 0.5;
  const endDay = ({ points }: Track): number => points.at(-1)?.day ?? 0;
  const buses = [...tracks].sort((a, b) => Number(fallsBack(b)) - Number(fallsBack(a)) || Number(a.offRoad) - Number(b.offRoad) || endDay(a) - endDay(b)).map((track): BesideRequest => {
    const forms = busForms(track, allTracks, context);
    const at = project(track.points.at(-1) as JourneyPoint);
    return {
      key: `bus-label:${track.transfer.id}`,
      forms: !isPlate ? [[shortPlace(track.transfer.to)]] : fallsBack(track) ? [wrapText((forms[0] ?? []).join(' '), at.x - 14, size)] : forms,
      at,
      sides: fallsBack(track) || inBreak(track) ? ['left'] : ['right'],
      gap: 9,
      // A block of several lines beside the road's beginning stands above its square, not over the one after it.
      ...(isPlate && fallsBack(track) && track.transfer.leg !== undefined ? { shift: -size * 1.6 } : {}),
      reach: isPlate ? 64 : 30,
      colour: 'caravan-text',
    };
  });
  const end = project(journey.stretches.at(-1)?.to ?? { day: 0, position: 0 });
  const last: BesideRequest[] = isWhole && isPlate ? [{ key: 'last-trace', forms: [[fillIn(words.lastTrace, context.day(journey.lastDay))]], at: { x: end.x + 8, y: end.y + size * 1.35 }, sides: ['left'], gap: 0, reach: 0, colour: 'caravan-text', weight: 'bold' }] : [];
  const refused = context.refused.flatMap((place) => {
    const position = journey.axis.positionOf(place);
    const at = position === undefined ? undefined : reachedFirst(shown.map(({ from, to }) => [from, to]), position);
    return at === undefined ? [] : [{ place, at: project(at) }];
  });
  const ticks = tickDays(journey).map((day) => ({ day, y: project({ day, position: 0 }).y, text: context.day(addDays(journey.firstDay, day)) }));
  const avoid: Box[] = [
    ...shown.flatMap((stretch) => boxesAlong([stretch.from, stretch.to], project, 2.2)),
    ...tracks.flatMap((track) => boxesAlong(track.points, project, 2.2)),
    ...tracks.map((track) => around(project(track.points.at(-1) as JourneyPoint), 4.6)),
    ...splitPoints(journey).filter(({ at }) => at.day < untilDay).map(({ at }) => around(project(at), 5)),
    ...(isPlate ? refused.map(({ at }) => around(at, 5)) : []),
    ...spreadBoxes(shown, project),
    ...ticks.map(({ y }) => ({ x0: 0, y0: y - size * 0.6, x1: left - 6, y1: y + size * 0.6 })),
    around(end, 7),
    ...(isPlate ? [{ x0: 0, y0: 0, x1: width, y1: top - size }] : [{ x0: 218, y0: 18, x1: width, y1: key.bottom }]),
  ];
  const labels = placeBeside([...last, ...names.slice(-1), ...buses, ...[...names.slice(0, -1), ...kilometres].sort((a, b) => a.at.y - b.at.y)], { width, height, size, avoid });
  if (isWhole && isPlate && labels.left.length > 0) throw new RangeError(`time-distance: no room for the labels ${labels.left.join(', ')} in ${width} × ${height}. Give a day more room or the words fewer letters.`);

  const [gapLeft, gapRight] = [project({ day: 0, position: journey.axis.gap.from }).x, project({ day: 0, position: journey.axis.gap.to }).x];
  const gapMiddle = (gapLeft + gapRight) / 2;
  const days = Array.from({ length: journey.days + 1 }, (_, day) => `M${left - 4} ${Math.round(project({ day, position: 0 }).y * 10) / 10}h4`).join('');
  const zigzag = (y: number): string => `M${gapMiddle - 6} ${y + 5}l5 -10M${gapMiddle + 1} ${y + 5}l5 -10`;
  const marks: Mark[] = [
    mark('rect', { x: gapLeft, y: top, width: gapRight - gapLeft, height: bottom - top, fill: paint('panel') }, 'gap'),
    ...journey.axis.stops.map((stop) => {
      const { x } = project({ day: 0, position: stop.position });
      return mark('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: paint('rule'), 'stroke-width': 0.6 }, `row:${stop.place}`);
    }),
    ...ticks.flatMap(({ day, y, text }) => [
      mark('line', { x1: left - 6, x2: right, y1: y, y2: y, stroke: paint('rule'), 'stroke-width': 0.9 }, `x:${day}`),
      label({ text, x: left - 9, y: y + size * 0.35, size, anchor: 'end', colour: 'ink-soft', key: `x-label:${day}` }),
    ]),
    mark('path', { d: days, stroke: paint('ink-faint'), 'stroke-width': 0.8 }, 'days'),
    mark('path', { d: zigzag(top) + zigzag(bottom), fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.3 }, 'break'),
    ...(isPlate ? [label({ text: words.notWalked, x: width - 8, y: top - 11, size, anchor: 'end', colour: 'ink-soft', key: 'gap-label' })] : []),
    ...key.marks,
    ...(hours?.marks ?? []),
    ...(isPlate ? spreadMarks(shown, project, style) : []),
    ...labels.marks,
    ...trackMarks(tracks, project, style),
    ...lineMarks(shown, project, style),
    ...(isPlate ? refused.map(({ place, at }) => refusedMark(place, at)) : []),
    ...(isPlate ? splitMarks(journey, project, style, untilDay) : []),
    ...(isWhole ? [endMark(journey, project, style)] : []),
  ];
  return { width, height, marks };
}
