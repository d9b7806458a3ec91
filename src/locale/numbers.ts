import type { Locale } from './locales.ts';

/** Non-breaking space: between number and %, and number and "millones". */
const nbsp = '\u00A0';
const minusSign = '\u2212';

const smallNumbers: Record<Locale, readonly string[]> = {
  es: ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** Digits with a fixed number of decimals, commas between thousands (es-MX and en-US alike), a real minus sign. */
function digits(value: number, decimals: number): string {
  // The small nudge undoes binary fractions: 0.285 must give 28.5 and not 28.4.
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale;
  const [whole = '0', fraction] = rounded.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && rounded !== 0 ? minusSign : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function words(value: number, locale: Locale, feminine: boolean): string {
  const word = Number.isInteger(value) ? smallNumbers[locale][value] : undefined;
  if (word === undefined) return digits(value, Number.isInteger(value) ? 0 : 1);
  return locale === 'es' && value === 1 && feminine ? 'una' : word;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A fraction as per cent: 0.984 → "98.4 %" (es), "98.4%" (en). */
function percent(value: number, decimals: number, locale: Locale): string {
  return `${digits(value * 100, decimals)}${locale === 'es' ? nbsp : ''}%`;
}

function millions(value: number, decimals: number, locale: Locale): string {
  const count = value / 1_000_000;
  const text = digits(count, decimals).replace(/\.0+$/, '');
  return `${text}${nbsp}${locale === 'en' ? 'million' : text === '1' ? 'millón' : 'millones'}`;
}

type Writer = (value: number, locale: Locale) => string;

const writers = {
  /** 301,981 */
  integer: (value) => digits(value, 0),
  /** 4.8 */
  decimal1: (value) => digits(value, 1),
  /** 0.42 */
  decimal2: (value) => digits(value, 2),
  /** A fraction: 98 % / 98% */
  percent: (value, locale) => percent(value, 0, locale),
  /** A fraction: 98.4 % / 98.4% */
  percent1: (value, locale) => percent(value, 1, locale),
  /** A fraction: 98.41 % / 98.41% */
  percent2: (value, locale) => percent(value, 2, locale),
  /** 3.2 millones / 3.2 million */
  millions: (value, locale) => millions(value, 1, locale),
  /** 3.20 millones / 3.20 million */
  millions2: (value, locale) => millions(value, 2, locale),
  /** 18 mil / 18 thousand */
  thousands: (value, locale) => `${digits(value / 1000, 0)}${nbsp}${locale === 'es' ? 'mil' : 'thousand'}`,
  /** To the nearest thousand, in digits: 113,347 → 113,000 */
  roundThousand: (value) => digits(Math.round(value / 1000) * 1000, 0),
  /** To the nearest hundred, in digits: 9,741 → 9,700 */
  roundHundred: (value) => digits(Math.round(value / 100) * 100, 0),
  /** To the nearest five, in digits: 824.5 → 825 */
  roundFive: (value) => digits(Math.round(value / 5) * 5, 0),
  /** Up to ten in words, digits above: "un", "dos" / "one", "two" */
  words: (value, locale) => words(value, locale, false),
  /** As `words`, feminine: "una" */
  wordsFeminine: (value, locale) => words(value, locale, true),
  /** As `words`, at the start of a sentence */
  wordsCapital: (value, locale) => capital(words(value, locale, false)),
  /** As `wordsFeminine`, at the start of a sentence */
  wordsFeminineCapital: (value, locale) => capital(words(value, locale, true)),
} satisfies Record<string, Writer>;

/** Name of a number format: the values of `as` on `<Fact>`. */
export type NumberFormat = keyof typeof writers;

/** How a number may be written. */
export const numberFormats: Readonly<Record<NumberFormat, Writer>> = writers;

/** Writes a number in a language. Percent formats take fractions. */
export function formatNumber(value: number, format: NumberFormat, locale: Locale): string {
  return numberFormats[format](value, locale);
}

/** Writes a range: "6,000 a 10,000" (es), "6,000 to 10,000" (en); one number where both ends are written alike. */
export function formatRange(low: number, high: number, format: NumberFormat, locale: Locale): string {
  const from = formatNumber(low, format, locale);
  const to = formatNumber(high, format, locale);
  return from === to ? from : `${from} ${locale === 'es' ? 'a' : 'to'} ${to}`;
}
