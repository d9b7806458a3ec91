import type { Drawing, Mark } from '../../charts/svg/mark.ts';
import { exemptNames } from '../../locale/exemptNames.ts';
import type { Locale } from '../../locale/locales.ts';
import { withoutDates } from '../../model/text/datesIn.ts';

/** A number in a picture's words: dates, years and the names of src/locale/exemptNames.ts are none. */
export interface DrawnNumber {
  /** Key of the mark, or of the nearest group around it; empty where there is none. */
  readonly key: string;
  readonly text: string;
  /** As it is written: `2,475,669`, `−16.6`. */
  readonly written: string;
  readonly value: number;
  readonly decimals: number;
}

/** Digits that no letter, hyphenated name or entity precedes. */
const digits = /(?<![\p{L}\p{N}_#&.-])[−-]?\d(?:[\d.,]*\d)?/gu;

const names = new RegExp(exemptNames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00A0]+')).sort((a, b) => b.length - a.length).join('|'), 'gu');

const month = '(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const days = '\\d{1,2}(?:[–-]\\d{1,2})?';
/** Dates as pictures write them: "24 dic 2023", "14–17 ene", "Dec 24, 2023", "Jan 8–12", "dic 2023", "2010–2019", "’24". */
const shortDates = new RegExp(`(?<!\\d)(?:${days} ${month}(?: \\d{4})?|${month} ${days}(?:, \\d{4})?|${month} \\d{4}|(?:19|20)\\d{2})(?![\\d,]*\\d)|’\\d{2}(?!\\d)`, 'g');

/** Reads the numbers in a picture's labels, in the order they are drawn. */
export function drawnNumbers(drawing: Drawing, locale: Locale): DrawnNumber[] {
  const walk = (mark: Mark, above: string): DrawnNumber[] => {
    const key = mark.key ?? above;
    const text = mark.element === 'text' ? (mark.text ?? '') : '';
    const plain = withoutDates(text.replace(names, ' '), locale).replace(shortDates, ' ');
    const own = [...plain.matchAll(digits)].map(([written]) => {
      const [, fraction = ''] = written.split('.');
      return { key, text, written, value: Number(written.replace(/,/g, '').replace('−', '-')), decimals: fraction.length };
    });
    return [...own, ...(mark.children ?? []).flatMap((child) => walk(child, key))];
  };
  return drawing.marks.flatMap((mark) => walk(mark, ''));
}
