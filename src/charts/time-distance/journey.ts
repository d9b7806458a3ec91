import { daysBetween } from '../../model/dates.ts';
import type { BusTransfersRow, CaravanEventsRow, RouteLegsRow, RouteWaypointsRow } from '../../model/rows.ts';
import { derivePlaceAxis, roadLegs, type PlaceAxis } from './placeAxis.ts';

/** The rows that the diagram is made of. */
export interface JourneyRows {
  readonly legs: readonly RouteLegsRow[];
  readonly waypoints: readonly RouteWaypointsRow[];
  readonly events: readonly CaravanEventsRow[];
  readonly transfers: readonly BusTransfersRow[];
}

/** A point of the diagram: days since the first day's midnight, and place on the axis from 0 to 1. */
export interface JourneyPoint {
  readonly day: number;
  readonly position: number;
}

/** How a stretch was covered, as documented. */
export type Mode = 'foot' | 'bus' | 'unknown' | 'night';

/** One straight stretch of the caravan's own line. */
export interface Stretch {
  readonly id: string;
  readonly mode: Mode;
  readonly from: JourneyPoint;
  readonly to: JourneyPoint;
  /** The leg covered, where it is one. */
  readonly leg?: RouteLegsRow;
  /** Where the caravan waits, its name. */
  readonly place?: string;
  /** Days, counted from the first, over which a walk is spread or between which its reports differ; absent for a walk of one day. */
  readonly spread?: { readonly first: number; readonly last: number };
}

/** A bus to one place, on the axis or off the road. */
export interface Transfer {
  readonly id: string;
  readonly to: string;
  readonly from: JourneyPoint;
  /** The end on the axis; undefined where the place lies off the road. */
  readonly end: JourneyPoint | undefined;
  /** Where off the road: the place that the bus left from, when that is off the road as well. */
  readonly boardedOffRoad: string | undefined;
  readonly rows: readonly BusTransfersRow[];
  /** The same way in `route-legs`, where a length is documented. */
  readonly leg: RouteLegsRow | undefined;
}

/** The whole journey on its axis of places. */
export interface Journey {
  readonly firstDay: string;
  readonly lastDay: string;
  /** Days from the first to the last, both counted. */
  readonly days: number;
  readonly axis: PlaceAxis;
  readonly stretches: readonly Stretch[];
  /** The buses that leave the line. */
  readonly transfers: readonly Transfer[];
  /** The bus that carries the line over the axis's break. */
  readonly lineBus: Transfer;
}

/**
 * Parts of a day at which a day's walk begins and ends. Most hours are not reported, so every walk is drawn over the same
 * hours: only the days are exact.
 */
export const walk = { from: 0.18, to: 0.6 } as const;
/** Parts of a day at which a bus leaves in the evening and arrives the next morning. */
const nightBus = { from: 0.78, to: 0.2 } as const;
/** When in the day another bus leaves, and how long it takes: a fixed part of a day and one by the share of the axis that it runs. */
const dayBus = { from: 0.12, least: 0.08, perAxis: 1 } as const;

interface Timed {
  readonly leg: RouteLegsRow;
  readonly first: string;
  readonly last: string;
  /** The days of the leg's own row, where it was walked on more than one. */
  readonly spread?: { readonly first: string; readonly last: string };
}

/** The days of a leg: that of the arrival reported at its end where there is one, else what the leg's own row says. */
function timeLeg(leg: RouteLegsRow, events: readonly CaravanEventsRow[]): Timed {
  const [first = '', last = first] = leg.dates.split('/');
  if (leg.mode_documented !== 'foot') return { leg, first, last };
  const arrival = events.find((event) => event.kind === 'arrival' && event.place === leg.to && event.date >= first && event.date <= last);
  const day = arrival?.date ?? first;
  return { leg, first: day, last: day, ...(first === last ? {} : { spread: { first, last } }) };
}

/** Walks of one day share its hours by the length of their legs; legs of unknown mode in a row are one run from first to last day. */
function stretchesOf(rows: JourneyRows, axis: PlaceAxis, firstDay: string): Stretch[] {
  const timed = roadLegs(rows.legs).map((leg) => timeLeg(leg, rows.events));
  const at = (place: string): number => {
    const position = axis.positionOf(place);
    if (position === undefined) throw new RangeError(`time-distance: "${place}" is a leg's end but not on the axis of places.`);
    return position;
  };
  const moves: Stretch[] = [];
  for (let index = 0; index < timed.length; ) {
    const head = timed[index];
    if (head === undefined) break;
    const onFoot = head.leg.mode_documented === 'foot';
    let end = index + 1;
    const belongs = (next: Timed | undefined, before: Timed | undefined): boolean =>
      next !== undefined && before !== undefined && next.leg.from === before.leg.to && (onFoot ? next.leg.mode_documented === 'foot' && next.first === head.first : next.leg.mode_documented !== 'foot');
    while (belongs(timed[end], timed[end - 1])) end += 1;
    const run = timed.slice(index, end);
    const last = run.at(-1) ?? head;
    const from = daysBetween(firstDay, head.first) + walk.from;
    const to = daysBetween(firstDay, last.last) + walk.to;
    const start = at(head.leg.from);
    const length = at(last.leg.to) - start;
    const dayAt = (position: number): number => from + ((position - start) / length) * (to - from);
    for (const { leg, spread } of run) {
      const [a, b] = [at(leg.from), at(leg.to)];
      const days = spread && { first: daysBetween(firstDay, spread.first), last: daysBetween(firstDay, spread.last) };
      moves.push({ id: leg.leg, mode: onFoot ? 'foot' : 'unknown', leg, from: { day: dayAt(a), position: a }, to: { day: dayAt(b), position: b }, ...(days ? { spread: days } : {}) });
    }
    index = end;
  }
  return moves;
}

function transfersOf(rows: JourneyRows, axis: PlaceAxis, firstDay: string): Transfer[] {
  const byWay = new Map<string, BusTransfersRow[]>();
  for (const row of rows.transfers) {
    if (row.kind !== 'transfer' || row.to === null) continue;
    const way = `${row.from}>${row.to}`;
    byWay.set(way, [...(byWay.get(way) ?? []), row]);
  }
  return [...byWay.values()].flatMap((ways) => {
    const [row] = ways;
    if (row?.to == null) return [];
    const day = daysBetween(firstDay, row.date);
    const overNight = row.date_end !== null;
    const boarded = axis.positionOf(row.from);
    const end = axis.positionOf(row.to);
    const from = { day: day + (overNight ? nightBus.from : dayBus.from), position: boarded ?? Number.NaN };
    const takes = dayBus.least + dayBus.perAxis * Math.abs((end ?? 0) - (boarded ?? 0));
    const arrival = overNight && row.date_end !== null ? daysBetween(firstDay, row.date_end) + nightBus.to : from.day + takes;
    const leg = rows.legs.find((one) => one.mode_documented === 'bus' && one.from === row.from && one.to === row.to);
    return [{ id: row.id, to: row.to, from, end: end === undefined ? undefined : { day: arrival, position: end }, boardedOffRoad: boarded === undefined ? row.from : undefined, rows: ways, leg }];
  });
}

/** The earliest point at which one of some lines stands at a place of the axis; undefined where none comes there. */
export function reachedFirst(lines: readonly (readonly JourneyPoint[])[], position: number): JourneyPoint | undefined {
  const days = lines.flatMap((line) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index] ?? to;
      const [low, high] = [Math.min(from.position, to.position), Math.max(from.position, to.position)];
      if (position < low - 1e-9 || position > high + 1e-9) return [];
      if (high - low < 1e-9) return [Math.min(from.day, to.day)];
      return [from.day + ((position - from.position) / (to.position - from.position)) * (to.day - from.day)];
    }),
  );
  return days.length === 0 ? undefined : { day: Math.min(...days), position };
}

/** Puts level nights between the stretches, and the bus over the break. */
function joined(moves: readonly Stretch[], transfers: readonly Transfer[], axis: PlaceAxis, days: number): Stretch[] {
  const line: Stretch[] = [];
  const level = (place: string, from: JourneyPoint, toDay: number): void => {
    if (toDay <= from.day + 1e-9) return;
    const position = from.position;
    // Once the buses have taken people away, who is still there is not known.
    const emptied = Math.max(...transfers.filter((bus) => bus.from.position === position && bus.from.day > from.day && bus.from.day < toDay).map((bus) => bus.from.day));
    const known = Number.isFinite(emptied) ? emptied : toDay;
    line.push({ id: `night:${place}:${Math.floor(from.day)}`, mode: 'night', place, from, to: { day: known, position } });
    if (known < toDay) line.push({ id: `stay:${place}:${Math.floor(known)}`, mode: 'unknown', place, from: { day: known, position }, to: { day: toDay, position } });
  };
  moves.forEach((move, index) => {
    const before = moves[index - 1];
    if (before !== undefined) {
      const place = before.leg?.to ?? '';
      if (before.leg?.to === axis.gap.after && move.leg?.from === axis.gap.before) {
        const bus = transfers.find((transfer) => transfer.to === axis.gap.before && transfer.end !== undefined);
        if (bus?.end === undefined) throw new RangeError(`time-distance: no bus in bus-transfers to "${axis.gap.before}", where the line goes on after the break.`);
        level(place, before.to, bus.from.day);
        line.push({ id: bus.id, mode: 'bus', from: bus.from, to: bus.end });
        level(bus.to, bus.end, move.from.day);
      } else {
        level(place, before.to, move.from.day);
      }
    }
    line.push(move);
  });
  const last = line.at(-1);
  if (last !== undefined) level(last.leg?.to ?? '', last.to, days);
  return line;
}

/**
 * The journey as stretches of one line and the buses that leave it. Throws a RangeError when the legs, events and
 * transfers do not fit together.
 */
export function deriveJourney(rows: JourneyRows): Journey {
  const axis = derivePlaceAxis(rows.legs, rows.waypoints);
  const days = roadLegs(rows.legs).flatMap((leg) => leg.dates.split('/')).sort();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  if (firstDay === undefined || lastDay === undefined) throw new RangeError('time-distance: route-legs holds no leg with a date.');
  const count = daysBetween(firstDay, lastDay) + 1;
  const transfers = transfersOf(rows, axis, firstDay);
  const stretches = joined(stretchesOf(rows, axis, firstDay), transfers, axis, count);
  const onLine = new Set(stretches.map((stretch) => stretch.id));
  const lineBus = transfers.find((transfer) => onLine.has(transfer.id));
  if (lineBus === undefined) throw new RangeError(`time-distance: no bus in bus-transfers carries the line from "${axis.gap.after}" to "${axis.gap.before}".`);
  return { firstDay, lastDay, days: count, axis, stretches, transfers: transfers.filter((transfer) => transfer !== lineBus), lineBus };
}
