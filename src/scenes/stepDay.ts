import { dayNumber } from '../model/dates.ts';
import type { CaravanEventsRow } from '../model/rows.ts';
import type { StoryStep } from './readStory.ts';

/**
 * The day of the caravan's journey at whose end a step stands, counted from one: from the event that its map reaches, or
 * from the diagram's own day; else the day of its own date; undefined where the step is not on the road. Throws when the map reaches no event of the table.
 */
export function stepDay(step: Pick<StoryStep, 'id' | 'view' | 'date'>, events: readonly CaravanEventsRow[]): number | undefined {
  const { reach, day } = step.view;
  if (typeof day === 'number') return day;
  const first = events.map(({ date }) => date).sort()[0];
  if (typeof reach !== 'string') return step.date === undefined || first === undefined ? undefined : dayNumber(first, step.date);
  const event = events.find(({ id }) => id === reach);
  if (!event) throw new Error(`Step "${step.id}" reaches "${reach}", which is no event of data/caravan-events.csv. Correct the id in the scene file.`);
  return dayNumber(first ?? event.date, event.date);
}
