import { cell, maxOf, minus, ratio, share, sumOf, type FactDefinition, type FactDefinitions } from './define.ts';

/** Guatemala, Honduras, El Salvador. */
const northernCentralAmerica = ['GTM', 'HND', 'SLV'] as const;

const patrol = (fiscalYear: string, citizenship: string | readonly string[]) =>
  sumOf('usbp-southwest-by-citizenship', { fiscal_year: fiscalYear, citizenship_iso3: citizenship }, 'encounters_rounded10');

const allPatrol = (fiscalYear: string) =>
  cell('usbp-southwest-by-citizenship', { fiscal_year: fiscalYear, citizenship_iso3: 'ALL' }, 'encounters_rounded10');

/** Share of Border Patrol encounters at the southwest border in a fiscal year, of the total that the same table prints. */
function patrolShare(fiscalYear: string, citizenship: string | readonly string[]): FactDefinition {
  return { value: share(patrol(fiscalYear, citizenship), allPatrol(fiscalYear)), unit: 'share of encounters', period: `FY${fiscalYear}`, format: 'percent1' };
}

/** What is left of the whole after Mexico and northern Central America; the rows' rounding stays inside it. */
function otherShare(fiscalYear: string): FactDefinition {
  const named = share(patrol(fiscalYear, ['MEX', ...northernCentralAmerica]), allPatrol(fiscalYear));
  const whole = share(allPatrol(fiscalYear), allPatrol(fiscalYear));
  return { value: minus(whole, named), unit: 'share of encounters', period: `FY${fiscalYear}`, format: 'percent1' };
}

const southwestOf = (month: string, citizenship: string): FactDefinition => ({
  value: cell('cbp-by-citizenship-monthly', { month, region: 'southwest', citizenship_iso3: citizenship }, 'encounters'),
  unit: 'events',
});

const darienYear = (year: string): FactDefinition => ({ value: cell('darien-yearly', { year }, 'crossings'), unit: 'crossings' });

const darienMonth = (month: string, nationality = 'ALL') => cell('darien-monthly', { month, nationality_iso3: nationality }, 'crossings');

/** Facts of the section `who`. */
export const facts: FactDefinitions = {
  'mexico-share-fy2000': patrolShare('2000', 'MEX'),
  'mexico-share-fy2019': patrolShare('2019', 'MEX'),
  'mexico-share-fy2020': patrolShare('2020', 'MEX'),
  'mexico-share-fy2023': patrolShare('2023', 'MEX'),
  'mexico-share-fy2024': patrolShare('2024', 'MEX'),
  'northern-central-america-share-fy2000': patrolShare('2000', northernCentralAmerica),
  'northern-central-america-share-fy2014': patrolShare('2014', northernCentralAmerica),
  'northern-central-america-share-fy2019': patrolShare('2019', northernCentralAmerica),
  'northern-central-america-share-fy2023': patrolShare('2023', northernCentralAmerica),
  'northern-central-america-share-fy2024': patrolShare('2024', northernCentralAmerica),
  'other-countries-share-fy2000': otherShare('2000'),
  'other-countries-share-fy2020': otherShare('2020'),
  'other-countries-share-fy2023': otherShare('2023'),
  'other-countries-share-fy2024': otherShare('2024'),
  'border-patrol-southwest-fy2019': { value: cell('usbp-apprehensions-yearly', { fiscal_year: '2019', region: 'southwest', agency: 'usbp' }, 'apprehensions'), unit: 'events' },
  'border-patrol-southwest-fy2023': { value: cell('usbp-apprehensions-yearly', { fiscal_year: '2023', region: 'southwest', agency: 'usbp' }, 'apprehensions'), unit: 'events' },
  'mexicans-southwest-peak': { value: maxOf('cbp-by-citizenship-monthly', { region: 'southwest', citizenship_iso3: 'MEX' }, 'encounters'), unit: 'events' },
  'mexicans-southwest-september-2023': southwestOf('2023-09', 'MEX'),
  'venezuelans-southwest-september-2023': southwestOf('2023-09', 'VEN'),
  'darien-2022': darienYear('2022'),
  'darien-2023': darienYear('2023'),
  'darien-2024': darienYear('2024'),
  'darien-times-decade': {
    value: ratio(cell('darien-yearly', { year: '2023' }, 'crossings'), sumOf('darien-yearly', { year: '2010..2019' }, 'crossings')),
    unit: 'times', format: 'decimal1',
  },
  'darien-august-2023': { value: darienMonth('2023-08'), unit: 'crossings' },
  'darien-april-2025': { value: darienMonth('2025-04'), unit: 'crossings' },
  'darien-venezuela-share-august-2023': { value: share(darienMonth('2023-08', 'VEN'), darienMonth('2023-08')), unit: 'share of crossings', format: 'percent1' },
  'darien-children-share-2023': {
    value: share(sumOf('darien-demographic', { year: '2023', group: ['boys', 'girls'] }, 'crossings'), sumOf('darien-demographic', { year: '2023' }, 'crossings')),
    unit: 'share of crossings', format: 'percent1',
  },
  'honduras-entries-2023': { value: sumOf('honduras-irregular-monthly', { month: '2023-01..2023-12' }, 'entries'), unit: 'entries' },
  'southwest-calendar-2023': {
    value: sumOf('cbp-monthly', { month: '2023-01..2023-12', region: 'southwest', component: 'all', authority: 'all' }, 'encounters'),
    unit: 'events',
  },
};
