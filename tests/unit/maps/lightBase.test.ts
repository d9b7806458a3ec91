import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stillBox, type Mark } from '../../../src/charts/svg/mark.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { readBaseMap } from '../../../src/maps/baseMap.ts';
import { lightBase } from '../../../src/maps/lightBase.ts';
import { renderTwin, type RoadView } from '../../../src/maps/twin.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { roadSteps } from './roadSteps.ts';

const tables = readTables();
const whole = readBaseMap();
const steps = Object.entries(roadSteps);

function draw(view: RoadView, detail?: 'light') {
  return renderTwin(view, { size: 'n', locale: 'es', tables, detail, base: detail === 'light' ? lightBase(whole) : whole });
}

function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
}

const keysOf = (marks: readonly Mark[]): string[] => flat(marks).flatMap(({ key }) => (key === undefined ? [] : [key]));
const weigh = (step: string, drawing: ReturnType<typeof draw>['drawing']): number =>
  brotliCompressSync(serialiseStill(drawing, { lang: 'es-MX', title: step, description: step })).length;

describe.each(steps)('%s for readers who save data', (step, view) => {
  const [full, light] = [draw(view), draw(view, 'light')];

  test('names every place that the whole map names, at the same spot', () => {
    const named = ({ labels }: typeof full) => labels.map(({ id, lines }) => ({ id, lines }));
    expect(named(light)).toEqual(named(full));
  });

  test('weighs at most 6 KB and less than the whole one by a third', () => {
    expect(weigh(step, light.drawing)).toBeLessThanOrEqual(6 * 1024);
    expect(weigh(step, light.drawing)).toBeLessThan((weigh(step, full.drawing) * 2) / 3);
  });

  test('draws one ground, whose outline is the coast', () => {
    expect(keysOf(light.drawing.marks).filter((key) => key.startsWith('ground:'))).toHaveLength(1);
    const outlined = flat(light.drawing.marks).filter(({ attributes }) => String(attributes['stroke']).includes('--coast') && String(attributes['fill']).includes('--land'));
    expect(outlined).toHaveLength(1);
  });

  test('leaves out only marks of the road that lie out of its frame', () => {
    const kept = new Set(keysOf(light.drawing.marks));
    const dropped = flat(full.drawing.marks).filter(({ key }) => key !== undefined && /^(bus|stop):/.test(key) && !kept.has(key));
    const { width, height } = stillBox.n;
    for (const { key, attributes } of dropped) {
      const [shiftX = 0, shiftY = 0] = (String(attributes['transform']).match(/-?[\d.]+/g) ?? []).map(Number);
      const x = Number(attributes['cx'] ?? attributes['x'] ?? shiftX);
      const y = Number(attributes['cy'] ?? attributes['y'] ?? shiftY);
      expect(x < 0 || x > width || y < 0 || y > height - 60, `${key} at ${x}, ${y}`).toBe(true);
    }
  });
});

test('some marks do lie out of their frame and are left out', () => {
  const marksOf = (view: RoadView, detail?: 'light'): number => keysOf(draw(view, detail).drawing.marks).filter((key) => /^(bus|stop):/.test(key)).length;
  expect(steps.filter(([, view]) => marksOf(view, 'light') < marksOf(view)).map(([step]) => step)).toContain('veracruz');
});
