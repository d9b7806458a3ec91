import type { Locale } from '../locales.ts';

/** The words of the timeline of two governments. `{0}` stands for a figure. */
export interface PolicyTimelineWords {
  readonly unitedStates: string;
  readonly mexico: string;
  readonly both: string;
  readonly other: string;
  readonly caravan: string;
  readonly caravanShort: string;
  /** One of the caravan's days. */
  readonly day: string;
  /** Notes that a view may add, by their id. */
  readonly notes: Readonly<Record<'flights-south', string>>;
}

/** The chart's words in both languages. */
export const policyTimelineWords: Record<Locale, PolicyTimelineWords> = {
  es: {
    unitedStates: 'Estados Unidos',
    mexico: 'México',
    both: 'los dos',
    other: 'otros',
    caravan: 'Los {0} días de la caravana',
    caravanShort: 'caravana, {0} días',
    day: 'día {0}',
    notes: { 'flights-south': 'El INM reanuda los vuelos al sur' },
  },
  en: {
    unitedStates: 'United States',
    mexico: 'Mexico',
    both: 'both',
    other: 'others',
    caravan: 'The caravan’s {0} days',
    caravanShort: 'caravan, {0} days',
    day: 'day {0}',
    notes: { 'flights-south': 'INM’s flights south resume' },
  },
};
