import type { BaseLevel } from './baseLevel.ts';
import type { BaseMap } from './baseMap.ts';

function lightLevel(level: BaseLevel): BaseLevel {
  const none = { type: 'FeatureCollection', features: [] } as const satisfies BaseLevel['states'];
  return { ...level, coast: { type: 'MultiLineString', coordinates: [] }, states: none, rivers: none, bands: { ...level.bands, features: [] }, localities: [] };
}

/**
 * The base map without what only gives texture: heights, shadows of the relief, rivers, borders between states and small places.
 * Land, lakes, borders between countries, names and the road stay; the coast is the land's own outline, not a second line over it.
 */
export function lightBase(base: BaseMap): BaseMap {
  return { ...base, overview: lightLevel(base.overview), route: lightLevel(base.route), hillshade: null };
}
