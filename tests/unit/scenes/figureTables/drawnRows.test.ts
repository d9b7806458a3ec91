import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../src/model/readTables.ts';
import { drawStep } from '../../../../src/scenes/drawStep.ts';
import type { FigureTable } from '../../../../src/scenes/figureTable.ts';
import { figures } from '../../../../src/scenes/registry.ts';
import type { DrawnStep } from '../../../../src/scenes/stepView.ts';
import { tabulateStep } from '../../../../src/scenes/tabulateStep.ts';
import { onlyWide, relations } from './drawnRows.ts';
import { marksOf } from './marksOf.ts';
import { storySteps } from './storySteps.ts';

const tables = readTables();
const story = storySteps();
/** The whole diagram is its section’s plate; here it is tried at two earlier days. */
const diagram: DrawnStep[] = [4, 11].map((day) => ({ id: `day-${day}`, sectionId: 'unmaking', figure: 'time-distance', view: { day } }));
const steps = [...story, ...diagram];

/** The largest distance in pixels between lengths and the values they stand for, at the scale that fits best. */
function misfit(lengths: readonly number[], values: readonly number[]): number {
  const scale = lengths.reduce((sum, length, index) => sum + length * (values[index] ?? 0), 0) / values.reduce((sum, value) => sum + value * value, 0);
  return Math.max(...lengths.map((length, index) => Math.abs(length - scale * (values[index] ?? Number.NaN))));
}

describe('rows drawn', () => {
  it('are told for every figure and every table', () => {
    expect(Object.keys(relations).sort()).toEqual(Object.keys(figures).sort());
    expect(steps.length).toBe(46 + 1 + 3);
  });

  it.each(steps.map((step) => [step.id, step] as const))('%s: the tables have as many rows as the stills draw, and their values', (_, step) => {
    const relation = relations[step.figure];
    if (!relation) throw new Error(`no relation for ${step.figure}`);
    const tabulated = tabulateStep(step, { locale: 'es', tables });
    expect(tabulated.map(({ id }) => id).filter((id) => !(id in relation.tables))).toEqual([]);
    for (const size of ['n', 'w'] as const) {
      const marks = marksOf(drawStep(step, { locale: 'es', size, tables }));
      const unknown = marks.filter(({ key }) => relation.data.test(key) === relation.furniture.test(key)).map(({ key }) => key);
      expect(unknown, `${size}: marks that are neither data nor furniture, or both`).toEqual([]);
      for (const [id, { drawn, rows = (table: FigureTable) => table.rows.length, lengths = [] }] of Object.entries(relation.tables)) {
        const table = tabulated.find((candidate) => candidate.id === id);
        if (size === 'n' && `${step.figure} ${id}` in onlyWide) {
          expect(drawn(marks), `${size} ${id}`).toBe(0);
          continue;
        }
        expect(drawn(marks), `${size} ${id}`).toBe(table ? rows(table) : 0);
        if (!table) continue;
        for (const [index, { of, values }] of lengths.entries()) {
          const pixels = of(marks);
          if (pixels.length === 0 && size === 'n') continue;
          expect(pixels.length, `${size} ${id}, lengths ${index}`).toBe(values(table).length);
          expect(misfit(pixels, values(table)), `${size} ${id}, lengths ${index}`).toBeLessThan(0.5);
        }
      }
    }
  });
});
