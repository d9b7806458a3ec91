import { dayNumber } from '../model/dates.ts';
import type { CaravanEventsRow } from '../model/rows.ts';
import type { StoryStep } from './readStory.ts';

/**
 * The day of the caravan's journey at whose end a step stands, counted from one: from the event that its map reaches, or
 * from the diagram's own day; undefined where the step is not on the road. Throws when the map reaches no event of the table.
 */
export function stepDay(step: Pick<StoryStep, 'id' | 'view'>, events: readonly CaravanEventsRow[]): number | undefined {
  const { reach, day } = step.view;
  if (typeof day === 'number') return day;
  if (typeof reach !== 'string') return undefined;
  const event = events.find(({ id }) => id === reach);
  if (!event) throw new Error(`Step "${step.id}" reaches "${reach}", which is no event of data/caravan-events.csv. Correct the id in the scene file.`);
  const first = events.map(({ date }) => date).sort()[0] ?? event.date;
  return dayNumber(first, event.date);
}
