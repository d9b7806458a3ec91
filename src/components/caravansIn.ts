import { formatDate } from '../locale/charts/calendar.ts';
import { caravanFinderWords } from '../locale/elements/caravan-finder.ts';
import type { Locale } from '../locale/locales.ts';
import { formatRange } from '../locale/numbers.ts';
import { fill } from '../locale/ui.ts';
import { publishersOf } from './sourceName.ts';
import { tables } from './storyIn.ts';

/** A cell of a caravan's row: words, or the publishers that it rests on. */
export interface CaravanCell {
  readonly head: string;
  readonly words: string;
  readonly publishers: ReturnType<typeof publishersOf>;
}

/** A caravan in words. */
export interface CaravanRow {
  readonly id: string;
  /** Date and name. */
  readonly name: string;
  /** All that stands beside the name, in the table's order. */
  readonly cells: readonly CaravanCell[];
}

/** The caravans of the same road as rows in a language, in order of departure. */
export function caravansIn(locale: Locale): CaravanRow[] {
  const words = caravanFinderWords[locale];
  const { heads } = words;
  const day = (date: string): string => formatDate(date, locale, 'full');
  const place = (name: string): string => words.places[name] ?? name;
  return [...tables().caravans]
    .sort((a, b) => a.start_date.localeCompare(b.start_date, locale))
    .map((row) => {
      const low = row.people_low ?? row.people_high;
      const remnant = row.remnant_place === null ? '' : row.remnant_date === null ? fill(words.remnantUndated, place(row.remnant_place)) : fill(words.remnant, place(row.remnant_place), day(row.remnant_date));
      const state = row.last_state === null || row.last_lat === null || row.last_state === row.last_place ? '' : `, ${row.last_state}`;
      const people = low === null ? '' : `${fill(words.people, formatRange(low, row.people_high ?? low, 'integer', locale))}: `;
      const cells: readonly (readonly [head: string, words: string])[] = [
        [heads.start, `${row.start_place}, ${day(row.start_date)}`],
        [heads.last, `${place(row.last_place)}${state}, ${day(row.last_date)}`],
        [heads.end, [`${words.endKinds[row.end_kind]}.`, locale === 'es' ? row.end_note_es : row.end_note_en, remnant].filter(Boolean).join(' ')],
        [heads.evidence, words.evidence[row.confidence]],
        [heads.size, `${people}${(locale === 'es' ? row.people_claimed_by_es : row.people_claimed_by) ?? ''}`],
        [heads.sources, ''],
      ];
      return {
        id: row.id,
        name: `${day(row.start_date)} · ${(locale === 'es' ? row.name : row.name_en).replace(/^\((.*)\)$/, '$1')}`,
        cells: cells.map(([head, text]) => ({ head, words: text, publishers: head === heads.sources ? publishersOf(row.sources, locale) : [] })),
      };
    });
}
