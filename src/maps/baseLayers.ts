import type { Colour } from '../theme/tokens.ts';

/** How a filled layer looks. */
export interface FillLook {
  readonly colour: Colour;
  readonly opacity: number;
}

/** How a line looks; width and dashes in pixels whatever the zoom. */
export interface LineLook {
  readonly colour: Colour;
  readonly opacity: number;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** The looks of the base map, bottom up: the still's twin and the live style are both made from these. */
export const fills = {
  land: { colour: 'land', opacity: 1 },
  /** Laid over every country but Mexico. */
  abroad: { colour: 'other-wash', opacity: 0.6 },
  /** One for each height, laid over one another. */
  bands: { colour: 'land-high', opacity: 0.26 },
  lakes: { colour: 'sea', opacity: 1 },
} as const satisfies Record<string, FillLook>;

/** How much of the relief's shadows shows. */
export const hillshadeOpacity = 0.2;

/** The lines of the base map, bottom up. */
export const lines = {
  rivers: { colour: 'coast', opacity: 0.9, width: 0.9 },
  states: { colour: 'border', opacity: 0.55, width: 0.9, dash: [1, 3.2] },
  coast: { colour: 'coast', opacity: 1, width: 1 },
  borders: { colour: 'border', opacity: 0.9, width: 1.3, dash: [7, 2.5, 1.5, 2.5] },
} as const satisfies Record<string, LineLook>;

/** Dots of populated places: their width by least population. */
export const localityLook = { colour: 'ink-faint', opacity: 0.75 } as const satisfies FillLook;

/** Width of a locality's dot in pixels. */
export function localityWidth(minPopulation: number): number {
  if (minPopulation >= 50_000) return 3.4;
  if (minPopulation >= 10_000) return 2.6;
  return minPopulation >= 2_500 ? 2 : 1.5;
}

/** The smallest size class drawn at a zoom: far out, small places would be a grey haze. */
export function leastPopulation(zoom: number): number {
  if (zoom < 6.5) return 50_000;
  return zoom < 7.5 ? 10_000 : 0;
}
