import type { Locale } from '../locales.ts';

/** Words of the table of caravans on one road. `{0}` stands for a figure. */
export const sameRoadTableWords: Record<Locale, {
  readonly caption: string;
  readonly name: string;
  readonly start: string;
  readonly startPlace: string;
  readonly lastPlace: string;
  readonly lastDay: string;
  readonly stretch: string;
  readonly end: string;
  readonly note: string;
  readonly noPlace: string;
  readonly ends: Readonly<Record<'arrived' | 'dispersed-buses' | 'dispersed-papers' | 'dissolved' | 'not-found' | 'stopped-by-force' | 'trail-lost', string>>;
}> = {
  es: {
    caption: 'Las {0} caravanas halladas, en orden de salida: hasta dónde llega su última huella. Los nombres entre paréntesis son nuestros',
    name: 'Caravana',
    start: 'Salida',
    startPlace: 'De dónde',
    lastPlace: 'Última huella',
    lastDay: 'Cuándo',
    stretch: 'Tramo',
    end: 'Cómo se lee el final',
    note: 'Lo que consta',
    noPlace: 'no hay un solo lugar',
    ends: {
      arrived: 'llegó',
      'dispersed-buses': 'dispersada en autobuses',
      'dispersed-papers': 'dispersada con papeles',
      dissolved: 'se disolvió',
      'not-found': 'final no hallado',
      'stopped-by-force': 'detenida por la fuerza',
      'trail-lost': 'rastro perdido',
    },
  },
  en: {
    caption: 'The {0} caravans found, in order of departure: how far their last trace goes. Names in brackets are ours',
    name: 'Caravan',
    start: 'Start',
    startPlace: 'From',
    lastPlace: 'Last trace',
    lastDay: 'When',
    stretch: 'Stretch',
    end: 'How the end reads',
    note: 'What the record holds',
    noPlace: 'no single place',
    ends: {
      arrived: 'arrived',
      'dispersed-buses': 'dispersed by bus',
      'dispersed-papers': 'dispersed with papers',
      dissolved: 'dissolved',
      'not-found': 'end not found',
      'stopped-by-force': 'stopped by force',
      'trail-lost': 'trail lost',
    },
  },
};
