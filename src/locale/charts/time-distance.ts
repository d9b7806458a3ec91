import type { Locale } from '../locales.ts';

/** The words of the time–distance diagram. `{0}`, `{1}` stand for figures, names or dates. */
export interface TimeDistanceWords {
  readonly foot: string;
  readonly night: string;
  readonly bus: string;
  readonly unknown: string;
  /** Where the group splits. */
  readonly split: string;
  /** A walk that took several days or whose day differs by report. */
  readonly spread: string;
  /** The three strokes in a small still. */
  readonly footShort: string;
  readonly unknownShort: string;
  /** That only the days are exact, and what a short track is. */
  readonly hours: string;
  /** At the break of the axis. */
  readonly notWalked: string;
  /** A documented length and who reported it. */
  readonly km: string;
  readonly kmOnly: string;
  readonly refused: string;
  readonly lastTrace: string;
  readonly range: string;
  readonly families: string;
  readonly people: string;
  readonly orElse: string;
  readonly orOther: string;
  readonly broughtBack: string;
}

/** The diagram's words in both languages. */
export const timeDistanceWords: Record<Locale, TimeDistanceWords> = {
  es: {
    foot: 'a pie',
    night: 'de noche o en espera',
    bus: 'en autobús, hasta donde bajan',
    unknown: 'mixto o sin documentar',
    split: 'el grupo se divide',
    spread: 'varios días, o día en disputa',
    footShort: 'a pie y de noche',
    unknownShort: 'sin documentar',
    hours: 'Solo los días son exactos, no las horas. Los ramales cortos llevan a lugares fuera del camino.',
    notWalked: 'aquí no se caminó',
    km: '{0}\u00a0km, {1}',
    kmOnly: '{0}\u00a0km',
    refused: '{0}, no dejó entrar',
    lastTrace: '{0}, último rastro',
    range: '{0}–{1}',
    families: '{0} familias',
    people: '{0} personas',
    orElse: '{0} o {1}',
    orOther: 'o {0}',
    broughtBack: '{0}, de regreso',
  },
  en: {
    foot: 'on foot',
    night: 'at night or waiting',
    bus: 'by bus, to where they get off',
    unknown: 'mixed or not documented',
    split: 'the group splits',
    spread: 'several days, or day disputed',
    footShort: 'on foot, at night',
    unknownShort: 'not documented',
    hours: 'Only the days are exact, not the hours. The short branches lead to places off the road.',
    notWalked: 'not walked',
    km: '{0}\u00a0km, {1}',
    kmOnly: '{0}\u00a0km',
    refused: '{0}, refused entry',
    lastTrace: '{0}, last trace',
    range: '{0}–{1}',
    families: '{0} families',
    people: '{0} people',
    orElse: '{0} or {1}',
    orOther: 'or {0}',
    broughtBack: '{0}, brought back',
  },
};
