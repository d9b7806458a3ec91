import type { Locale } from '../locales.ts';

/** The link's words. */
export interface SaveSeenWords {
  /** Where the picture on the page marks what is picked. */
  readonly shown: string;
  /** Where only the saved one does: in plain pages and in a low window pictures stand as they were published. */
  readonly unshown: string;
}

/** The words of the link that saves a picture with the reader's pick in it. */
export const saveSeenWords: Record<Locale, SaveSeenWords> = {
  es: {
    shown: 'Guardar el gráfico como se ve (SVG)',
    unshown: 'Guardar el gráfico con lo elegido señalado (SVG): esta vista no lo señala',
  },
  en: {
    shown: 'Save the chart as shown (SVG)',
    unshown: 'Save the chart with your pick marked (SVG): this view does not mark it',
  },
};
