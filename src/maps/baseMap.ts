import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLevel, type BaseLevel, type BaseTopology, type PackedLocalities } from './baseLevel.ts';

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
  /** Shadows of the relief as a `data:` WebP, cut to the extent `southExtent`; null where they are left out. */
  readonly hillshade: string | null;
  readonly labels: readonly BaseLabel[];
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
  const localities = json<Record<'overview' | 'route', PackedLocalities[]>>('localities.json');
  const base: BaseMap = {
    overview: decodeLevel(json<BaseTopology>('overview.topo.json'), localities.overview),
    route: decodeLevel(json<BaseTopology>('route.topo.json'), localities.route),
    hillshade: `data:image/webp;base64,${readFileSync(path('hillshade.webp')).toString('base64')}`,
    labels: parseBaseLabels(readFileSync(path('labels.csv'), 'utf8')),
  };
  known.set(root, base);
  return base;
}

