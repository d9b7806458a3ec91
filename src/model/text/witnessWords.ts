import type { Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import type { FactDefinition } from '../facts/define.ts';
import { lineAt, maskPassage, wordsIn, type Passage } from './passage.ts';

/** A number, typed or filled in (as U+FFFC and the blanks of its tag), of sources or witnesses. */
const counts: Record<Locale, RegExp> = {
  es: /(?<!\p{L})(\uFFFC|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\s+(?:sol[oa]s?\s+)?(?:fuentes?|testigos?|medios|periódicos|agencias)(?!\p{L})/giu,
  en: /(?<!\p{L})(\uFFFC|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:single\s+)?(?:sources?|witness(?:es)?|outlets|newspapers|agencies)(?!\p{L})/giu,
};
/** "A source" counts nothing; "a single source" does. */
const indefinite = /^(?:an?|una?)\s+(?!sol[oa]\s|single\s)/iu;
/** The rule itself, as the pages state it. */
const theRule: Record<Locale, RegExp> = { es: /cuentan como un solo testigo/iu, en: /count as one witness/iu };

/**
 * Numbers of sources or witnesses that no fact counted by witnesses: reprints of one wire are one. Only the count of all sources cited
 * (unit "sources") stands beside; the pages that state the rule may name it.
 */
export function witnessWords(passage: Passage, definitions: ReadonlyMap<string, FactDefinition>): Problem[] {
  // The name of a category of the tables, whose rows are checked by checks/witnesses.ts.
  if (passage.field.endsWith('single-source')) return [];
  const { tags } = maskPassage(passage);
  const isCounted = (index: number): boolean => {
    const tag = tags.find((one) => one.index === index);
    const fact = definitions.get(tag?.attributes['id'] ?? '');
    return fact?.value.op === 'witnesses' || fact?.unit === 'sources';
  };
  return wordsIn(passage).flatMap(({ text, locale }) =>
    [...text.matchAll(counts[locale])]
      .filter(({ 0: found, 1: number, index }) => !indefinite.test(found) && !(number === '\uFFFC' && isCounted(index)))
      .filter(({ index }) => !theRule[locale].test(text.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' ')))
      .map((match) => ({
        file: passage.file, line: lineAt(passage, match.index), field: passage.field, value: match[0].replace(/\s+/g, ' ').replace('\uFFFC', '<Fact …>'),
        fault: 'a number of sources that was not counted by witnesses',
        fix: 'write <Fact id="…" as="words" /> with a fact made by witnessesOf(table, filter): reprints of one wire count once',
      })),
  );
}

const statements: Record<Locale, readonly (readonly [RegExp, string])[]> = {
  es: [[/fragmentos/iu, 'que de muchas páginas solo se leyeron fragmentos guardados'], [theRule.es, 'que varias notas con un mismo cable cuentan como un solo testigo']],
  en: [[/excerpts/iu, 'that of many pages only stored excerpts were read'], [theRule.en, 'that several reports of one wire count as one witness']],
};

/** What the sources page must say in each language, where it does not. */
export function sourcesPage(passages: readonly Passage[]): Problem[] {
  return (Object.keys(statements) as Locale[]).flatMap((locale) => {
    const own = passages.filter(({ file, field }) => file === `src/content/prose/${locale}/pages/sources.mdx` && field === 'words');
    const words = own.map((passage) => wordsIn(passage).map(({ text }) => text).join(' ')).join(' ').replace(/\s+/g, ' ');
    return statements[locale]
      .filter(([pattern]) => !pattern.test(words))
      .map(([, what]) => ({ file: `src/content/prose/${locale}/pages/sources.mdx`, line: own[0]?.line ?? 1, field: 'words', value: words.slice(0, 60), fault: `the page does not say ${what}`, fix: 'say it' }));
  });
}
