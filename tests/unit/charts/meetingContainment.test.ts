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
const steps = ['meeting', 'containment'].flatMap((section) => {
  const scene = sceneSchema.parse(parse(readFileSync(`src/content/scenes/${section}.yaml`, 'utf8')));
  return scene.steps.map((step) => ({ section, id: step.id, figure: step.figure ?? scene.figure ?? '', view: step.view }));
});

describe('the stills of the meeting and of containment', () => {
  it('are twelve', () => {
    expect(steps.map((step) => step.id)).toEqual([
      'promises', 'title-42', 'autumn-2023', 'december-27', 'what-followed',
      'events', 'returns', 'two-counts', 'one-month-higher', 'carrusel', 'not-shown', 'same-road',
    ]);
  });

  for (const step of steps) {
    for (const locale of locales) {
      for (const size of ['n', 'w'] as const) {
        it(`${step.id} in ${locale}, ${size}: labels are whole and apart, keys are unique, and it can be written`, () => {
          const figure = figures[step.figure];
          if (!figure) throw new Error(`no figure ${step.figure}`);
          const view = figure.viewSchema.parse(step.view) as never;
          const drawing = figure.draw(view, { locale, size, tables });
          expect(labelFaults(drawing, size)).toEqual([]);
          const keys = allMarks(drawing).flatMap((mark) => mark.key ?? []);
          expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
          expect(serialiseStill(drawing, { lang: locale, title: 't', description: 'd' })).not.toContain('undefined');
          const again = figure.draw(view, { locale, size, tables });
          expect(again).toEqual(drawing);
        });
      }
    }
  }

  it('show the caravan in marigold in every one', () => {
    for (const step of steps) {
      const figure = figures[step.figure];
      const view = figure?.viewSchema.parse(step.view) as never;
      const drawing = figure?.draw(view, { locale: 'es', size: 'w', tables });
      const fills = drawing ? allMarks(drawing).flatMap((mark) => [mark.attributes['fill'], mark.attributes['stroke']]) : [];
      expect(fills.some((fill) => String(fill).startsWith('var(--caravan,')), step.id).toBe(true);
    }
  });
});
