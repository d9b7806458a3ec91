import { cell, claimed, daysIn, minus, per, ratio, reported, share, stated, times, type FactDefinitions } from './define.ts';

const december = cell('cbp-monthly', { month: '2023-12', region: 'southwest', component: 'all', authority: 'all' }, 'encounters');
const southwestYear = cell('cbp-yearly', { fiscal_year: '2023', region: 'southwest', authority: 'all' }, 'encounters');
const nationwideYear = cell('cbp-yearly', { fiscal_year: '2023', region: 'nationwide', authority: 'all' }, 'encounters');
const meanDayOfYear = per(southwestYear, daysIn('FY2023'));
const lowestClaim = claimed('2023-12-24-ap');
const highestClaim = claimed('2023-12-24-civil-protection');
const borderPatrol = reported('usbp-nationwide-fy2023');

/** Facts of the section `scale`. Encounters are events and the caravan is people: the comparison is of size alone. */
export const facts: FactDefinitions = {
  'square-unit': { value: reported('square-unit') },
  'southwest-december-2023': { value: december, unit: 'events' },
  'southwest-december-2023-day': { value: per(december, daysIn('2023-12')), unit: 'events a day' },
  'southwest-fy2023': { value: southwestYear, unit: 'events' },
  'southwest-fy2023-day': { value: meanDayOfYear, unit: 'events a day' },
  'caravan-in-december-days': { value: ratio(highestClaim, per(december, daysIn('2023-12'))), unit: 'mean days', format: 'decimal1' },
  'caravan-in-fy2023-days': { value: ratio(highestClaim, meanDayOfYear), unit: 'mean days', format: 'decimal1' },
  'caravan-share-of-december-low': { value: share(lowestClaim, december), unit: 'share', format: 'percent1' },
  'caravan-share-of-december-high': { value: share(highestClaim, december), unit: 'share', format: 'percent1' },
  'nationwide-fy2023': { value: nationwideYear, unit: 'events' },
  'elsewhere-fy2023': { value: minus(nationwideYear, southwestYear), unit: 'events' },
  'article-detentions': { value: stated('c19-detentions'), format: 'millions' },
  'border-patrol-nationwide-fy2023': { value: borderPatrol },
  'gotaways-government': { value: reported('gotaways-dhs-fy2023') },
  'gotaways-budget-office': { value: reported('gotaways-cbo-fy2023') },
  'gotaways-per-encounter-low': { value: ratio(reported('gotaways-dhs-fy2023'), borderPatrol), unit: 'gotaways per encounter', format: 'decimal1' },
  'gotaways-per-encounter-high': { value: ratio(reported('gotaways-cbo-fy2023'), borderPatrol), unit: 'gotaways per encounter', format: 'decimal1' },
  'three-more-would-be': { value: times(stated('c21-unseen-per-arrest'), borderPatrol), unit: 'people' },
};
