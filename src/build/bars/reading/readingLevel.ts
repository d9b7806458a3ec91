import type { Locale } from '../../../locale/locales.ts';
import { englishSyllables, spanishSyllables } from './syllables.ts';

/** What the formulas of reading ease are made of. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** Words of one or two letters with points, and other points that end no sentence. */
const abbreviations = /\b(?:EE\. ?UU\.|U\.S\.|a\. ?m\.|p\. ?m\.|St\.|Mr\.|Ms\.|Dr\.|Dra?\.|núm\.|No\.)/gu;

/** Short words that join the parts of a name: Ciudad de México, Fundación para la Justicia. */
const joining: Record<Locale, ReadonlySet<string>> = {
  es: new Set(['de', 'del', 'la', 'las', 'los', 'el', 'para']),
  en: new Set(['of', 'the', 'for', 'de', 'del', 'la', 'las', 'los', 'para']),
};

const isFigure = (word: string): boolean => /\d/.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/u.test(word);

/** The sentences of some paragraphs, each as its words: letters with what joins them, or figures. */
export function sentencesIn(paragraphs: readonly string[]): string[][] {
  return paragraphs
    .flatMap((paragraph) => paragraph.replace(abbreviations, (short) => short.replace(/[. ]/g, '')).split(/(?<=[.!?…][”"»’)]*)\s+(?=[¿¡“"«(]*[\p{Lu}\d])/u))
    .map((sentence) => sentence.match(/\d[\d.,:]*\d|\d|\p{L}+(?:['’-]\p{L}+)*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Capital words that stand within sentences: a name there is a name at the head of a sentence too. */
function namesIn(sentences: readonly (readonly string[])[]): ReadonlySet<string> {
  const small = new Set(sentences.flat().filter((word) => !isCapital(word)));
  return new Set(sentences.flatMap((words) => words.slice(1).filter(isCapital)).filter((word) => !small.has(word.toLowerCase())));
}

/**
 * Counts sentences, words and syllables. A figure, and a proper name however many words it has, counts as one word of two
 * syllables: 14 and San Pedro Tapanatepec are read at a glance. A name is a run of capital words with the small ones that join
 * them; at the head of a sentence only a word that is a name elsewhere in the text begins one.
 */
export function countText(paragraphs: readonly string[], locale: Locale): TextCounts {
  const syllablesOf = locale === 'es' ? spanishSyllables : englishSyllables;
  const sentences = sentencesIn(paragraphs);
  const names = namesIn(sentences);
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.length; at += 1) {
      const word = sentence[at] ?? '';
      const isName = isCapital(word) && (at > 0 || names.has(word));
      if (isName) {
        let end = at;
        for (let next = at + 1; next < sentence.length; next += 1) {
          if (isCapital(sentence[next] ?? '')) end = next;
          else if (!joining[locale].has(sentence[next] ?? '')) break;
        }
        at = end;
      }
      words += 1;
      syllables += isName || isFigure(word) ? 2 : Math.max(1, syllablesOf(word));
    }
  }
  return { sentences: sentences.length, words, syllables };
}

/** Flesch–Szigriszt: perspicuity of a Spanish text on the INFLESZ scale, 0 to 100, higher is easier; 55 to 65 is normal (Szigriszt Pazos 1993, Barrio-Cantalejo 2008). */
export function fleschSzigriszt({ sentences, words, syllables }: TextCounts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** Flesch–Kincaid: the US school grade that an English text asks for (Kincaid et al. 1975). */
export function fleschKincaidGrade({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
