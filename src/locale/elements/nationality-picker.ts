import type { Locale } from '../locales.ts';

/** The words of the nationality picker and of the page that holds its table. */
export interface NationalityPickerWords {
  /** The control's name. */
  readonly label: string;
  /** The first option: nothing picked. */
  readonly all: string;
  readonly clear: string;
  /** Leads to the table, for readers without script too. */
  readonly table: string;
  /** Where the table cannot be had. */
  readonly failed: string;
  /** Beside the number of a step whose figure is not counted by nationality, while one is picked. */
  readonly uncounted: string;
  readonly nationality: string;
  readonly caption: string;
  /** Which nationalities stand in the table: `{0}` is the least in a year. */
  readonly which: string;
}

/** The words in both languages. */
export const nationalityPickerWords: Record<Locale, NationalityPickerWords> = {
  es: {
    label: 'Elegir una nacionalidad',
    all: 'Nacionalidad: todas',
    clear: 'Quitar la nacionalidad',
    table: 'Todas las nacionalidades, en una tabla',
    failed: 'No se pudo leer la tabla.',
    uncounted: '· No por nacionalidad',
    nationality: 'Nacionalidad',
    caption: 'Lo que dice cada conteo de cada nacionalidad',
    which: 'Están las nacionalidades que separan las tablas por mes de CBP o de Panamá o la de la COMAR, y las que otro conteo anota con {0} o más en un año.',
  },
  en: {
    label: 'Pick a nationality',
    all: 'Nationality: all',
    clear: 'Clear the nationality',
    table: 'All nationalities, in one table',
    failed: 'The table could not be read.',
    uncounted: '· Not by nationality',
    nationality: 'Nationality',
    caption: 'What each count says of each nationality',
    which: 'It holds the nationalities that the monthly tables of CBP or Panama or the table of COMAR list, and those that another count has at {0} or more in one year.',
  },
};
