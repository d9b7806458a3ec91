import type { Locale } from '../locales.ts';

/** The words of the three counts that fell. `{0}` stands for a date or a figure. */
export const theFallWords: Record<Locale, {
  readonly unit: string;
  readonly names: { readonly us: string; readonly mexico: string; readonly darien: string };
  readonly usShort: string;
  readonly lastMonth: string;
  readonly blank: string;
  readonly trailLost: string;
}> = {
  es: {
    unit: 'Registros por mes: tres conteos distintos (eventos, no personas)',
    names: { us: 'EE. UU., frontera suroeste', mexico: 'México', darien: 'Darién' },
    usShort: 'EE. UU.',
    lastMonth: '{0}: hasta {1}',
    blank: 'sin datos',
    trailLost: 'La caravana: rastro perdido, {0}',
  },
  en: {
    unit: 'Records a month: three different counts (events, not people)',
    names: { us: 'US southwest border', mexico: 'Mexico', darien: 'Darién' },
    usShort: 'US',
    lastMonth: '{0}: to {1}',
    blank: 'no data',
    trailLost: 'The caravan: trail lost, {0}',
  },
};
