import type { Locale } from '../locales.ts';

/** The words of the link that saves a picture with the reader's pick in it. */
export const saveSeenWords: Record<Locale, string> = {
  es: 'Guardar el gráfico como se ve (SVG)',
  en: 'Save the chart as shown (SVG)',
};
