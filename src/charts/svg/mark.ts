/** The values a presentation attribute may have. Numbers are written with at most two decimals. */
export type AttributeValue = string | number;

/** SVG elements that a still may hold. */
export type MarkElement =
  | 'g' | 'path' | 'rect' | 'circle' | 'ellipse' | 'line' | 'polyline' | 'polygon' | 'text' | 'tspan'
  | 'image' | 'use' | 'defs' | 'clipPath' | 'pattern' | 'linearGradient' | 'stop' | 'title';

/**
 * One mark of a drawing. A mark with a `key` is the same thing in every still of a scene:
 * the player moves it from its place in one still to its place in the next.
 */
export interface Mark {
  readonly element: MarkElement;
  /** Stable within a scene, unique within a still; written as `data-key`. */
  readonly key?: string;
  /** Presentation attributes in SVG's own spelling, without `style`. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** Text content; a mark has text or children, not both. */
  readonly text?: string;
  readonly children?: readonly Mark[];
}

/** The widths a still is drawn at: `n` for phone, paper and embed, `w` for the wide stage. */
export type StillSize = 'n' | 'w';

/** The viewBox of each size, in units that are CSS pixels at natural size. */
export const stillBox: Record<StillSize, { readonly width: number; readonly height: number }> = {
  n: { width: 400, height: 420 },
  w: { width: 800, height: 760 },
};

/** Smallest label size in units, so that a label is never under 12 px where the still is shown smallest. */
export const labelSize: Record<StillSize, number> = { n: 15, w: 16 };

/** A finished picture: marks in paint order inside a viewBox of `width` × `height`. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A group of marks. */
export function group(children: readonly Mark[], attributes: Mark['attributes'] = {}, key?: string): Mark {
  return key === undefined ? { element: 'g', attributes, children } : { element: 'g', key, attributes, children };
}

/** A mark without children; short for the object. */
export function mark(element: MarkElement, attributes: Mark['attributes'], key?: string): Mark {
  return key === undefined ? { element, attributes } : { element, key, attributes };
}
