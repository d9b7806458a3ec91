import type { Mark } from './mark.ts';

function leaves(mark: Mark): Mark[] {
  const isBareGroup = mark.element === 'g' && Object.keys(mark.attributes).length === 0;
  return isBareGroup ? (mark.children ?? []).flatMap(leaves) : [mark];
}

/**
 * The same picture in fewer elements: paths that look alike become one, bare groups go, keys go. Paths come first, so that what
 * lies over lines, as a ring does, still does. For drawings that never move.
 */
export function mergePaths(marks: readonly Mark[]): Mark[] {
  const runs = new Map<string, { attributes: Mark['attributes']; lines: string[] }>();
  const rest: Mark[] = [];
  for (const leaf of marks.flatMap(leaves)) {
    const mark: Mark = Object.fromEntries(Object.entries(leaf).filter(([name]) => name !== 'key')) as unknown as Mark;
    const { d, ...look } = mark.attributes;
    if (mark.element !== 'path' || d === undefined) {
      rest.push(mark);
      continue;
    }
    const name = JSON.stringify(Object.entries(look).sort());
    const run = runs.get(name) ?? { attributes: look, lines: [] };
    run.lines.push(String(d));
    runs.set(name, run);
  }
  const paths = [...runs.values()].map(({ attributes, lines }): Mark => ({ element: 'path', attributes: { ...attributes, d: lines.join('') } }));
  return [...paths, ...rest];
}
