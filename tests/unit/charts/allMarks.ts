import type { Drawing, Mark } from '../../../src/charts/svg/mark.ts';

/** Every mark of a drawing, those inside groups included. */
export function allMarks(drawing: Drawing): Mark[] {
  const walk = (mark: Mark): Mark[] => [mark, ...(mark.children ?? []).flatMap(walk)];
  return drawing.marks.flatMap(walk);
}

/** A mark's numeric attribute. Throws when the drawing has no such mark. */
export function attributeOf(drawing: Drawing, key: string, name: string): number {
  const mark = allMarks(drawing).find((candidate) => candidate.key === key);
  if (!mark) throw new Error(`no mark ${key}`);
  return Number(mark.attributes[name]);
}
