import { LineCounter, isScalar, parseDocument, visit } from 'yaml';
import type { Problem } from '../../model/dataError.ts';
import type { Tables } from '../../model/readTables.ts';
import type { Prose } from '../../model/text/parseProse.ts';
import { parseYaml } from '../../scenes/readYaml.ts';
import { sceneSchema, type Scene } from '../../scenes/scene.ts';
import type { StillPlace } from './drawnStills.ts';
import type { StoryFiles } from './storyFiles.ts';

const folder = 'src/content/scenes/';
/** What a string of a scene may be besides a place of the tables: an id, a day, a month, a country's code. */
const code = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$|^\d{4}-\d{2}(?:-\d{2})?$|^[A-Z]{3}$/;

/** The scenes: their pictures, and what is wrong in their files. */
export interface SceneFiles {
  readonly stills: readonly StillPlace[];
  readonly problems: readonly Problem[];
}

function linesIn(text: string): (isWanted: (value: unknown, key: string | undefined) => boolean) => { value: unknown; key: string | undefined; line: number }[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return (isWanted) => {
    const found: { value: unknown; key: string | undefined; line: number }[] = [];
    visit(document, {
      Scalar(position, node, path) {
        if (position === 'key') return;
        const parent = path.at(-1) as { readonly key?: unknown } | undefined;
        const key = isScalar(parent?.key) ? String(parent.key.value) : undefined;
        if (isWanted(node.value, key)) found.push({ value: node.value, key, line: counter.linePos(node.range?.[0] ?? 0).line });
      },
    });
    return found;
  };
}

function readScene(file: string, text: string): Scene | Problem[] {
  try {
    return parseYaml(text, sceneSchema, { file });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n').map((line) => {
      const [, at = '1', fault = line] = /^[^:]+:(\d+):\s*(.*)$/.exec(line) ?? [];
      return { file, line: Number(at), field: 'scene', value: fault.split(' ')[0] ?? '', fault, fix: 'correct the scene' };
    });
  }
}

/** Words in a scene, which holds none: they would stand in both languages alike. */
function wordsInScene(file: string, text: string, tables: Tables): Problem[] {
  const places = new Set(tables.places.map(({ place }) => place));
  return linesIn(text)((value) => typeof value === 'string' && !code.test(value) && !places.has(value))
    .map(({ value, key, line }) => ({ file, line, field: key ?? 'view', value: String(value), fault: 'words in a scene', fix: 'write them in src/locale or src/content/prose, in both languages' }));
}

function stepsMatch(file: string, scene: Scene, prose: ReadonlyMap<string, Prose>): Problem[] {
  const wanted = scene.steps.map(({ id }) => id);
  return [...prose]
    .filter(([path]) => new RegExp(`^src/content/prose/[a-z]{2}/${scene.id}\\.mdx$`).test(path))
    .filter(([, { stepIds }]) => stepIds.join() !== wanted.join())
    .map(([path, { stepIds }]) => ({ file: path, line: 1, field: 'steps', value: stepIds.join(', '), fault: `not the steps of ${file}: ${wanted.join(', ')}`, fix: 'write each step of the scene once, in its order' }));
}

/** Reads the scene files among the story's: every step's picture and every plate with its line; where a scene has no steps, the one of its figure. Pure. */
export function readSceneFiles(files: StoryFiles, prose: ReadonlyMap<string, Prose>, tables: Tables): SceneFiles {
  const scenes = Object.entries(files).filter(([path]) => path.startsWith(folder)).map(([file, text]) => ({ file, text, scene: readScene(file, text) }));
  const stills = scenes.flatMap(({ file, text, scene }): StillPlace[] => {
    if (Array.isArray(scene)) return [];
    if (scene.steps.length === 0) return scene.figure === undefined ? [] : [{ id: scene.id, sectionId: scene.id, figure: scene.figure, view: {}, file, line: 1 }];
    const ids = linesIn(text)((_value, key) => key === 'id');
    const lineOf = (id: string): number => ids.find(({ value }) => value === id)?.line ?? 1;
    const steps = scene.steps.map((step): StillPlace => ({ id: step.id, sectionId: scene.id, figure: step.figure ?? scene.figure ?? '', view: step.view, file, line: lineOf(step.id) }));
    return scene.plate === undefined ? steps : [...steps, { ...scene.plate, sectionId: scene.id, file, line: lineOf(scene.plate.id), isPlate: true }];
  });
  const problems = scenes.flatMap(({ file, text, scene }) => (Array.isArray(scene) ? scene : [...wordsInScene(file, text, tables), ...stepsMatch(file, scene, prose)]));
  return { stills, problems };
}
