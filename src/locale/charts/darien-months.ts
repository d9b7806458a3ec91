import type { Locale } from '../locales.ts';

/** The words of the Darién by month. */
export const darienMonthsWords: Record<Locale, {
  readonly unit: string;
  readonly venezuela: string;
  readonly others: string;
  readonly children: string;
}> = {
  es: {
    unit: 'Cruces del Darién registrados por Panamá',
    venezuela: 'de Venezuela',
    others: 'de otros países',
    children: 'niñas y niños',
  },
  en: {
    unit: 'Darién crossings recorded by Panama',
    venezuela: 'from Venezuela',
    others: 'from elsewhere',
    children: 'boys and girls',
  },
};
