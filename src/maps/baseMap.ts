import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A name on the base map, written by hand in both languages. */
export interface BaseLabel {
  readonly id: string;
  readonly kind: 'country' | 'sea' | 'state' | 'city';
  readonly lng: number;
  readonly lat: number;
  readonly es: string;
  readonly en: string;
  /** 1 comes before 3 where there is not room for all. */
  readonly rank: number;
}

/** All of `data/geo/`. */
export interface BaseMap {
  readonly overview: BaseLevel;
  readonly route: BaseLevel;
  /** Shadows of the relief as a `data:` WebP, cut to the extent `southExtent`. */
  readonly hillshade: string;
  readonly labels: readonly BaseLabel[];
}

type BaseTopology = Topology<Record<'land' | 'states' | 'rivers' | 'lakes' | 'bands', GeometryCollection>>;

function readLevel(topology: BaseTopology, localities: readonly LocalityClass[]): BaseLevel {
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
    localities,
  };
}

function decodeLocalities(classes: readonly { minPopulation: number; steps: readonly number[] }[]): LocalityClass[] {
  return classes.map(({ minPopulation, steps }) => {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      points.push([x / 1000, y / 1000]);
    }
    return { minPopulation, points };
  });
}

const labelHead = 'id,kind,lng,lat,es,en,rank';

/** Reads `labels.csv`. Throws with file, line and field where a row is not a label. */
export function parseBaseLabels(csv: string): BaseLabel[] {
  const [head, ...lines] = csv.trim().split('\n');
  if (head !== labelHead) throw new Error(`data/geo/labels.csv:1: the head is "${head}", expected "${labelHead}".`);
  return lines.map((line, index) => {
    const [id = '', kind = '', lng, lat, es = '', en = '', rank] = line.split(',');
    const at = `data/geo/labels.csv:${index + 2}`;
    if (kind !== 'country' && kind !== 'sea' && kind !== 'state' && kind !== 'city') throw new Error(`${at}: kind is "${kind}"; use country, sea, state or city.`);
    const [x, y, order] = [Number(lng), Number(lat), Number(rank)];
    if (![x, y, order].every(Number.isFinite)) throw new Error(`${at}: lng "${lng}", lat "${lat}" and rank "${rank}" must be numbers.`);
    return { id, kind, lng: x, lat: y, es, en, rank: order };
  });
}

const known = new Map<string, BaseMap>();

/** Reads the committed base map below `root` (the working directory), once. Only the build calls this; it reads files. */
export function readBaseMap(root: string = process.cwd()): BaseMap {
  const before = known.get(root);
  if (before) return before;
  const path = (name: string): string => join(root, 'data/geo', name);
  const json = <T>(name: string): T => JSON.parse(readFileSync(path(name), 'utf8')) as T;
  const localities = json<Record<'overview' | 'route', { minPopulation: number; steps: number[] }[]>>('localities.json');
  const base: BaseMap = {
    overview: readLevel(json('overview.topo.json'), decodeLocalities(localities.overview)),
    route: readLevel(json('route.topo.json'), decodeLocalities(localities.route)),
    hillshade: `data:image/webp;base64,${readFileSync(path('hillshade.webp')).toString('base64')}`,
    labels: parseBaseLabels(readFileSync(path('labels.csv'), 'utf8')),
  };
  known.set(root, base);
  return base;
}

