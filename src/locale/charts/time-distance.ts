import type { Locale } from '../locales.ts';

/** The words of the time–distance diagram. `{0}`, `{1}` stand for figures, names or dates. */
export interface TimeDistanceWords {
  readonly foot: string;
  readonly footShort: string;
  readonly bus: string;
  readonly unknown: string;
  readonly unknownShort: string;
  /** That only the days are exact, and what a short track is. */
  readonly hours: string;
  /** At the break of the axis. */
  readonly notWalked: string;
  /** A documented length and who reported it. */
  readonly km: string;
  readonly kmOnly: string;
  readonly lastTrace: string;
  readonly range: string;
  readonly families: string;
  readonly people: string;
  readonly orElse: string;
}

/** The diagram's words in both languages. */
export const timeDistanceWords: Record<Locale, TimeDistanceWords> = {
  es: {
    foot: 'a pie; de noche, en un lugar',
    footShort: 'a pie y de noche',
    bus: 'en autobús',
    unknown: 'mixto o sin documentar',
    unknownShort: 'sin documentar',
    hours: 'Solo los días son exactos, no las horas. Tramos cortos: lugares fuera del camino',
    notWalked: 'no se caminó',
    km: '{0}\u00a0km, {1}',
    kmOnly: '{0}\u00a0km',
    lastTrace: 'último rastro',
    range: '{0}–{1}',
    families: '{0} familias',
    people: '{0} personas',
    orElse: '{0} o {1}',
  },
  en: {
    foot: 'on foot; at night, in one place',
    footShort: 'on foot, at night',
    bus: 'by bus',
    unknown: 'mixed or not documented',
    unknownShort: 'not documented',
    hours: 'Only the days are exact, not the hours. Short tracks: places off the road',
    notWalked: 'not walked',
    km: '{0}\u00a0km, {1}',
    kmOnly: '{0}\u00a0km',
    lastTrace: 'last trace',
    range: '{0}–{1}',
    families: '{0} families',
    people: '{0} people',
    orElse: '{0} or {1}',
  },
};
