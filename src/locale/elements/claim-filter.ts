import type { Locale } from '../locales.ts';

/** The words of the claims' filter. */
export interface ClaimFilterWords {
  readonly legend: string;
  readonly all: string;
  /** With the places `{n}` and `{all}`, filled by the script. */
  readonly shown: string;
}

/** The words in both languages. */
export const claimFilterWords: Record<Locale, ClaimFilterWords> = {
  es: { legend: 'Ver por veredicto', all: 'Todas', shown: 'Se ven {n} de {all} afirmaciones' },
  en: { legend: 'Show by verdict', all: 'All', shown: '{n} of {all} claims shown' },
};
