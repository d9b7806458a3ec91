/** A point in pixels. */
export type Pixel = readonly [x: number, y: number];

/**
 * A line shifted to its right (as travelled, y down) by `distance` pixels, as MapLibre's `line-offset` has it:
 * each vertex along the bisector of its two sides, at most twice the distance at sharp corners.
 * Points that repeat the one before take its shift.
 */
export function offsetLine(points: readonly Pixel[], distance: number): Pixel[] {
  const normals = points.slice(1).map(([x, y], index): Pixel | undefined => {
    const [px, py] = points[index] as Pixel;
    const length = Math.hypot(x - px, y - py);
    return length < 1e-9 ? undefined : [-(y - py) / length, (x - px) / length];
  });
  const before = (index: number): Pixel | undefined => normals.slice(0, index).findLast((normal) => normal !== undefined);
  const after = (index: number): Pixel | undefined => normals.slice(index).find((normal) => normal !== undefined);
  return points.map(([x, y], index) => {
    const [a, b] = [before(index) ?? after(index), after(index) ?? before(index)];
    if (!a || !b) return [x, y];
    const [sx, sy] = [a[0] + b[0], a[1] + b[1]];
    const length = Math.hypot(sx, sy);
    if (length < 1e-6) return [x + a[0] * distance, y + a[1] * distance];
    const reach = Math.min(2, 2 / length) * distance;
    return [x + (sx / length) * reach, y + (sy / length) * reach];
  });
}
