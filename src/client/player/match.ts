/** How the marks of one still correspond to those of the next. */

/** What a mark looks like to the player: independent of the DOM, so that it can be reasoned about and tested. */
export interface MarkState {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A mark that both stills hold, with the ways its attributes take. */
export interface Move {
  readonly key: string;
  /** Attribute name → value at a share of the way. */
  readonly ways: ReadonlyMap<string, (t: number) => string>;
}

/** The whole change between two stills. */
export interface Change {
  /** Shared marks whose numbers differ. */
  readonly moves: readonly Move[];
  /** Keys that only the next still has, or whose shape has no way from the last: they fade in. */
  readonly entering: readonly string[];
  /** Keys that only the last still has, or whose shape has no way to the next: they fade out. */
  readonly leaving: readonly string[];
}

/** Attributes that say what a mark is rather than where: they take their new value at once. A line's length belongs to its words. */
const discrete = new Set(['textLength', 'class', 'id', 'data-key', 'lengthAdjust', 'text-anchor', 'font-weight', 'href', 'preserveAspectRatio']);

/** Geometry that cannot jump: without a way between the two values, the old mark fades and the new one appears. */
const geometry = new Set(['d', 'points', 'transform']);

/** How much of a line stands before its place. */
const before: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/**
 * Where a line of text stands, said as the next still says it: a line that is held at its end there and at its beginning here would jump by its
 * length before it moves. Null where the two are held alike.
 */
function heldAs(target: MarkState, source: MarkState): string | null {
  const [from, to] = [source, target].map(({ attributes }) => (before[attributes.get('text-anchor') ?? ''] ?? 0) * Number(attributes.get('textLength'))) as [number, number];
  const x = Number(source.attributes.get('x'));
  const isHeldAlike = source.attributes.get('text-anchor') === target.attributes.get('text-anchor');
  return isHeldAlike || !source.attributes.has('textLength') || !target.attributes.has('textLength') ? null : String(Math.round((x - from + to) * 100) / 100);
}

/**
 * Compares two stills mark by mark. `between` gives the way from one attribute value to another, or null.
 * Of the keys that both stills hold all move; only new and lost ones fade.
 */
export function matchMarks(
  last: ReadonlyMap<string, MarkState>,
  next: ReadonlyMap<string, MarkState>,
  between: (from: string, to: string) => ((t: number) => string) | null,
): Change {
  const moves: Move[] = [];
  const entering: string[] = [];
  const leaving: string[] = [];
  for (const [key, target] of next) {
    const source = last.get(key);
    if (!source || source.element !== target.element) {
      entering.push(key);
      continue;
    }
    const ways = new Map<string, (t: number) => string>();
    let broken = false;
    for (const [name, to] of target.attributes) {
      const from = (name === 'x' ? heldAs(target, source) : null) ?? source.attributes.get(name) ?? (name === 'opacity' ? '1' : undefined);
      if (from === undefined || from === to || discrete.has(name)) continue;
      const way = between(from, to);
      if (way) ways.set(name, way);
      else if (geometry.has(name)) broken = true;
    }
    const wasFaint = source.attributes.get('opacity');
    if (wasFaint !== undefined && !target.attributes.has('opacity')) {
      const way = between(wasFaint, '1');
      if (way && wasFaint !== '1') ways.set('opacity', way);
    }
    if (broken) {
      entering.push(key);
      leaving.push(key);
    } else if (ways.size > 0) {
      moves.push({ key, ways });
    }
  }
  for (const [key, source] of last) {
    const target = next.get(key);
    if (!target || target.element !== source.element) leaving.push(key);
  }
  return { moves, entering, leaving };
}
