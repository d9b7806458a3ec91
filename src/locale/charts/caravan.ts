import type { Locale } from '../locales.ts';

/** The name of the caravan's mark in a chart of counts; `{0}` is its largest claim. */
export const caravanWords: Record<Locale, { readonly scaled: string; readonly short: string }> = {
  es: { scaled: 'La caravana, a escala: hasta {0} personas', short: 'La caravana: hasta {0} personas' },
  en: { scaled: 'The caravan, to scale: up to {0} people', short: 'The caravan: up to {0} people' },
};
