import type { Locale } from '../locales.ts';

/** What is said of the diagram's segments beside the drawing. `{0}` stands for a figure or a name. */
export interface LinkedDiagramWords {
  /** How a segment is chosen. */
  readonly hint: string;
  /** Names of the two groups of segments. */
  readonly plate: string;
  readonly map: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly caption: string;
  readonly stretch: string;
  readonly date: string;
  readonly how: string;
  readonly people: string;
  /** Before the claims: whom they count. */
  readonly counted: Readonly<Record<'caravan' | 'transfer' | 'part', string>>;
  readonly km: string;
  readonly sources: string;
  /** Before the tables that the claims of people come from. */
  readonly evidence: string;
  readonly wholePicture: string;
  readonly mode: Readonly<Record<'foot' | 'mixed' | 'unknown' | 'bus' | 'night' | 'wait' | 'stay', string>>;
  readonly fromTo: string;
  readonly noFigure: string;
  readonly bound: Readonly<Record<'about' | 'exact' | 'less-than' | 'more-than' | 'up-to', string>>;
  readonly families: string;
  readonly length: string;
}

/** The words by language. */
export const linkedDiagramWords: Record<Locale, LinkedDiagramWords> = {
  es: {
    hint: 'Elige un tramo en el diagrama o en el mapa. Con el teclado, las flechas pasan de uno a otro.',
    plate: 'Tramos del diagrama, por fecha',
    map: 'Tramos del mapa, por fecha',
    previous: 'Tramo anterior',
    next: 'Tramo siguiente',
    close: 'Quitar la selección',
    caption: 'Todos los tramos dibujados, en orden',
    stretch: 'Tramo',
    date: 'Fecha',
    how: 'Cómo',
    people: 'Personas, según quién',
    counted: { caravan: 'toda la caravana: {0}', transfer: 'en este traslado: {0}', part: 'esta parte del grupo: {0}' },
    km: 'Kilómetros, según quién',
    sources: 'Fuentes',
    evidence: 'De dónde salen las cifras de personas',
    wholePicture: 'El diagrama completo',
    mode: {
      foot: 'a pie',
      mixed: 'en parte a pie',
      unknown: 'sin documentar',
      bus: 'en autobús ({0})',
      night: 'de noche, en un lugar',
      wait: 'en espera',
      stay: 'quién sigue ahí, sin documentar',
    },
    fromTo: '{0} a {1}',
    noFigure: 'sin cifra',
    bound: { about: 'unas {0}', exact: '{0}', 'less-than': 'casi {0}', 'more-than': 'más de {0}', 'up-to': 'hasta {0}' },
    families: '{0} familias',
    length: '{0}\u00a0km',
  },
  en: {
    hint: 'Choose a stretch in the diagram or on the map. On the keyboard, the arrows go from one to the next.',
    plate: 'Stretches of the diagram, by date',
    map: 'Stretches of the map, by date',
    previous: 'Previous stretch',
    next: 'Next stretch',
    close: 'Clear the choice',
    caption: 'Every stretch drawn, in order',
    stretch: 'Stretch',
    date: 'Date',
    how: 'How',
    people: 'People, as claimed',
    counted: { caravan: 'the whole caravan: {0}', transfer: 'on this transfer: {0}', part: 'this part of the group: {0}' },
    km: 'Kilometers, as reported',
    sources: 'Sources',
    evidence: 'Where the figures of people come from',
    wholePicture: 'The whole diagram',
    mode: {
      foot: 'on foot',
      mixed: 'part on foot',
      unknown: 'not documented',
      bus: 'by bus ({0})',
      night: 'at night, in one place',
      wait: 'waiting',
      stay: 'who is still there is not documented',
    },
    fromTo: '{0} to {1}',
    noFigure: 'no figure',
    bound: { about: 'about {0}', exact: '{0}', 'less-than': 'almost {0}', 'more-than': 'more than {0}', 'up-to': 'up to {0}' },
    families: '{0} families',
    length: '{0}\u00a0km',
  },
};
