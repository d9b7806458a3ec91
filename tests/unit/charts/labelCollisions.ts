import { labelSize, type Drawing, type Mark, type StillSize } from '../../../src/charts/svg/mark.ts';
import { textWidth } from '../../../src/charts/svg/textWidth.ts';

/** The rectangle that one text mark fills in the drawing's own units. */
export interface TextBox {
  readonly text: string;
  readonly key: string | undefined;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Font size after every scale above it. */
  readonly size: number;
}

/** An affine transform as SVG writes it: x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function matrixOf(name: string, v: readonly number[]): Matrix {
  const at = (index: number, otherwise: number): number => v[index] ?? otherwise;
  if (name === 'translate') return [1, 0, 0, 1, at(0, 0), at(1, 0)];
  if (name === 'scale') return [at(0, 1), 0, 0, at(1, at(0, 1)), 0, 0];
  if (name === 'matrix') return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
  if (name === 'rotate') {
    const angle = (at(0, 0) * Math.PI) / 180;
    const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
    const there: Matrix = [1, 0, 0, 1, at(1, 0), at(2, 0)];
    return multiply(multiply(there, turn), [1, 0, 0, 1, -at(1, 0), -at(2, 0)]);
  }
  throw new RangeError(`transform ${name}(): teach it to tests/unit/charts/labelCollisions.ts.`);
}

/** Reads a `transform` attribute. */
function parseTransform(text: string): Matrix {
  let matrix = identity;
  for (const [, name = '', list = ''] of text.matchAll(/([a-z]+)\(([^)]*)\)/gi)) {
    matrix = multiply(matrix, matrixOf(name, list.split(/[\s,]+/).filter((value) => value !== '').map(Number)));
  }
  return matrix;
}

function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** The boxes of all texts that show: those at opacity 0, or in a group at opacity 0, are left out. */
export function textBoxes(drawing: Drawing): TextBox[] {
  const boxes: TextBox[] = [];
  const walk = (mark: Mark, above: Matrix): void => {
    if (Number(mark.attributes['opacity'] ?? 1) === 0) return;
    const own = mark.attributes['transform'];
    const matrix = own === undefined ? above : multiply(above, parseTransform(String(own)));
    if (mark.element === 'text' && mark.text !== undefined && mark.text !== '') {
      const size = Number(mark.attributes['font-size']);
      const x = Number(mark.attributes['x'] ?? 0);
      const y = Number(mark.attributes['y'] ?? 0);
      const family = mark.attributes['class'] === 'serif' ? 'serif' : 'sans';
      const weight = Number(mark.attributes['font-weight'] ?? 400) >= 600 ? 'bold' : 'regular';
      const width = textWidth(mark.text, size, family, weight);
      const anchor = mark.attributes['text-anchor'] ?? 'start';
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      // Figures and capitals reach 0.73 of the size above the baseline, descenders 0.22 below it.
      const corners = [
        apply(matrix, left, y - size * 0.75),
        apply(matrix, left + width, y - size * 0.75),
        apply(matrix, left, y + size * 0.22),
        apply(matrix, left + width, y + size * 0.22),
      ];
      const xs = corners.map((corner) => corner[0]);
      const ys = corners.map((corner) => corner[1]);
      boxes.push({
        text: mark.text,
        key: mark.key,
        x0: Math.min(...xs),
        y0: Math.min(...ys),
        x1: Math.max(...xs),
        y1: Math.max(...ys),
        size: size * Math.hypot(matrix[2], matrix[3]),
      });
    }
    for (const child of mark.children ?? []) walk(child, matrix);
  };
  for (const mark of drawing.marks) walk(mark, identity);
  return boxes;
}

/** Pairs of labels whose boxes overlap by more than half a unit, each as one readable line. */
export function overlappingLabels(drawing: Drawing): string[] {
  const boxes = textBoxes(drawing);
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
      const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
      if (across > 0.5 && down > 0.5) found.push(`"${a.text}" and "${b.text}" overlap by ${across.toFixed(1)} × ${down.toFixed(1)}`);
    }
  });
  return found;
}

/** Labels that reach outside the viewBox, each as one readable line. */
export function escapedLabels(drawing: Drawing): string[] {
  return textBoxes(drawing)
    .filter((box) => box.x0 < 0 || box.y0 < 0 || box.x1 > drawing.width || box.y1 > drawing.height)
    .map((box) => `"${box.text}" reaches ${box.x0.toFixed(0)}–${box.x1.toFixed(0)}, ${box.y0.toFixed(0)}–${box.y1.toFixed(0)} in ${drawing.width} × ${drawing.height}`);
}

/** Labels smaller than a still of this size may have, each as one readable line. */
export function smallLabels(drawing: Drawing, size: StillSize): string[] {
  return textBoxes(drawing)
    .filter((box) => box.size < labelSize[size] - 0.01)
    .map((box) => `"${box.text}" is ${box.size.toFixed(1)} units high, at least ${labelSize[size]} are needed`);
}

/** All that is wrong with a still's labels; empty when nothing is. */
export function labelFaults(drawing: Drawing, size: StillSize): string[] {
  return [...overlappingLabels(drawing), ...escapedLabels(drawing), ...smallLabels(drawing, size)];
}
