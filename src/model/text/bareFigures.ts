import { exemptNames } from '../../locale/exemptNames.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import { countedThings } from './countedThings.ts';
import { withoutDates } from './datesIn.ts';
import { lineAt, wordsIn, type Passage } from './passage.ts';

const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const upToTen: Record<Locale, string> = {
  en: '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)',
  es: '(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)',
};
/** Vague plurals (miles, thousands) pass; with a number before them they are one ("dos millones", "two dozen"). */
const numberWords: Record<Locale, string> = {
  en: [
    `${upToTen.en}\\s+(?:dozens?|scores?|hundreds?|thousands?|millions?|billions?)`,
    'eleven(?:th)?|twel(?:ve|fth)|(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?',
    `${tens}(?:-[a-z]+)?`, '(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth',
    '(?:dozen|hundred|thousand|million|billion|trillion)(?:th)?',
  ].join('|'),
  es: [
    `${upToTen.es}\\s+(?:docenas?|decenas|veintenas?|centenas?|centenar(?:es)?|millar(?:es)?|millones)`,
    'once|doce|trece|catorce|quince|dieci(?:s[eé]is|siete|ocho|nueve)|veinte|veinti\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
    'cien|(?<!por )ciento|(?:dosc|tresc|cuatroc|quin|seisc|setec|ochoc|novec)ient[oa]s|mil|millón|docena|veintena|centena|centenar|millar',
    '(?:und[eé]cim|duod[eé]cim|vig[eé]sim|trig[eé]sim|cent[eé]sim|mil[eé]sim)[oa]s?|(?:onc|doc|trec|catorc|quinc|veint)eav[oa]s?',
  ].join('|'),
};
const numberWord: Record<Locale, RegExp> = {
  en: new RegExp(`(?<![\\p{L}\\p{N}])(?:${numberWords.en})(?![\\p{L}\\p{N}])`, 'giu'),
  es: new RegExp(`(?<![\\p{L}\\p{N}])(?:${numberWords.es})(?![\\p{L}\\p{N}])`, 'giu'),
};

/** A Roman numeral before what is counted: "XLVI people". The century's is none. */
const roman: Record<Locale, RegExp> = {
  en: new RegExp(`(?<!\\p{L})(?=[IVXLCDM]{2})M*(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})(?=\\s+${countedThings.en}(?!\\p{L}))`, 'gu'),
  es: new RegExp(`(?<!\\p{L})(?=[IVXLCDM]{2})M*(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})(?=\\s+${countedThings.es}(?!\\p{L}))`, 'gu'),
};
/** Digits of any script, fractions and enclosed numbers too, wherever they stand; a character reference hides one. */
const figures = /&#x?[\da-f]+;|[−-]?\p{N}(?:[\p{N}.,]*\p{N})?/giu;

const namePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${exemptNames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00A0]+')).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Blanks the names that hold a figure and are none of ours; a mark stays, so that the words beside them are not neighbours. */
export function withoutNames(text: string): string {
  return text.replace(namePattern, (name) => `\uFFFC${name.slice(1).replace(/[^\n]/g, ' ')}`);
}

/** Number words above ten in a text; not those that a number format writes behind its digits ("6.2 million"). */
export function numberWordsIn(text: string, locale: Locale): string[] {
  const plain = withoutDates(withoutNames(text), locale).replace(/(?<=\d[\s\u00A0])(?:mil|mill[oó]n|millones|thousand|million)(?!\p{L})/gu, (word) => ' '.repeat(word.length));
  return [...plain.matchAll(numberWord[locale])].map(([word]) => word);
}

/**
 * Figures that stand in words without a fact: digits, and number words above ten. Dates and the names of one list are no figures.
 * Words attributed to others and words in another language are read too: their numbers also need a fact.
 */
export function bareFigures(passage: Passage): Problem[] {
  const found = wordsIn(passage).flatMap(({ text, locale }) => {
    const plain = withoutDates(withoutNames(text), locale);
    return [...plain.matchAll(figures), ...plain.matchAll(numberWord[locale]), ...plain.matchAll(roman[locale])];
  });
  return found.map((match) => ({
    file: passage.file,
    line: lineAt(passage, match.index),
    field: passage.field,
    value: match[0],
    fault: 'a figure without a fact',
    fix: 'write <Fact id="…" />; if it belongs to a name, add the name to src/locale/exemptNames.ts',
  }));
}
