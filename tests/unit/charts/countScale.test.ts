import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allMarks } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { locales } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figures } from '../../../src/scenes/registry.ts';
import { sceneSchema } from '../../../src/scenes/scene.ts';

const tables = readTables();
const steps = ['count', 'scale'].flatMap((section) => {
  const scene = sceneSchema.parse(parse(readFileSync(`src/content/scenes/${section}.yaml`, 'utf8')));
  return scene.steps.map((step) => ({ id: step.id, figure: step.figure ?? scene.figure ?? '', view: step.view }));
});

describe('the stills of count and scale', () => {
  it('are eight', () => {
    expect(steps.map(({ id }) => id)).toEqual(['claims', 'spread', 'smallest-count', 'caravan', 'one-day', 'one-month', 'one-year', 'three-more']);
  });
  for (const step of steps) {
    for (const locale of locales) {
      for (const size of ['n', 'w'] as const) {
        it(`${step.id} in ${locale}, ${size}: labels whole and apart, keys unique, the caravan in marigold`, () => {
          const figure = figures[step.figure];
          if (!figure) throw new Error(`no figure ${step.figure}`);
          const drawing = figure.draw(figure.viewSchema.parse(step.view) as never, { locale, size, tables });
          expect(labelFaults(drawing, size)).toEqual([]);
          const marks = allMarks(drawing);
          const keys = marks.flatMap((mark) => mark.key ?? []);
          expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
          expect(marks.some((mark) => String(mark.attributes['stroke']).startsWith('var(--caravan,'))).toBe(true);
          expect(serialiseStill(drawing, { lang: locale, title: 't', description: 'd' })).not.toMatch(/undefined|\{\w\}/);
        });
      }
    }
  }
  it('name in both languages at both sizes every claim that a step is about', () => {
    for (const step of steps.filter(({ figure }) => figure === 'size-claims')) {
      const emphasised = (step.view['emphasise'] as string[]).filter((id) => step.view['itemised'] !== true || !id.endsWith('oem-count'));
      for (const locale of locales) {
        for (const size of ['n', 'w'] as const) {
          const drawing = figures['size-claims']?.draw(figures['size-claims'].viewSchema.parse(step.view) as never, { locale, size, tables });
          const keys = drawing ? allMarks(drawing).flatMap((mark) => mark.key ?? []) : [];
          expect(emphasised.filter((id) => !keys.includes(`name:${id}`)), `${step.id} ${locale} ${size}`).toEqual([]);
        }
      }
    }
  });
});
