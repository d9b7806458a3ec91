import { cell, changeShare, countOf, daysIn, except, minus, ratio, reported, share, sumOf, times, type FactDefinitions, type Quantity } from '../../model/facts/define.ts';

const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'] as const;
const halves = ['2023', '2024'] as const;

const ofCitizens = (year: string, citizenship: string | readonly string[]): Quantity => sumOf('usbp-southwest-by-citizenship', { fiscal_year: year, citizenship_iso3: citizenship }, 'encounters_rounded10');
const mexicoEvents = (year: string): Quantity => sumOf('mexico-upm-monthly', { month: `${year}-01..${year}-12` }, 'events');
const mexicoReturns = (year: string): Quantity => sumOf('mexico-returns-yearly', { year }, 'returns');
const halfOfMexico = (year: string): Quantity => sumOf('mexico-upm-monthly', { month: `${year}-01..${year}-06` }, 'events');
const halfOfSouthwest = (year: string, component: string): Quantity => sumOf('cbp-monthly', { month: `${year}-01..${year}-06`, region: 'southwest', component, authority: 'all' }, 'encounters');
const three = ['GTM', 'HND', 'SLV'] as const;
const ofThree = (year: string): Quantity => share(sumOf('mexico-upm-by-nationality', { year, nationality_iso3: three }, 'events'), sumOf('mexico-upm-by-nationality', { year }, 'events'));
const dead = { year: '2014..2024', country_iso3: ['USA', 'MEX'] } as const;
/** First day of the caravan, and days of its road that the timeline's close view numbers. */
const firstDay = '2023-12-24';
const numberedDays = ['2023-12-24', '2023-12-25', '2023-12-26', '2023-12-27', '2023-12-28', '2023-12-29', '2023-12-30', '2023-12-31', '2024-01-01', '2024-01-02', '2024-01-03'] as const;

const namedCauses = ['mixed_or_unknown', 'drowning', 'environment', 'transport'] as const;

const perPeriod = (name: string, of: readonly string[], value: (period: string) => Quantity): FactDefinitions =>
  Object.fromEntries(of.map((period) => [`${name}-${period}`, { value: value(period), unit: 'worked out', period }]));

/**
 * Numbers that a picture works out of its rows and that no words repeat, so that they are no named facts. Written here once
 * more, in the terms of facts and apart from the charts: what a picture prints is compared with them.
 */
export const workedOut: FactDefinitions = {
  ...perPeriod('citizenship-not-mexico', ['2023'], (year) => share(minus(ofCitizens(year, 'ALL'), ofCitizens(year, 'MEX')), ofCitizens(year, 'ALL'))),
  ...perPeriod('citizenship-northern', ['2000', '2014', '2019'], (year) => share(ofCitizens(year, three), ofCitizens(year, 'ALL'))),
  'darien-decade': { value: sumOf('darien-yearly', { year: '2010..2019' }, 'crossings'), unit: 'worked out' },
  'darien-children': { value: share(sumOf('darien-demographic', { year: '2023', group: ['boys', 'girls'] }, 'crossings'), cell('darien-yearly', { year: '2023' }, 'crossings')), unit: 'worked out' },
  'comar-tapachula': {
    value: share(cell('comar-by-office', { year: '2023', period: 'full year', place: 'Tapachula, Chiapas' }, 'applications'), cell('comar-by-office', { year: '2023', period: 'full year', place: 'Tapachula, Chiapas' }, 'national_total')),
    unit: 'worked out',
  },
  ...perPeriod('mexico-events', years, mexicoEvents),
  ...perPeriod('mexico-returns', years, mexicoReturns),
  ...perPeriod('mexico-returns-per-events', years, (year) => times(ratio(mexicoReturns(year), mexicoEvents(year)), reported('rate-base'))),
  ...perPeriod('half-border-patrol', halves, (year) => halfOfSouthwest(year, 'usbp')),
  ...perPeriod('half-ports', halves, (year) => halfOfSouthwest(year, 'ofo')),
  'half-mexico-change': { value: changeShare(halfOfMexico('2023'), halfOfMexico('2024')), unit: 'worked out' },
  'half-southwest-change': { value: changeShare(halfOfSouthwest('2023', 'all'), halfOfSouthwest('2024', 'all')), unit: 'worked out' },
  ...perPeriod('mexico-share-of-three', ['2019', '2023', '2024'], ofThree),
  ...perPeriod('dead', ['2014', '2018', '2021', '2022', '2024'], (year) => sumOf('missing-migrants-yearly', { year, grouping: 'iom_region', area: except('americas_total') }, 'dead_and_missing')),
  ...Object.fromEntries(namedCauses.map((cause) => [`dead-${cause}`, { value: sumOf('missing-migrants-by-cause', { ...dead, cause }, 'dead_and_missing'), unit: 'worked out' }])),
  ...perPeriod('caravan-day', numberedDays, (day) => daysIn(`${firstDay}/${day}`)),
  'caravans-before-tapachula': { value: countOf('caravans', { last_place: ['Metapa de Domínguez', 'Frontera Hidalgo'] }), unit: 'worked out' },
  'caravans-departure': { value: countOf('caravans', { last_place: ['Tapachula', 'Viva México'], end_kind: 'not-found' }), unit: 'worked out' },
  'caravans-isthmus': { value: countOf('caravans', { last_state: 'Oaxaca' }), unit: 'worked out' },
  'caravans-veracruz-puebla': { value: countOf('caravans', { last_state: ['Veracruz', 'Puebla'] }), unit: 'worked out' },
  'caravans-mexico-city': { value: countOf('caravans', { last_state: ['Ciudad de México', 'Querétaro'] }), unit: 'worked out' },
  'dead-rest': { value: sumOf('missing-migrants-by-cause', { ...dead, cause: except(...namedCauses) }, 'dead_and_missing'), unit: 'worked out' },
};
