import { cell, claimed, rangeOf, type FactDefinitions } from './define.ts';

/** Facts of the section `count`: what was said of the caravan's size, each with who and when. */
export const facts: FactDefinitions = {
  'size-start': { value: rangeOf('size-claims', { date: '2023-12-24', kind: 'claim' }, 'low', 'high'), unit: 'people' },
  'size-december': { value: rangeOf('size-claims', { date: '2023-12-24..2023-12-31', kind: 'claim' }, 'low', 'high'), unit: 'people' },
  'size-ap': { value: claimed('2023-12-24-ap') },
  'size-local-authorities': { value: claimed('2023-12-24-local-authorities') },
  'size-civil-protection': { value: claimed('2023-12-24-civil-protection') },
  'size-forecast': { value: claimed('2023-12-24-organiser-forecast') },
  'size-escuintla-efe': { value: claimed('2023-12-27-efe') },
  'size-escuintla-organisers': { value: claimed('2023-12-27-organisers') },
  'size-president': { value: claimed('2023-12-28-president') },
  'size-mapastepec-press': { value: claimed('2023-12-28-unnamed-page') },
  'size-dissolution-press': { value: claimed('2024-01-02-diario-del-sur') },
  'size-organiser': { value: claimed('2024-01-02-organiser') },
  'size-register': { value: claimed('2024-01-23-oaxaca-register') },
  'size-itemised': { value: claimed('2024-02-01-oem-count') },
  'size-itemised-children': { value: cell('orizaba-count', { id: '2024-02-01-oem-children' }, 'people'), unit: 'people' },
  'size-itemised-women': { value: cell('orizaba-count', { id: '2024-02-01-oem-women' }, 'people'), unit: 'people' },
  'size-itemised-men': { value: cell('orizaba-count', { id: '2024-02-01-oem-men' }, 'people'), unit: 'people' },
  'size-orizaba-gobernantes': { value: claimed('2024-02-01-gobernantes') },
  'size-orizaba-debate-social': { value: claimed('2024-02-01-debate-social') },
};
