import { readFileSync } from 'node:fs';
import type { Locale } from '../../../locale/locales.ts';
import type { Bar } from '../bar.ts';
import { countText, fleschKincaidGrade, fleschSzigriszt } from './readingLevel.ts';
import { storyProse } from './storyProse.ts';

const scales: Record<Locale, { readonly name: string; readonly level: typeof fleschSzigriszt; readonly unit: 'points' | 'grade'; readonly limit: NonNullable<Bar['limit']>; readonly hardest: (levels: readonly number[]) => number }> = {
  es: { name: 'Flesch–Szigriszt', level: fleschSzigriszt, unit: 'points', limit: { kind: 'least', value: 55 }, hardest: (levels) => Math.min(...levels) },
  en: { name: 'Flesch–Kincaid', level: fleschKincaidGrade, unit: 'grade', limit: { kind: 'most', value: 9 }, hardest: (levels) => Math.max(...levels) },
};

/** Reading level of the built story: the whole against its bar, and the hardest section, which is written down. */
export function measureReading(folder: string): { bars: Bar[]; misses: string[] } {
  const bars = (Object.keys(scales) as Locale[]).flatMap((locale): Bar[] => {
    const { name, level, unit, limit, hardest } = scales[locale];
    const sections = storyProse(readFileSync(`${folder}/${locale}/index.html`, 'utf8'));
    const whole = countText(sections.flatMap(({ paragraphs }) => paragraphs), locale);
    const levels = sections.map(({ id, paragraphs }) => ({ id, value: level(countText(paragraphs, locale)) }));
    const worst = levels.find(({ value }) => value === hardest(levels.map((one) => one.value)));
    return [
      { name: `${locale}: words of running text`, value: whole.words, unit: 'words' },
      { name: `${locale}: ${name}, the story`, value: level(whole), unit, limit },
      ...(worst ? [{ name: `${locale}: ${name}, its hardest section, ${worst.id}`, value: worst.value, unit }] : []),
    ];
  });
  return { bars, misses: [] };
}
