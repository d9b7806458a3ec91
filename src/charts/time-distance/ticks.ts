import { daysBetween } from '../../model/dates.ts';
import type { Journey } from './journey.ts';

/** The days that carry a tick, counted from the first: the first, the last, and every Monday after New Year between them. */
export function tickDays(journey: Journey): number[] {
  const newYear = daysBetween(journey.firstDay, '2024-01-01');
  const days = [0, journey.days - 1];
  for (let day = newYear; day < journey.days - 4; day += 7) days.push(day);
  return days.sort((a, b) => a - b);
}
