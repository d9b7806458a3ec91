/** A label beside a vertical track: where it wants its middle and how high it is. */
export interface Spread {
  readonly id: string;
  readonly at: number;
  readonly height: number;
}

/**
 * Moves labels apart along a column, in the order of their places, as little as two sweeps need: down from the top,
 * then back up from the bottom. Gives the top of each by id. Throws a RangeError when the column is too short for them.
 */
export function spreadLabels(labels: readonly Spread[], top: number, bottom: number, gap: number): Map<string, number> {
  const sorted = [...labels].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const needed = sorted.reduce((sum, one) => sum + one.height + gap, -gap);
  if (needed > bottom - top) throw new RangeError(`policyTimeline: labels need ${needed.toFixed(0)} units, the column has ${(bottom - top).toFixed(0)}. Show fewer events in this view.`);
  const tops = sorted.map((one) => one.at - one.height / 2);
  let floor = top;
  sorted.forEach((one, index) => {
    tops[index] = Math.max(tops[index] ?? top, floor);
    floor = (tops[index] ?? top) + one.height + gap;
  });
  let ceiling = bottom;
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const height = sorted[index]?.height ?? 0;
    tops[index] = Math.min(tops[index] ?? top, ceiling - height);
    ceiling = (tops[index] ?? top) - gap;
  }
  return new Map(sorted.map((one, index) => [one.id, tops[index] ?? top]));
}
