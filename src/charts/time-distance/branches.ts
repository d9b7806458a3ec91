import type { Journey, JourneyPoint, Transfer } from './journey.ts';

/** A bus as it is drawn: its track, and whether it ends on the axis of places or on a branch of its own. */
export interface Track {
  readonly transfer: Transfer;
  readonly points: readonly JourneyPoint[];
  readonly offRoad: boolean;
}

/** How tracks that leave one place are kept apart. What is drawn off the road says nothing of where its place lies. */
export interface TrackSpacing {
  /** Days between two buses of one day, whose hours are not known. */
  readonly stagger: number;
  /** Share of the axis between two branches; negative where they lie below their boarding row. */
  readonly branch: number;
  /** Days that a branch is long, and by how much each further one is shorter. */
  readonly days: number;
  readonly taper: number;
}

/** Days that a track takes to get onto its branch, and that a branch inside the break is long. */
const entryDays = 0.26;
const gapDays = 0.16;

/** Where in the break the branches of the buses lie that leave from its near side, in their order. */
const gapLanes = [0.84, 0.6, 0.36, 0.12] as const;

/** Buses to the north leave farthest first, so that no track crosses another; those to the south likewise. */
function farthestFirst(transfers: readonly Transfer[]): Transfer[] {
  return [...transfers].sort((a, b) => Math.abs((b.end?.position ?? 0) - b.from.position) - Math.abs((a.end?.position ?? 0) - a.from.position));
}

function shifted(point: JourneyPoint, days: number): JourneyPoint {
  return { day: point.day + days, position: point.position };
}

function trackOnRoad(transfer: Transfer, end: JourneyPoint, order: number, stagger: number): Track {
  return { transfer, offRoad: false, points: [shifted(transfer.from, order * stagger), shifted(end, order * stagger)] };
}

/**
 * Tracks of all buses that leave the caravan's line. One that ends on the axis of places runs there and ends: who went on from
 * there is not known. One that ends off the road leaves its boarding row on a short branch, level since it moves along no axis;
 * from the near side of the axis's break the branches lie inside it, and one that leaves from a branch goes on from its end.
 */
export function trackTransfers(journey: Journey, spacing: TrackSpacing): Track[] {
  const { gap } = journey.axis;
  const boarded = new Map<string, Transfer[]>();
  for (const transfer of journey.transfers) {
    if (transfer.boardedOffRoad !== undefined) continue;
    const place = `${transfer.from.position}:${transfer.from.day}`;
    boarded.set(place, [...(boarded.get(place) ?? []), transfer]);
  }
  const tracks = new Map<Transfer, Track>();
  const ends = new Map<string, JourneyPoint>();
  let lane = 0;
  const inGap = (transfer: Transfer, start: JourneyPoint, way: readonly JourneyPoint[]): void => {
    const position = gap.from + (gapLanes[lane] ?? 0) * (gap.to - gap.from);
    lane += 1;
    const end = { day: start.day + entryDays + gapDays, position };
    ends.set(transfer.to, end);
    tracks.set(transfer, { transfer, offRoad: true, points: [...way, start, { day: start.day + entryDays, position }, end] });
  };
  for (const together of boarded.values()) {
    const onRoad = together.filter(({ end }) => end !== undefined);
    const north = farthestFirst(onRoad.filter(({ end, from }) => (end?.position ?? 0) > from.position));
    const south = farthestFirst(onRoad.filter((transfer) => !north.includes(transfer)));
    for (const way of [north, south]) way.forEach((transfer, order) => tracks.set(transfer, trackOnRoad(transfer, transfer.end as JourneyPoint, order, spacing.stagger)));
    together
      .filter(({ end }) => end === undefined)
      .forEach((transfer, order) => {
        const start = shifted(transfer.from, Math.max(1, north.length, south.length) * spacing.stagger);
        if (Math.abs(start.position - gap.from) < 1e-9) {
          inGap(transfer, start, []);
          return;
        }
        const position = start.position + spacing.branch * (order + 1);
        const end = { day: start.day + spacing.days - order * spacing.taper, position };
        ends.set(transfer.to, end);
        tracks.set(transfer, { transfer, offRoad: true, points: [start, { day: start.day + entryDays, position }, end] });
      });
  }
  for (const transfer of journey.transfers) {
    if (transfer.boardedOffRoad === undefined) continue;
    const from = ends.get(transfer.boardedOffRoad);
    if (from === undefined) throw new RangeError(`time-distance: the bus "${transfer.id}" leaves from ${transfer.boardedOffRoad}, where no bus has arrived before it. Check the order of bus-transfers.`);
    inGap(transfer, { day: Math.max(from.day, transfer.from.day), position: from.position }, [from]);
  }
  return journey.transfers.flatMap((transfer) => tracks.get(transfer) ?? []);
}
