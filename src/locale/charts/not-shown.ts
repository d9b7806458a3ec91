import type { Locale } from '../locales.ts';

/** The words of the three small charts of what the counts do not show. `{0}`, `{1}` stand for figures or dates. */
export interface NotShownWords {
  readonly monthsTitle: string;
  readonly monthsTitleShort: string;
  readonly court: string;
  readonly courtShort: string;
  readonly fire: string;
  readonly fireShort: string;
  readonly stations: string;
  readonly stationsShort: string;
  readonly funds: string;
  readonly fundsShort: string;
  readonly caravan: string;
  readonly caravanShort: string;
  readonly ratesTitle: string;
  readonly three: string;
  readonly threeShort: string;
  readonly all: string;
  readonly allShort: string;
  readonly threeShare: string;
  readonly fallTitle: string;
  readonly receivers: string;
  readonly receiversShort: string;
  readonly mexico: string;
  readonly mexicoShort: string;
}

/** The charts' words in both languages. */
export const notShownWords: Record<Locale, NotShownWords> = {
  es: {
    monthsTitle: 'Devoluciones por mes: cayeron antes de la caravana',
    monthsTitleShort: 'Devoluciones por mes',
    court: '{0}: la Corte limita la detención a {1} horas',
    courtShort: '{0}: Corte, {1} horas',
    fire: '{0}: incendio en Ciudad Juárez, {1} muertes',
    fireShort: '{0}: incendio, Juárez',
    stations: '{0}: el INM cierra {1} estancias',
    stationsShort: '{0}: {1} estancias menos',
    funds: '{0}: INM sin fondos',
    fundsShort: 'sin fondos',
    caravan: 'Caravana: hasta {0} personas',
    caravanShort: 'caravana: {0}',
    ratesTitle: 'Devoluciones por cada {0} eventos',
    three: 'Guatemala, Honduras, El Salvador',
    threeShort: 'Guat., Hond., El Salv.',
    all: 'todas las nacionalidades',
    allShort: 'todas',
    threeShare: 'Parte de los tres países en los eventos',
    fallTitle: 'Devoluciones a esos países, {0} a {1}',
    receivers: 'registros de quienes reciben: {0} a {1} personas',
    receiversShort: 'quienes reciben',
    mexico: 'conteo de México',
    mexicoShort: 'México',
  },
  en: {
    monthsTitle: 'Returns by month: they fell before the caravan',
    monthsTitleShort: 'Returns by month',
    court: '{0}: the Supreme Court limits detention to {1} hours',
    courtShort: '{0}: Court, {1} hours',
    fire: '{0}: fire in Ciudad Juárez, {1} dead',
    fireShort: '{0}: Juárez fire',
    stations: '{0}: INM closes {1} stations',
    stationsShort: '{0}: {1} stations shut',
    funds: '{0}: INM out of funds',
    fundsShort: 'no funds',
    caravan: 'Caravan: up to {0} people',
    caravanShort: 'caravan: {0}',
    ratesTitle: 'Returns per {0} events',
    three: 'Guatemala, Honduras, El Salvador',
    threeShort: 'Guat., Hond., El Salv.',
    all: 'all nationalities',
    allShort: 'all',
    threeShare: 'The three countries’ share of events',
    fallTitle: 'Returns to those countries, {0} to {1}',
    receivers: 'receiving registers: {0} to {1} people',
    receiversShort: 'receivers',
    mexico: 'Mexico’s count',
    mexicoShort: 'Mexico',
  },
};
