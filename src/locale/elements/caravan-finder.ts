import type { Locale } from '../locales.ts';

/** The words of the caravan finder and of the page that holds the table of caravans. */
export interface CaravanFinderWords {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** With the place `{n}`, filled by the script. */
  readonly several: string;
  readonly none: string;
  readonly failed: string;
  /** `{0}` caravans: leads to the table. */
  readonly table: string;
  readonly caption: string;
  readonly heads: Readonly<Record<'caravan' | 'start' | 'last' | 'end' | 'evidence' | 'size' | 'sources', string>>;
  readonly endKinds: Readonly<Record<'arrived' | 'dispersed-buses' | 'dispersed-papers' | 'dissolved' | 'not-found' | 'stopped-by-force' | 'trail-lost', string>>;
  readonly evidence: Readonly<Record<'documented' | 'single-source' | 'disputed', string>>;
  /** `{0}` people. */
  readonly people: string;
  /** `{0}` the place where people were seen going on, `{1}` when. */
  readonly remnant: string;
  readonly remnantUndated: string;
  /** Last traces that are no town, by the table's own words. */
  readonly places: Readonly<Record<string, string>>;
  readonly byEvidence: string;
  readonly count: string;
}

/** The words in both languages. */
export const caravanFinderWords: Record<Locale, CaravanFinderWords> = {
  es: {
    label: 'Buscar una caravana: fecha, nombre o lugar',
    previous: 'Caravana anterior',
    next: 'Caravana siguiente',
    several: '{n} caravanas coinciden',
    none: 'Ninguna coincide',
    failed: 'No se pudo leer la tabla.',
    table: 'Las {0} caravanas, en una tabla',
    caption: 'Las caravanas que hallamos, en orden de salida',
    heads: { caravan: 'Caravana', start: 'Salida', last: 'Último rastro', end: 'Cómo se lee ese rastro', evidence: 'Evidencia', size: 'Tamaño, según quién', sources: 'Fuentes' },
    endKinds: {
      arrived: 'Llegó como caravana',
      'dispersed-buses': 'Llevada en transporte oficial',
      'dispersed-papers': 'Se deshizo con la entrega de papeles',
      dissolved: 'Se deshizo',
      'not-found': 'Final no hallado, que no es lo mismo que terminar ahí',
      'stopped-by-force': 'Cerrado el paso, rodeada o detenida',
      'trail-lost': 'Rastro perdido',
    },
    evidence: { documented: 'documentada', 'single-source': 'una sola fuente', disputed: 'en disputa' },
    people: '{0} personas',
    remnant: 'Después se vio seguir gente en {0}, {1}.',
    remnantUndated: 'Después se vio seguir gente en {0}.',
    places: {
      'Oaxaca and Veracruz, divided': 'Entre Oaxaca y Veracruz, dividida',
      'Oaxaca, Isthmus (town not named)': 'Istmo de Oaxaca (pueblo no nombrado)',
      'Mapastepec (heading for)': 'Mapastepec (rumbo a)',
    },
    byEvidence: 'Por evidencia',
    count: 'Caravanas',
  },
  en: {
    label: 'Find a caravan: date, name or place',
    previous: 'Previous caravan',
    next: 'Next caravan',
    several: '{n} caravans match',
    none: 'None matches',
    failed: 'The table could not be read.',
    table: 'The {0} caravans, in one table',
    caption: 'The caravans we found, in order of departure',
    heads: { caravan: 'Caravan', start: 'Start', last: 'Last trace', end: 'How that trace reads', evidence: 'Evidence', size: 'Size, and who says so', sources: 'Sources' },
    endKinds: {
      arrived: 'Arrived as a caravan',
      'dispersed-buses': 'Taken away in official transport',
      'dispersed-papers': 'Broke up as papers were given out',
      dissolved: 'Broke up',
      'not-found': 'End not found, which is not the same as ending there',
      'stopped-by-force': 'Road blocked, encircled or held',
      'trail-lost': 'Trail lost',
    },
    evidence: { documented: 'documented', 'single-source': 'single source', disputed: 'disputed' },
    people: '{0} people',
    remnant: 'Afterward people were seen going on at {0}, {1}.',
    remnantUndated: 'Afterward people were seen going on at {0}.',
    places: {
      'Oaxaca and Veracruz, divided': 'Between Oaxaca and Veracruz, divided',
      'Oaxaca, Isthmus (town not named)': 'Isthmus of Oaxaca (town not named)',
      'Mapastepec (heading for)': 'Mapastepec (heading for it)',
    },
    byEvidence: 'By evidence',
    count: 'Caravans',
  },
};
