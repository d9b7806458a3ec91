import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The floors of the house, top first: a line of code imports only from its own floor and those above it.
 * `client` may see fewer: what it imports is sent to readers.
 */
const floors: readonly (readonly string[])[] = [
  ['seeds', 'data'],
  ['src/theme'],
  ['src/locale'],
  ['src/model'],
  ['src/charts'],
  ['src/maps'],
  ['src/scenes'],
  ['src/content'],
  ['src/client'],
  ['src/components', 'src/layouts', 'src/pages', 'src/styles'],
  ['src/build'],
  ['tests'],
];
const clientMaySee = ['src/theme', 'src/locale/locales.ts', 'src/maps', 'src/client'];

function floorOf(file: string): number {
  return floors.findIndex((folders) => folders.some((folder) => file.startsWith(`${folder}/`)));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mjs|mdx)$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'));
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

/** Relative imports of a file: the file itself, what it names, and whether only types cross. */
export function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"();]*?(?:from\s+)?['"](\.[^'"]+)['"]/gm);
  return [...found].map(([, isType, path]) => ({
    file,
    target: relative('.', resolve(dirname(file), path ?? '')).split(sep).join('/'),
    isType: isType !== undefined,
  }));
}

/** What is wrong with an import, in one sentence, or null. */
export function judge({ file, target, isType }: Import): string | null {
  const from = floorOf(file);
  const to = floorOf(target);
  if (from < 0 || to < 0) return null;
  if (to > from) return `${file} imports ${target}, which lives on a floor below it.`;
  if (file.startsWith('src/client/') && !isType && !clientMaySee.some((place) => target.startsWith(place))) {
    return `${file} imports ${target}: what readers load may import types, theme and maps only.`;
  }
  return null;
}

describe('the house', () => {
  it('imports only upwards', () => {
    const all = ['src', 'tests'].flatMap(filesBelow).flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((one) => judge(one) ?? [])).toEqual([]);
  });
  it('names the file that does not', () => {
    const wrong = importsOf('src/charts/a.chart.ts', "import { x } from '../scenes/scene.ts';\nimport { y } from '../theme/tokens.ts';");
    expect(wrong.flatMap((one) => judge(one) ?? [])).toEqual(['src/charts/a.chart.ts imports src/scenes/scene.ts, which lives on a floor below it.']);
    expect(judge({ file: 'src/client/a.ts', target: 'src/model/readTables.ts', isType: false })).toMatch(/types, theme and maps only/);
    expect(judge({ file: 'src/client/a.ts', target: 'src/model/readTables.ts', isType: true })).toBeNull();
  });
  it('has no file whose name says nothing', () => {
    const names = ['src', 'tests'].flatMap(filesBelow).filter((file) => /(^|\/)(utils?|helpers?|misc|common|shared)(\/|\.|$)/i.test(file));
    expect(names).toEqual([]);
  });
  it('has no barrel files', () => {
    const barrels = filesBelow('src').filter((file) => /\.ts$/.test(file)).filter((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line));
      return lines.length > 0 && lines.every((line) => /^export\s+(\*|\{)[^=]*from/.test(line));
    });
    expect(barrels).toEqual([]);
  });
});
