import type { Journey, JourneyPoint, Transfer } from './journey.ts';

/** A bus as it is drawn: its track, and whether it ends on the axis of places or on a branch of its own. */
export interface Track {
  readonly transfer: Transfer;
  readonly points: readonly JourneyPoint[];
  readonly offRoad: boolean;
}

/** How far apart branches are: in shares of the axis and in days. A branch's position says nothing of where its place lies. */
export interface BranchSpacing {
  readonly position: number;
  readonly days: number;
}

/** Days that a bus's passengers are drawn at the place where they were left: then the line ends, since who went on is not known. */
const stayDays = 0.7;

/**
 * Tracks of all buses that leave the caravan's line. One that ends on the axis stays there for part of a day; one that ends
 * off the road is a short branch at its boarding row, below it, or inside the axis's break where it leaves from there;
 * one that leaves from a branch goes on from that branch's end.
 */
export function trackTransfers(journey: Journey, spacing: BranchSpacing): Track[] {
  const { gap } = journey.axis;
  const tracks: Track[] = [];
  const ends = new Map<string, JourneyPoint>();
  const used = new Map<number, number>();
  for (const transfer of journey.transfers) {
    if (transfer.end !== undefined) {
      const { end } = transfer;
      tracks.push({ transfer, offRoad: false, points: [transfer.from, end, { day: end.day + stayDays, position: end.position }] });
      continue;
    }
    const from = transfer.boardedOffRoad === undefined ? transfer.from : ends.get(transfer.boardedOffRoad);
    if (from === undefined) throw new RangeError(`time-distance: the bus "${transfer.id}" leaves from ${transfer.boardedOffRoad}, where no bus has arrived before it. Check the order of bus-transfers.`);
    const order = used.get(from.position) ?? 0;
    used.set(from.position, order + 1);
    const inGap = from.position >= gap.from - 1e-9 && from.position <= gap.to;
    const start = transfer.boardedOffRoad === undefined ? from : { day: Math.max(from.day, Number.isFinite(transfer.from.day) ? transfer.from.day : from.day), position: from.position };
    const back = transfer.boardedOffRoad !== undefined;
    const gapLength = gap.to - gap.from;
    const fromFarEnd = from.position > gap.from + gapLength / 2;
    const inGapRise = back ? (fromFarEnd ? -0.5 : -0.28 * (order + 1)) : 0.72;
    const rise = inGap ? inGapRise * gapLength : -spacing.position * (order + 1);
    const end = { day: start.day + (inGap ? 0.42 : spacing.days), position: start.position + rise };
    ends.set(transfer.to, end);
    tracks.push({ transfer, offRoad: true, points: back ? [from, start, end] : [start, end] });
  }
  return tracks;
}
