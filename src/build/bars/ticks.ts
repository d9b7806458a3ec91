import type { Drawing, Mark } from '../../charts/svg/mark.ts';
import type { Locale } from '../../locale/locales.ts';
import type { DrawnNumber } from './drawnNumbers.ts';

/** Keys of ticks, of an axis of values or days; what they stand for ends the key: `y-label:5000`, `share-0.25`, `tick-label:2023-12-21`. */
const tickKey = /^(y-label:|x-label:|rule-value-|share-|tick-label:|claim:c)(?:\d{4}-\d{2}-)?(\d+(?:\.\d+)?)$/;

/** True for a number that its own mark stands for: a tick, the number of a claim, the length of a map's scale bar. */
export function namedByKey({ key, value, text }: DrawnNumber): boolean {
  if (key === 'scale:text') return true;
  const stands = tickKey.exec(key)?.[2];
  return stands !== undefined && value === Number(stands) * (text.includes('%') ? 100 : 1);
}

/** How far a tick's label may be off its place, in units. */
const off = 0.6;

/** Ticks of an axis of values whose places are not in proportion to what they say, each as a sentence; of three or more, since two always are. */
export function badTicks(drawing: Drawing, locale: Locale): string[] {
  const all = (mark: Mark): Mark[] => [mark, ...(mark.children ?? []).flatMap(all)];
  const ticks = drawing.marks.flatMap(all).flatMap((mark) => {
    const [, kind, value] = tickKey.exec(mark.key ?? '') ?? [];
    return mark.element === 'text' && value !== undefined && kind !== undefined && /^(?:y-label|rule-value|share)/.test(kind) ? [{ kind, value: Number(value), y: Number(mark.attributes['y']), text: mark.text ?? '' }] : [];
  });
  return [...new Set(ticks.map(({ kind }) => kind))].flatMap((kind) => {
    const own = ticks.filter((tick) => tick.kind === kind).sort((a, b) => a.value - b.value);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || own.length < 3) return [];
    const place = (value: number): number => first.y + ((last.y - first.y) * (value - first.value)) / (last.value - first.value);
    return own.filter(({ value, y }) => Math.abs(place(value) - y) > off).map(({ text, value, y }) => `the tick “${text}” (${locale}) stands at ${y.toFixed(1)}, its value belongs at ${place(value).toFixed(1)}`);
  });
}
