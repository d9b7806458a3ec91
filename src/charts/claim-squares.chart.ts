import type { ClaimSquaresWords, Verdict } from '../locale/charts/claim-squares.ts';
import { paint, type Colour } from '../theme/tokens.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';

/** One claim of the article, in its order. */
export interface Claim {
  /** `c01` and on: its digits are its number. */
  readonly id: string;
  readonly verdict: Verdict;
}

/** What the chart needs besides rows. */
export interface ClaimSquaresContext {
  readonly size: StillSize;
  readonly words: ClaimSquaresWords;
  readonly count: (value: number) => string;
}

/** Verdicts from what stands to what does not: the order of the key. */
const verdictOrder: readonly Verdict[] = ['confirmed', 'confirmed-with-correction', 'opinion/attributed', 'unverifiable', 'wrong'];

/** Tones of the ink, since a colour is an actor and a verdict is nobody's. */
const tones: Record<Verdict, { readonly ground: Colour; readonly sign: Colour }> = {
  confirmed: { ground: 'panel', sign: 'ink' },
  'confirmed-with-correction': { ground: 'other-wash', sign: 'ink' },
  'opinion/attributed': { ground: 'panel', sign: 'ink-soft' },
  unverifiable: { ground: 'panel', sign: 'ink-soft' },
  wrong: { ground: 'ink', sign: 'paper' },
};

/** Cells of the grid: exported so that a test can tell a claim from its place. */
export function gridOf(size: StillSize): { readonly x: number; readonly y: number; readonly cell: number; readonly columns: number } {
  return size === 'w' ? { x: 40, y: 66, cell: 72, columns: 10 } : { x: 10, y: 40, cell: 38, columns: 10 };
}

/** The sign of a verdict about (x, y): disc, half disc, open square, broken ring, cross, as in the table of claims. */
function sign(verdict: Verdict, x: number, y: number, r: number, colour: Colour): Mark {
  const stroke = { fill: 'none', stroke: paint(colour), 'stroke-width': Math.max(1.6, r / 5) };
  switch (verdict) {
    case 'confirmed':
      return mark('circle', { cx: x, cy: y, r, fill: paint(colour) });
    case 'confirmed-with-correction':
      return group([mark('circle', { cx: x, cy: y, r: r * 0.9, ...stroke }), mark('path', { d: `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${r * 2}Z`, fill: paint(colour) })]);
    case 'opinion/attributed':
      return mark('rect', { x: x - r * 0.85, y: y - r * 0.85, width: r * 1.7, height: r * 1.7, ...stroke });
    case 'unverifiable':
      return mark('circle', { cx: x, cy: y, r: r * 0.9, ...stroke, 'stroke-dasharray': `${r * 0.4} ${r * 0.3}` });
    case 'wrong':
      return mark('path', { d: `M${x - r * 0.8} ${y - r * 0.8}l${r * 1.6} ${r * 1.6}m0 ${-r * 1.6}l${-r * 1.6} ${r * 1.6}`, ...stroke, 'stroke-width': Math.max(2.2, r / 3.2) });
  }
}

function square(verdict: Verdict, x: number, y: number, side: number): Mark {
  return mark('rect', { x, y, width: side, height: side, fill: paint(tones[verdict].ground), stroke: paint('ink-faint'), 'stroke-width': 1 });
}

/** A square a claim, in the article's order, with its verdict's sign; the key counts them. Empty rows give a key of zeros. */
export function drawClaimSquares(rows: readonly Claim[], { size, words, count }: ClaimSquaresContext): Drawing {
  const { x, y, cell, columns } = gridOf(size);
  const wide = size === 'w';
  const type = labelSize[size];
  const side = cell - (wide ? 8 : 5);
  const claims = rows.map((claim, index) => {
    const left = x + (index % columns) * cell;
    const top = y + Math.floor(index / columns) * cell;
    const tone = tones[claim.verdict];
    const number = String(Number(claim.id.replace(/\D/g, '')));
    return group(
      [
        square(claim.verdict, left, top, side),
        sign(claim.verdict, left + side / 2, top + side * (wide ? 0.63 : 0.5), wide ? 13 : 8, tone.sign),
        ...(wide ? [label({ text: number, x: left + 5, y: top + type + 1, size: type, colour: claim.verdict === 'wrong' ? 'paper' : 'ink-soft' })] : []),
      ],
      {},
      `claim:${claim.id}`,
    );
  });
  const bottom = y + Math.ceil(Math.max(rows.length, 1) / columns) * cell;
  const line = wide ? 34 : 24;
  const keySide = wide ? 24 : 18;
  const key = verdictOrder.flatMap((verdict, index) => {
    const top = bottom + (wide ? 20 : 12) + index * line;
    const total = rows.filter((claim) => claim.verdict === verdict).length;
    return [
      square(verdict, x, top, keySide),
      sign(verdict, x + keySide / 2, top + keySide / 2, wide ? 8 : 6, tones[verdict].sign),
      label({ text: `${count(total)} ${words.verdicts[verdict]}`, x: x + keySide + 10, y: top + keySide / 2 + type * 0.35, size: type + (wide ? 2 : 0), key: `verdict:${verdict}` }),
    ];
  });
  return {
    ...stillBox[size],
    marks: [label({ text: words.order.replace('{0}', count(rows.length)), x, y: y - type, size: type + (wide ? 2 : 0), colour: 'ink-soft', key: 'order' }), ...claims, ...key],
  };
}
