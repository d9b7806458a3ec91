import type { Locale } from '../locales.ts';

/** The words of the shares by citizenship. */
export const citizenshipShareWords: Record<Locale, {
  readonly unit: string;
  readonly bands: { readonly mexico: string; readonly northern: string; readonly rest: string };
  readonly notMexico: string;
  readonly total: string;
}> = {
  es: {
    unit: 'Encuentros de la Patrulla Fronteriza en la frontera suroeste, por nacionalidad y año fiscal',
    bands: { mexico: 'México', northern: 'Guatemala, Honduras y El\u00a0Salvador', rest: 'Todos los demás países' },
    notMexico: 'de otros países',
    total: 'Encuentros por año fiscal (eventos, no personas)',
  },
  en: {
    unit: 'Border Patrol encounters at the southwest border, by citizenship and fiscal year',
    bands: { mexico: 'Mexico', northern: 'Guatemala, Honduras and El\u00a0Salvador', rest: 'All other countries' },
    notMexico: 'from elsewhere',
    total: 'Encounters per fiscal year (events, not people)',
  },
};
