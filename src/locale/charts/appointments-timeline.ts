import type { Locale } from '../locales.ts';

/** The words of the appointments over the ports. `{0}`, `{1}` stand for figures and dates. */
export const appointmentsWords: Record<Locale, {
  readonly unit: string;
  readonly noData: string;
  readonly names: { readonly appointments: string; readonly parole: string };
  readonly offers: { readonly appointments: string; readonly parole: string };
}> = {
  es: {
    unit: 'Encuentros por mes en los puertos de la frontera suroeste',
    noData: 'sin dato',
    names: { appointments: 'Citas de CBP One', parole: 'Parole para cuatro países' },
    offers: { appointments: 'unas {0} al día en {1}, {2} desde fines de {3}', parole: 'hasta {0} personas al mes' },
  },
  en: {
    unit: 'Encounters a month at ports of the southwest border',
    noData: 'no data',
    names: { appointments: 'CBP One appointments', parole: 'Parole for four countries' },
    offers: { appointments: 'about {0} a day in {1}, {2} from late {3}', parole: 'up to {0} people a month' },
  },
};
