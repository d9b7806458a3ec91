import type { StillSize } from './svg/mark.ts';

/** How a chart writes its figures in the reader's language. */
export interface ChartWrite {
  /** A whole number with its thousands grouped. */
  readonly count: (value: number) => string;
  /** A share, 0 to 1, as a percentage. */
  readonly percent: (share: number, decimals: 0 | 1) => string;
  /** A month given as YYYY-MM: short name and year. */
  readonly month: (month: string) => string;
  /** A day given as YYYY-MM-DD: day, short month and year. */
  readonly day: (day: string) => string;
}

/** What a chart needs besides its rows and its view: the still's size, its words and how figures are written. */
export interface ChartContext<Words> {
  readonly size: StillSize;
  readonly words: Words;
  readonly write: ChartWrite;
}

/** The caravan at its largest claim, to be drawn at a chart's own scale. */
export interface CaravanSize {
  /** People, the highest claim that is not a forecast or an outlier. */
  readonly people: number;
  /** Its label, figure included. */
  readonly name: string;
}
