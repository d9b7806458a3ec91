import type { Mark } from '../../charts/svg/mark.ts';
import type { Locale } from '../../locale/locales.ts';
import { withoutNames } from '../../model/text/bareFigures.ts';
import { withoutDates } from '../../model/text/datesIn.ts';

/** The lines of one label, joined: marks whose keys differ only in the number of the line. */
export interface DrawnLabel {
  /** Key of the label's first line, or of the group that it stands in; empty where neither has one. */
  readonly key: string;
  readonly text: string;
}

/** Labels of axes and scale bars: what stands there is a place on a scale. */
const tickKey = /^(?:[xy]-label:|tick-label:|rule-value|scale)/;
const twoDigitYear = /’\d{2}(?!\d)/g;
const digitRuns = /[−-]?\p{N}(?:[\p{N}.,]*\p{N})?/gu;

/** All labels of some marks, in the order of the drawing. */
export function labelsOf(marks: readonly Mark[]): DrawnLabel[] {
  const labels = new Map<string, { key: string; text: string }>();
  const visit = (mark: Mark, group: string): void => {
    const key = mark.key ?? group;
    if (mark.text !== undefined) {
      // `label:t06:1` is a further line wherever it stands, `note-2` only after `note`: `share-1` is a label of its own.
      const stem = tickKey.test(key) ? key : key.replace(/:\d$/, '').replace(/-\d$/, (line) => (labels.has(key.slice(0, -line.length)) ? '' : line));
      const known = stem === '' ? undefined : labels.get(stem);
      if (known === undefined) labels.set(stem === '' ? `\u0000${labels.size}` : stem, { key: stem, text: mark.text });
      else known.text += `\u2028${mark.text}`;
    }
    for (const child of mark.children ?? []) visit(child, key);
  };
  for (const mark of marks) visit(mark, '');
  return [...labels.values()];
}

/** True for a label that is a number alone and whose key names it: a tick's value, a year, the number of a claim. */
function isNamedByKey(run: string, { key, text }: DrawnLabel): boolean {
  if (/\p{L}/u.test(text)) return false;
  const value = Number(run.replace(/,/g, '').replace('−', '-'));
  return (key.match(/\d+(?:\.\d+)?/g) ?? []).some((part) => Number(part) === value || Math.round(Number(part) * 100) === value || Number(part.slice(-2)) === value);
}

/** Runs of digits in a label that must follow the tables: all but dates, exempt names, and the values of ticks. */
export function figuresIn(label: DrawnLabel, locale: Locale): string[] {
  if (tickKey.test(label.key)) return [];
  const plain = withoutDates(withoutNames(label.text.replace(twoDigitYear, '   ')), locale);
  return [...plain.matchAll(digitRuns)].map(([run]) => run).filter((run) => !isNamedByKey(run, label));
}

/** Figures of a drawing by the key of their label. */
export type Figures = ReadonlyMap<string, readonly string[]>;

/** All figures of some labels; labels without a key share the empty one. */
export function figuresOf(labels: readonly DrawnLabel[], locale: Locale): Figures {
  const found = new Map<string, string[]>();
  for (const label of labels) found.set(label.key, [...(found.get(label.key) ?? []), ...figuresIn(label, locale)]);
  return found;
}

/**
 * Figures that stand in two drawings alike: label by label where both have it; those of a label that only the first has are looked
 * for among the labels that only the second has.
 */
export function sameFigures(first: Figures, second: Figures): { readonly key: string; readonly figure: string }[] {
  const loose = [...second].filter(([key]) => !first.has(key)).flatMap(([, figures]) => figures);
  return [...first].flatMap(([key, figures]) => {
    const others = [...(second.get(key) ?? loose)];
    return figures.flatMap((figure) => {
      const at = others.indexOf(figure);
      if (at < 0) return [];
      others.splice(at, 1);
      return [{ key, figure }];
    });
  });
}
