import { cell, fallShare, maxOf, reported, sumOf, type FactDefinition, type FactDefinitions } from './define.ts';

const comar = (year: string) => cell('comar-yearly', { year }, 'applications');

const portsMonth = (month: string): FactDefinition => ({
  value: cell('cbp-monthly', { month, region: 'southwest', component: 'ofo', authority: 'all' }, 'encounters'),
  unit: 'events',
});

/** Facts of the section `doors`. */
export const facts: FactDefinitions = {
  'comar-2013': { value: comar('2013'), unit: 'people' },
  'comar-2023': { value: comar('2023'), unit: 'people' },
  'comar-2024': { value: comar('2024'), unit: 'people' },
  'comar-fall-2024': { value: fallShare(comar('2023'), comar('2024')), unit: 'share', period: '2023/2024', format: 'percent' },
  'comar-tapachula-2023': {
    value: cell('comar-by-office', { year: '2023', period: 'full year', place: 'Tapachula, Chiapas' }, 'applications'),
    unit: 'people', period: '2023',
  },
  'cbp-one-daily-may-2023': { value: reported('cbp-one-daily-may') },
  'cbp-one-daily-june-2023': { value: reported('cbp-one-daily-june') },
  'parole-monthly-cap': { value: reported('chnv-monthly') },
  'ports-southwest-january-2023': portsMonth('2023-01'),
  'ports-southwest-peak': {
    value: maxOf('cbp-monthly', { month: '2023-01..2024-09', region: 'southwest', component: 'ofo', authority: 'all' }, 'encounters'),
    unit: 'events',
  },
  'venezuela-flights': { value: cell('venezuela-repatriation-events', { date: '2023-12-27' }, 'flights_so_far'), unit: 'flights' },
  'venezuela-flights-people': { value: reported('venezuela-flights-people') },
  'venezuelans-southwest-quarter': {
    value: sumOf('cbp-by-citizenship-monthly', { month: '2023-10..2023-12', region: 'southwest', citizenship_iso3: 'VEN' }, 'encounters'),
    unit: 'events',
  },
};
