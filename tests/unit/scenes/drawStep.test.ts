import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/model/readTables.ts';
import { drawStep } from '../../../src/scenes/drawStep.ts';

const frame = { locale: 'es', size: 'n', tables: readTables() } as const;

describe('drawStep', () => {
  it('names scene file, step and figure when there is no such figure', () => {
    expect(() => drawStep({ id: 'caravan', sectionId: 'scale', figure: 'pie', view: {} }, frame)).toThrow(/scale\.yaml, step "caravan": there is no figure "pie"/);
  });
  it('names the field of a view that is not the figure\'s', () => {
    expect(() => drawStep({ id: 'caravan', sectionId: 'scale', figure: 'unit-grid', view: { show: 'everything' } }, frame)).toThrow(/step "caravan": view\.show: /);
  });
});
