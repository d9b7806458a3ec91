import { addMark } from './stills.ts';

/**
 * The marks that stand for a nationality among the codes that each mark names: its own, else those of all others (`OTH`).
 * None for no pick, and where the chart counts neither.
 */
export function marksOf<Mark>(marks: readonly { readonly mark: Mark; readonly codes: string }[], code: string | null): Mark[] {
  const naming = (wanted: string): Mark[] => marks.filter(({ codes }) => codes.split(' ').includes(wanted)).map(({ mark }) => mark);
  if (code === null) return [];
  const own = naming(code);
  return own.length > 0 ? own : naming('OTH');
}

/** Shows a pick in a still: its marks in front, with a frame where they have a name of their own, the others behind. */
export function showNationality(still: SVGSVGElement, code: string | null): void {
  for (const frame of still.querySelectorAll('.pick-frame')) frame.remove();
  const all = [...still.querySelectorAll<SVGGraphicsElement>('[data-nationality]')];
  const picked = marksOf(all.map((mark) => ({ mark, codes: mark.dataset['nationality'] ?? '' })), code);
  still.classList.toggle('has-pick', picked.length > 0);
  for (const mark of all) {
    mark.classList.toggle('is-picked', picked.includes(mark));
    if (!picked.includes(mark) || !mark.querySelector('text')) continue;
    const { x, y, width, height } = mark.getBBox();
    const room = 4;
    addMark(still, 'rect', { class: 'pick-frame', x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room });
  }
}
