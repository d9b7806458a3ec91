import type { Drawing, Mark } from '../../../../src/charts/svg/mark.ts';
import type { DrawnMark } from './drawnRows.ts';

/** The keyed marks of a drawing, groups opened. */
export function marksOf(drawing: Drawing): DrawnMark[] {
  const walk = (mark: Mark, isSeen: boolean): DrawnMark[] => {
    const own = isSeen && Number(mark.attributes['opacity'] ?? 1) > 0;
    const attributes = Object.fromEntries(Object.entries(mark.attributes).map(([name, value]) => [name, String(value)]));
    return [...(mark.key === undefined ? [] : [{ key: mark.key, attributes, isSeen: own }]), ...(mark.children ?? []).flatMap((child) => walk(child, own))];
  };
  return drawing.marks.flatMap((mark) => walk(mark, true));
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The keyed marks of a built SVG file, groups opened. */
export function marksIn(svg: string): DrawnMark[] {
  const marks: DrawnMark[] = [];
  const open: boolean[] = [];
  for (const [, closing, , attributes = '', selfClosing] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g)) {
    if (closing === '/') {
      open.pop();
      continue;
    }
    const values = Object.fromEntries([...attributes.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, (value ?? '').replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)]));
    const isSeen = (open.at(-1) ?? true) && Number(values['opacity'] ?? 1) > 0;
    const key = values['data-key'];
    if (key !== undefined) marks.push({ key, attributes: values, isSeen });
    if (selfClosing !== '/') open.push(isSeen);
  }
  return marks;
}
