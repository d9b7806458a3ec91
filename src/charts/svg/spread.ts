/**
 * Moves values apart until neighbours are at least `gap` from each other, as little as possible and in their order
 * (pool adjacent violators: a cluster sits at the mean of what its members want). Kept between `low` and `high`.
 * Gives the new values in the order given.
 */
export function spread(values: readonly number[], gap: number, low: number, high: number): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value || a.index - b.index);
  const clusters: { sum: number; count: number; members: number[] }[] = [];
  const startOf = (cluster: { sum: number; count: number }): number => {
    const start = cluster.sum / cluster.count;
    return Math.max(low, Math.min(start, high - (cluster.count - 1) * gap));
  };
  order.forEach(({ value, index }) => {
    clusters.push({ sum: value, count: 1, members: [index] });
    for (;;) {
      const [before, last] = [clusters.at(-2), clusters.at(-1)];
      if (before === undefined || last === undefined || startOf(before) + before.count * gap <= startOf(last) + 1e-9) break;
      clusters.splice(-2, 2, {
        sum: before.sum + last.sum - last.count * before.count * gap,
        count: before.count + last.count,
        members: [...before.members, ...last.members],
      });
    }
  });
  const placed: number[] = values.map(() => 0);
  for (const cluster of clusters) {
    cluster.members.forEach((member, place) => {
      placed[member] = startOf(cluster) + place * gap;
    });
  }
  return placed;
}
