import type { Locale } from '../locales.ts';

/** Words of the tables of sections `after` and `ledger`. `{0}`, `{1}` stand for years or figures. */
export const afterTableWords: Record<Locale, {
  readonly months: string;
  readonly beforeSeries: string;
  readonly afterSeries: string;
  readonly ends: string;
  readonly series: string;
  readonly lastMonth: string;
  readonly atEnd: string;
  readonly trail: string;
  readonly deaths: string;
  readonly asOf: string;
  readonly causes: string;
  readonly cause: string;
  readonly claims: string;
  readonly claim: string;
  readonly paragraph: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'attribution' | 'causal' | 'date' | 'event' | 'figure' | 'opinion', string>>;
}> = {
  es: {
    months: 'Los tres conteos, por mes: cuentan cosas distintas y no se suman',
    beforeSeries: 'sin dato: la serie empieza después',
    afterSeries: 'sin dato: la serie de nuestras tablas termina antes',
    ends: 'Hasta dónde llega cada serie',
    series: 'Serie',
    lastMonth: 'Último mes',
    atEnd: 'Registros de ese mes',
    trail: 'La última huella de la caravana',
    deaths: 'Personas muertas o desaparecidas que registró la OIM, por año y región: un mínimo',
    asOf: 'Cifra vigente en',
    causes: 'Causas en Estados Unidos y México, {0} a {1}: otro corte, que no se suma al de arriba',
    cause: 'Causa',
    claims: 'Las {0} afirmaciones del artículo, en orden, con su veredicto',
    claim: 'Afirmación',
    paragraph: 'Párrafo',
    kind: 'De qué clase',
    kinds: { attribution: 'dicho de otros', causal: 'causa', date: 'fecha', event: 'hecho', figure: 'cifra', opinion: 'opinión' },
  },
  en: {
    months: 'The three counts by month: they count different things and do not add up',
    beforeSeries: 'no data: the series begins later',
    afterSeries: 'no data: the series in our tables ends before',
    ends: 'How far each series goes',
    series: 'Series',
    lastMonth: 'Last month',
    atEnd: 'Records of that month',
    trail: 'The caravan’s last trace',
    deaths: 'People dead or missing that IOM recorded, by year and region: a minimum',
    asOf: 'Figure as of',
    causes: 'Causes in the United States and Mexico, {0} to {1}: another cut, not to be added to the one above',
    cause: 'Cause',
    claims: 'The article’s {0} claims, in order, with their verdicts',
    claim: 'Claim',
    paragraph: 'Paragraph',
    kind: 'Of what kind',
    kinds: { attribution: 'said by others', causal: 'cause', date: 'date', event: 'event', figure: 'figure', opinion: 'opinion' },
  },
};
