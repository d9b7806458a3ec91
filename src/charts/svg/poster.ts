import { paint } from '../../theme/tokens.ts';
import { wrapText } from './label.ts';
import { group, mark, type Drawing, type Mark } from './mark.ts';
import { textBlock } from './textBlock.ts';

/** What a picture that leaves the site says around the drawing. */
export interface PosterWords {
  /** The finding. */
  readonly heading: string;
  /** Lines at the foot: where the rows come from, licence, site and figure. */
  readonly foot: readonly string[];
}

/** The charts' own left edge. */
const margin = 14;
const above = 22;
const headingSize = 30;
const footSize = 15;
const leading = 1.2;

function isUnseen({ attributes }: Mark): boolean {
  return attributes['opacity'] === 0;
}

/** A mark and its children without those that wait unseen for another still. */
function seenOnly(of: Mark): Mark {
  return of.children ? { ...of, children: of.children.filter((child) => !isUnseen(child)).map(seenOnly) } : of;
}

/**
 * A drawing with its finding above and its credit below, complete in itself. Marks that wait unseen or beyond the frame for another
 * still are left out or cut off at the frame.
 */
export function posterOf(drawing: Drawing, words: PosterWords): Drawing {
  const { width, height } = drawing;
  const room = width - margin * 2;
  const headingLines = wrapText(words.heading, room, headingSize, 'serif', 'bold').length;
  const top = above + headingLines * headingSize * leading + 10;
  const heading = textBlock({ text: words.heading, x: margin, y: above + headingSize * 0.8, width: room, size: headingSize, leading, family: 'serif', weight: 'bold' });
  let y = top + height + footSize * 1.9;
  const foot = words.foot.flatMap((text) => {
    const block = textBlock({ text, x: margin, y, width: room, size: footSize, leading: 1.35, colour: 'ink-soft' });
    y = block.lastY + footSize * 1.35;
    return block.marks;
  });
  return {
    width,
    height: Math.ceil(y),
    marks: [
      { element: 'defs', attributes: {}, children: [{ element: 'clipPath', attributes: { id: 'frame' }, children: [mark('rect', { width, height })] }] },
      ...heading.marks,
      group([group(drawing.marks.filter((each) => !isUnseen(each)).map(seenOnly), { 'clip-path': 'url(#frame)' })], { transform: `translate(0 ${Math.round(top)})` }),
      mark('path', { d: `M${margin},${Math.round(top + height + 4)}H${width - margin}`, fill: 'none', stroke: paint('rule'), 'stroke-width': 1 }),
      ...foot,
    ],
  };
}
