import { cell, claimed, rangeOf, type FactDefinitions } from './define.ts';

/** Facts of the section `count`. */
export const facts: FactDefinitions = {
  'size-start': { value: rangeOf('size-claims', { date: '2023-12-24', kind: 'claim' }, 'low', 'high'), unit: 'people' },
  'size-president': { value: claimed('2023-12-28-president') },
  'size-organiser': { value: claimed('2024-01-02-organiser') },
  'size-register': { value: claimed('2024-01-23-oaxaca-register') },
  'size-itemised': { value: claimed('2024-02-01-oem-count') },
  'size-itemised-children': { value: cell('orizaba-count', { id: '2024-02-01-oem-children' }, 'people'), unit: 'people' },
};
