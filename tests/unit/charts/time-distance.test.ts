import { describe, expect, it } from 'vitest';
import { allMarks } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import { drawCoverLine, drawStrip, drawTimeDistance, shortPlace, wideBox } from '../../../src/charts/time-distance.chart.ts';
import { deriveJourney } from '../../../src/charts/time-distance/journey.ts';
import { derivePlaceAxis } from '../../../src/charts/time-distance/placeAxis.ts';
import { clipStretch } from '../../../src/charts/time-distance/lines.ts';
import { greatCircleKm } from '../../../src/model/distances.ts';
import { locales } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { journeyRows, timeDistanceContext } from '../../../src/scenes/figures/time-distance.figure.ts';

const tables = readTables();
const rows = journeyRows(tables);
const journey = deriveJourney(rows);
const stretch = (id: string) => {
  const found = journey.stretches.find((one) => one.id === id);
  if (!found) throw new Error(`no stretch ${id}`);
  return found;
};

describe('derivePlaceAxis', () => {
  it('runs from Tapachula to Cañada Morelos with one break, between Jalapa and Tierra Blanca', () => {
    const { stops, gap } = journey.axis;
    expect(stops[0]).toEqual({ place: 'Tapachula', position: 0 });
    expect(stops.at(-1)?.place).toBe('Cañada Morelos');
    expect(stops.at(-1)?.position).toBeCloseTo(1, 9);
    expect([gap.after, gap.before]).toEqual(['Jalapa del Marqués', 'Tierra Blanca']);
  });
  it('spaces stops by the chords between them', () => {
    const at = (place: string): number => journey.axis.positionOf(place) ?? Number.NaN;
    const point = (place: string) => {
      const found = rows.waypoints.find(({ name }) => name === place);
      if (!found) throw new Error(place);
      return found;
    };
    const chord = (a: string, b: string): number => greatCircleKm(point(a), point(b));
    expect((at('Mapastepec') - at('Escuintla')) / (at('Huixtla') - at('Álvaro Obregón'))).toBeCloseTo(chord('Escuintla', 'Mapastepec') / chord('Álvaro Obregón', 'Huixtla'), 6);
  });
  it('says how many breaks it found where there is not one', () => {
    expect(() => derivePlaceAxis(rows.legs.slice(0, 3), rows.waypoints)).toThrow(/0 breaks/);
  });
});

describe('deriveJourney', () => {
  it('is 42 days from 24 December to 3 February', () => {
    expect([journey.firstDay, journey.lastDay, journey.days]).toEqual(['2023-12-24', '2024-02-03', 42]);
  });
  it('is one line: each stretch begins where the last one ended, and time never runs back', () => {
    journey.stretches.slice(1).forEach((next, index) => {
      const before = journey.stretches[index];
      expect(next.from.day, next.id).toBeCloseTo(before?.to.day ?? Number.NaN, 9);
      expect(next.from.position, next.id).toBeCloseTo(before?.to.position ?? Number.NaN, 9);
      expect(next.to.day, next.id).toBeGreaterThan(next.from.day);
    });
  });
  it('is solid only where walking is documented', () => {
    for (const leg of rows.legs) {
      if (leg.mode_documented === 'bus') continue;
      expect(stretch(leg.leg).mode, leg.leg).toBe(leg.mode_documented === 'foot' ? 'foot' : 'unknown');
    }
  });
  it('reaches Escuintla on 27 December, the day of its reported arrival, not the first day of its leg', () => {
    expect(Math.floor(stretch('villa-comaltitlan-escuintla').to.day)).toBe(3);
  });
  it('holds every documented bus destination, south, inland and north', () => {
    const destinations = [...journey.transfers.map(({ to }) => to), 'Tierra Blanca'].sort();
    const documented = [...new Set(rows.transfers.flatMap((row) => (row.kind === 'transfer' && row.to !== null ? [row.to] : [])))].sort();
    expect(destinations).toEqual(documented);
    expect(journey.transfers.find(({ to }) => to === 'Huixtla')?.end?.position).toBeCloseTo(journey.axis.positionOf('Huixtla') ?? Number.NaN, 9);
    expect(journey.transfers.find(({ to }) => to === 'Berriozábal')?.end).toBeUndefined();
  });
});

describe('clipStretch', () => {
  const level = { id: 's', mode: 'foot', from: { day: 1, position: 0 }, to: { day: 3, position: 1 } } as const;
  it('cuts at the day, in proportion', () => {
    expect(clipStretch(level, 2)?.to).toEqual({ day: 2, position: 0.5 });
    expect(clipStretch(level, 1)).toBeUndefined();
    expect(clipStretch(level, 3)).toBe(level);
  });
});

describe('the drawings', () => {
  it('put the first day and the start of the road at the lower left', () => {
    const drawing = drawTimeDistance(rows, { day: 42 }, timeDistanceContext(tables, 'es', 'w', 'still'));
    const tick = allMarks(drawing).find((mark) => mark.key === 'x:0');
    const row = allMarks(drawing).find((mark) => mark.key === 'row:Tapachula');
    expect(tick?.attributes['x1']).toBe(wideBox.left);
    expect(String(row?.attributes['d'])).toContain(`L${wideBox.left - 6} ${wideBox.bottom}H`);
  });
  it('do not draw days to come', () => {
    const keys = allMarks(drawTimeDistance(rows, { day: 4 }, timeDistanceContext(tables, 'es', 'w', 'still'))).flatMap((mark) => mark.key ?? []);
    expect(keys).toContain('line:villa-comaltitlan-escuintla');
    expect(keys).not.toContain('line:escuintla-mapastepec');
    expect(keys.some((key) => key.startsWith('bus:'))).toBe(false);
  });
  for (const locale of locales) {
    for (const [size, height] of [['w', 'still'], ['n', 'still'], ['n', 'tall']] as const) {
      for (const day of [1, 4, 11, 16, 33, 42]) {
        it(`keep labels whole and apart and keys unique: ${locale}, ${size}, ${height}, day ${day}`, () => {
          const drawing = drawTimeDistance(rows, { day }, timeDistanceContext(tables, locale, size, height));
          expect(labelFaults(drawing, size)).toEqual([]);
          const keys = allMarks(drawing).flatMap((mark) => mark.key ?? []);
          expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        });
      }
    }
  }
  it('give the cover no word and the strip one marker', () => {
    for (const size of ['wide', 'narrow'] as const) expect(allMarks(drawCoverLine(rows, size)).some((mark) => mark.element === 'text')).toBe(false);
    const strip = (day: number): number => Number(allMarks(drawStrip(rows, day)).find((mark) => mark.key === 'strip:here')?.attributes['cx']);
    expect(strip(4)).toBeLessThan(strip(22));
    expect(strip(42)).toBeCloseTo(595, 6);
  });
  it('print no kilometre on the axis', () => {
    const names = allMarks(drawTimeDistance(rows, { day: 42 }, timeDistanceContext(tables, 'en', 'w', 'still'))).filter((mark) => mark.key?.startsWith('place:'));
    expect(names.length).toBe(journey.axis.stops.length);
    expect(names.some((mark) => /\d/.test(mark.text ?? ''))).toBe(false);
  });
});

describe('shortPlace', () => {
  it('drops saints before and rulers after', () => {
    expect(['Juchitán de Zaragoza', 'Santo Domingo Tehuantepec', 'San Pedro Tapanatepec', 'Cañada Morelos'].map(shortPlace)).toEqual(['Juchitán', 'Tehuantepec', 'Tapanatepec', 'Cañada Morelos']);
  });
});
