import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Populated places of one size class. */
export interface LocalityClass {
  readonly minPopulation: number;
  readonly points: readonly (readonly [lng: number, lat: number])[];
}

/** The base map of one level of detail, in degrees. */
export interface BaseLevel {
  /** Land by country, property `iso`. */
  readonly land: FeatureCollection<Polygon | MultiPolygon, { iso: string }>;
  /** Empty where the land's own outline stands for it. */
  readonly coast: MultiLineString;
  /** Lines between countries. */
  readonly borders: MultiLineString;
  /** Lines between Mexican states. */
  readonly states: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly lakes: FeatureCollection;
  /** Land above a height, property `metres`, lowest first. */
  readonly bands: FeatureCollection<MultiPolygon, { metres: number }>;
  /** Largest places first. */
  readonly localities: readonly LocalityClass[];
}

/** A TopoJSON file of `data/geo/`. */
export type BaseTopology = Topology<Record<'land' | 'states' | 'rivers' | 'lakes' | 'bands', GeometryCollection>>;

/** Decodes one level of the base map. */
export function decodeLevel(topology: BaseTopology, localities: readonly PackedLocalities[]): BaseLevel {
  const collection = <G extends Polygon | MultiPolygon, P>(name: keyof BaseTopology['objects']) =>
    feature(topology, topology.objects[name]) as unknown as FeatureCollection<G, P>;
  const lines = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean): MultiLineString => mesh(topology, topology.objects.land, isWanted);
  const bands = collection<Polygon | MultiPolygon, { metres: number }>('bands').features.map(
    ({ geometry, properties }): Feature<MultiPolygon, { metres: number }> => ({
      type: 'Feature',
      properties,
      geometry: geometry.type === 'MultiPolygon' ? geometry : { type: 'MultiPolygon', coordinates: [geometry.coordinates] },
    }),
  );
  return {
    land: collection('land'),
    coast: lines((a, b) => a === b),
    borders: lines((a, b) => a !== b),
    states: collection('states'),
    rivers: collection('rivers'),
    lakes: collection('lakes'),
    bands: { type: 'FeatureCollection', features: bands },
    localities: localities.map(unpackLocalities),
  };
}

/** A size class as `localities.json` has it: pairs of thousandths of a degree, each the step from the last. */
export interface PackedLocalities {
  readonly minPopulation: number;
  readonly steps: readonly number[];
}

function unpackLocalities({ minPopulation, steps }: PackedLocalities): LocalityClass {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    points.push([x / 1000, y / 1000]);
  }
  return { minPopulation, points };
}
