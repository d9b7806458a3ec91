/** A label as the browser draws it: its box in the units of the still's frame. */
export interface MeasuredLabel {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** The `textLength` it is pinned to, and its length in the site's own font without it; both in its own units. */
  readonly pinned: number | null;
  readonly free: number;
  /** Its font size on the screen, in CSS pixels. */
  readonly pixels: number;
}

/** One thing wrong with the labels of a still. */
export interface LabelFault {
  readonly kind: 'overlap' | 'escape' | 'squeeze';
  readonly sentence: string;
}

/** How far two boxes may reach into each other before letters touch: side bearings and rounding, in units. */
const touch = 0.5;

/** How far a label's pinned length may be from that of its font. */
const squeezed = 0.01;

function overlaps(labels: readonly MeasuredLabel[]): LabelFault[] {
  return labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b): LabelFault[] => {
      const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
      const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
      return across > touch && down > touch ? [{ kind: 'overlap', sentence: `“${a.text}” and “${b.text}” overlap by ${across.toFixed(1)} × ${down.toFixed(1)}` }] : [];
    }),
  );
}

/** What is wrong with the labels of one still, in a frame that begins at 0, 0. */
export function faultsIn(labels: readonly MeasuredLabel[], frame: { readonly width: number; readonly height: number }): LabelFault[] {
  const escapes = labels.filter(({ x0, y0, x1, y1 }) => x0 < -touch || y0 < -touch || x1 > frame.width + touch || y1 > frame.height + touch);
  const bent = labels.filter(({ pinned, free }) => pinned !== null && Math.abs(pinned - free) > free * squeezed);
  return [
    ...overlaps(labels),
    ...escapes.map(({ text, x0, y0, x1, y1 }): LabelFault => ({ kind: 'escape', sentence: `“${text}” reaches ${x0.toFixed(0)} to ${x1.toFixed(0)}, ${y0.toFixed(0)} to ${y1.toFixed(0)} in ${frame.width} × ${frame.height}` })),
    ...bent.map(({ text, pinned, free }): LabelFault => ({ kind: 'squeeze', sentence: `“${text}” is ${free.toFixed(1)} long in its font and set to ${String(pinned)}` })),
  ];
}
