import type { Locale } from '../locales.ts';

/** The words of the panels by nationality. `{0}` is the first month drawn, `{1}` the last. */
export const nationalityPanelsWords: Record<Locale, {
  readonly unit: string;
  readonly others: string;
}> = {
  es: {
    unit: 'Encuentros por mes en la frontera suroeste, puertos incluidos (eventos, no personas)',
    others: 'Los demás',
  },
  en: {
    unit: 'Encounters a month at the southwest border, ports included (events, not people)',
    others: 'All others',
  },
};
