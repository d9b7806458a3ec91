import { addDays } from '../../model/dates.ts';
import type { RouteLegsRow } from '../../model/rows.ts';
import type { Journey, Stretch, Transfer } from './journey.ts';

/** How a segment is covered: as its leg documents it, by bus, or not at all: a night, a wait of days, or a place whose people are not known any more. */
export type SegmentMode = 'foot' | 'mixed' | 'unknown' | 'bus' | 'night' | 'wait' | 'stay';

/** One segment of the diagram: what a reader may choose, and one row of its table. */
export interface Segment {
  /** The `data-key` of its mark. */
  readonly key: string;
  readonly mode: SegmentMode;
  /** First and last day, YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly from: string;
  /** The same as `from` where nobody moves. */
  readonly to: string;
  readonly leg?: RouteLegsRow;
  readonly transfer?: Transfer;
}

function modeOf({ mode, leg, place, from, to }: Stretch): SegmentMode {
  if (place !== undefined && mode === 'unknown') return 'stay';
  if (mode === 'night') return Math.floor(to.day) - Math.floor(from.day) > 1 ? 'wait' : 'night';
  return leg?.mode_documented === 'mixed' ? 'mixed' : mode;
}

function ofStretch(stretch: Stretch, { firstDay, lineBus, days }: Journey): Segment {
  const { leg, place, from, to } = stretch;
  const day = (count: number): string => addDays(firstDay, Math.min(Math.floor(count), days - 1));
  const key = `line:${stretch.id}`;
  const mode = modeOf(stretch);
  if (leg !== undefined) {
    const [first = '', last = first] = leg.dates.split('/');
    return { key, mode, firstDay: first, lastDay: last, from: leg.from, to: leg.to, leg };
  }
  if (mode === 'bus') return { ...ofTransfer(lineBus), key };
  return { key, mode, firstDay: day(from.day), lastDay: day(to.day), from: place ?? '', to: place ?? '' };
}

function ofTransfer(transfer: Transfer): Segment {
  const [row] = transfer.rows;
  const from = row?.from ?? '';
  const [first = '', last = first] = [row?.date, row?.date_end ?? row?.date];
  return { key: `bus:${transfer.id}`, mode: 'bus', firstDay: first, lastDay: last, from, to: transfer.to, transfer, ...(transfer.leg === undefined ? {} : { leg: transfer.leg }) };
}

/** Every segment of the journey in the order in which it begins: the caravan's own line, and the buses where they leave it. */
export function deriveSegments(journey: Journey): Segment[] {
  const all = [
    ...journey.stretches.map((stretch) => ({ at: stretch.from.day, segment: ofStretch(stretch, journey) })),
    ...journey.transfers.map((transfer) => ({ at: transfer.from.day, segment: ofTransfer(transfer) })),
  ];
  return all.sort((a, b) => a.at - b.at).map(({ segment }) => segment);
}
