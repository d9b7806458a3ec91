import type { Locale } from '../locales.ts';

/** The words of the deaths recorded. `{0}`, `{1}` stand for figures and years. */
export const deathsYearsWords: Record<Locale, {
  readonly unit: string;
  readonly regions: { readonly north_america: string; readonly central_america_incl_mexico: string; readonly caribbean: string; readonly south_america: string };
  readonly causesUnit: string;
  readonly causes: { readonly mixed_or_unknown: string; readonly drowning: string; readonly environment: string; readonly transport: string; readonly rest: string };
}> = {
  es: {
    unit: 'Personas muertas o desaparecidas en América que registró la OIM: un mínimo',
    regions: { north_america: 'Norteamérica', central_america_incl_mexico: 'Centroamérica y México', caribbean: 'Caribe', south_america: 'Sudamérica' },
    causesUnit: 'Causas en Estados Unidos y México, {0}–{1}',
    causes: { mixed_or_unknown: 'causa mixta o desconocida', drowning: 'ahogamiento', environment: 'intemperie', transport: 'transporte', rest: 'otras' },
  },
  en: {
    unit: 'People dead or missing in the Americas, as IOM recorded them: a minimum',
    regions: { north_america: 'North America', central_america_incl_mexico: 'Central America and Mexico', caribbean: 'Caribbean', south_america: 'South America' },
    causesUnit: 'Causes in the United States and Mexico, {0}–{1}',
    causes: { mixed_or_unknown: 'mixed or unknown cause', drowning: 'drowning', environment: 'harsh conditions', transport: 'transport', rest: 'other' },
  },
};
