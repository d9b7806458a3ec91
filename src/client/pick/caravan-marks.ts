import { addMark } from './stills.ts';

const keyOf = (id: string): string => `caravan:${id}`;

/** Shows a caravan in a still: its line in front, the others behind, its name where the chart says how to read it. */
export function showCaravan(still: SVGSVGElement, id: string | null, name: string): void {
  for (const old of still.querySelectorAll('.found-name')) old.remove();
  const lines = [...still.querySelectorAll<SVGElement>('[data-key^="caravan:"]')];
  const found = lines.find((line) => line.dataset['key'] === (id === null ? null : keyOf(id)));
  still.classList.toggle('has-found', found !== undefined);
  for (const line of lines) line.classList.toggle('is-found', line === found);
  const heading = still.querySelector<SVGTextElement>('[data-key="how-to-read"]');
  if (!found || !heading || name === '') return;
  const [x, y, size] = ['x', 'y', 'font-size'].map((attribute) => Number(heading.getAttribute(attribute)));
  const label = addMark(still, 'text', { class: 'found-name sans', x: x ?? 0, y: y ?? 0, 'font-size': size ?? 0, 'font-weight': 600 });
  label.textContent = name;
  const room = still.viewBox.baseVal.width - 2 * (x ?? 0);
  if (!(label instanceof SVGTextElement)) return;
  for (let letters = name.length - 1; letters > 0 && label.getComputedTextLength() > room; letters -= 1) label.textContent = `${name.slice(0, letters).trimEnd()}…`;
}

/** A line's place in the window: its middle, and the panel that it stands in. */
export interface LinePlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A panel's sides in the window. */
export interface PanelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The line nearest to a point, across the road: in the panel that the point is in or nearest to, by its place among that panel's lines.
 * Panels stand side by side where the road is upright, one under another where it is turned. Null further than `reach` from every panel.
 */
export function nearestLine(point: { readonly x: number; readonly y: number }, panels: readonly PanelBox[], lines: readonly LinePlace[], reach = 12): string | null {
  const [first] = panels;
  const last = panels.at(-1);
  if (!first || !last) return null;
  const isTurned = first.left === last.left && first.top !== last.top;
  const beyond = (value: number, from: number, to: number): number => Math.max(from - value, 0, value - to);
  const distance = ({ left, right, top, bottom }: PanelBox): number => beyond(point.x, left, right) + beyond(point.y, top, bottom);
  const panel = panels.reduce((best, each) => (distance(each) < distance(best) ? each : best), first);
  if (distance(panel) > reach) return null;
  const away = (line: LinePlace): number => Math.abs(isTurned ? line.y - point.y : line.x - point.x);
  const own = lines.filter(({ x, y }) => (isTurned ? y >= panel.top && y <= panel.bottom : x >= panel.left && x <= panel.right));
  return own.reduce<LinePlace | null>((best, line) => (best === null || away(line) < away(best) ? line : best), null)?.id ?? null;
}

/** The line of a still at a point of the window, or null. */
export function caravanAt(still: SVGSVGElement, x: number, y: number): string | null {
  const panels = [...still.querySelectorAll('[data-key^="panel:"]')].map((panel) => panel.getBoundingClientRect());
  const lines = [...still.querySelectorAll<SVGElement>('[data-key^="caravan:"]')].map((line) => {
    const { left, right, top, bottom } = line.getBoundingClientRect();
    return { id: (line.dataset['key'] ?? '').slice(keyOf('').length), x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  return nearestLine({ x, y }, panels, lines);
}
