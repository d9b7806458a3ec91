import type { Locale } from '../locales.ts';

/** The words of Mexico's events and returns by year. `{0}`, `{1}` stand for figures. */
export interface MexicoYearsWords {
  readonly unit: string;
  readonly unitThousands: string;
  readonly events: string;
  readonly returns: string;
  readonly perHundred: string;
  readonly caravan: string;
  /** What an event is not. */
  readonly countedAgain: string;
  /** Growth of the last year over the base year, `{0}` a multiple in words, `{1}` the base year. */
  readonly times: string;
  /** What is left of the base year, `{0}` a fraction in words. */
  readonly fraction: string;
  /** The registers of the countries that receive, `{0}` their count in the last year. */
  readonly received: string;
  readonly receivedShort: string;
  /** Multiples in words by the whole number they stand for. */
  readonly multiples: readonly string[];
  /** Fractions in words by their denominator. */
  readonly fractions: readonly string[];
}

/** The chart's words in both languages. */
export const mexicoYearsWords: Record<Locale, MexicoYearsWords> = {
  es: {
    unit: 'México: eventos y devoluciones por año (eventos, no personas)',
    unitThousands: 'México, miles por año (eventos, no personas)',
    events: 'eventos',
    returns: 'devoluciones',
    perHundred: 'Devoluciones por cada {0} eventos',
    caravan: 'Esta caravana a la misma escala: hasta {0} personas',
    countedAgain: 'Quien es llevado al sur y registrado otra vez cuenta otra vez',
    times: '{0} los eventos de {1}',
    fraction: '{0} de las devoluciones de {1}',
    received: 'Guatemala, Honduras y El Salvador anotaron más: {0} personas recibidas de México en {1}',
    receivedShort: 'Los tres países receptores anotaron más en {1}: {0} personas',
    multiples: ['', '', 'Dos veces', 'Tres veces', 'Cuatro veces', 'Cinco veces', 'Seis veces'],
    fractions: ['', '', 'La mitad', 'Un tercio', 'Un cuarto', 'Un quinto', 'Un sexto', 'Un séptimo', 'Un octavo'],
  },
  en: {
    unit: 'Mexico: events and returns by year (events, not people)',
    unitThousands: 'Mexico, thousands a year (events, not people)',
    events: 'events',
    returns: 'returns',
    perHundred: 'Returns per {0} events',
    caravan: 'This caravan at the same scale: up to {0} people',
    countedAgain: 'Someone moved south and recorded again counts again',
    times: '{0} the events of {1}',
    fraction: '{0} of the returns of {1}',
    received: 'Guatemala, Honduras and El Salvador logged more: {0} people received from Mexico in {1}',
    receivedShort: 'The three receiving countries logged more in {1}: {0} people',
    multiples: ['', '', 'Twice', 'Three times', 'Four times', 'Five times', 'Six times'],
    fractions: ['', '', 'Half', 'A third', 'A quarter', 'A fifth', 'A sixth', 'A seventh', 'An eighth'],
  },
};
