import type { GeoContext } from 'd3-geo';

/** Steps between two points of a line that are worth two points. Its ends are always kept. */
const nearest = 3;

/**
 * A canvas-like context for `geoPath` that writes path data as whole numbers, each relative to the last point:
 * a third of the size of absolute decimals. Points closer than three steps to the last are left out,
 * and pieces that shrink to a point are left out.
 */
export class CompactPath implements GeoContext {
  readonly #scale: number;
  #data = '';
  #piece: [number, number][] = [];
  #last: [number, number] = [0, 0];
  #end: [number, number] | undefined;

  /** Coordinates are multiplied by `scale` before they are rounded. */
  constructor(scale: number) {
    this.#scale = scale;
  }

  beginPath(): void {
    this.#piece = [];
  }

  moveTo(x: number, y: number): void {
    this.#flush('');
    this.#add(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#add(x, y);
  }

  closePath(): void {
    this.#flush('z');
  }

  /** Never called: no points are drawn through the context. */
  arc(): void {
    throw new Error('CompactPath draws lines and polygons; draw points with h0 segments.');
  }

  /** The path data so far. */
  toString(): string {
    this.#flush('');
    return this.#data;
  }

  #add(x: number, y: number): void {
    const point: [number, number] = [Math.round(x * this.#scale), Math.round(y * this.#scale)];
    const last = this.#piece.at(-1);
    if (!last) this.#piece.push(point);
    else if (Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) >= nearest) this.#piece.push(point);
    this.#end = point;
  }

  #flush(end: '' | 'z'): void {
    const piece = this.#piece;
    const last = piece.at(-1);
    if (last && this.#end && (last[0] !== this.#end[0] || last[1] !== this.#end[1])) piece.push(this.#end);
    this.#piece = [];
    this.#end = undefined;
    if (end === 'z' && piece.length > 1 && piece[0]?.[0] === piece.at(-1)?.[0] && piece[0]?.[1] === piece.at(-1)?.[1]) piece.pop();
    if (piece.length < (end === 'z' ? 3 : 2)) return;
    piece.forEach(([x, y], index) => {
      const [dx, dy] = [x - this.#last[0], y - this.#last[1]];
      this.#data += `${index === 0 ? 'm' : index === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
      this.#last = [x, y];
    });
    this.#data += end;
    if (end === 'z' && piece[0]) this.#last = piece[0];
  }
}

/** Dots as path data: zero-length segments that round line ends make visible, in the same whole relative numbers. */
export function compactDots(points: readonly (readonly [x: number, y: number])[], scale: number): string {
  let [lastX, lastY] = [0, 0];
  return points
    .map(([px, py]) => {
      const [x, y] = [Math.round(px * scale), Math.round(py * scale)];
      const step = `m${x - lastX}${y - lastY < 0 ? '' : ' '}${y - lastY}h0`;
      [lastX, lastY] = [x, y];
      return step;
    })
    .join('');
}
