import { cell, changeShare, claimed, countOf, minus, ratio, reported, stated, type FactDefinition, type FactDefinitions } from './define.ts';

const nationwide = (fiscalYear: string) =>
  cell('cbp-yearly', { fiscal_year: fiscalYear, region: 'nationwide', authority: 'all' }, 'encounters');

const verdict = (verdict: 'confirmed' | 'confirmed-with-correction' | 'opinion/attributed' | 'unverifiable' | 'wrong'): FactDefinition => ({
  value: countOf('claims', { verdict }),
  unit: 'claims',
});

/** Facts of the section `ledger`. */
export const facts: FactDefinitions = {
  'claims-all': { value: countOf('claims'), unit: 'claims' },
  'claims-confirmed': verdict('confirmed'),
  'claims-corrected': verdict('confirmed-with-correction'),
  'claims-opinion': verdict('opinion/attributed'),
  'claims-unverifiable': verdict('unverifiable'),
  'claims-wrong': verdict('wrong'),
  'article-fiscal-months': { value: stated('c19-months') },
  'article-arrests': { value: stated('c20-arrests'), format: 'millions' },
  'article-people': { value: stated('c39-people') },
  'southwest-december-2023-first': { value: reported('southwest-december-2023-first') },
  'mexico-events-2023-first': { value: reported('mexico-events-2023-first') },
  'comar-2023-first': { value: reported('comar-2023-first') },
  'nationwide-fy2022': { value: nationwide('2022'), unit: 'events' },
  'nationwide-rise-fy2023': { value: minus(nationwide('2023'), nationwide('2022')), unit: 'events' },
  'nationwide-rise-fy2023-share': { value: changeShare(nationwide('2022'), nationwide('2023')), unit: 'share', format: 'percent' },
  'ports-nationwide-fy2023': { value: reported('ofo-nationwide-fy2023') },
  'sheinbaum-share': { value: ratio(reported('sheinbaum-share'), reported('rate-base')), unit: 'share of votes', period: '2024-06-02', format: 'percent2' },
  'wall-miles': { value: reported('wall-miles') },
  'size-huixtla-tv-juarez': { value: claimed('2023-12-25-tv-juarez') },
  'tapachula-huixtla-km-range': { value: reported('tapachula-huixtla-road-range') },
  'caravan-nationalities': { value: reported('nationalities-efe') },
  'palenque-countries': { value: reported('palenque-countries') },
};
