import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/model/readTables.ts';
import { drawPlate } from '../../../src/scenes/drawPlate.ts';

const tables = readTables();
const plate = { id: 'time-distance', figure: 'time-distance', view: { day: 42 } };

describe('drawPlate', () => {
  it('draws both forms: one wider than high, one no wider than a phone', () => {
    const [across, down] = (['across', 'down'] as const).map((form) => drawPlate(plate, form, 'es', tables));
    expect((across?.width ?? 0) > (across?.height ?? 0)).toBe(true);
    expect(down?.width).toBe(400);
    expect(down?.height).toBeGreaterThan(42 * 14);
  });
  it('refuses a figure without a plate, and a view that is not the figure\'s', () => {
    expect(() => drawPlate({ ...plate, figure: 'size-claims' }, 'across', 'es', tables)).toThrow(/"size-claims" has no plate/);
    expect(() => drawPlate({ ...plate, view: { day: 43 } }, 'across', 'es', tables)).toThrow(/day/);
  });
});
