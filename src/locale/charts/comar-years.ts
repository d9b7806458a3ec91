import type { Locale } from '../locales.ts';

/** The words of asylum claims in Mexico by year. */
export const comarYearsWords: Record<Locale, {
  readonly unit: string;
  readonly office: string;
}> = {
  es: {
    unit: 'Personas que pidieron refugio en México, por año',
    office: 'en Tapachula',
  },
  en: {
    unit: 'People who asked for refugee status in Mexico, by year',
    office: 'in Tapachula',
  },
};
