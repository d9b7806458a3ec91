import { describe, expect, it } from 'vitest';
import { allMarks } from '../charts/allMarks.ts';
import { readBaseMap } from '../../../src/maps/baseMap.ts';
import { renderTwin } from '../../../src/maps/twin.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { deriveDiagramRows } from '../../../src/scenes/diagramRows.ts';

const tables = readTables();
const rows = deriveDiagramRows(tables);
const row = (key: string) => {
  const found = rows.find((one) => one.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

describe('deriveDiagramRows', () => {
  it('gives every segment at least one source', () => {
    expect(rows.filter(({ sourceIds }) => sourceIds.length === 0).map(({ key }) => key)).toEqual([]);
    const known = new Set(tables.sources.map(({ id }) => id));
    expect(rows.flatMap(({ sourceIds }) => sourceIds).filter((id) => !known.has(id))).toEqual([]);
  });
  it('finds each segment on the map of the whole road', () => {
    const { drawing } = renderTwin({ camera: 'trail-lost', reach: '2024-02-03-canada-morelos' }, { locale: 'es', size: 'n', tables, base: readBaseMap() });
    const marks = new Set(allMarks(drawing).flatMap((mark) => mark.key ?? []));
    expect(rows.filter(({ mapKeys }) => mapKeys.length === 0).map(({ key }) => key)).toEqual([]);
    expect(rows.flatMap(({ mapKeys }) => mapKeys).filter((key) => !marks.has(key))).toEqual([]);
  });
  it('leaves no leg, bus and night of that map without a segment', () => {
    const { progress } = renderTwin({ camera: 'trail-lost', reach: '2024-02-03-canada-morelos' }, { locale: 'es', size: 'n', tables, base: readBaseMap() });
    const linked = new Set(rows.flatMap(({ mapKeys }) => mapKeys));
    const legs = progress.legs.map(({ leg }) => `leg:${leg.id}`);
    const buses = progress.destinations.map(({ id }) => `bus:${id}`);
    const nights = progress.stops.filter(({ stop }) => stop.kind === 'night').map(({ stop }) => `stop:${stop.id}`);
    expect([...legs, ...buses, ...nights].filter((key) => !linked.has(key))).toEqual([]);
  });
  it('gives people as claimed, and by whom', () => {
    expect(row('line:alvaro-obregon-huixtla').people.map(({ low, high, who }) => [low, high, who?.es])).toEqual([[7000, 7000, 'TV Juárez'], [8000, 8000, 'Diario del Sur'], [10000, 10000, 'Meganoticias']]);
    expect(row('bus:2024-01-03-to-berriozabal-people').people.map(({ low, unit, sourceIds }) => [low, unit, sourceIds])).toEqual([[800, 'people', ['diariomx-0103']], [600, 'families', ['elorbe-0103']]]);
    expect(row('line:mapastepec-pijijiapan').people).toMatchObject([{ low: 300, sourceIds: ['noticias365-0106'] }]);
    expect(row('bus:2024-01-03-to-palenque').people).toEqual([]);
  });
  it('takes no figure of another place or another day for a segment', () => {
    for (const { firstDay, lastDay, people, transfer } of rows) {
      if (transfer !== undefined) continue;
      for (const { sourceIds, low, high } of people) {
        const claim = [...tables['size-claims'].map((one) => ({ ...one, low: one.low, high: one.high })), ...tables.circumstances.map((one) => ({ ...one, low: one.value_low, high: one.value_high }))].find((one) => one.low === low && one.high === high && one.sources.join() === sourceIds.join() && one.date >= firstDay && one.date <= lastDay);
        const event = tables['caravan-events'].find((one) => one.people_low === low && one.people_high === high && one.date === firstDay);
        expect(claim ?? event, `${low} ${sourceIds.join()}`).toBeDefined();
      }
    }
  });
  it('gives the reported length with its reporters, wherever one is documented', () => {
    expect(row('line:villa-comaltitlan-escuintla').km).toEqual({ value: 18, sourceIds: ['milenio-2024-comaltitlan'] });
    expect(row('bus:2024-01-02-to-cerro-gordo').km).toEqual({ value: 60, sourceIds: ['rt13', 'rt16'] });
    const documented = tables['route-legs'].filter(({ published_km }) => published_km !== null).map(({ leg }) => leg).sort();
    expect(rows.flatMap(({ km, leg }) => (km === undefined || leg === undefined ? [] : [leg.leg])).sort()).toEqual(documented);
  });
});
