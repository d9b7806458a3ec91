import { describe, expect, it } from 'vitest';
import { allMarks, attributeOf } from './allMarks.ts';
import { carruselShare, type CarruselShareRows } from '../../../src/charts/carrusel-share.chart.ts';
import { notShown, type NotShownRows } from '../../../src/charts/not-shown.chart.ts';
import { carruselShareWords } from '../../../src/locale/charts/carrusel-share.ts';
import { notShownWords } from '../../../src/locale/charts/not-shown.ts';

const share: CarruselShareRows = {
  span: ['2024-01', '2024-08'], eventsPerMonth: 100_000, busedPerMonth: 10_000, busedBy: 'someone', caravanPeople: 10_000,
  year: 2024, eventsOfYear: 1_000_000, southern: [{ state: 'A', events: 600_000 }, { state: 'B', events: 200_000 }], southernShare: 0.8, exitLetters: 700_000,
};

describe('carruselShare', () => {
  it('draws each bar to its part of the whole', () => {
    const drawing = carruselShare(share, { size: 'w', locale: 'en' }, carruselShareWords.en);
    const whole = attributeOf(drawing, 'bar:month-events', 'width');
    expect(attributeOf(drawing, 'bar:bused', 'width')).toBeCloseTo(whole / 10, 6);
    expect(attributeOf(drawing, 'bar:south:B', 'x')).toBeCloseTo(12 + whole * 0.6, 6);
  });

  it('refuses a span without events', () => {
    expect(() => carruselShare({ ...share, eventsPerMonth: Number.NaN }, { size: 'w', locale: 'en' }, carruselShareWords.en)).toThrow(/zero or missing/);
  });
});

const rows: NotShownRows = {
  months: [{ month: '2023-03', returns: 10_000 }, { month: '2023-04', returns: undefined }, { month: '2023-05', returns: 5_000 }],
  printed: ['2023-03', '2023-05'],
  court: { date: '2023-03-15', hours: 36 }, fire: { date: '2023-03-27', dead: 40 }, stations: { month: '2023-05', closed: 33 }, funds: { date: '2023-05-20' },
  caravan: { people: 10_000, from: '2023-05-01', to: '2023-05-15' },
  rateBase: 100,
  rates: [{ year: 2019, three: 50, all: 25, threeShare: 0.5 }],
  fall: { years: [2023, 2024], received: [100, 50], receivers: -0.5, mexico: -0.75 },
};

describe('notShown', () => {
  it('leaves a missing month empty and draws the others in proportion', () => {
    const drawing = notShown(rows, { size: 'w', locale: 'es' }, notShownWords.es);
    const keys = allMarks(drawing).flatMap((mark) => mark.key ?? []);
    expect(keys).not.toContain('month:2023-04');
    expect(attributeOf(drawing, 'month:2023-05', 'height')).toBeCloseTo(attributeOf(drawing, 'month:2023-03', 'height') / 2, 6);
  });

  it('halves and quarters what falls by half and by three quarters', () => {
    const drawing = notShown(rows, { size: 'w', locale: 'es' }, notShownWords.es);
    const start = attributeOf(drawing, 'fall-start', 'cy');
    const floor = attributeOf(drawing, 'fall-floor', 'y1');
    expect(floor - attributeOf(drawing, 'fall-end:receivers', 'cy')).toBeCloseTo((floor - start) / 2, 6);
    expect(floor - attributeOf(drawing, 'fall-end:mexico', 'cy')).toBeCloseTo((floor - start) / 4, 6);
  });

  it('keeps the other panels when there are no months', () => {
    const keys = allMarks(notShown({ ...rows, months: [] }, { size: 'n', locale: 'en' }, notShownWords.en)).flatMap((mark) => mark.key ?? []);
    expect(keys).toContain('rate:three:2019');
  });
});
