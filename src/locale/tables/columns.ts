import type { Locale } from '../locales.ts';

/** Words that the tables of several figures share: heads of columns, values of coded columns, reasons for a blank. */
export interface SharedTableWords {
  readonly yes: string;
  readonly no: string;
  readonly heads: Readonly<Record<
    | 'amount' | 'asOf' | 'bound' | 'change' | 'counted' | 'day' | 'fiscalYear' | 'from' | 'high' | 'lastDay' | 'low' | 'month' | 'nature' | 'people'
    | 'period' | 'place' | 'shareOfTotal' | 'sources' | 'status' | 'to' | 'total' | 'unit' | 'what' | 'who' | 'year',
    string
  >>;
  /** Units in heads of columns. */
  readonly units: Readonly<Record<'encounters' | 'events' | 'km' | 'people' | 'peopleRecorded' | 'returnsPerEvents', string>>;
  /** How a source puts a figure. */
  readonly bound: Readonly<Record<'about' | 'exact' | 'less-than' | 'more-than' | 'up-to', string>>;
  /** How well something is supported. */
  readonly status: Readonly<Record<'disputed' | 'documented' | 'single-source', string>>;
  /** What a number rests on. */
  readonly nature: Readonly<Record<'claimed' | 'computed' | 'estimated' | 'recorded', string>>;
  /** The caravan at its largest claim, drawn to the chart's scale. */
  readonly caravan: string;
  /** A month or year that our tables do not hold. */
  readonly notInTables: string;
  readonly notReported: string;
  readonly notCounted: string;
  readonly doesNotApply: string;
}

/** The shared words in both languages. */
export const sharedTableWords: Record<Locale, SharedTableWords> = {
  es: {
    yes: 'sí',
    no: 'no',
    heads: {
      amount: 'Cantidad',
      asOf: 'Cifra vigente en',
      bound: 'Cómo se dice',
      change: 'Cambio',
      counted: 'Qué se cuenta',
      day: 'Día',
      fiscalYear: 'Año fiscal',
      from: 'Desde',
      high: 'Máximo',
      lastDay: 'Último día',
      low: 'Mínimo',
      month: 'Mes',
      nature: 'Qué clase de número es',
      people: 'Personas',
      period: 'Periodo',
      place: 'Lugar',
      shareOfTotal: 'Parte del total',
      sources: 'Fuentes',
      status: 'Sustento',
      to: 'Hasta',
      total: 'Total',
      unit: 'Unidad',
      what: 'Qué es',
      who: 'Quién lo dice',
      year: 'Año',
    },
    units: {
      encounters: 'encuentros',
      events: 'eventos',
      km: 'km',
      people: 'personas',
      peopleRecorded: 'personas registradas',
      returnsPerEvents: 'por cada {0} eventos',
    },
    bound: { about: 'cerca de', exact: 'exacto', 'less-than': 'menos de', 'more-than': 'más de', 'up-to': 'hasta' },
    status: { disputed: 'en disputa', documented: 'documentado', 'single-source': 'una sola fuente' },
    nature: { claimed: 'dicho', computed: 'cálculo nuestro', estimated: 'estimación', recorded: 'registro' },
    caravan: 'La caravana a la misma escala: la cifra más alta que se dijo a su salida',
    notInTables: 'sin dato: nuestras tablas no tienen ese mes',
    notReported: 'no se reportó',
    notCounted: 'nadie las contó',
    doesNotApply: 'no aplica',
  },
  en: {
    yes: 'yes',
    no: 'no',
    heads: {
      amount: 'Amount',
      asOf: 'Figure as of',
      bound: 'How it is put',
      change: 'Change',
      counted: 'What is counted',
      day: 'Day',
      fiscalYear: 'Fiscal year',
      from: 'From',
      high: 'Highest',
      lastDay: 'Last day',
      low: 'Lowest',
      month: 'Month',
      nature: 'Kind of number',
      people: 'People',
      period: 'Period',
      place: 'Place',
      shareOfTotal: 'Share of the total',
      sources: 'Sources',
      status: 'Support',
      to: 'To',
      total: 'Total',
      unit: 'Unit',
      what: 'What it is',
      who: 'Who says so',
      year: 'Year',
    },
    units: {
      encounters: 'encounters',
      events: 'events',
      km: 'km',
      people: 'people',
      peopleRecorded: 'people recorded',
      returnsPerEvents: 'per {0} events',
    },
    bound: { about: 'about', exact: 'exact', 'less-than': 'less than', 'more-than': 'more than', 'up-to': 'up to' },
    status: { disputed: 'disputed', documented: 'documented', 'single-source': 'single source' },
    nature: { claimed: 'claim', computed: 'our calculation', estimated: 'estimate', recorded: 'record' },
    caravan: 'The caravan at the same scale: the highest figure given for it at its start',
    notInTables: 'no data: our tables do not have this month',
    notReported: 'not reported',
    notCounted: 'nobody counted them',
    doesNotApply: 'does not apply',
  },
};
