import type { Locale } from './locales.ts';

/** The counts that are kept by nationality, by the figure that draws them. */
export type NationalityCount = 'citizenship-share' | 'nationality-panels' | 'darien-months' | 'comar-years' | 'venezuela-flights' | 'mexico-years' | 'not-shown';

/** The sentences on one nationality under a chart. `{0}`, `{1}` … stand for figures and dates. */
export interface NationalityNoteWords {
  /** A count's name, what it counts, and who counts: the head of its column. */
  readonly counts: Readonly<Record<NationalityCount, { readonly name: string; readonly unit: string; readonly origin: string }>>;
  /** Encounters, fiscal year, share, encounters of the last, last fiscal year. */
  readonly borderPatrol: string;
  /** The same where the highest year is the last. */
  readonly borderPatrolLast: string;
  readonly borderPatrolNone: string;
  readonly bands: Readonly<Record<'mexico' | 'northern' | 'rest', string>>;
  /** Encounters, month, encounters of the last, last month, sum, share. */
  readonly southwest: string;
  readonly southwestOthers: string;
  readonly southwestNone: string;
  /** Crossings, month, crossings of the last, last month. */
  readonly darien: string;
  /** Year, crossings, share. */
  readonly darienYear: string;
  /** Crossings, year, share. */
  readonly darienYearOnly: string;
  readonly darienOthers: string;
  /** Year. */
  readonly darienNone: string;
  /** People, year, people, year. */
  readonly comarBoth: string;
  /** People, year; the year without. */
  readonly comarOne: string;
  readonly comarNone: string;
  /** Encounters, first month, last month. */
  readonly flights: string;
  readonly flightsNone: string;
  /** Flights, people. */
  readonly flightsVenezuela: string;
  readonly flightsOnlyVenezuela: string;
  /** Events, year, share, events of the last, last year. */
  readonly events: string;
  /** Events, year, share. */
  readonly eventsLast: string;
  readonly eventsNone: string;
  /** Share, year: one for each year, put together as a list. */
  readonly eventsShare: string;
  /** The list of shares. */
  readonly eventsShares: string;
  /** Where the chart of returns per events has a nationality. */
  readonly rates: Readonly<Record<'three' | 'all', string>>;
  /** A share that would be written as nothing: the smallest that is written. */
  readonly lessThan: string;
  readonly notDrawn: string;
  readonly mexicoItself: string;
}

/** The sentences in both languages. */
export const nationalityNoteWords: Record<Locale, NationalityNoteWords> = {
  es: {
    counts: {
      'citizenship-share': { name: 'Patrulla Fronteriza, por año fiscal', unit: 'encuentros en la frontera suroeste, sin puertos (eventos)', origin: 'OHSS' },
      'nationality-panels': { name: 'CBP, por mes', unit: 'encuentros en la frontera suroeste, con puertos (eventos)', origin: 'CBP' },
      'darien-months': { name: 'El Darién, por mes', unit: 'cruces registrados por Panamá', origin: 'SNM de Panamá, por la OIM' },
      'comar-years': { name: 'Refugio en México, por año', unit: 'personas, como se publicó por primera vez', origin: 'COMAR, por EFE' },
      'venezuela-flights': { name: 'Los meses de los vuelos', unit: 'encuentros en la frontera suroeste (eventos)', origin: 'CBP' },
      'mexico-years': { name: 'México, por año', unit: 'eventos de personas en situación irregular', origin: 'UPM, por la OIM' },
      'not-shown': { name: 'México, su parte de cada año', unit: 'parte de los eventos', origin: 'UPM, por la OIM' },
    },
    borderPatrol: '{0} encuentros con la Patrulla Fronteriza en el año fiscal {1}, su año más alto ({2} del total); {3} en el {4}, el último. Son cifras redondeadas a decenas.',
    borderPatrolLast: '{0} encuentros con la Patrulla Fronteriza en el año fiscal {1}, su año más alto y el último ({2} del total). Son cifras redondeadas a decenas.',
    borderPatrolNone: 'La tabla de OHSS no cuenta aparte esta nacionalidad.',
    bands: {
      mexico: 'En la gráfica es la banda de México.',
      northern: 'En la gráfica va en la banda de Guatemala, Honduras y El\u00a0Salvador.',
      rest: 'En la gráfica va en la banda de todos los demás países.',
    },
    southwest: '{0} encuentros en {1}, su mes más alto; {2} en {3}, el último. En todo el periodo, {4}: {5} del total.',
    southwestOthers: 'En la gráfica va con los demás.',
    southwestNone: 'CBP no cuenta aparte esta nacionalidad; va con los demás.',
    darien: '{0} cruces en {1}, su mes más alto; {2} en {3}, el último.',
    darienYear: 'En {0}, {1}: {2} de todos.',
    darienYearOnly: '{0} cruces en {1}: {2} de todos. La tabla por mes no cuenta aparte esta nacionalidad.',
    darienOthers: 'En la gráfica va entre los de otros países.',
    darienNone: 'La tabla de Panamá de {0} no cuenta aparte esta nacionalidad; en la gráfica va entre los de otros países.',
    comarBoth: '{0} personas pidieron refugio en {1} y {2} en {3}, como se publicó por primera vez.',
    comarOne: '{0} personas pidieron refugio en {1}, como se publicó por primera vez; en {2} la COMAR no publicó aparte esta nacionalidad.',
    comarNone: 'La COMAR no publicó aparte esta nacionalidad.',
    flights: '{0} encuentros en la frontera suroeste de {1} a {2}.',
    flightsNone: 'CBP no cuenta aparte esta nacionalidad.',
    flightsVenezuela: 'En esos meses, {0} vuelos a Venezuela con más de {1} personas.',
    flightsOnlyVenezuela: 'La gráfica cuenta solo a Venezuela.',
    events: '{0} eventos en {1}, su año más alto ({2} del total); {3} en {4}, el último en que consta.',
    eventsLast: '{0} eventos en {1}, su año más alto y el último en que consta ({2} del total).',
    eventsNone: 'La tabla de México no cuenta aparte esta nacionalidad.',
    eventsShare: '{0} en {1}',
    eventsShares: 'De los eventos de México: {0}.',
    rates: { three: 'En la gráfica va en las barras de los tres países.', all: 'En la gráfica va solo en las barras de todas las nacionalidades.' },
    lessThan: 'menos de {0}',
    notDrawn: 'La gráfica no separa nacionalidades.',
    mexicoItself: 'Aquí México cuenta solo a personas extranjeras.',
  },
  en: {
    counts: {
      'citizenship-share': { name: 'Border Patrol, by fiscal year', unit: 'encounters at the southwest border, without ports (events)', origin: 'OHSS' },
      'nationality-panels': { name: 'CBP, by month', unit: 'encounters at the southwest border, with ports (events)', origin: 'CBP' },
      'darien-months': { name: 'The Darién, by month', unit: 'crossings recorded by Panama', origin: 'Panama’s SNM, through IOM' },
      'comar-years': { name: 'Refugee claims in Mexico, by year', unit: 'people, as first published', origin: 'COMAR, through EFE' },
      'venezuela-flights': { name: 'The months of the flights', unit: 'encounters at the southwest border (events)', origin: 'CBP' },
      'mexico-years': { name: 'Mexico, by year', unit: 'events of people in an irregular situation', origin: 'UPM, through IOM' },
      'not-shown': { name: 'Mexico, its share of each year', unit: 'share of events', origin: 'UPM, through IOM' },
    },
    borderPatrol: '{0} Border Patrol encounters in fiscal {1}, its highest year ({2} of the total); {3} in {4}, the last. The figures are rounded to ten.',
    borderPatrolLast: '{0} Border Patrol encounters in fiscal {1}, its highest year and the last ({2} of the total). The figures are rounded to ten.',
    borderPatrolNone: 'The OHSS table does not list this nationality separately.',
    bands: {
      mexico: 'In the chart it is Mexico’s band.',
      northern: 'In the chart it is in the band of Guatemala, Honduras and El\u00a0Salvador.',
      rest: 'In the chart it is in the band of all other countries.',
    },
    southwest: '{0} encounters in {1}, its highest month; {2} in {3}, the last. Over the whole period, {4}: {5} of the total.',
    southwestOthers: 'In the chart it is among all others.',
    southwestNone: 'CBP does not list this nationality separately; it is among all others.',
    darien: '{0} crossings in {1}, its highest month; {2} in {3}, the last.',
    darienYear: 'In {0}, {1}: {2} of all.',
    darienYearOnly: '{0} crossings in {1}: {2} of all. The monthly table does not list this nationality separately.',
    darienOthers: 'In the chart it is among those from elsewhere.',
    darienNone: 'Panama’s table for {0} does not list this nationality separately; in the chart it is among those from elsewhere.',
    comarBoth: '{0} people asked for refugee status in {1} and {2} in {3}, as first published.',
    comarOne: '{0} people asked for refugee status in {1}, as first published; for {2}, COMAR did not publish this nationality separately.',
    comarNone: 'COMAR did not publish this nationality separately.',
    flights: '{0} encounters at the southwest border from {1} to {2}.',
    flightsNone: 'CBP does not list this nationality separately.',
    flightsVenezuela: 'In those months, {0} flights to Venezuela with more than {1} people.',
    flightsOnlyVenezuela: 'The chart counts Venezuela only.',
    events: '{0} events in {1}, its highest year ({2} of the total); {3} in {4}, the last that lists it.',
    eventsLast: '{0} events in {1}, its highest year and the last that lists it ({2} of the total).',
    eventsNone: 'Mexico’s table does not list this nationality separately.',
    eventsShare: '{0} in {1}',
    eventsShares: 'Of Mexico’s events: {0}.',
    rates: { three: 'In the chart it is in the bars of the three countries.', all: 'In the chart it is only in the bars of all nationalities.' },
    lessThan: 'less than {0}',
    notDrawn: 'The chart does not separate nationalities.',
    mexicoItself: 'Here Mexico counts foreigners only.',
  },
};
