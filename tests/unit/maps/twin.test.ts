import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stillBox, type Mark, type StillSize } from '../../../src/charts/svg/mark.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { locales } from '../../../src/locale/locales.ts';
import { readBaseMap } from '../../../src/maps/baseMap.ts';
import { cameraFor } from '../../../src/maps/cameras.ts';
import { pointPlacer } from '../../../src/maps/project.ts';
import { renderTwin, type RoadView } from '../../../src/maps/twin.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { roadSteps } from './roadSteps.ts';

const tables = readTables();
const base = readBaseMap();
const sizes: readonly StillSize[] = ['n', 'w'];
const cases = Object.entries(roadSteps).flatMap(([step, view]) => sizes.flatMap((size) => locales.map((locale) => ({ step, view, size, locale }))));

function twin(view: RoadView, size: StillSize = 'w', locale: 'es' | 'en' = 'es') {
  return renderTwin(view, { size, locale, tables, base });
}

function keyed(marks: readonly Mark[]): Map<string, Mark> {
  return new Map(marks.flatMap((mark): [string, Mark][] => [...(mark.key === undefined ? [] : [[mark.key, mark] as [string, Mark]]), ...keyed(mark.children ?? [])]));
}

function pathNumbers(mark: Mark | undefined): number[] {
  return (String(mark?.attributes['d']).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

describe.each(cases)('$step, $size, $locale', ({ view, size, locale }) => {
  const { drawing, labels, progress } = twin(view, size, locale);
  const { width, height } = stillBox[size];
  const marks = keyed(drawing.marks);

  test('labels stay in the frame, above the foot', () => {
    const foot = Number(marks.get('foot')?.attributes['y']);
    expect(foot).toBeLessThan(height);
    for (const { id, box } of labels) {
      expect(box.x0, id).toBeGreaterThanOrEqual(0);
      expect(box.x1, id).toBeLessThanOrEqual(width);
      expect(box.y0, id).toBeGreaterThanOrEqual(0);
      expect(box.y1, id).toBeLessThanOrEqual(foot);
    }
  });

  test('no two labels overlap', () => {
    labels.forEach((a, index) => {
      for (const b of labels.slice(index + 1)) {
        const apart = a.box.x1 <= b.box.x0 || b.box.x1 <= a.box.x0 || a.box.y1 <= b.box.y0 || b.box.y1 <= a.box.y0;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
    });
  });

  test('the place where the caravan stands is named, with its night where it has one', () => {
    const here = progress.stops.at(-1);
    const text = labels.find(({ id }) => id === here?.stop.id)?.lines.map((line) => line.text);
    expect(text?.[0]).toBe(here?.stop.short ?? here?.stop.place);
    if (here?.stop.kind === 'night') expect(text?.length).toBeGreaterThan(1);
  });

  test('a key names one mark, and nothing carries a style attribute', () => {
    const svg = serialiseStill(drawing, { lang: locale, title: 't', description: 'd' });
    const keys = [...svg.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(svg).not.toMatch(/ style="/);
  });

  test('weighs at most 15 kB with Brotli', () => {
    expect(brotliCompressSync(serialiseStill(drawing, { lang: locale, title: 't', description: 'd' })).length).toBeLessThanOrEqual(15_000);
  });
});

describe('the road is drawn as far as the reader has come', () => {
  const reached = (step: string): string[] => twin(roadSteps[step] as RoadView).progress.legs.filter(({ pointsReached }) => pointsReached > 1).map(({ leg }) => leg.id);

  test('on the first morning as far as the checkpoint, not to the night', () => {
    const { progress } = twin(roadSteps['tapachula'] as RoadView);
    const [first, second] = progress.legs;
    expect(first?.leg.points[(first.pointsReached || 1) - 1]?.name).toBe('Viva México');
    expect(second?.pointsReached).toBe(0);
    expect(progress.stops.map(({ stop }) => stop.id)).toEqual(['tapachula', 'viva-mexico']);
  });

  test.each([
    ['alvaro-obregon', ['tapachula-alvaro-obregon']],
    ['huixtla', ['tapachula-alvaro-obregon', 'alvaro-obregon-huixtla']],
    ['cerro-gordo', ['tapachula-alvaro-obregon', 'alvaro-obregon-huixtla', 'huixtla-villa-comaltitlan']],
  ])('at %s', (step, legs) => {
    expect(reached(step)).toEqual(legs);
  });

  test('the buses leave at boarding and not before; the walk to Pijijiapan comes later', () => {
    expect(reached('mapastepec').some((id) => id.endsWith('-bus'))).toBe(false);
    expect(reached('boarding').filter((id) => id.endsWith('-bus'))).toEqual(['mapastepec-huixtla-bus', 'mapastepec-berriozabal-bus']);
    expect(reached('boarding')).not.toContain('mapastepec-pijijiapan');
    expect(reached('regrouped')).toContain('mapastepec-pijijiapan');
  });

  test('all 28 legs at the end', () => {
    expect(reached('trail-lost')).toHaveLength(tables['route-legs'].length);
  });

  test('legs ahead are there, unseen and without length, so that they grow', () => {
    const marks = keyed(twin(roadSteps['tapachula'] as RoadView).drawing.marks);
    const ahead = marks.get('leg:alvaro-obregon-huixtla');
    expect(ahead?.attributes['opacity']).toBe(0);
    const numbers = pathNumbers(ahead);
    expect(new Set(numbers).size).toBe(2);
    const grown = keyed(twin(roadSteps['huixtla'] as RoadView).drawing.marks).get('leg:alvaro-obregon-huixtla');
    expect(pathNumbers(grown)).toHaveLength(numbers.length);
    expect(grown?.attributes['opacity']).toBeUndefined();
  });

  test('an event that does not exist is named', () => {
    expect(() => twin({ camera: 'huixtla', reach: '2023-12-31-nowhere' })).toThrow(/caravan-events\.csv has no event "2023-12-31-nowhere"/);
  });
});

describe('modes and marks', () => {
  const marks = keyed(twin(roadSteps['trail-lost'] as RoadView).drawing.marks);

  test('foot is solid, bus dashed, mixed and unknown dotted', () => {
    for (const { leg, mode_documented } of tables['route-legs']) {
      const { attributes } = marks.get(`leg:${leg}`) ?? { attributes: {} as Mark['attributes'] };
      const dash = attributes['stroke-dasharray'];
      if (mode_documented === 'foot') expect(dash, leg).toBeUndefined();
      else expect(dash, leg).toBe(mode_documented === 'bus' ? '7 4' : '0 6');
      expect(attributes['marker-end'], leg).toBeUndefined();
    }
  });

  test('every documented bus destination has a mark, all of one size', () => {
    const places = new Set(tables['bus-transfers'].filter(({ kind, to }) => kind === 'transfer' && to !== null).map(({ to }) => to));
    const squares = [...marks].filter(([key]) => key.startsWith('bus:')).map(([, square]) => square);
    expect(squares).toHaveLength(places.size);
    expect(new Set(squares.map(({ attributes }) => attributes['width'])).size).toBe(1);
  });

  test('counts stand beside the places on the days of the buses, also what was not counted', () => {
    for (const size of sizes) {
      const texts = twin(roadSteps['boarding'] as RoadView, size).labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
      expect(texts).toContain('Huixtla 450 a 500 personas');
      expect(texts).toContain('Berriozábal unas 800 personas o 600 familias');
      expect(texts).toContain('Palenque sin cifra');
    }
  });

  test('back-south ends on exactly the camera of huixtla, and names in words what lies beyond it', () => {
    for (const size of sizes) {
      const [there, back] = [twin(roadSteps['huixtla'] as RoadView, size), twin(roadSteps['back-south'] as RoadView, size)].map(({ drawing }) => keyed(drawing.marks));
      expect(back?.get('camera')?.attributes['transform']).toBe(there?.get('camera')?.attributes['transform']);
      const words = [...(back ?? [])].filter(([key]) => key.startsWith('elsewhere:')).map(([, { text }]) => text).join(' ');
      for (const place of ['Pijijiapan', 'Tonalá', 'Arriaga', 'Berriozábal', 'Palenque', 'Villahermosa']) expect(words).toContain(place);
    }
  });

  test('Zanatepec and Niltepec stand beside the road', () => {
    const view = roadSteps['isthmus'] as RoadView;
    const place = pointPlacer(cameraFor(view.camera, 'w'), stillBox.w);
    const shown = keyed(twin(view).drawing.marks);
    for (const [id, name] of [['zanatepec', 'Santo Domingo Zanatepec'], ['niltepec', 'Santiago Niltepec']] as const) {
      const row = tables['route-waypoints'].find((point) => point.name === name);
      const [x, y] = place(row?.lon ?? NaN, row?.lat ?? NaN);
      const [, sx, sy] = /translate\((\S+) (\S+)\)/.exec(String(shown.get(`stop:${id}`)?.attributes['transform'])) ?? [];
      expect(Math.hypot(Number(sx) - x, Number(sy) - y)).toBeGreaterThan(8);
    }
  });

  test('the base map and the route agree: a stop placed through the camera group is where the ring is', () => {
    const shown = keyed(twin(roadSteps['huixtla'] as RoadView).drawing.marks);
    const [, tx, ty, k] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(String(shown.get('camera')?.attributes['transform'])) ?? [];
    const [x, y] = pointPlacer({ lng: -94, lat: 16, zoom: 8 }, { width: 0, height: 0 })(-92.4634, 15.1392);
    const ring = shown.get('stop:huixtla')?.attributes;
    expect(Number(tx) + (Number(k) / 1000) * x).toBeCloseTo(Number(ring?.['cx']), 1);
    expect(Number(ty) + (Number(k) / 1000) * y).toBeCloseTo(Number(ring?.['cy']), 1);
  });
});
