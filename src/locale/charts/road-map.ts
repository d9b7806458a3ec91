import type { Locale } from '../locales.ts';

/** The words of the map of the road. `{0}`, `{1}` stand for figures, dates or lists. */
export interface RoadMapWords {
  /** What the line is, and what it is not. */
  readonly note: string;
  readonly foot: string;
  readonly bus: string;
  readonly unknown: string;
  /** A town that let nobody in. */
  readonly refused: string;
  readonly notCounted: string;
  readonly people: string;
  readonly aboutPeople: string;
  readonly peopleRange: string;
  readonly families: string;
  /** Before a second report. */
  readonly or: string;
  /** People brought back the way they had come. */
  readonly back: string;
  /** Bus destinations that the view does not reach. */
  readonly elsewhere: string;
  readonly distance: string;
}

/** The map's words in both languages. */
export const roadMapWords: Record<Locale, RoadMapWords> = {
  es: {
    note: 'Línea esquemática por localidades del camino; no es un levantamiento.',
    foot: 'a pie',
    bus: 'en autobús',
    unknown: 'mixto o sin dato',
    refused: 'no dejó entrar',
    notCounted: 'sin cifra',
    people: '{0} personas',
    aboutPeople: 'unas {0} personas',
    peopleRange: '{0} a {1} personas',
    families: '{0} familias',
    or: 'o {0}',
    back: 'de vuelta: {0}',
    elsewhere: 'En otros autobuses, fuera de este mapa: {0}.',
    distance: '{0} km',
  },
  en: {
    note: 'Schematic line through towns on the road; not a survey.',
    foot: 'on foot',
    bus: 'by bus',
    unknown: 'mixed or unknown',
    refused: 'refused entry',
    notCounted: 'not counted',
    people: '{0} people',
    aboutPeople: 'about {0} people',
    peopleRange: '{0} to {1} people',
    families: '{0} families',
    or: 'or {0}',
    back: 'back: {0}',
    elsewhere: 'On other buses, beyond this map: {0}.',
    distance: '{0} km',
  },
};
