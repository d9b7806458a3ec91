import type { Locale } from '../locales.ts';

/** What the record says of a claim. */
export type Verdict = 'confirmed' | 'confirmed-with-correction' | 'opinion/attributed' | 'unverifiable' | 'wrong';

/** The words of the chart of claims. `{0}` stands for a figure. */
export interface ClaimSquaresWords {
  readonly order: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** The chart's words in both languages. */
export const claimSquaresWords: Record<Locale, ClaimSquaresWords> = {
  es: {
    order: 'Las {0} afirmaciones, en el orden del artículo',
    verdicts: {
      confirmed: 'se sostienen',
      'confirmed-with-correction': 'necesitan una corrección',
      'opinion/attributed': 'son opinión',
      unverifiable: 'no se pueden verificar',
      wrong: 'son erróneas',
    },
  },
  en: {
    order: 'The {0} claims, in the article’s order',
    verdicts: {
      confirmed: 'stand as they are',
      'confirmed-with-correction': 'need a correction',
      'opinion/attributed': 'are opinion',
      unverifiable: 'cannot be checked',
      wrong: 'are wrong',
    },
  },
};
