import { describe, expect, it } from 'vitest';
import { keyedMark, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { carruselShare, type CarruselShareRows } from '../../../src/charts/carrusel-share.chart.ts';
import { carruselShareWords } from '../../../src/locale/charts/carrusel-share.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { meanEvents } from '../../../src/scenes/figures/carrusel-share.figure.ts';

const rows: CarruselShareRows = {
  span: ['2024-01', '2024-08'], eventsPerMonth: 100_000, busedPerMonth: 10_000, busedBy: 'someone', caravanPeople: 8_000,
  year: 2024, eventsOfYear: 1_000_000, southern: [{ state: 'A', events: 600_000 }, { state: 'B', events: 200_000 }], southernShare: 0.8, exitLetters: 700_000,
};
const words = carruselShareWords.en;

describe('carruselShare', () => {
  it('draws each bar from the left edge to its part of the whole: a month’s events above, a year’s below', () => {
    for (const [size, left, full] of [['n', 3, 394], ['w', 12, 776]] as const) {
      const drawing = carruselShare(rows, { size, locale: 'en' }, words);
      const wanted = { 'month-events': [0, 1], bused: [0, 0.1], caravan: [0, 0.08], 'year-events': [0, 1], 'south:A': [0, 0.6], 'south:B': [0.6, 0.2], letters: [0, 0.7] };
      for (const [id, [from = 0, part = 0]] of Object.entries(wanted)) {
        const [x, , width] = rectOf(drawing, `bar:${id}`);
        expect(x, `${size} ${id}`).toBeCloseTo(left + full * from, 6);
        expect(width, `${size} ${id}`).toBeCloseTo(full * part, 6);
      }
    }
  });

  it('writes the share that the bars draw', () => {
    expect(keyedMark(carruselShare(rows, { size: 'w', locale: 'en' }, words), 'label:bused:0').text).toMatch(/10,000 people, 10\s?%/);
  });

  it('refuses a span or a year without events: there is no whole to draw a part of', () => {
    for (const lost of [{ eventsPerMonth: Number.NaN }, { eventsPerMonth: 0 }, { eventsOfYear: 0 }]) expect(() => carruselShare({ ...rows, ...lost }, { size: 'w', locale: 'en' }, words)).toThrow(/zero or missing/);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('carrusel'))).toMatchFileSnapshot('../../golden/carrusel-share.carrusel.es.n.svg');
  });
});

describe('meanEvents', () => {
  const tables = readTables();
  it('is the mean of every month of the span', () => {
    const eight = tables['mexico-upm-monthly'].filter(({ month }) => ['01', '02', '03', '04', '05', '06', '07', '08'].some((of) => month === `2024-${of}`)).map(({ events }) => events);
    expect(eight).toHaveLength(8);
    expect(meanEvents(tables, ['2024-01', '2024-08'])).toBeCloseTo(eight.reduce((sum, value) => sum + value, 0) / 8, 6);
  });
  it('takes no mean from the months that are left', () => {
    const short = { ...tables, 'mexico-upm-monthly': tables['mexico-upm-monthly'].filter(({ month }) => month !== '2024-05') };
    expect(() => meanEvents(short, ['2024-01', '2024-08'])).toThrow(/7 of 8 months/);
  });
});
