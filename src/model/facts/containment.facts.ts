import {
  cell, changeShare, countOf, except, fallShare, meanOf, minus, ratio, reported, share, sumOf, times,
  type FactDefinition, type FactDefinitions, type Quantity,
} from './define.ts';

const events = (months: string) => sumOf('mexico-upm-monthly', { month: months }, 'events');
const eventsOf = (year: string) => events(`${year}-01..${year}-12`);
const returnsOf = (year: string) => sumOf('mexico-returns-yearly', { year }, 'returns');

const eventsYear = (year: string): FactDefinition => ({ value: eventsOf(year), unit: 'events' });
const returnsYear = (year: string): FactDefinition => ({ value: returnsOf(year), unit: 'returns' });
const eventsMonth = (month: string): FactDefinition => ({ value: cell('mexico-upm-monthly', { month }, 'events'), unit: 'events' });
const returnsMonth = (month: string): FactDefinition => ({ value: cell('mexico-returns-monthly', { month }, 'returns'), unit: 'returns' });

/** Returns per so many events as `rate-base` says. */
const returnsRate = (year: string): FactDefinition => ({
  value: times(ratio(returnsOf(year), eventsOf(year)), reported('rate-base')),
  unit: 'returns per 100 events', period: year,
});

/** Encounters at the southwest border over some months: `all`, `usbp` (between ports) or `ofo` (at ports). */
const southwest = (months: string, component: 'all' | 'usbp' | 'ofo' = 'all'): Quantity =>
  sumOf('cbp-monthly', { month: months, region: 'southwest', component, authority: 'all' }, 'encounters');

const firstHalf2023 = '2023-01..2023-06';
const firstHalf2024 = '2024-01..2024-06';

/** A reported figure in per cent as the fraction that a percent format wants. */
const reportedPercent = (id: string): Quantity => ratio(reported(id), reported('rate-base'));

/** Last traces in Chiapas, less those before Tapachula and those of which only the departure was found. */
const chiapasCoast = minus(
  countOf('caravans', { last_state: 'Chiapas', last_place: except('Metapa de Domínguez', 'Frontera Hidalgo', 'Tapachula') }),
  countOf('caravans', { last_place: 'Viva México', end_kind: 'not-found' }),
);

/** Facts of the section `containment`. */
export const facts: FactDefinitions = {
  'rate-base': { value: reported('rate-base') },
  'mexico-events-2018': eventsYear('2018'),
  'mexico-events-2019': eventsYear('2019'),
  'mexico-events-2020': eventsYear('2020'),
  'mexico-events-2021': eventsYear('2021'),
  'mexico-events-2022': eventsYear('2022'),
  'mexico-events-2023': eventsYear('2023'),
  'mexico-events-2024': eventsYear('2024'),
  'mexico-returns-2019': returnsYear('2019'),
  'mexico-returns-2020': returnsYear('2020'),
  'mexico-returns-2021': returnsYear('2021'),
  'mexico-returns-2022': returnsYear('2022'),
  'mexico-returns-2023': returnsYear('2023'),
  'mexico-returns-2024': returnsYear('2024'),
  'mexico-returns-rate-2018': returnsRate('2018'),
  'mexico-returns-rate-2019': returnsRate('2019'),
  'mexico-returns-rate-2020': returnsRate('2020'),
  'mexico-returns-rate-2021': returnsRate('2021'),
  'mexico-returns-rate-2022': returnsRate('2022'),
  'mexico-returns-rate-2023': returnsRate('2023'),
  'mexico-returns-rate-2024': returnsRate('2024'),
  'mexico-events-times-since-2021': { value: ratio(eventsOf('2024'), eventsOf('2021')), unit: 'times', period: '2021/2024', format: 'decimal1' },
  'mexico-returns-left-since-2021': { value: ratio(returnsOf('2021'), returnsOf('2024')), unit: 'times', period: '2021/2024', format: 'decimal1' },
  'mexico-events-half-2023': { value: events(firstHalf2023), unit: 'events' },
  'mexico-events-half-2024': { value: events(firstHalf2024), unit: 'events' },
  'southwest-half-2023': { value: southwest(firstHalf2023), unit: 'events' },
  'southwest-half-2024': { value: southwest(firstHalf2024), unit: 'events' },
  'border-patrol-half-fall': { value: fallShare(southwest(firstHalf2023, 'usbp'), southwest(firstHalf2024, 'usbp')), unit: 'share', format: 'percent1' },
  'ports-half-rise': { value: changeShare(southwest(firstHalf2023, 'ofo'), southwest(firstHalf2024, 'ofo')), unit: 'share', format: 'percent' },
  'southwest-fall-on-half-before': { value: fallShare(southwest('2023-07..2023-12'), southwest(firstHalf2024)), unit: 'share', format: 'percent1' },
  'repeat-share-february-2023': { value: reportedPercent('repeat-share-feb-2023'), unit: 'share of encounters', period: '2023-02', format: 'percent' },
  'mexico-events-july-2024': eventsMonth('2024-07'),
  'southwest-july-2024': { value: southwest('2024-07'), unit: 'events' },
  'mexico-events-december-2024': eventsMonth('2024-12'),
  'carrusel-monthly': { value: reported('carrusel-monthly-2024') },
  'mexico-events-month-mean-2024': { value: meanOf('mexico-upm-monthly', { month: '2024-01..2024-08' }, 'events'), unit: 'events a month' },
  'carrusel-share': {
    value: share(reported('carrusel-monthly-2024'), meanOf('mexico-upm-monthly', { month: '2024-01..2024-08' }, 'events')),
    unit: 'share of events', period: '2024-01/2024-08', format: 'percent',
  },
  'mexico-events-south-share': { value: reportedPercent('mexico-events-south-share-2024'), unit: 'share of events', period: '2024', format: 'percent' },
  'mexico-exit-letters': { value: reported('mexico-exit-letters-2024') },
  'carrusel-times-returned': { value: reported('carrusel-times-returned'), format: 'words' },
  'mexico-returns-march-2023': returnsMonth('2023-03'),
  'mexico-returns-april-2023': returnsMonth('2023-04'),
  'detention-limit-hours': { value: reported('detention-limit-hours') },
  'nca-returns-rate-2019': { value: reported('upm-returns-nca-per-100-2019') },
  'nca-returns-rate-2023': { value: reported('upm-returns-nca-per-100-2023') },
  'nca-returns-rate-2024': { value: reported('upm-returns-nca-per-100-2024'), format: 'decimal1' },
  'received-from-mexico-2024': { value: reported('received-2024') },
  'received-rate-2024': {
    value: times(ratio(reported('received-2024'), eventsOf('2024')), reported('rate-base')),
    unit: 'returns per 100 events', period: '2024', measure: 'received-per-100-events',
  },
  'receivers-change': { value: changeShare(reported('received-2023'), reported('received-2024')), unit: 'share', period: '2023/2024', format: 'percent' },
  'nca-returns-change': { value: reportedPercent('upm-returns-nca-change'), unit: 'share', period: '2023/2024', format: 'percent' },
  'caravans-found': { value: countOf('caravans'), unit: 'caravans' },
  'caravans-chiapas-coast': { value: chiapasCoast, unit: 'caravans' },
  'caravans-northern-border': { value: countOf('caravans', { last_state: ['Baja California', 'Coahuila'] }), unit: 'caravans', format: 'words' },
};
