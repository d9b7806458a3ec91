/**
 * Values between two attribute values. Only numbers move; everything around them must be the same,
 * so that a path keeps its commands and a colour is never taken for a number.
 */

/** The value at a share `t` of the way, 0 to 1. */
export type Between = (t: number) => string;

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** True for values whose digits name a colour or a reference and must not be taken apart. */
function isWhole(value: string): boolean {
  return /^(?:var\(|#|url\(|data:|rgb|hsl)/i.test(value.trimStart());
}

/**
 * The way from one attribute value to another: a function of `t`, or null when the two have no way between them
 * (other commands, other words, colours). Numbers are written with two decimals.
 */
export function between(from: string, to: string): Between | null {
  if (isWhole(from) || isWhole(to)) return null;
  const starts = from.match(number) ?? [];
  const ends = to.match(number) ?? [];
  if (starts.length !== ends.length || starts.length === 0) return null;
  const words = to.split(number);
  const sameShape = from.split(number).every((word, index) => word.trim() === (words[index] ?? '').trim());
  if (!sameShape) return null;
  const a = starts.map(Number);
  const b = ends.map(Number);
  return (t) => {
    if (t >= 1) return to;
    let value = words[0] ?? '';
    for (let index = 0; index < b.length; index += 1) {
      const start = a[index] ?? 0;
      const end = b[index] ?? 0;
      value += String(Math.round((start + (end - start) * t) * 100) / 100) + (words[index + 1] ?? '');
    }
    return value;
  };
}

/** Slow at both ends: cubic ease in and out, 0 → 0 and 1 → 1. */
export function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
