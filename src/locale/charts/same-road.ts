import type { Locale } from '../locales.ts';

/** The stretches of the road that hold a last trace, and the two that no stretch can hold. */
type Zone = 'border' | 'departure' | 'coast' | 'isthmus' | 'veracruz-puebla' | 'mexico-city' | 'north' | 'divided';

/** The words of the chart of caravans on one road. `{0}` stands for a figure or a date. */
export interface SameRoadWords {
  readonly howToRead: string;
  readonly howToReadShort: string;
  readonly zones: Readonly<Record<Zone, string>>;
  /** Over the columns of the narrow still; the border's also names the traces that are only a departure. */
  readonly shortZones: Readonly<Record<Exclude<Zone, 'departure' | 'divided'>, string>>;
  /** Beside the coast's count: of how many. */
  readonly ofAll: string;
  /** Before the stretches' totals. */
  readonly total: string;
  /** In the band of the northern border, after its last arrival. */
  readonly noneAfter: string;
  readonly noneAfterShort: string;
  readonly confidence: Readonly<Record<'documented' | 'single-source' | 'disputed', string>>;
  readonly endKnown: string;
  readonly endUnknown: string;
  readonly endUnknownShort: string;
  readonly thisCaravan: string;
  readonly thisCaravanShort: string;
}

/** The chart's words in both languages. */
export const sameRoadWords: Record<Locale, SameRoadWords> = {
  es: {
    howToRead: 'Cada línea, una caravana: de su salida a su último rastro. {0} halladas, en orden de salida',
    howToReadShort: 'Una línea, una caravana: {0} halladas',
    zones: {
      border: 'Antes de Tapachula',
      departure: 'Solo la salida',
      coast: 'Costa de Chiapas',
      isthmus: 'Istmo (Oaxaca)',
      'veracruz-puebla': 'Veracruz–Puebla',
      'mexico-city': 'Ciudad de México o poco más allá',
      north: 'Frontera norte',
      divided: 'dividida',
    },
    shortZones: {
      border: 'Antes, salida',
      coast: 'Costa de Chiapas',
      isthmus: 'Istmo',
      'veracruz-puebla': 'Ver., Pue.',
      'mexico-city': 'CDMX o más allá',
      north: 'Norte',
    },
    ofAll: 'de {0}',
    total: 'Total',
    noneAfter: 'No hallamos ninguna aquí, como caravana, después de {0}',
    noneAfterShort: 'En la frontera norte no hallamos ninguna, como caravana, después de {0}',
    confidence: { documented: 'documentada', 'single-source': 'una sola fuente', disputed: 'en disputa' },
    endKnown: 'final conocido',
    endUnknown: 'final no hallado, que no es lo mismo que terminar ahí',
    endUnknownShort: 'no hallado',
    thisCaravan: 'Éxodo de la pobreza',
    thisCaravanShort: 'esta',
  },
  en: {
    howToRead: 'Each line a caravan: from its start to its last trace. {0} found, in order of departure',
    howToReadShort: 'One line, one caravan: {0} found',
    zones: {
      border: 'Before Tapachula',
      departure: 'Departure only',
      coast: 'Chiapas coast',
      isthmus: 'Isthmus (Oaxaca)',
      'veracruz-puebla': 'Veracruz–Puebla',
      'mexico-city': 'Mexico City or just beyond',
      north: 'Northern border',
      divided: 'divided',
    },
    shortZones: {
      border: 'Before, start',
      coast: 'Chiapas coast',
      isthmus: 'Isthmus',
      'veracruz-puebla': 'Ver. and Pue.',
      'mexico-city': 'Mexico City or beyond',
      north: 'North',
    },
    ofAll: 'of {0}',
    total: 'Total',
    noneAfter: 'We found none here, as a caravan, after {0}',
    noneAfterShort: 'At the northern border we found none, as a caravan, after {0}',
    confidence: { documented: 'documented', 'single-source': 'single source', disputed: 'disputed' },
    endKnown: 'end known',
    endUnknown: 'end not found, which is not the same as ending there',
    endUnknownShort: 'not found',
    thisCaravan: 'Exodus from Poverty',
    thisCaravanShort: 'this one',
  },
};
