import { cell, maxOf, minOf, reported, share, spanOf, type FactDefinitions } from './define.ts';

const southwest2021 = { fiscal_year: '2021', region: 'southwest' } as const;
const firstMonths2024 = { month: '2024-01..2024-07' } as const;

/** Facts of the section `meeting`. */
export const facts: FactDefinitions = {
  'meeting-day': { value: spanOf('caravan-events', { date: '2023-12-24..2023-12-27' }, 'date'), unit: 'days' },
  'title-42-share-fy2021': {
    value: share(cell('cbp-yearly', { ...southwest2021, authority: 'title42' }, 'encounters'), cell('cbp-yearly', { ...southwest2021, authority: 'all' }, 'encounters')),
    unit: 'share', format: 'percent1',
  },
  'returns-accepted-monthly': { value: reported('chnv-returns-monthly') },
  'laws-waived': { value: reported('laws-waived') },
  'mexico-events-least-early-2024': { value: minOf('mexico-upm-monthly', firstMonths2024, 'events'), unit: 'events', format: 'roundThousand' },
  'mexico-events-most-early-2024': { value: maxOf('mexico-upm-monthly', firstMonths2024, 'events'), unit: 'events', format: 'roundThousand' },
};
