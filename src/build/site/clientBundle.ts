import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A built file: its name with the hash of its content, and the content. */
export interface BuiltFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The scripts of the site. `early` and `story` are what pages load; the story loads the others itself, from beside itself. */
export interface ClientBundle {
  readonly early: BuiltFile;
  readonly story: BuiltFile;
  readonly others: readonly BuiltFile[];
}

function nameByContent(stem: string, extension: string, content: Uint8Array): BuiltFile {
  return { name: `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${extension}`, content };
}

async function bundle(entry: string, format: 'iife' | 'esm', define: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    define,
  });
  const file = result.outputFiles[0];
  if (!file) throw new Error(`${entry}: the bundler gave nothing.`);
  return file.contents;
}

/**
 * Builds the story's classic script, and beside it what only the live map needs: the map's module, MapLibre's worker
 * and its style sheet. The story's script learns their hashed names here, so one build works under any path.
 */
export async function bundleClient(root: string): Promise<ClientBundle> {
  const client = join(root, 'src', 'client');
  const maplibre = join(createRequire(join(root, 'package.json')).resolve('maplibre-gl/package.json'), '..', 'dist');
  const worker = nameByContent('map-worker', 'js', await bundle(join(maplibre, 'maplibre-gl-worker.mjs'), 'esm', {}));
  const style = nameByContent('map', 'css', readFileSync(join(maplibre, 'maplibre-gl.css')));
  const map = nameByContent('map', 'js', await bundle(join(client, 'map', 'liveMap.ts'), 'esm', { MAP_WORKER: JSON.stringify(worker.name) }));
  const story = nameByContent('story', 'js', await bundle(join(client, 'story.ts'), 'iife', { MAP_MODULE: JSON.stringify(map.name), MAP_STYLE: JSON.stringify(style.name) }));
  const early = nameByContent('early', 'js', await bundle(join(client, 'early.ts'), 'iife', {}));
  return { early, story, others: [map, worker, style] };
}
