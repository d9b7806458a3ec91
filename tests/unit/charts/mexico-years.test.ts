import { describe, expect, it } from 'vitest';
import { attributeOf } from './allMarks.ts';
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

  it('fills a rate frame to returns per 100 events', () => {
    const drawing = mexicoYears(rows, { emphasis: 'returns', size: 'w', locale: 'en' }, words);
    const frame = attributeOf(drawing, 'rate-frame:2022', 'height');
    expect(attributeOf(drawing, 'rate:2022', 'height')).toBeCloseTo(frame * 0.1, 6);
  });

  it('draws no column without rows, and refuses a base year that is not there', () => {
    expect(mexicoYears({ ...rows, years: [] }, { emphasis: 'events', size: 'n', locale: 'en' }, words).marks).toHaveLength(1);
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
