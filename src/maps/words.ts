import { formatSpan } from '../locale/charts/calendar.ts';
import { formatNumber } from '../locale/numbers.ts';
import { roadMapWords } from '../locale/charts/road-map.ts';
import type { Locale } from '../locale/locales.ts';
import type { Destination, StopProgress } from './progress.ts';

/** Puts values into a phrase's `{0}`, `{1}`. */
export function fillIn(phrase: string, ...values: readonly string[]): string {
  return values.reduce((text, value, index) => text.replace(`{${index}}`, value), phrase);
}

/** The night or nights of a stop: "25 dic", "28 dic – 2 ene", "14–17 ene", "Jan 14–17". */
export function nightsText({ day, lastNight }: StopProgress, locale: Locale): string {
  return formatSpan(day, lastNight, locale);
}

/** What is reported of the people taken to a place, one line for each report. */
export function countLines({ counts }: Destination, locale: Locale): string[] {
  const words = roadMapWords[locale];
  if (counts.length === 0) return [words.notCounted];
  return counts.map(({ people_low, people_high, unit, bound, direction }, index) => {
    const [low, high] = [people_low ?? 0, people_high ?? people_low ?? 0];
    const figure = (value: number): string => formatNumber(value, 'integer', locale);
    const text =
      unit === 'families'
        ? fillIn(words.families, figure(low))
        : low < high
          ? fillIn(words.peopleRange, figure(low), figure(high))
          : fillIn(bound === 'about' ? words.aboutPeople : words.people, figure(low));
    if (index > 0) return fillIn(words.or, text);
    return direction === 'back' ? fillIn(words.back, text) : text;
  });
}
