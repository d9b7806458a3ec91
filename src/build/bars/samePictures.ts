import type { Drawing, Mark } from '../../charts/svg/mark.ts';
import { serialiseMark } from '../../charts/svg/serialise.ts';
import type { Tables } from '../../model/readTables.ts';
import type { Bar } from './bar.ts';
import { drawStill, nameOf, storyStills, type StoryStill } from './storyStills.ts';

function withoutText(mark: Mark): Mark {
  return mark.children === undefined ? mark : { ...mark, children: mark.children.filter(({ element }) => element !== 'text').map(withoutText) };
}

/** What a reader can see move: every keyed mark but labels, with all that is drawn in it but labels. */
export function keyedMarks(drawing: Drawing): string {
  const walk = (mark: Mark): string[] => (mark.key !== undefined && mark.element !== 'text' ? [serialiseMark(withoutText(mark))] : (mark.children ?? []).flatMap(walk));
  return drawing.marks.flatMap(walk).sort().join('\n');
}

interface Drawn {
  readonly still: StoryStill;
  readonly whole: string;
  readonly keyed: string;
}

/** Compares each step of a scene with each other of it, in every language and size: equal pictures, and pictures that differ in labels alone. */
export function comparePictures(tables: Tables): { bars: Bar[]; misses: string[] } {
  const scenes = new Map<string, Drawn[]>();
  for (const still of storyStills()) {
    const drawing = drawStill(still, tables);
    const scene = `${still.sectionId} ${still.locale} ${still.size}`;
    scenes.set(scene, [...(scenes.get(scene) ?? []), { still, whole: drawing.marks.map(serialiseMark).join(''), keyed: keyedMarks(drawing) }]);
  }
  const pairs = [...scenes.values()].flatMap((stills) => stills.flatMap((first, index) => stills.slice(index + 1).map((second) => ({ first, second }))));
  const equal = pairs.filter(({ first, second }) => first.whole === second.whole);
  const labelsOnly = pairs.filter(({ first, second }) => first.whole !== second.whole && first.keyed === second.keyed);
  const none = { kind: 'exactly', value: 0 } as const;
  const sentence = ({ first, second }: (typeof pairs)[number], fault: string): string => `${nameOf(first.still)} and ${second.still.id}: ${fault}`;
  return {
    bars: [
      { name: 'pairs of a scene’s pictures compared', value: pairs.length, unit: 'pairs' },
      { name: '… that are equal', value: equal.length, unit: 'pairs', limit: none },
      { name: '… that differ in labels only', value: labelsOnly.length, unit: 'pairs', limit: none },
    ],
    misses: [...equal.map((pair) => sentence(pair, 'one picture for two steps')), ...labelsOnly.map((pair) => sentence(pair, 'no keyed mark but labels differs'))],
  };
}
