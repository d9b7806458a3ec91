const dayMs = 86_400_000;

/** Midnight UTC of a day written YYYY-MM-DD, in milliseconds. Throws for anything else. */
export function dayTime(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) throw new Error(`"${day}" is not a day: write YYYY-MM-DD.`);
  return time;
}

/** Whole days from one day to another (24 to 26 December: 2); negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayTime(to) - dayTime(from)) / dayMs);
}

/** Number of a day in a journey, its first day being 1 (24 December is day 1 of the caravan). */
export function dayNumber(firstDay: string, day: string): number {
  return daysBetween(firstDay, day) + 1;
}

/** The day that comes `days` after another, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(dayTime(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Every day from the first to the last, both included. */
export function everyDay(firstDay: string, lastDay: string): string[] {
  return Array.from({ length: daysBetween(firstDay, lastDay) + 1 }, (_, index) => addDays(firstDay, index));
}

/** The month that comes `months` after another, YYYY-MM. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, both included. */
export function everyMonth(firstMonth: string, lastMonth: string): string[] {
  const months: string[] = [];
  for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** US fiscal year of a month: October 2022 to September 2023 is 2023. */
export function fiscalYearOf(month: string): number {
  return Number(addMonths(month, 3).slice(0, 4));
}

/** First and last day of a period: a day, month, year, fiscal year (FY2023), or two of them with a slash. */
export function daysOfPeriod(period: string): { readonly first: string; readonly last: string } {
  const [start = '', end = start] = period.split('/');
  return { first: boundsOf(start).first, last: boundsOf(end).last };
}

function boundsOf(part: string): { first: string; last: string } {
  if (/^FY\d{4}$/.test(part)) {
    const year = Number(part.slice(2));
    return { first: `${year - 1}-10-01`, last: `${year}-09-30` };
  }
  if (/^\d{4}$/.test(part)) return { first: `${part}-01-01`, last: `${part}-12-31` };
  if (/^\d{4}-\d{2}$/.test(part)) return { first: `${part}-01`, last: addDays(`${addMonths(part, 1)}-01`, -1) };
  dayTime(part);
  return { first: part, last: part };
}

/** Days in a period, both ends included: December 2023 has 31, FY2023 has 365. */
export function daysInPeriod(period: string): number {
  const { first, last } = daysOfPeriod(period);
  return dayNumber(first, last);
}

/** The shortest way to write a period: a whole year of months becomes that year or fiscal year. */
export function normalisePeriod(first: string, last: string): string {
  if (first === last) return first;
  const year = first.slice(0, 4);
  if (first === `${year}-01` && last === `${year}-12`) return year;
  const fiscalYear = String(Number(year) + 1);
  if (first === `${year}-10` && last === `${fiscalYear}-09`) return `FY${fiscalYear}`;
  return `${first}/${last}`;
}
