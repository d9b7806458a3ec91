import type { Locale } from '../locales.ts';

/** The words of the two countries' monthly counts. `{0}`, `{1}` stand for figures or dates. */
export interface TwoCountsWords {
  readonly unit: string;
  readonly mexico: string;
  readonly unitedStates: string;
  readonly unitedStatesShort: string;
  readonly borderPatrol: string;
  readonly ports: string;
  readonly portsShort: string;
  readonly unsplit: string;
  readonly caravan: string;
  readonly peak: string;
  readonly halfYear: string;
  readonly higher: string;
  readonly higherBetweenPorts: string;
}

/** The chart's words in both languages. */
export const twoCountsWords: Record<Locale, TwoCountsWords> = {
  es: {
    unit: 'Eventos y encuentros por mes (no personas)',
    mexico: 'México',
    unitedStates: 'EE. UU., suroeste',
    unitedStatesShort: 'EE. UU.',
    borderPatrol: 'Patrulla Fronteriza',
    ports: 'puertos de entrada',
    portsShort: 'puertos',
    unsplit: 'ya sin desglose',
    caravan: 'La caravana: hasta {0} personas',
    peak: '{0}: {1}',
    halfYear: 'Enero a junio',
    higher: 'México, más alto que todo el suroeste',
    higherBetweenPorts: 'México, más alto que la Patrulla Fronteriza',
  },
  en: {
    unit: 'Events and encounters by month (not people)',
    mexico: 'Mexico',
    unitedStates: 'US southwest',
    unitedStatesShort: 'US',
    borderPatrol: 'Border Patrol',
    ports: 'ports of entry',
    portsShort: 'ports',
    unsplit: 'no longer split',
    caravan: 'The caravan: up to {0} people',
    peak: '{0}: {1}',
    halfYear: 'January to June',
    higher: 'Mexico higher than the whole southwest',
    higherBetweenPorts: 'Mexico higher than the Border Patrol alone',
  },
};
