import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { allMarks } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import type { Drawing, StillSize } from '../../../src/charts/svg/mark.ts';
import { locales } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figures } from '../../../src/scenes/registry.ts';
import { sceneSchema } from '../../../src/scenes/scene.ts';
import type { Figure } from '../../../src/scenes/figure.ts';

const tables = readTables();
const steps = ['who', 'doors', 'after'].flatMap((id) => {
  const scene = sceneSchema.parse(parse(readFileSync(`src/content/scenes/${id}.yaml`, 'utf8')));
  return scene.steps.map((step) => ({ scene: id, id: step.id, figure: step.figure ?? scene.figure ?? '', view: step.view }));
});

function draw(step: (typeof steps)[number], locale: 'es' | 'en', size: StillSize): Drawing {
  const figure = figures[step.figure] as unknown as Figure<unknown> | undefined;
  if (!figure) throw new Error(`no figure ${step.figure}`);
  return figure.draw(figure.viewSchema.parse(step.view), { locale, size, tables });
}

describe.each(steps)('still $id', (step) => {
  it.each(locales.flatMap((locale) => (['n', 'w'] as const).map((size) => [locale, size] as const)))('has no label fault in %s at %s', (locale, size) => {
    expect(labelFaults(draw(step, locale, size), size)).toEqual([]);
  });

  it('names every key once', () => {
    for (const size of ['n', 'w'] as const) {
      const keys = allMarks(draw(step, 'es', size)).flatMap((mark) => mark.key ?? []);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });
});

/** Steps whose picture counts nothing, or the dead, to whom a crowd is no measure. */
const withoutCaravan = new Set(['what-was-asked', 'the-dead']);

it('carries the caravan in every chart of counts, at both sizes', () => {
  for (const step of steps.filter(({ id }) => !withoutCaravan.has(id))) {
    for (const size of ['n', 'w'] as const) {
      // The narrow shares have no counts: the totals stand in the wide one only.
      if (step.figure === 'citizenship-share' && size === 'n') continue;
      expect(allMarks(draw(step, 'es', size)).some(({ key }) => key === 'caravan' || key?.startsWith('square-caravan')), `${step.id} ${size}`).toBe(true);
    }
  }
});

it('moves marks between the steps of one figure, not only labels', () => {
  const [fall, open] = ['the-fall', 'open-questions'].map((id) => steps.find((step) => step.id === id));
  if (!fall || !open) throw new Error('a step is missing');
  const before = new Map(allMarks(draw(fall, 'es', 'w')).map((mark) => [mark.key, mark]));
  const moved = allMarks(draw(open, 'es', 'w')).filter((mark) => mark.key !== undefined && mark.element === 'path' && before.has(mark.key) && before.get(mark.key)?.attributes['d'] !== mark.attributes['d']);
  expect(moved.length).toBeGreaterThan(1);
  // As many numbers in both, so that the player can move them.
  for (const mark of moved) {
    const count = (d: unknown): number => String(d).match(/\d+\.?\d*/g)?.length ?? 0;
    expect(count(mark.attributes['d'])).toBe(count(before.get(mark.key)?.attributes['d']));
  }
});

it('lets no band pass through another when the base of the shares changes', () => {
  const keys = ['mexico-then', 'north-central-america'].map((id) => {
    const step = steps.find((candidate) => candidate.id === id);
    if (!step) throw new Error(`${id} is missing`);
    return new Set(allMarks(draw(step, 'es', 'w')).flatMap(({ key }) => key ?? []));
  });
  const shared = [...(keys[0] ?? [])].filter((key) => keys[1]?.has(key));
  expect(shared.filter((key) => key.startsWith('band-'))).toEqual([]);
  expect(shared.filter((key) => key.startsWith('total-')).length).toBeGreaterThan(20);
});
