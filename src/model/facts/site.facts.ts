import { countOf, reported, spanOf, type FactDefinitions } from './define.ts';

/** Facts of the cover and the pages beside the story. */
export const facts: FactDefinitions = {
  'site-caravan-days': { value: spanOf('caravan-events', { group: 'whole' }, 'date'), unit: 'days' },
  'site-sources': { value: countOf('sources'), unit: 'sources', measure: 'sources-cited' },
  'site-sources-linked': { value: countOf('sources', { link_ok: 'true' }), unit: 'sources', measure: 'sources-linked' },
  'site-sources-named': { value: countOf('sources', { link_reason: 'names-migrants' }), unit: 'sources', measure: 'sources-naming-people' },
  'site-sources-series': { value: countOf('sources', { group: 'series' }), unit: 'sources', measure: 'sources-of-series' },
  'site-cross-checks': { value: countOf('cross-checks'), unit: 'comparisons', measure: 'cross-checks' },
  'site-claims': { value: countOf('claims'), unit: 'claims', measure: 'claims-of-the-article' },
  'site-caravans': { value: countOf('caravans'), unit: 'caravans', measure: 'caravans-reported' },
  'live-map-megabytes': { value: reported('live-map-megabytes'), format: 'decimal1' },
};
