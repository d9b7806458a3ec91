import type { StillPlace } from '../../../../src/build/story/drawnStills.ts';
import { readSceneFiles } from '../../../../src/build/story/sceneFiles.ts';
import { readStoryFiles } from '../../../../src/build/story/storyFiles.ts';
import { readTables, type Tables } from '../../../../src/model/readTables.ts';

/** The story's own tables. */
export const tables: Tables = readTables();

/** The place of every still of the story, in order. */
export const stills: readonly StillPlace[] = readSceneFiles(readStoryFiles(), new Map(), tables).stills;

/** The still of a step. Throws where no step has this id. */
export function stillOf(id: string): StillPlace {
  const found = stills.find((still) => still.id === id);
  if (found === undefined) throw new Error(`No step "${id}".`);
  return found;
}
