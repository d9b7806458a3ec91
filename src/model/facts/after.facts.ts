import { cell, reported, sumOf, type FactDefinition, type FactDefinitions } from './define.ts';

const southwest = (month: string): FactDefinition => ({
  value: cell('cbp-monthly', { month, region: 'southwest', component: 'all', authority: 'all' }, 'encounters'),
  unit: 'events',
});

const mexico = (month: string): FactDefinition => ({ value: cell('mexico-upm-monthly', { month }, 'events'), unit: 'events' });

/** Dead and missing in IOM's four regions of the Americas in one year. */
const dead = (year: string): FactDefinition => ({
  value: cell('missing-migrants-yearly', { year, grouping: 'iom_region', area: 'americas_total' }, 'dead_and_missing'),
  unit: 'people',
});

/** Dead and missing by the country of the incident, United States and Mexico, 2014–2024. */
const byCause = (cause: string | undefined): FactDefinition => ({
  value: sumOf('missing-migrants-by-cause', { year: '2014..2024', country_iso3: ['USA', 'MEX'], ...(cause === undefined ? {} : { cause }) }, 'dead_and_missing'),
  unit: 'people',
});

/** Facts of the section `after`. */
export const facts: FactDefinitions = {
  'southwest-december-2024': southwest('2024-12'),
  'southwest-november-2025': southwest('2025-11'),
  'mexico-events-may-2024': mexico('2024-05'),
  'mexico-events-april-2025': mexico('2025-04'),
  'mexico-events-2025-press': { value: reported('mexico-events-2025') },
  'iom-dead-2018': dead('2018'),
  'iom-dead-2022': dead('2022'),
  'iom-dead-2023': dead('2023'),
  'iom-dead-2024': dead('2024'),
  'iom-dead-us-mexico': byCause(undefined),
  'iom-dead-unknown-cause': byCause('mixed_or_unknown'),
  'iom-dead-drowning': byCause('drowning'),
};
