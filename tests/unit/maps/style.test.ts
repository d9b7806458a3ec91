import { describe, expect, test } from 'vitest';
import { readBaseMap } from '../../../src/maps/baseMap.ts';
import { deriveLiveStep } from '../../../src/maps/liveStep.ts';
import { pointPlacer } from '../../../src/maps/project.ts';
import { buildStyle, drawIcon, iconNames } from '../../../src/maps/style.ts';
import { renderTwin, type RoadView } from '../../../src/maps/twin.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { hex } from '../../../src/theme/tokens.ts';
import { roadSteps } from './roadSteps.ts';

const base = readBaseMap();
const tables = readTables();
const dark = { theme: 'dark', isStrong: false } as const;

describe('the live style', () => {
  const style = buildStyle(dark, { ...base, hillshade: 'hillshade.webp' }, 'w', 1);

  test('paints from the sea up, in the order of the twin', () => {
    const ids = style.layers.map(({ id }) => id);
    const order = ['sea', 'overview-land', 'route-land', 'hillshade', 'route-rivers', 'route-states', 'route-coast', 'route-borders', 'route-localities', 'legs-foot', 'stops', 'labels'];
    const places = order.map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('every layer has its source', () => {
    for (const layer of style.layers) if ('source' in layer) expect(Object.keys(style.sources), layer.id).toContain(layer.source);
  });

  test('takes its colours from the theme', () => {
    expect(style.layers[0]?.paint).toEqual({ 'background-color': hex('sea', 'dark') });
    const { data, width } = drawIcon('destination', dark);
    const middle = ((width / 2) * width + width / 2) * 4;
    expect([...data.slice(middle, middle + 4)]).toEqual([0x1e, 0x24, 0x2d, 255]);
  });

  test('draws the road, its marks and its words as large as the stage shows the still, and the ground as thin', () => {
    const half = buildStyle(dark, { ...base, hillshade: 'hillshade.webp' }, 'w', 0.5);
    const look = (of: typeof style, id: string) => of.layers.find((layer) => layer.id === id) as unknown as Record<'layout' | 'paint', Record<string, unknown>>;
    expect(look(half, 'legs-foot').paint['line-width']).toBe(Number(look(style, 'legs-foot').paint['line-width']) / 2);
    expect(look(half, 'labels').layout['text-size']).toEqual(['*', ['get', 'size'], 0.5]);
    expect(look(half, 'stops').paint['circle-radius']).toEqual(['*', ['get', 'radius'], 0.5]);
    expect(look(half, 'route-coast').paint['line-width']).toBe(look(style, 'route-coast').paint['line-width']);
  });

  test('has stronger tones and thicker data lines, as the twin has, for a reader who asks for more contrast', () => {
    const strong = buildStyle({ theme: 'light', isStrong: true }, { ...base, hillshade: 'hillshade.webp' }, 'n', 2);
    const paintOf = (id: string) => strong.layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>;
    expect(paintOf('legs-foot')).toMatchObject({ 'line-color': '#8a5200', 'line-width': 9.2 });
    expect(paintOf('stops')).toMatchObject({ 'circle-stroke-width': 6.4 });
    const coast = style.layers.find(({ id }) => id === 'route-coast')?.paint as Record<string, unknown>;
    expect(paintOf('route-coast')['line-width']).toBe(coast['line-width']);
  });

  test('asks only for pictures that are drawn, none of them empty', () => {
    const asked = style.layers.flatMap((layer) => (layer.type === 'symbol' && typeof layer.layout?.['icon-image'] === 'string' ? [layer.layout['icon-image']] : []));
    expect([...new Set(asked)].sort()).toEqual([...iconNames].sort());
    for (const name of iconNames) expect(drawIcon(name, { theme: 'light', isStrong: false }).data.some((value) => value === 255), name).toBe(true);
  });

  test('asks for no glyph files', () => {
    expect(style.glyphs).toBeUndefined();
  });
});

test.each(Object.entries(roadSteps))('%s: the live map holds what the twin draws', (_step, view: RoadView) => {
  const frame = { size: 'w', locale: 'es', tables, base } as const;
  const step = deriveLiveStep(view, frame);
  const { labels, progress } = renderTwin(view, frame);
  expect(step.sources.legs.features).toHaveLength(progress.legs.filter(({ pointsReached }) => pointsReached > 1).length);
  expect(step.sources.stops.features.map(({ properties }) => properties?.['id'])).toEqual(progress.stops.map(({ stop }) => stop.id));
  const place = pointPlacer(step.camera, { width: 800, height: 760 });
  const lines = labels.flatMap((label) => label.lines);
  expect(step.sources.labels.features).toHaveLength(lines.length);
  step.sources.labels.features.forEach(({ geometry }, index) => {
    const [lng = NaN, lat = NaN] = geometry.type === 'Point' ? geometry.coordinates : [];
    expect(Math.abs(place(lng, lat)[0] - (lines[index]?.x ?? NaN))).toBeLessThan(0.1);
  });
});
