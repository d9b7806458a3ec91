import type { Locale } from '../locales.ts';

/** Words of the tables of section `containment`. `{0}`, `{1}` stand for years, periods or figures. */
export const containmentTableWords: Record<Locale, {
  readonly years: string;
  readonly rate: string;
  readonly received: string;
  readonly receivedPeople: string;
  readonly months: string;
  readonly unsplit: string;
  readonly mexicoEnds: string;
  readonly usEnds: string;
  readonly higherThanAll: string;
  readonly higherThanPatrol: string;
  readonly halves: string;
  readonly count: string;
  readonly bars: string;
  readonly monthEvents: string;
  readonly bused: string;
  readonly yearEvents: string;
  readonly southState: string;
  readonly letters: string;
  readonly shareOfEvents: string;
  readonly lettersUnit: string;
  readonly monthsOfReturns: string;
  readonly flags: string;
  readonly flag: string;
  readonly court: string;
  readonly fire: string;
  readonly stations: string;
  readonly funds: string;
  readonly hours: string;
  readonly deaths: string;
  readonly closed: string;
  readonly rates: string;
  readonly rateThree: string;
  readonly rateAll: string;
  readonly shareThree: string;
  readonly fall: string;
  readonly register: string;
  readonly receivers: string;
  readonly mexico: string;
  readonly byNationality: string;
  readonly noFigure: string;
}> = {
  es: {
    years: 'México: eventos de personas en situación irregular y devoluciones, por año',
    rate: 'Devoluciones',
    received: 'La raya sobre la última columna: lo que anotaron los países que reciben',
    receivedPeople: 'Personas recibidas de México',
    months: 'Los dos conteos, por mes, del {0} al {1}',
    unsplit: 'sin dato: CBP ya no lo publica por separado en nuestras tablas',
    mexicoEnds: 'sin dato: nuestra serie de México termina antes',
    usEnds: 'sin dato: nuestra serie de Estados Unidos termina antes',
    higherThanAll: 'México, más alto que todo el suroeste',
    higherThanPatrol: 'México, más alto que la Patrulla Fronteriza',
    halves: 'Los dos primeros semestres comparados',
    count: 'Conteo',
    bars: 'Las barras: un mes medio y un año, cada cual a su escala',
    monthEvents: 'Eventos en México, promedio al mes',
    bused: 'Personas llevadas al sur en autobús, al mes',
    yearEvents: 'Eventos en México, todo el año',
    southState: 'Eventos en {0}',
    letters: 'Oficios de salida',
    shareOfEvents: 'Frente a los eventos del periodo',
    lettersUnit: 'oficios',
    monthsOfReturns: 'Devoluciones desde México, por mes',
    flags: 'Lo que pasó alrededor de la caída',
    flag: 'Hecho',
    court: 'La Suprema Corte limita la detención',
    fire: 'Incendio en Ciudad Juárez',
    stations: 'El INM cierra estancias',
    funds: 'El INM se queda sin fondos',
    hours: 'horas de límite',
    deaths: 'muertes',
    closed: 'estancias cerradas',
    rates: 'Devoluciones por cada {0} eventos',
    rateThree: 'Guatemala, Honduras y El Salvador',
    rateAll: 'Todas las nacionalidades',
    shareThree: 'Parte de los tres países en los eventos',
    fall: 'Devoluciones a esos tres países, {0} y {1}, en dos registros',
    register: 'Registro',
    receivers: 'Los países que reciben',
    mexico: 'La cuenta de México',
    byNationality: 'sin dato: nuestras tablas no tienen las devoluciones por nacionalidad',
    noFigure: 'sin cifra',
  },
  en: {
    years: 'Mexico: events of people in an irregular situation, and returns, by year',
    rate: 'Returns',
    received: 'The line over the last column: what the receiving countries logged',
    receivedPeople: 'People received from Mexico',
    months: 'The two counts by month, {0} to {1}',
    unsplit: 'no data: CBP no longer splits this month in our tables',
    mexicoEnds: 'no data: our series for Mexico ends before',
    usEnds: 'no data: our series for the United States ends before',
    higherThanAll: 'Mexico higher than the whole southwest',
    higherThanPatrol: 'Mexico higher than the Border Patrol alone',
    halves: 'The two half-years compared',
    count: 'Count',
    bars: 'The bars: a mean month and a year, each to its own scale',
    monthEvents: 'Events in Mexico, mean month',
    bused: 'People bused south, a month',
    yearEvents: 'Events in Mexico, the whole year',
    southState: 'Events in {0}',
    letters: 'Exit letters',
    shareOfEvents: 'Against the period’s events',
    lettersUnit: 'letters',
    monthsOfReturns: 'Returns from Mexico by month',
    flags: 'What happened around the fall',
    flag: 'Event',
    court: 'The Supreme Court limits detention',
    fire: 'Fire in Ciudad Juárez',
    stations: 'INM closes stations',
    funds: 'INM runs out of funds',
    hours: 'hours at most',
    deaths: 'deaths',
    closed: 'stations closed',
    rates: 'Returns per {0} events',
    rateThree: 'Guatemala, Honduras and El Salvador',
    rateAll: 'All nationalities',
    shareThree: 'The three countries’ share of events',
    fall: 'Returns to those three countries, {0} and {1}, in two registers',
    register: 'Register',
    receivers: 'The receiving countries',
    mexico: 'Mexico’s count',
    byNationality: 'no data: our tables do not hold returns by nationality',
    noFigure: 'no figure',
  },
};
