import type { BaseLevel } from './baseLevel.ts';
import type { BaseMap } from './baseMap.ts';

function lightLevel(level: BaseLevel): BaseLevel {
  return { ...level, bands: { ...level.bands, features: [] }, localities: [] };
}

/** The base map without what only gives texture: heights, shadows of the relief and small places. Coasts, borders, names and the road stay. */
export function lightBase(base: BaseMap): BaseMap {
  return { ...base, overview: lightLevel(base.overview), route: lightLevel(base.route), hillshade: null };
}
