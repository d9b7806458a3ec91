import type { Locale } from '../locales.ts';

/** The words of the chart of squares. `{0}`, `{1}` stand for figures or for who made a claim. */
export interface UnitGridWords {
  readonly unit: string;
  readonly unitUnseen: string;
  readonly claim: string;
  readonly caravan: string;
  readonly caravanShort: string;
  readonly monthDay: string;
  readonly yearDay: string;
  readonly month: string;
  readonly monthShort: string;
  readonly dayInMonth: string;
  readonly southwest: string;
  readonly elsewhere: string;
  readonly borderPatrol: string;
  readonly gotaways: string;
  readonly article: string;
}

/** The chart's words in both languages. */
export const unitGridWords: Record<Locale, UnitGridWords> = {
  es: {
    unit: 'Un cuadro: {0}\u00a0personas en la caravana, {0}\u00a0encuentros en la frontera',
    unitUnseen: 'Un cuadro: {0}\u00a0encuentros o personas',
    claim: '{0}: {1}',
    caravan: 'La caravana al salir: {0}\u00a0a\u00a0{1}, según la fuente',
    caravanShort: 'La caravana: {0}\u00a0a\u00a0{1}, según la fuente',
    monthDay: 'Día promedio de diciembre de {y}: {0}\u00a0encuentros',
    yearDay: 'Día promedio del año fiscal {y}: {0}\u00a0encuentros',
    month: 'Frontera suroeste, diciembre de {y}: {0}\u00a0encuentros',
    monthShort: 'Diciembre de {y}: {0}',
    dayInMonth: 'un día promedio',
    southwest: 'Suroeste, año fiscal {y}: {0}\u00a0encuentros',
    elsewhere: 'Aeropuertos, costas y frontera norte: {0} más',
    borderPatrol: 'Patrulla Fronteriza: {0}',
    gotaways: 'No interceptados, estimaciones oficiales: {0}\u00a0a\u00a0{1}',
    article: 'Marco, lo que dice el artículo: tres más por cada arresto, {0}',
  },
  en: {
    unit: 'One square: {0}\u00a0people in the caravan, {0}\u00a0encounters at the border',
    unitUnseen: 'One square: {0}\u00a0encounters or people',
    claim: '{0}: {1}',
    caravan: 'The caravan at its start: {0}\u00a0to\u00a0{1}, by source',
    caravanShort: 'The caravan: {0}\u00a0to\u00a0{1}, by source',
    monthDay: 'Average day of December {y}: {0}\u00a0encounters',
    yearDay: 'Average day of fiscal year {y}: {0}\u00a0encounters',
    month: 'Southwest border, December {y}: {0}\u00a0encounters',
    monthShort: 'December {y}: {0}',
    dayInMonth: 'one average day',
    southwest: 'Southwest, fiscal year {y}: {0}\u00a0encounters',
    elsewhere: 'Airports, coasts, northern border: {0} more',
    borderPatrol: 'Border Patrol: {0}',
    gotaways: 'Not stopped, official estimates: {0}\u00a0to\u00a0{1}',
    article: 'Frame, what the article says: three more for every arrest, {0}',
  },
};
