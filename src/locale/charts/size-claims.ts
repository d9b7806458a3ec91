import type { Locale } from '../locales.ts';

/** Who a claim comes from, as the table codes it. */
export type ClaimantKind = 'agency' | 'press' | 'official' | 'organiser' | 'relief';

/** The words of the chart of size claims. `{0}`, `{1}` stand for figures, names or dates. */
export interface SizeClaimsWords {
  readonly people: string;
  readonly band: string;
  readonly claim: string;
  /** Names of the shapes. */
  readonly press: string;
  readonly official: string;
  readonly organiser: string;
  readonly forecast: string;
  /** A claimant in few words, where the still is narrow. */
  readonly short: Readonly<Partial<Record<ClaimantKind, string>>>;
  readonly shortForecast: string;
  readonly counted: string;
  readonly others: string;
  readonly groups: Readonly<Record<'children' | 'women' | 'men', string>>;
}

/** The chart's words in both languages. */
export const sizeClaimsWords: Record<Locale, SizeClaimsWords> = {
  es: {
    people: 'personas',
    band: '{0} a {1} al salir, según la fuente',
    claim: '{0}, {1}',
    press: 'agencia o medio',
    official: 'autoridad',
    organiser: 'organizadores',
    forecast: 'hueco: pronóstico',
    short: { official: 'autoridad', organiser: 'organizador', relief: 'Cruz Roja' },
    shortForecast: 'un pronóstico',
    counted: 'Orizaba, {0}: {1} personas contadas, no se dice por quién',
    others: 'Otros reportes: {0} a {1}',
    groups: { children: 'niñas y niños', women: 'mujeres', men: 'hombres' },
  },
  en: {
    people: 'people',
    band: '{0} to {1} at the start, by source',
    claim: '{0}, {1}',
    press: 'agency or press',
    official: 'authority',
    organiser: 'organizers',
    forecast: 'hollow: a forecast',
    short: { official: 'authority', organiser: 'organizer', relief: 'Red Cross' },
    shortForecast: 'a forecast',
    counted: 'Orizaba, {0}: {1} people counted, by whom is not said',
    others: 'Other reports: {0} to {1}',
    groups: { children: 'children', women: 'women', men: 'men' },
  },
};
