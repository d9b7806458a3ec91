import { describe, expect, it } from 'vitest';
import { allMarks, attributeOf } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import { sameRoad, type SameRoadRows } from '../../../src/charts/same-road.chart.ts';
import { countZones, type RoadCaravan } from '../../../src/charts/same-road/road.ts';
import { yearPanels } from '../../../src/charts/same-road/yearPanels.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { sameRoadWords } from '../../../src/locale/charts/same-road.ts';
import { locales } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figure, roadCaravan } from '../../../src/scenes/figures/same-road.figure.ts';
import { readStory } from '../../../src/scenes/readStory.ts';

const tables = readTables();
const step = readStory('es').sections.flatMap(({ steps }) => steps).find(({ id }) => id === 'same-road');
const view = figure.viewSchema.parse(step?.view);

const caravan = (id: string, more: Partial<RoadCaravan> = {}): RoadCaravan => ({
  id, startDate: `2022-0${id}-01`, startPlace: 'Tapachula', lastPlace: 'Escuintla', lastLongitude: -92.66, zone: 'coast', endFound: true, confidence: 'documented', ...more,
});
const rows = (caravans: readonly RoadCaravan[]): SameRoadRows => ({ caravans, towns: [], starts: { 'Ciudad Hidalgo': -92.15, Tapachula: -92.26 }, notes: [], lastNorth: 'Feb 2019' });
const draw = (caravans: readonly RoadCaravan[]) => sameRoad(rows(caravans), { highlightId: '2', size: 'w' }, sameRoadWords.en);
const lineOf = (caravans: readonly RoadCaravan[], id: string) => allMarks(draw(caravans)).find((mark) => mark.key === `caravan:${id}`);

describe('sameRoad', () => {
  it('counts the zones as the table’s own rules do', () => {
    expect(countZones(tables.caravans.map(roadCaravan))).toEqual({
      border: 4, departure: 5, coast: 34, isthmus: 7, 'veracruz-puebla': 3, 'mexico-city': 4, north: 2, divided: 1,
    });
  });

  it('draws the places of a stretch in the order of the road', () => {
    const ends = [caravan('1', { lastLongitude: -92.46 }), caravan('2'), caravan('3', { lastLongitude: -93.75 })].map((row, _, all) =>
      Number(lineOf(all, row.id)?.children?.find((mark) => mark.element === 'circle')?.attributes['cy']));
    expect(ends[0]).toBeGreaterThan(ends[1] ?? 0);
    expect(ends[1]).toBeGreaterThan(ends[2] ?? 0);
  });

  it('leaves an end that was not found open, and dashes what one source tells', () => {
    const all = [caravan('1', { endFound: false, confidence: 'single-source' }), caravan('3', { lastLongitude: -93 })];
    const open = lineOf(all, '1')?.children ?? [];
    expect(open.at(-1)?.attributes['fill']).toContain('--panel');
    expect(open[0]?.attributes['stroke-dasharray']).not.toBe('none');
    expect(lineOf(all, '3')?.children?.[0]?.attributes['stroke-dasharray']).toBe('none');
  });

  it('draws the road without caravans, and names a start that is not on it', () => {
    expect(allMarks(draw([])).some((mark) => mark.key?.startsWith('caravan:'))).toBe(false);
    expect(() => draw([caravan('1', { startPlace: 'Tecún Umán' })])).toThrow(/Tecún Umán/);
  });
});

describe('the years of sameRoad', () => {
  it('have one pitch, whatever their number of caravans, and the order of departure', () => {
    const all = tables.caravans.map(roadCaravan);
    const { panels, pitch, place } = yearPanels(all, { from: 50, to: 350, gap: 1, least: 4 });
    expect(panels.map(({ year }) => year)).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
    expect([panels[0]?.from, Math.round(panels.at(-1)?.to ?? 0)]).toEqual([50, 350]);
    expect(place.size).toBe(all.length);
    for (const { caravans, from, to } of panels) {
      const places = caravans.map(({ id }) => place.get(id) ?? Number.NaN);
      expect(places.every((at) => at > from && at < to)).toBe(true);
      expect(places.slice(1).every((at, index) => Math.abs(at - (places[index] ?? 0) - pitch) < 1e-9)).toBe(true);
    }
  });

  it('stand side by side on the wide still, one under another on one axis of places in the narrow one', () => {
    const wide = figure.draw(view, { locale: 'es', size: 'w', tables });
    const narrow = figure.draw(view, { locale: 'es', size: 'n', tables });
    for (const year of ['2018', '2022', '2025']) {
      expect(attributeOf(wide, `panel:${year}`, 'y')).toBe(attributeOf(wide, 'panel:2018', 'y'));
      expect(attributeOf(narrow, `panel:${year}`, 'x')).toBe(attributeOf(narrow, 'panel:2018', 'x'));
      expect(attributeOf(narrow, `panel:${year}`, 'width')).toBe(attributeOf(narrow, 'panel:2018', 'width'));
    }
    expect(attributeOf(narrow, 'panel:2025', 'y')).toBeGreaterThan(attributeOf(narrow, 'panel:2018', 'y'));
    expect(attributeOf(wide, 'panel:2025', 'x')).toBeGreaterThan(attributeOf(wide, 'panel:2018', 'x'));
  });

  it('put the same place at the same point of the narrow axis in every year, further north further right', () => {
    const marks = allMarks(figure.draw(view, { locale: 'es', size: 'n', tables }));
    const endOf = (id: string): number => Number(marks.find((mark) => mark.key === `caravan:${id}`)?.children?.find((mark) => mark.element === 'circle')?.attributes['cx']);
    const mapastepec = tables.caravans.filter((row) => row.last_place === 'Mapastepec').map((row) => endOf(row.id));
    expect(mapastepec.length).toBeGreaterThan(3);
    expect(new Set(mapastepec.map((x) => x.toFixed(6))).size).toBe(1);
    const [huixtla, tijuana] = ['2021-09-04-tapachula', '2018-10-21-ciudad-hidalgo'].map(endOf);
    expect(huixtla).toBeLessThan(mapastepec[0] ?? 0);
    expect(tijuana).toBeGreaterThan(mapastepec[0] ?? 0);
  });

  for (const locale of locales) {
    for (const size of ['n', 'w'] as const) {
      it(`hold every caravan under its key, and labels whole and apart: ${locale}, ${size}`, () => {
        const drawing = figure.draw(view, { locale, size, tables });
        const keys = allMarks(drawing).flatMap(({ key }) => (key?.startsWith('caravan:') === true ? [key.slice('caravan:'.length)] : []));
        expect(keys.toSorted()).toEqual(tables.caravans.map(({ id }) => id).toSorted());
        expect(labelFaults(drawing, size)).toEqual([]);
      });
    }
  }

  it('are drawn on the phone as they are', async () => {
    const drawing = figure.draw(view, { locale: 'es', size: 'n', tables });
    await expect(serialiseStill(drawing, { lang: 'es-MX', title: 'El mismo camino', description: 'Líneas' })).toMatchFileSnapshot('../../golden/same-road.same-road.es.n.svg');
  });
});
