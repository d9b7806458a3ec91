import type { Locale } from '../locales.ts';

/** The words of the squares. `{0}`, `{1}` stand for figures. */
export const venezuelaFlightsWords: Record<Locale, {
  readonly unit: string;
  readonly encounters: string;
  readonly flights: string;
  readonly caravan: string;
}> = {
  es: {
    unit: 'Un cuadro: {0} encuentros o personas, octubre a diciembre de {1}',
    encounters: '{0} encuentros con personas venezolanas en la frontera suroeste',
    flights: '{0} vuelos a Venezuela: más de {1} personas',
    caravan: 'La caravana: hasta {0} personas',
  },
  en: {
    unit: 'One square: {0} encounters or people, October to December {1}',
    encounters: '{0} encounters with Venezuelans at the southwest border',
    flights: '{0} flights to Venezuela: more than {1} people',
    caravan: 'The caravan: up to {0} people',
  },
};
