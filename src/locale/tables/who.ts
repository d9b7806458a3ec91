import type { Locale } from '../locales.ts';

/** Words of the tables of section `who`. `{0}`, `{1}` stand for years. */
export const whoTableWords: Record<Locale, {
  readonly shares: string;
  readonly panels: string;
  readonly darienMonths: string;
  readonly darienFrom: string;
  readonly darienCompared: string;
  readonly darienChildren: string;
  readonly darienWhat: string;
  readonly shareOfYear: string;
  readonly corridor: string;
  readonly isSum: string;
}> = {
  es: {
    shares: 'Encuentros de la Patrulla Fronteriza en la frontera suroeste, por nacionalidad y año fiscal; redondeados a decenas',
    panels: 'Encuentros por mes en la frontera suroeste, puertos incluidos, por nacionalidad',
    darienMonths: 'Cruces del Darién que registró Panamá, por mes',
    darienFrom: 'De Venezuela',
    darienCompared: 'Las dos barras: años sumados y un año entero',
    darienChildren: '{0}, niñas y niños',
    darienWhat: 'Años',
    shareOfYear: 'Parte del año',
    corridor: 'Cuatro conteos de {0}: cada país cuenta otra cosa; no se restan ni se suman',
    isSum: 'Suma de meses',
  },
  en: {
    shares: 'Border Patrol encounters at the southwest border, by citizenship and fiscal year; rounded to tens',
    panels: 'Encounters a month at the southwest border, ports included, by nationality',
    darienMonths: 'Darién crossings recorded by Panama, by month',
    darienFrom: 'From Venezuela',
    darienCompared: 'The two bars: years added up, and one whole year',
    darienChildren: '{0}, boys and girls',
    darienWhat: 'Years',
    shareOfYear: 'Share of the year',
    corridor: 'Four counts of {0}: each country counts something else; they neither subtract nor add',
    isSum: 'Sum of months',
  },
};
