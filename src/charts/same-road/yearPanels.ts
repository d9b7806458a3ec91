import type { RoadCaravan } from './road.ts';

/** One year's part of the chart, from side to side across the road, with its caravans in the order of their start. */
export interface YearPanel {
  readonly year: string;
  readonly caravans: readonly RoadCaravan[];
  readonly from: number;
  readonly to: number;
}

/** The panels, and where each caravan's line stands across the road. */
export interface YearPanels {
  readonly panels: readonly YearPanel[];
  /** Distance from one line to the next: the same in every panel. */
  readonly pitch: number;
  /** A line's place by the caravan's id. */
  readonly place: ReadonlyMap<string, number>;
}

/** What the panels have to fill, and how: lengths in units of one caravan's room. */
export interface PanelRoom {
  readonly from: number;
  readonly to: number;
  /** Between two years. */
  readonly gap: number;
  /** The least that a year has, so that its label fits. */
  readonly least: number;
}

/** A panel for each year, as wide as its caravans need, all on one pitch: a line is a line in every year. */
export function yearPanels(caravans: readonly RoadCaravan[], room: PanelRoom): YearPanels {
  const ordered = [...caravans].sort((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0));
  const years = [...new Set(ordered.map((row) => row.startDate.slice(0, 4)))].map((year) => ({ year, of: ordered.filter((row) => row.startDate.startsWith(year)) }));
  const units = years.reduce((sum, { of }) => sum + Math.max(of.length, room.least) + room.gap, -room.gap);
  const pitch = (room.to - room.from) / Math.max(units, 1);
  const place = new Map<string, number>();
  let at = room.from;
  const panels = years.map(({ year, of }): YearPanel => {
    const from = at;
    const width = Math.max(of.length, room.least) * pitch;
    of.forEach((row, index) => place.set(row.id, from + (width - of.length * pitch) / 2 + (index + 0.5) * pitch));
    at += width + room.gap * pitch;
    return { year, caravans: of, from, to: from + width };
  });
  return { panels, pitch, place };
}
