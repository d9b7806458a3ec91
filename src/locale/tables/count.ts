import type { Locale } from '../locales.ts';

/** Words of the tables of section `count`. `{0}`, `{1}` stand for days. */
export const countTableWords: Record<Locale, {
  readonly claims: string;
  readonly claimant: string;
  readonly kindOfClaim: string;
  readonly basisOf: string;
  readonly inferred: string;
  readonly itemised: string;
  readonly group: string;
  readonly by: Readonly<Record<'agency' | 'official' | 'organiser' | 'press' | 'relief', string>>;
  readonly kind: Readonly<Record<'claim' | 'count' | 'forecast' | 'outlier', string>>;
  readonly basis: Readonly<Record<'forecast' | 'itemised-count' | 'not-stated' | 'register' | 'security-report', string>>;
}> = {
  es: {
    claims: 'Lo que se dijo del tamaño de la caravana entera, del {0} al {1}',
    claimant: 'Clase de voz',
    kindOfClaim: 'Clase de cifra',
    basisOf: 'En qué se apoya',
    inferred: 'Día inferido',
    itemised: 'La cuenta por grupos, {0}',
    group: 'Grupo',
    by: { agency: 'agencia', official: 'autoridad', organiser: 'organizadores', press: 'medio', relief: 'auxilio' },
    kind: { claim: 'dicho', count: 'conteo', forecast: 'pronóstico', outlier: 'dato aislado' },
    basis: { forecast: 'un pronóstico', 'itemised-count': 'un conteo por grupos', 'not-stated': 'no se dice', register: 'un registro', 'security-report': 'un reporte de seguridad' },
  },
  en: {
    claims: 'What was said of the whole caravan’s size, {0} to {1}',
    claimant: 'Kind of voice',
    kindOfClaim: 'Kind of figure',
    basisOf: 'What it rests on',
    inferred: 'Day inferred',
    itemised: 'The count by group, {0}',
    group: 'Group',
    by: { agency: 'agency', official: 'authority', organiser: 'organizers', press: 'press', relief: 'relief' },
    kind: { claim: 'claim', count: 'count', forecast: 'forecast', outlier: 'outlier' },
    basis: { forecast: 'a forecast', 'itemised-count': 'a count by group', 'not-stated': 'not stated', register: 'a register', 'security-report': 'a security report' },
  },
};
