import { describe, expect, it } from 'vitest';
import { attributeOf, keysOf, rectOf } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import { mexicoYears, type MexicoYearsRows } from '../../../src/charts/mexico-years.chart.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { mexicoYearsWords } from '../../../src/locale/charts/mexico-years.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { eventsOfYear } from '../../../src/scenes/figures/mexicoTotals.ts';
import { figure } from '../../../src/scenes/figures/mexico-years.figure.ts';

const rows: MexicoYearsRows = {
  years: [
    { year: 2021, events: 300_000, returns: 120_000 },
    { year: 2022, events: 600_000, returns: 60_000 },
    { year: 2023, events: 1_200_000, returns: 20_000 },
  ],
  caravanPeople: 10_000,
  received: { year: 2023, people: 26_000 },
  rateBase: 100,
  baseYear: 2021,
};
const words = mexicoYearsWords.en;
const tables = readTables();

describe('mexicoYears', () => {
  it('draws heights in proportion from zero, the caravan on the same scale', () => {
    const drawing = mexicoYears(rows, { emphasis: 'events', size: 'w', locale: 'en' }, words);
    const full = attributeOf(drawing, 'events:2023', 'height');
    expect(full).toBeCloseTo(716 - 104, 6);
    expect(attributeOf(drawing, 'events:2021', 'height')).toBeCloseTo(full / 4, 6);
    expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo(full / 120, 6);
  });

  it('puts each year’s pair at its place, from zero', () => {
    // The years take the right; the caravan's place before them is a share of a year.
    for (const [size, x0, x1, top, floor, beyond, share, gap] of [['n', 2, 398, 66, 392, 0.55, [0.5, 0.32], 1], ['w', 14, 790, 104, 716, 0.8, [0.46, 0.3], 2]] as const) {
      const drawing = mexicoYears(rows, { emphasis: 'events', size, locale: 'en' }, words);
      const pitch = (x1 - x0) / (3 + beyond);
      const [events, returns] = share;
      rows.years.forEach((row, index) => {
        const x = x1 - pitch * (3 - index) + (pitch - pitch * (events + returns) - gap) / 2;
        for (const [key, at, value] of [[`events:${row.year}`, x, row.events], [`returns:${row.year}`, x + pitch * events + gap, row.returns]] as const) {
          const [left, y, , height] = rectOf(drawing, key);
          expect(left, `${size} ${key}`).toBeCloseTo(at, 6);
          expect(height, `${size} ${key}`).toBeCloseTo(((floor - top) * value) / 1_200_000, 6);
          expect(y + height, `${size} ${key}`).toBeCloseTo(floor, 6);
        }
      });
    }
  });

  it('keeps the place of a year without a row, empty over its name', () => {
    const without = { ...rows, years: rows.years.filter(({ year }) => year !== 2022) };
    for (const emphasis of ['events', 'returns'] as const) {
      const [drawing, whole] = [without, rows].map((of) => mexicoYears(of, { emphasis, size: 'w', locale: 'en' }, words));
      if (!drawing || !whole) throw new Error('two are drawn');
      expect(keysOf(drawing, /2022$/)).toEqual(['year:2022']);
      for (const key of ['events:2021', 'returns:2023', ...(emphasis === 'returns' ? ['rate:2023'] : [])]) expect(rectOf(drawing, key), key).toEqual(rectOf(whole, key));
      expect(attributeOf(drawing, 'year:2022', 'x')).toBe(attributeOf(whole, 'year:2022', 'x'));
    }
    const received = mexicoYears(without, { emphasis: 'returns', size: 'w', locale: 'en' }, words);
    expect(attributeOf(received, 'received-tick', 'x1')).toBeCloseTo(rectOf(received, 'returns:2023')[0] - 3, 6);
  });

  it('fills a rate frame to returns per 100 events', () => {
    const drawing = mexicoYears(rows, { emphasis: 'returns', size: 'w', locale: 'en' }, words);
    const frame = attributeOf(drawing, 'rate-frame:2022', 'height');
    expect(attributeOf(drawing, 'rate:2022', 'height')).toBeCloseTo(frame * 0.1, 6);
  });

  it('draws no column without rows, and refuses a base year that is not there', () => {
    for (const size of ['n', 'w'] as const) {
      const empty = mexicoYears({ ...rows, years: [] }, { emphasis: 'events', size, locale: 'en' }, words);
      expect(keysOf(empty)).toEqual(['unit']);
      expect(labelFaults(empty, size)).toEqual([]);
    }
    expect(() => mexicoYears({ ...rows, baseYear: 2011 }, { emphasis: 'events', size: 'n', locale: 'en' }, words)).toThrow(/base year 2011/);
  });

  it('takes no year from eleven months', () => {
    const short = { ...tables, 'mexico-upm-monthly': tables['mexico-upm-monthly'].filter((row) => row.month !== '2023-07') };
    expect(() => eventsOfYear(short, 2023)).toThrow(/11 months of 2023/);
    expect(eventsOfYear(tables, 2024)).toBe(1_231_320);
  });

  it('is drawn as it was', async () => {
    const drawing = figure.draw({ emphasis: 'events', years: [2018, 2024], against: 2021 }, { locale: 'es', size: 'n', tables });
    await expect(serialiseStill(drawing, { lang: 'es-MX', title: 'Eventos', description: 'Columnas' })).toMatchFileSnapshot('../../golden/mexico-years.events.es.n.svg');
  });
});
