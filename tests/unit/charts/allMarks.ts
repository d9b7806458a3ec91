import type { Drawing, Mark } from '../../../src/charts/svg/mark.ts';

/** Every mark of a drawing, those inside groups included. */
export function allMarks(drawing: Drawing): Mark[] {
  const walk = (mark: Mark): Mark[] => [mark, ...(mark.children ?? []).flatMap(walk)];
  return drawing.marks.flatMap(walk);
}

/** The mark with this key. Throws when the drawing has none. */
export function keyedMark(drawing: Drawing, key: string): Mark {
  const mark = allMarks(drawing).find((candidate) => candidate.key === key);
  if (!mark) throw new Error(`no mark ${key}`);
  return mark;
}

/** A mark's numeric attribute. Throws when the drawing has no such mark. */
export function attributeOf(drawing: Drawing, key: string, name: string): number {
  return Number(keyedMark(drawing, key).attributes[name]);
}

/** Place and size of a mark that is a rectangle: x, y, width, height. */
export function rectOf(drawing: Drawing, key: string): [x: number, y: number, width: number, height: number] {
  const of = (name: string): number => attributeOf(drawing, key, name);
  return [of('x'), of('y'), of('width'), of('height')];
}

/** Keys of a drawing in paint order, those that a pattern matches. */
export function keysOf(drawing: Drawing, pattern = /./): string[] {
  return allMarks(drawing).flatMap(({ key }) => (key !== undefined && pattern.test(key) ? [key] : []));
}

/** The points of each subpath of a mark's path, written in absolute M, L, H and V; what does not join is apart. */
export function subpathsOf(drawing: Drawing, key: string): (readonly [x: number, y: number])[][] {
  const subpaths: [number, number][][] = [];
  for (const [, command = '', list = ''] of String(keyedMark(drawing, key).attributes['d']).matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = (list.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const last = subpaths.at(-1)?.at(-1) ?? [Number.NaN, Number.NaN];
    if (command === 'M') subpaths.push([]);
    if (command === 'M' || command === 'L') for (let at = 0; at < values.length; at += 2) subpaths.at(-1)?.push([values[at] ?? Number.NaN, values[at + 1] ?? Number.NaN]);
    else if (command === 'H') subpaths.at(-1)?.push([values[0] ?? Number.NaN, last[1]]);
    else if (command === 'V') subpaths.at(-1)?.push([last[0], values[0] ?? Number.NaN]);
    else if (command !== 'Z') throw new Error(`path command ${command} in ${key}: teach it to tests/unit/charts/allMarks.ts.`);
  }
  return subpaths;
}
