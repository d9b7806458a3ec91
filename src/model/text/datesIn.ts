import type { Locale } from '../../locale/locales.ts';
import { countedThings } from './countedThings.ts';

const months: Record<Locale, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};
/** A month by its name or the short form that pictures print, with a capital where English has one: "may" is no month. */
const monthOf: Record<Locale, string> = {
  en: `(?:${months.en.map((name) => `${name}|${name.slice(0, 3)}(?!\\p{L})`).join('|')})`,
  es: `(?:${months.es.map((name) => `${[...name].map((letter) => (name.startsWith(letter) ? `[${letter}${letter.toUpperCase()}]` : letter)).join('')}|${name.slice(0, 3)}(?!\\p{L})`).join('|')})`,
};
const day = '(?:[12]\\d|3[01]|[1-9])(?![\\d])';
const days = `${day}(?:\\s*(?:,|–|-|to|and|or|a|al|y|o|e)\\s*${day})*`;
/** The years that the record speaks of: no other four digits are read as one. */
const year = '(?:199\\d|20[0-2]\\d)';
const notCounted = (locale: Locale) => `(?!\\s*(?:(?:more|other|irregular|southwest)\\s+)?${countedThings[locale]}(?!\\p{L}))`;

/** What stands before a year that is one: a preposition, a part of the year, punctuation, nothing. "Eran 2019" is a count. */
const beforeYear: Record<Locale, string> = {
  en: 'in|of|on|to|from|since|until|by|for|and|or|between|during|through|before|after|early|mid|late|year|the|all|is|was|than|fiscal|calendar|Christmas|spring|summer|autumn|winter',
  es: 'de|del|en|desde|hasta|a|al|y|o|e|entre|para|durante|antes|después|todo|es|fue|que|año|fiscal|Navidad|primavera|verano|otoño|invierno',
};
const capital = (words: string) => words.split('|').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');
/** At the start of a text or of a picture's line, and after punctuation, a plural behind it makes it a count: "2019 gorras". */
const isYear = (locale: Locale) =>
  `(?:(?<=(?<!\\p{L})(?:${beforeYear[locale]}|${capital(beforeYear[locale])}|${monthOf[locale]})\\s+)|(?<=(?:^|[\\u2028(\\[,;:.·–—/|“«-])\\s*)(?!\\d{4}\\s+\\p{Ll}{3,}s(?!\\p{L})))`;

const shared = (locale: Locale) => [
  `(?:FY|[Ff]iscal (?:year )?|(?:[Ee]l )?[Aa]ño fiscal (?:de )?)${year}(?:\\s*[–-]\\s*(?:FY)?(?:${year}|\\d{2}))?(?!\\d)`,
  `(?<![\\d.,])${year}-\\d{2}(?:-\\d{2})?(?!\\d)`,
  `${isYear(locale)}(?<![\\d.,\\p{L}])${year}(?:\\s*[–/-]\\s*(?:${year}|\\d{2}))?(?![\\d\\p{L}]|[.,]\\d)${notCounted(locale)}`,
];

const patterns: Record<Locale, RegExp> = {
  en: new RegExp([
    `(?<![\\d.,])${days}\\s+(?:of\\s+)?${monthOf.en}(?!\\p{L})(?:,?\\s+${year})?`,
    `(?<!\\p{L})${monthOf.en}\\s+${days}(?:,\\s*${year})?(?![\\d]|[.,]\\d)${notCounted('en')}`,
    `(?<![\\d.,])${day}(?:st|nd|rd|th)(?!\\p{L})${notCounted('en')}`,
    ...shared('en'),
  ].join('|'), 'gu'),
  es: new RegExp([
    `(?<!\\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\s+${day}(?!\\d|[.,]\\d)${notCounted('es')}`,
    `(?:(?<!\\p{L})(?:[Dd]el|[Ee]l|[Aa]l)\\s+)?(?<![\\d.,])${days}\\s+(?:de\\s+)?${monthOf.es}(?!\\p{L})(?:\\s+(?:de\\s+|del\\s+)?${year})?`,
    `(?<!\\p{L})(?:[Dd]el|[Ee]l|[Aa]l|[Dd]esde el|[Hh]asta el)\\s+${days}(?![.,]\\d|\\d|\\s+\\p{L}+s(?!\\p{L}))${notCounted('es')}`,
    ...shared('es'),
  ].join('|'), 'gu'),
};

/** Blanks the dates of a text: days, months with days, years, fiscal years. Hours of the day are no dates. */
export function withoutDates(text: string, locale: Locale): string {
  return text.replace(patterns[locale], (date) => date.replace(/[^\n]/g, ' '));
}

/** A day that a text names; its month, where the text gives it with the day. */
export interface NamedDay {
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; absent where only a month is named. */
  readonly day?: number;
}

/** Days with a name of their own. */
const feasts: Record<Locale, readonly (readonly [RegExp, ...NamedDay[]])[]> = {
  en: [
    [/Christmas Eve/u, { month: 12, day: 24 }],
    [/Christmas(?! Eve)/u, { month: 12, day: 24 }, { month: 12, day: 25 }],
    [/New Year/u, { month: 12, day: 31 }, { month: 1, day: 1 }],
  ],
  es: [
    [/Nochebuena/u, { month: 12, day: 24 }],
    [/Navidad/u, { month: 12, day: 24 }, { month: 12, day: 25 }],
    [/Año Nuevo/u, { month: 12, day: 31 }, { month: 1, day: 1 }],
  ],
};

/** The days and months that a text names: "December 24 and 26" gives two days of month 12, "the 28th" a day without month. */
export function daysNamed(text: string, locale: Locale): NamedDay[] {
  const monthPattern = new RegExp(`(?<!\\p{L})${monthOf[locale]}(?!\\p{L})`, 'gu');
  const numberOf = (name: string) => months[locale].findIndex((whole) => whole.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
  const dated = [...text.matchAll(patterns[locale])].flatMap(([date]): NamedDay[] => {
    const [month] = date.match(monthPattern) ?? [];
    const numbers = [...date.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'gu'), ' ').matchAll(/\d{1,2}/g)].map(([number]) => Number(number));
    return numbers.map((number) => (month === undefined ? { day: number } : { month: numberOf(month), day: number }));
  });
  const alone = [...text.matchAll(monthPattern)].map(([name]): NamedDay => ({ month: numberOf(name) }));
  const feastDays = feasts[locale].flatMap(([pattern, ...found]) => (pattern.test(text) ? found : []));
  return [...dated, ...alone, ...feastDays];
}
