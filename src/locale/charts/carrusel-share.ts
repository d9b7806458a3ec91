import type { Locale } from '../locales.ts';

/** The words of the bars that set the bus transfers against Mexico's events. `{0}`, `{1}` stand for figures or names. */
export interface CarruselShareWords {
  readonly month: string;
  readonly monthShort: string;
  readonly monthEvents: string;
  readonly bused: string;
  readonly busedShort: string;
  readonly busedBy: string;
  readonly busedByShort: string;
  readonly caravan: string;
  readonly year: string;
  readonly yearEvents: string;
  readonly south: string;
  readonly southNote: string;
  readonly letters: string;
}

/** The chart's words in both languages. */
export const carruselShareWords: Record<Locale, CarruselShareWords> = {
  es: {
    month: 'Un mes promedio, {0} a {1}: eventos y personas, a escala',
    monthShort: 'Un mes promedio, {0} a {1}',
    monthEvents: 'México registra {0} eventos',
    bused: 'Llevadas al sur en autobús: unas {0} personas, {1}',
    busedShort: 'Al sur en autobús: unas {0} personas, {1}',
    busedBy: 'según {0}',
    busedByShort: 'según The Washington Post y el IMUMI',
    caravan: 'Esta caravana: hasta {0} personas',
    year: 'Todo {0}, a otra escala',
    yearEvents: '{0} eventos',
    south: 'Tabasco y Chiapas: {0} de los eventos',
    southNote: 'en parte, gente hallada en el norte',
    letters: 'Unos {0} oficios de salida',
  },
  en: {
    month: 'An average month, {0} to {1}: events and people, to scale',
    monthShort: 'An average month, {0} to {1}',
    monthEvents: 'Mexico records {0} events',
    bused: 'Bused south: about {0} people, {1}',
    busedShort: 'Bused south: about {0} people, {1}',
    busedBy: 'according to {0}',
    busedByShort: 'by The Washington Post and IMUMI',
    caravan: 'This caravan: up to {0} people',
    year: 'All of {0}, at another scale',
    yearEvents: '{0} events',
    south: 'Tabasco and Chiapas: {0} of the events',
    southNote: 'in part, people found in the north',
    letters: 'About {0} exit letters',
  },
};
