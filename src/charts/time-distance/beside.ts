import { paint, type Colour } from '../../theme/tokens.ts';
import { label } from '../svg/label.ts';
import { mark, type Mark } from '../svg/mark.ts';
import type { Box } from '../svg/placeLabels.ts';
import { textWidth, type LabelWeight } from '../svg/textWidth.ts';

/** The side of its point that a label stands on. */
export type Side = 'left' | 'right';

/** A label that names a point of the drawing. */
export interface BesideRequest {
  readonly key: string;
  /** What it says, in lines; fullest first. */
  readonly forms: readonly (readonly string[])[];
  readonly at: { readonly x: number; readonly y: number };
  /** Sides in order of preference. */
  readonly sides: readonly Side[];
  readonly colour: Colour;
  readonly weight?: LabelWeight;
  /** What it stands on, for its halo; paper where absent. */
  readonly ground?: Colour;
  /** Distance of the letters from the point. */
  readonly gap: number;
  /** Where it would stand beside its point, up (negative) or down; 0 where absent. */
  readonly shift?: number;
  /** How far from there it may move up or down to find room; a hairline then leads back to its point. */
  readonly reach: number;
}

/** What labels keep clear of, and where they must stay. */
export interface BesideFrame {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly avoid: readonly Box[];
}

/** Labels in their places, the boxes they fill, and the keys of those that found none. */
export interface BesideResult {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
  readonly left: readonly string[];
}

const leading = 1.12;
/** Space kept round a label, in units. */
const clearance = 1.5;
/** From this distance on a hairline leads from a label to its point. */
const leaderFrom = 5;

const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Further distances from a point at which a label may stand, and what each costs against a unit of shift. */
const outward = { steps: [0, 12, 24], cost: 0.7 } as const;
/** What standing on the second side costs, and each shorter form, against a unit of shift. */
const costs = { side: 12, form: 11 } as const;

interface Standing {
  readonly box: Box;
  readonly side: Side;
  readonly lines: readonly string[];
  readonly top: number;
}

function stand(request: BesideRequest, lines: readonly string[], side: Side, gap: number, shift: number, size: number): Standing {
  const width = Math.max(...lines.map((line) => textWidth(line, size, 'sans', request.weight)));
  const height = (lines.length - 1) * size * leading + size * 0.97;
  const top = request.at.y + shift - height / 2;
  const x0 = side === 'right' ? request.at.x + gap : request.at.x - gap - width;
  return { lines, side, top, box: { x0: x0 - clearance, y0: top - clearance, x1: x0 + width + clearance, y1: top + height + clearance } };
}

function draw(request: BesideRequest, { box, side, lines, top }: Standing, size: number): Mark[] {
  const { at, key, colour, weight } = request;
  const edge = side === 'right' ? box.x0 + clearance : box.x1 - clearance;
  const middle = (box.y0 + box.y1) / 2;
  const away = Math.abs(middle - at.y) > leaderFrom || Math.abs(edge - at.x) > request.gap + leaderFrom;
  const inner = side === 'right' ? 4 : -4;
  return [
    ...(away ? [mark('path', { d: `M${at.x + inner} ${at.y}L${edge - inner * 0.5} ${middle}`, fill: 'none', stroke: paint('ink-faint'), 'stroke-width': 0.7 }, `leader:${key}`)] : []),
    ...lines.map((text, index) =>
      label({
        text,
        x: edge,
        y: top + size * 0.75 + index * size * leading,
        size,
        anchor: side === 'right' ? 'start' : 'end',
        colour,
        halo: request.ground ?? 'paper',
        ...(weight ? { weight } : {}),
        key: index === 0 ? key : `${key}:${index + 1}`,
      }),
    ),
  ];
}

/**
 * Sets labels one after the other, most important first: each where moving from its point, changing side and shortening cost
 * least together. One that finds no room is not drawn and its key is given back.
 */
export function placeBeside(requests: readonly BesideRequest[], { width, height, size, avoid }: BesideFrame): BesideResult {
  const taken: Box[] = [...avoid];
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  const left: string[] = [];
  const fits = ({ box }: Standing): boolean => box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height && !taken.some((other) => overlap(box, other));
  const find = (request: BesideRequest): Standing | undefined => {
    const shifts = Array.from({ length: Math.floor(request.reach) + 1 }, (_, step) => step).flatMap((step) => (step === 0 ? [0] : [step, -step]));
    const ways = request.forms.flatMap((form, formOrder) =>
      shifts.flatMap((shift) =>
        outward.steps.flatMap((out) =>
          request.sides.map((side, sideOrder) => ({ form, side, shift: shift + (request.shift ?? 0), gap: request.gap + out, cost: Math.abs(shift) + out * outward.cost + sideOrder * costs.side + formOrder * costs.form })),
        ),
      ),
    );
    for (const { form, side, gap, shift } of ways.sort((a, b) => a.cost - b.cost)) {
      const standing = stand(request, form, side, gap, shift, size);
      if (fits(standing)) return standing;
    }
    return undefined;
  };
  for (const request of requests) {
    const standing = find(request);
    if (standing === undefined) {
      left.push(request.key);
      continue;
    }
    taken.push(standing.box);
    boxes.push(standing.box);
    marks.push(...draw(request, standing, size));
  }
  return { marks, boxes, left };
}
