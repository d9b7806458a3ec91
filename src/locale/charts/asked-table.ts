import type { Locale } from '../locales.ts';

/** The words of what was asked and what existed: paraphrase, never quotation. `{0}`, `{1}` stand for figures and dates. */
export const askedTableWords: Record<Locale, {
  readonly heads: { readonly asked: string; readonly existing: string };
  readonly groups: { readonly wola: string; readonly foundation: string };
  readonly asked: { readonly causes: string; readonly ways: string; readonly routes: string; readonly force: string };
  readonly existing: { readonly causes: string; readonly ways: string; readonly routes: string; readonly force: string };
}> = {
  es: {
    heads: { asked: 'Lo que se pidió', existing: 'Lo que había' },
    groups: { wola: 'WOLA', foundation: 'Fundación para la Justicia, según Diario de Cuba' },
    asked: { causes: 'realismo sobre por qué la gente migra', ways: 'más vías legales', routes: 'rutas seguras y regularización', force: 'no militarizar, detener ni deportar en masa' },
    existing: { causes: 'Palenque: un plan de {0} países o más sobre las causas', ways: 'citas CBP One al día, y parole hasta {0} al mes', routes: 'personas pidieron refugio en México en {0}', force: 'eventos en México en {1}, y {0} devoluciones' },
  },
  en: {
    heads: { asked: 'What was asked', existing: 'What there was' },
    groups: { wola: 'WOLA', foundation: 'Fundación para la Justicia, per Diario de Cuba' },
    asked: { causes: 'realism about why people migrate', ways: 'more legal pathways', routes: 'safe routes and legal status', force: 'no militarization, detention or mass deportation' },
    existing: { causes: 'Palenque: a plan of {0} or more countries on the causes', ways: 'CBP One appointments a day, parole up to {0} a month', routes: 'people asked for refugee status in Mexico in {0}', force: 'events in Mexico in {1}, and {0} returns' },
  },
};
