import type { Locale } from '../locales.ts';

const months: Record<Locale, readonly string[]> = {
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** The parts of a date a chart prints. */
export type DateForm = 'day' | 'month' | 'month-year' | 'full';

/**
 * A date of the tables in a chart's short form: `day` "24 dic" / "Dec 24", `month` "dic", `month-year` "dic 2023",
 * `full` "24 dic 2023" / "Dec 24, 2023". A date without a day (`2023-12`) is printed without one.
 * Throws a RangeError on another form.
 */
export function formatDate(date: string, locale: Locale, form: DateForm): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = months[locale][Number(month) - 1];
  if (year === undefined || name === undefined) throw new RangeError(`formatDate: "${date}" is not a date written YYYY-MM-DD or YYYY-MM.`);
  if (form === 'month') return name;
  if (form === 'month-year') return `${name} ${year}`;
  if (day === undefined) return form === 'full' ? `${name} ${year}` : name;
  const dayAndMonth = locale === 'es' ? `${Number(day)} ${name}` : `${name} ${Number(day)}`;
  if (form === 'day') return dayAndMonth;
  return locale === 'es' ? `${dayAndMonth} ${year}` : `${dayAndMonth}, ${year}`;
}

/** A day, or the first and last of several: "24 dic", "28 dic – 2 ene", "14–17 ene", "Jan 14–17". Days are written YYYY-MM-DD. */
export function formatSpan(firstDay: string, lastDay: string, locale: Locale): string {
  const [first, last] = [formatDate(firstDay, locale, 'day'), formatDate(lastDay, locale, 'day')];
  if (first === last) return first;
  if (firstDay.slice(0, 7) !== lastDay.slice(0, 7)) return `${first} – ${last}`;
  const number = (day: string): string => String(Number(day.slice(8)));
  return locale === 'es' ? `${number(firstDay)}–${last}` : `${first}–${number(lastDay)}`;
}
