import { describe, expect, it } from 'vitest';
import { allMarks } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import { drawCoverLine, drawStrip, drawTimeDistance } from '../../../src/charts/time-distance.chart.ts';
import { acrossBoxes, acrossProjection } from '../../../src/charts/time-distance/across.ts';
import { placeBeside, type BesideRequest } from '../../../src/charts/time-distance/beside.ts';
import { trackTransfers } from '../../../src/charts/time-distance/branches.ts';
import { deriveJourney, reachedFirst } from '../../../src/charts/time-distance/journey.ts';
import { derivePlaceAxis } from '../../../src/charts/time-distance/placeAxis.ts';
import { clipStretch } from '../../../src/charts/time-distance/lines.ts';
import { splitPoints } from '../../../src/charts/time-distance/marks.ts';
import { deriveSegments } from '../../../src/charts/time-distance/segments.ts';
import { shortPlace } from '../../../src/charts/time-distance/words.ts';
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

describe('reachedFirst', () => {
  const walk = [{ day: 1, position: 0 }, { day: 3, position: 1 }];
  it('gives the earliest day at which a line stands at a place', () => {
    expect(reachedFirst([walk, [{ day: 1.5, position: 0.5 }, { day: 1.7, position: 0.5 }]], 0.5)).toEqual({ day: 1.5, position: 0.5 });
    expect(reachedFirst([walk], 0.25)).toEqual({ day: 1.5, position: 0.25 });
    expect(reachedFirst([walk], 1.5)).toBeUndefined();
  });
});

describe('trackTransfers', () => {
  const tracks = trackTransfers(journey, { stagger: 0.2, branch: -0.02, days: 1.5, taper: 0 });
  const track = (place: string) => {
    const found = tracks.find(({ transfer }) => transfer.to === place);
    if (!found) throw new Error(place);
    return found;
  };
  it('draws every bus that leaves the line, once', () => {
    expect(tracks.map(({ transfer }) => transfer.id)).toEqual(journey.transfers.map(({ id }) => id));
  });
  it('ends buses to places on the axis there, and lets those off the road leave at their boarding row', () => {
    for (const place of ['Huixtla', 'Huehuetán', 'Pijijiapan', 'Tonalá', 'Arriaga']) expect(track(place).points.at(-1)?.position, place).toBeCloseTo(journey.axis.positionOf(place) ?? Number.NaN, 9);
    for (const place of ['Berriozábal', 'Palenque', 'Villahermosa']) {
      const { points, offRoad } = track(place);
      expect(offRoad, place).toBe(true);
      expect(points[0]?.position, place).toBeCloseTo(journey.axis.positionOf('Mapastepec') ?? Number.NaN, 9);
      expect(points.at(-1)?.position, `${place} is level`).toBe(points.at(-2)?.position);
    }
  });
  it('keeps what leaves from Jalapa inside the break, and lets a later bus go on from where the one before ended', () => {
    for (const place of ['Acayucan', 'Palomares', 'Ixtepec', 'Oaxaca de Juárez']) {
      const end = track(place).points.at(-1)?.position ?? 0;
      expect(end, place).toBeGreaterThan(journey.axis.gap.from);
      expect(end, place).toBeLessThan(journey.axis.gap.to);
    }
    expect(track('Palomares').points[0]).toEqual(track('Acayucan').points.at(-1));
    expect(track('Ixtepec').points[0]).toEqual(track('Palomares').points.at(-1));
  });
  it('keeps each bus on the day that is reported', () => {
    for (const { transfer, points } of tracks) {
      const row = transfer.rows[0];
      const [first, last] = [row?.date, row?.date_end ?? row?.date].map((date) => (Date.parse(date ?? '') - Date.parse(journey.firstDay)) / 86_400_000);
      const left = points.findLast((point, index) => points[index + 1]?.position !== point.position && index < points.length - 2) ?? points[0];
      expect(Math.floor(left?.day ?? -1), transfer.id).toBeGreaterThanOrEqual(first ?? 99);
      if (transfer.end !== undefined) expect(Math.floor(points.at(-1)?.day ?? 99), transfer.id).toBeLessThanOrEqual(last ?? -1);
    }
  });
});

describe('splitPoints', () => {
  it('marks where part went ahead and where the buses leave', () => {
    expect(splitPoints(journey).map(({ id }) => id)).toEqual(['villa-comaltitlan-escuintla', '2024-01-02-to-cerro-gordo', '2024-01-23-to-acayucan']);
  });
});

describe('deriveSegments', () => {
  const segments = deriveSegments(journey);
  it('has one for each stretch of the line and each bus', () => {
    expect(segments.length).toBe(journey.stretches.length + journey.transfers.length);
    expect(new Set(segments.map(({ key }) => key)).size).toBe(segments.length);
  });
  it('knows dates, way and ends', () => {
    const segment = (key: string) => segments.find((one) => one.key === key);
    expect(segment('line:alvaro-obregon-huixtla')).toMatchObject({ mode: 'foot', firstDay: '2023-12-25', lastDay: '2023-12-25', from: 'Álvaro Obregón', to: 'Huixtla' });
    expect(segment('line:night:Mapastepec:4')).toMatchObject({ mode: 'wait', firstDay: '2023-12-28', lastDay: '2024-01-03', from: 'Mapastepec', to: 'Mapastepec' });
    expect(segment('line:mapastepec-pijijiapan')).toMatchObject({ mode: 'mixed' });
    expect(segment('line:2024-01-23-to-tierra-blanca')).toMatchObject({ mode: 'bus', firstDay: '2024-01-23', lastDay: '2024-01-24', from: 'Jalapa del Marqués', to: 'Tierra Blanca' });
    expect(segment('bus:2024-01-24-back-to-palomares')).toMatchObject({ mode: 'bus', from: 'Acayucan', to: 'Palomares' });
  });
  it('has a mark for each in both plates', () => {
    for (const size of ['w', 'n'] as const) {
      const keys = new Set(allMarks(drawTimeDistance(rows, { day: 42 }, timeDistanceContext(tables, 'es', size, 'plate'))).flatMap((mark) => mark.key ?? []));
      expect(segments.filter(({ key }) => !keys.has(key)), size).toEqual([]);
    }
  });
});

describe('placeBeside', () => {
  const wish = (key: string, y: number, extra: Partial<BesideRequest> = {}): BesideRequest => ({ key, forms: [['Huixtla']], at: { x: 100, y }, sides: ['right'], gap: 8, reach: 30, colour: 'ink', ...extra });
  const frame = { width: 300, height: 200, size: 16, avoid: [] };
  it('sets a label beside its point, its middle at the point', () => {
    const { marks, boxes } = placeBeside([wish('a', 100)], frame);
    expect(marks.map(({ key }) => key)).toEqual(['a']);
    expect(marks[0]?.attributes['x']).toBe(108);
    expect(marks[0]?.attributes['text-anchor']).toBeUndefined();
    expect(((boxes[0]?.y0 ?? 0) + (boxes[0]?.y1 ?? 0)) / 2).toBeCloseTo(100, 6);
  });
  it('moves the second as little as it must, with a hairline to its point', () => {
    const { marks, boxes } = placeBeside([wish('a', 100), wish('b', 104)], frame);
    expect(marks.map(({ key }) => key)).toContain('leader:b');
    expect(boxes[1]?.y0).toBeGreaterThanOrEqual(boxes[0]?.y1 ?? 999);
    expect((boxes[1]?.y0 ?? 0) - (boxes[0]?.y1 ?? 0)).toBeLessThan(1);
  });
  it('takes the other side or a shorter form before it goes far, and gives back what has no room', () => {
    const wall = { x0: 104, y0: 60, x1: 300, y1: 140 };
    expect(placeBeside([wish('a', 100, { sides: ['right', 'left'] })], { ...frame, avoid: [wall] }).marks[0]?.attributes['text-anchor']).toBe('end');
    expect(placeBeside([wish('a', 100, { forms: [['Huixtla y Tuzantán de Morelos, Chiapas'], ['Huixtla']] })], frame).marks[0]?.text).toBe('Huixtla');
    expect(placeBeside([wish('a', 100)], { ...frame, avoid: [{ x0: 0, y0: 0, x1: 300, y1: 200 }] }).left).toEqual(['a']);
  });
});

describe('the drawings', () => {
  const plate = (size: 'w' | 'n', locale: 'es' | 'en' = 'es') => drawTimeDistance(rows, { day: 42 }, timeDistanceContext(tables, locale, size, 'plate'));
  const pathOf = (drawing: ReturnType<typeof plate>, key: string): string => String(allMarks(drawing).find((mark) => mark.key === key)?.attributes['d']);

  it('put days and places where their values say: the plate across', () => {
    const { left, right, top, bottom } = acrossBoxes.plate;
    const x = (day: number): number => Math.round((left + (day / 42) * (right - left)) * 10) / 10;
    const y = (place: string): number => Math.round((bottom - (journey.axis.positionOf(place) ?? Number.NaN) * (bottom - top)) * 10) / 10;
    expect(pathOf(plate('w'), 'line:tapachula-alvaro-obregon')).toBe(`M${x(0.18)} ${bottom}L${x(0.6)} ${y('Álvaro Obregón')}`);
    expect(pathOf(plate('w'), 'line:night:Huixtla:1')).toBe(`M${x(1.6)} ${y('Huixtla')}L${x(2.18)} ${y('Huixtla')}`);
    expect(acrossProjection(journey, acrossBoxes.plate)({ day: 42, position: 1 })).toEqual({ x: right, y: top });
  });
  it('put days and places where their values say: the plate down, with at least 14 units a day', () => {
    const drawing = plate('n');
    const tick = (day: number): number => Number(allMarks(drawing).find((mark) => mark.key === `x:${day}`)?.attributes['y1']);
    const perDay = (tick(41) - tick(0)) / 41;
    expect(perDay).toBeGreaterThanOrEqual(14);
    expect(tick(8) - tick(0)).toBeCloseTo(8 * perDay, 6);
    const [, x0, y0, x1, y1] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/.exec(pathOf(drawing, 'line:night:Huixtla:1')) ?? [];
    expect(x0).toBe(x1);
    expect(Number(y1) - Number(y0)).toBeCloseTo(0.58 * perDay, 0);
  });
  it('do not draw days to come', () => {
    const keys = allMarks(drawTimeDistance(rows, { day: 4 }, timeDistanceContext(tables, 'es', 'w', 'still'))).flatMap((mark) => mark.key ?? []);
    expect(keys).toContain('line:villa-comaltitlan-escuintla');
    expect(keys).not.toContain('line:escuintla-mapastepec');
    expect(keys.some((key) => key.startsWith('bus:'))).toBe(false);
  });
  for (const locale of locales) {
    for (const [size, form] of [['w', 'still'], ['n', 'still'], ['w', 'plate'], ['n', 'plate']] as const) {
      for (const day of [1, 4, 11, 16, 33, 42]) {
        it(`keep labels whole and apart and keys unique: ${locale}, ${size}, ${form}, day ${day}`, () => {
          const drawing = drawTimeDistance(rows, { day }, timeDistanceContext(tables, locale, size, form));
          expect(labelFaults(drawing, size)).toEqual([]);
          const keys = allMarks(drawing).flatMap((mark) => mark.key ?? []);
          expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        });
      }
    }
  }
  for (const size of ['w', 'n'] as const) {
    it(`name every stop, every documented length and every bus's end on the plate: ${size}`, () => {
      const texts = new Map(allMarks(plate(size)).flatMap((mark) => (mark.element === 'text' && mark.key !== undefined ? [[mark.key, mark.text ?? ''] as const] : [])));
      const whole = (key: string): string => [...texts].filter(([one]) => one === key || one.startsWith(`${key}:`)).map(([, text]) => text).join(' ');
      expect(journey.axis.stops.filter(({ place }) => !texts.has(`place:${place}`))).toEqual([]);
      const measured = rows.legs.filter(({ published_km, mode_documented }) => published_km !== null && mode_documented !== 'bus');
      expect(measured.length).toBeGreaterThan(12);
      expect(measured.filter((leg) => !whole(`km:${leg.leg}`).startsWith(String(leg.published_km)) || whole(`km:${leg.leg}`).length < 8).map(({ leg }) => leg)).toEqual([]);
      const onRoadNorth = ['Pijijiapan', 'Tonalá', 'Arriaga'];
      for (const { id, to, leg, rows: reports } of journey.transfers) {
        const said = whole(`bus-label:${id}`);
        if (size === 'w' && onRoadNorth.includes(to)) {
          expect(said, to).toBe('');
          continue;
        }
        expect(said.replaceAll('\u00a0', ' '), id).toContain(shortPlace(to));
        if (leg?.published_km != null) expect(said, id).toContain(`${leg.published_km}\u00a0km`);
        if (reports[0]?.people_low != null && to !== 'Palomares') expect(said, id).toContain(String(reports[0].people_low));
      }
    });
  }
  it('draw each way of moving apart: solid, thin, dashed, dotted, and no bus heavier than a walk or than another', () => {
    const lines = allMarks(plate('w')).filter((mark) => mark.key?.startsWith('line:'));
    const strokes = (ids: readonly string[]): string[] => [...new Set(lines.filter((mark) => ids.includes(mark.key ?? '')).map(({ attributes }) => `${attributes['stroke-width']}/${attributes['stroke-dasharray'] ?? 'solid'}`))];
    const keys = (mode: string): string[] => journey.stretches.filter((one) => one.mode === mode).map(({ id }) => `line:${id}`);
    const kinds = ['foot', 'night', 'bus', 'unknown'].map((mode) => strokes(keys(mode)));
    expect(kinds.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(new Set(kinds.flat()).size).toBe(4);
    const buses = plate('w').marks.filter((mark) => mark.key?.startsWith('bus:')).map((mark) => Number(mark.children?.[0]?.attributes['stroke-width']));
    expect(buses.length).toBe(journey.transfers.length);
    expect(new Set(buses).size).toBe(1);
    expect(buses[0]).toBeLessThan(Number(lines.find((mark) => mark.key === 'line:alvaro-obregon-huixtla')?.attributes['stroke-width']));
  });
  it('say in the key what every kind of mark is', () => {
    for (const size of ['w', 'n'] as const) {
      const keys = allMarks(plate(size)).flatMap((mark) => mark.key ?? []);
      for (const id of ['foot', 'night', 'bus', 'unknown', 'split', 'spread']) expect(keys, `${size} ${id}`).toContain(`legend-label:${id}`);
    }
  });
  it('give the cover no word and the strip one marker', () => {
    for (const size of ['wide', 'narrow'] as const) expect(allMarks(drawCoverLine(rows, size)).some((mark) => mark.element === 'text')).toBe(false);
    const strip = (day: number): number => Number(allMarks(drawStrip(rows, day)).find((mark) => mark.key === 'strip:here')?.attributes['cx']);
    expect(strip(4)).toBeLessThan(strip(22));
    expect(strip(42)).toBeCloseTo(595, 6);
  });
  it('give cover, strip and plate the same line: the same stretches and buses, at the same shares of width and height', () => {
    const shares = (drawing: ReturnType<typeof plate>, from: { x: number; y: number }, to: { x: number; y: number }): Map<string, number[]> =>
      new Map(
        allMarks(drawing).flatMap((mark) => {
          const key = mark.key ?? '';
          if (!key.startsWith('line:')) return [];
          const [x0, y0, x1, y1] = (String(mark.attributes['d']).match(/-?[\d.]+/g) ?? []).map(Number) as [number, number, number, number];
          return [[key, [(x0 - from.x) / (to.x - from.x), (y0 - from.y) / (to.y - from.y), (x1 - from.x) / (to.x - from.x), (y1 - from.y) / (to.y - from.y)]]];
        }),
      );
    const { left, right, top, bottom } = acrossBoxes.plate;
    const whole = shares(plate('w'), { x: left, y: bottom }, { x: right, y: top });
    const cover = shares(drawCoverLine(rows, 'wide'), { x: 28, y: 520 - 28 }, { x: 1600 - 28, y: 28 });
    expect([...cover.keys()]).toEqual([...whole.keys()]);
    const farthest = Math.max(...[...cover].flatMap(([key, ends]) => ends.map((share, index) => Math.abs(share - (whole.get(key)?.[index] ?? Number.NaN)))));
    expect(farthest).toBeLessThan(0.0005);
    const strip = allMarks(drawStrip(rows, 42)).flatMap((mark) => (mark.key?.startsWith('line:') ? [mark.key] : []));
    expect(strip).toEqual([...whole.keys()]);
    const buses = (drawing: ReturnType<typeof plate>): string[] => drawing.marks.flatMap((mark) => (mark.key?.startsWith('bus:') ? [mark.key] : [])).sort();
    expect(buses(drawCoverLine(rows, 'wide'))).toEqual(buses(plate('w')));
  });
  it('print no kilometre on the axis', () => {
    const names = allMarks(plate('w', 'en')).filter((mark) => mark.key?.startsWith('place:'));
    expect(names.length).toBe(journey.axis.stops.length);
    expect(names.filter((mark) => /\bkm\b/.test(mark.text ?? ''))).toEqual([]);
  });
});

describe('shortPlace', () => {
  it('drops saints before and rulers after', () => {
    expect(['Juchitán de Zaragoza', 'Santo Domingo Tehuantepec', 'San Pedro Tapanatepec', 'Cañada Morelos'].map(shortPlace)).toEqual(['Juchitán', 'Tehuantepec', 'Tapanatepec', 'Cañada Morelos']);
  });
});
