import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { packageFile } from '../../model/readTables.ts';

/** Text of each file that holds words, labels, scenes, facts or the tables' titles, by its path from the root. */
export type StoryFiles = Readonly<Record<string, string>>;

/** Where what readers see is written, and which files of it. */
const places: readonly (readonly [folder: string, files: RegExp])[] = [
  ['src/locale', /\.ts$/],
  ['src/content', /\.(?:mdx|yaml|ts)$/],
  ['src/model/facts', /\.facts\.ts$/],
  ['src/components', /\.(?:astro|ts)$/],
  ['src/layouts', /\.astro$/],
  ['src/pages', /\.(?:astro|ts)$/],
  ['src/client', /\.ts$/],
  ['src/styles', /\.css$/],
];

/** Reads them below `root`, in a fixed order. */
export function readStoryFiles(root: string = process.cwd()): StoryFiles {
  const files: Record<string, string> = {};
  for (const [folder, isWanted] of places) {
    if (!existsSync(join(root, folder))) continue;
    const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isWanted.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
    for (const path of paths.sort()) files[path] = readFileSync(join(root, path), 'utf8');
  }
  files[packageFile] = readFileSync(join(root, packageFile), 'utf8');
  return files;
}
