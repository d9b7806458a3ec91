/** A label that hangs from a point of a horizontal track by a stem. */
export interface Flag {
  readonly id: string;
  /** Place of the stem along the track. */
  readonly at: number;
  /** Where the stem starts on each side that the flag may take, by preference. */
  readonly sides: readonly { readonly side: -1 | 1; readonly from: number }[];
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the still's units. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A flag with its place: the label's rectangle, its side, and where its words stand by the stem. */
export interface PlacedFlag extends Rect {
  readonly id: string;
  readonly at: number;
  readonly side: -1 | 1;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly stem: Rect;
}

const clearance = 7;

function meet(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 + clearance && b.x0 < a.x1 + clearance && a.y0 < b.y1 + clearance * 0.6 && b.y0 < a.y1 + clearance * 0.6;
}

/** Stems may run side by side closer than words may. */
function crosses(stem: Rect, box: Rect): boolean {
  return stem.x0 < box.x1 + 1 && box.x0 < stem.x1 + 1 && stem.y0 < box.y1 && box.y0 < stem.y1;
}

const depthStep = 12;
const anchors = ['start', 'end', 'middle'] as const;

/** Every place a flag may take inside the frame, nearest first. */
function candidates(flag: Flag, frame: Rect): PlacedFlag[] {
  const all: PlacedFlag[] = [];
  for (let depth = 16; depth < frame.y1 - frame.y0; depth += depthStep) {
    for (const { side, from } of flag.sides) {
      const near = from + side * depth;
      const y0 = side === 1 ? near : near - flag.height;
      const y1 = y0 + flag.height;
      if (y0 < frame.y0 || y1 > frame.y1) continue;
      for (const anchor of anchors) {
        const x0 = anchor === 'start' ? flag.at + 4 : anchor === 'end' ? flag.at - 4 - flag.width : flag.at - flag.width / 2;
        if (x0 < frame.x0 || x0 + flag.width > frame.x1) continue;
        const stem = { x0: flag.at - 1, x1: flag.at + 1, y0: Math.min(from, near), y1: Math.max(from, near) };
        all.push({ id: flag.id, at: flag.at, side, anchor, stem, x0, y0, x1: x0 + flag.width, y1 });
      }
    }
  }
  return all;
}

/** Partial arrangements looked at before the search gives up; eight flags need a few thousand. */
const searchLimit = 400_000;

/**
 * Gives every flag a place where it meets no label, crosses no stem and stays inside `frame`. The last in time chooses
 * first, so that neighbours choose one after the other; where one finds no room, the choice before it is taken back. Deterministic.
 * Throws a RangeError that names the flag which fits least.
 */
export function placeFlags(flags: readonly Flag[], frame: Rect, taken: readonly Rect[] = []): PlacedFlag[] {
  const ordered = [...flags].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const choices = ordered.map((flag) => candidates(flag, frame).filter((own) => !taken.some((other) => meet(own, other) || crosses(own.stem, other))));
  const placed: PlacedFlag[] = [];
  let looked = 0;
  let deepest = 0;
  const place = (index: number): boolean => {
    deepest = Math.max(deepest, index);
    if (index === ordered.length) return true;
    for (const own of choices[index] ?? []) {
      looked += 1;
      if (looked > searchLimit) return false;
      if (placed.some((other) => meet(own, other) || crosses(other.stem, own) || crosses(own.stem, other))) continue;
      placed.push(own);
      if (place(index + 1)) return true;
      placed.pop();
    }
    return false;
  };
  if (!place(0)) throw new RangeError(`policyTimeline: no room for the label of ${ordered[deepest]?.id ?? 'the first event'}. Show fewer events in this view or shorten its title.`);
  return placed;
}
