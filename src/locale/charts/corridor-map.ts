import type { Locale } from '../locales.ts';

/** The words of the corridor: places and what is counted there. `{0}` is the year. */
export const corridorMapWords: Record<Locale, {
  readonly unit: string;
  readonly places: { readonly darien: string; readonly honduras: string; readonly mexico: string; readonly us: string };
  readonly measures: { readonly darien: string; readonly honduras: string; readonly mexico: string; readonly us: string };
}> = {
  es: {
    unit: '{0}: cuatro conteos distintos, una sola escala',
    places: { darien: 'Darién', honduras: 'Honduras', mexico: 'México', us: 'EE. UU., frontera suroeste' },
    measures: { darien: 'cruces registrados', honduras: 'entradas irregulares', mexico: 'eventos', us: 'encuentros' },
  },
  en: {
    unit: '{0}: four different counts, one scale',
    places: { darien: 'Darién', honduras: 'Honduras', mexico: 'Mexico', us: 'US southwest border' },
    measures: { darien: 'crossings recorded', honduras: 'irregular entries', mexico: 'events', us: 'encounters' },
  },
};
