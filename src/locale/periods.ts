import { languageTags, type Locale } from './locales.ts';

const dayMonthYear = (locale: Locale): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(languageTags[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthYear = (locale: Locale): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(languageTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "24 de diciembre de 2023" / "December 24, 2023" from YYYY-MM-DD. */
export function formatDay(day: string, locale: Locale): string {
  return dayMonthYear(locale).format(new Date(`${day}T00:00:00Z`));
}

function formatPart(part: string, locale: Locale): string {
  if (/^FY\d{4}$/.test(part)) return `${locale === 'es' ? 'año fiscal' : 'fiscal'} ${part.slice(2)}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return formatDay(part, locale);
  if (/^\d{4}-\d{2}$/.test(part)) return monthYear(locale).format(new Date(`${part}-01T00:00:00Z`));
  return part;
}

/** A period in words: an ISO day, month or year, a fiscal year (`FY2023`), two of them with a slash, or several after commas. */
export function formatPeriod(period: string, locale: Locale): string {
  const several = period.split(', ');
  if (several.length > 1) return several.map((one) => formatPeriod(one, locale)).join('; ');
  const [from = '', to] = period.split('/');
  if (to === undefined) return formatPart(from, locale);
  const start = formatPart(from, locale);
  const end = formatPart(to, locale);
  if (/^\d{4}$/.test(start) && /^\d{4}$/.test(end)) return `${start}–${end}`;
  return locale === 'es' ? `${start} a ${end}` : `${start} to ${end}`;
}
