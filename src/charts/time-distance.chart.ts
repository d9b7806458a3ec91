import { paint } from '../theme/tokens.ts';
import { group, mark, type Drawing, type Mark } from './svg/mark.ts';
import { drawAcross } from './time-distance/across.ts';
import { trackTransfers } from './time-distance/branches.ts';
import { drawDown } from './time-distance/down.ts';
import { deriveJourney, type JourneyRows } from './time-distance/journey.ts';
import { clipStretch, lineMarks, type LineStyle, type Projection } from './time-distance/lines.ts';
import { endMark, trackMarks } from './time-distance/marks.ts';
import type { TimeDistanceContext } from './time-distance/words.ts';

/** What a step shows of the diagram: the line up to the end of a day, counted from one. */
export interface TimeDistanceView {
  readonly day: number;
}

/**
 * The time–distance diagram after Marey's train schedules: days against places, walks as slopes, nights level, buses steep
 * and dashed. Wide: days across, places up. Narrow: days down, places across. Throws what {@link deriveJourney} throws, and a
 * RangeError that names the labels for which the whole plate has no room.
 */
export function drawTimeDistance(rows: JourneyRows, view: TimeDistanceView, context: TimeDistanceContext): Drawing {
  const journey = deriveJourney(rows);
  return context.size === 'w' ? drawAcross(journey, view.day, context) : drawDown(journey, view.day, context);
}

/** The line alone, without a word: for the cover. `wide` is 1600 × 520, `narrow` 400 × 300. */
export function drawCoverLine(rows: JourneyRows, size: 'wide' | 'narrow'): Drawing {
  const journey = deriveJourney(rows);
  const box = size === 'wide' ? { width: 1600, height: 520, margin: 28 } : { width: 400, height: 300, margin: 12 };
  const style: LineStyle = size === 'wide'
    ? { foot: 6, night: 3.5, bus: 2.6, unknown: 4, dash: '9 6', dots: 10, square: 4.4 }
    : { foot: 3, night: 1.8, bus: 1.6, unknown: 2.2, dash: '5 4', dots: 5, square: 2.4 };
  const project: Projection = ({ day, position }) => ({
    x: box.margin + (day / journey.days) * (box.width - box.margin * 2),
    y: box.height - box.margin - position * (box.height - box.margin * 2),
  });
  const tracks = trackTransfers(journey, { stagger: 0.25, branch: -0.035, days: 1.2, taper: 0 });
  return { width: box.width, height: box.height, marks: [...trackMarks(tracks, project, style), ...lineMarks(journey.stretches, project, style), endMark(journey, project, style)] };
}

/** The same marks without keys: drawn a second time in one drawing. */
function unkeyed(marks: readonly Mark[]): Mark[] {
  return marks.map(({ element, attributes }) => ({ element, attributes }));
}

/** Units of the journey strip. */
export const stripBox = { width: 600, height: 28 } as const;

/**
 * The journey strip, one line high: what lies behind the reader in marigold, what lies ahead in the colour of rules, and a
 * marker. `day` counts from one and may have a fraction (4 is the end of the fourth day); 0 draws the line still ahead.
 */
export function drawStrip(rows: JourneyRows, day: number): Drawing {
  const journey = deriveJourney(rows);
  const style: LineStyle = { foot: 2.4, night: 1.6, bus: 1.5, unknown: 1.8, dash: '4 3', dots: 3.6, square: 2 };
  const margin = 5;
  const project: Projection = ({ day: at, position }) => ({
    x: margin + (at / journey.days) * (stripBox.width - margin * 2),
    y: stripBox.height - margin - position * (stripBox.height - margin * 2),
  });
  const until = Math.max(0, Math.min(day, journey.days));
  const behind = journey.stretches.flatMap((stretch) => clipStretch(stretch, until) ?? []);
  const here = behind.at(-1)?.to ?? journey.stretches[0]?.from ?? { day: 0, position: 0 };
  const { x, y } = project(here);
  return {
    ...stripBox,
    marks: [
      group(unkeyed(lineMarks(journey.stretches, project, style, 'rule')), {}, 'strip:ahead'),
      ...lineMarks(behind, project, style),
      mark('circle', { cx: x, cy: y, r: 4, fill: paint('caravan'), stroke: paint('paper'), 'stroke-width': 1.5 }, 'strip:here'),
    ],
  };
}
