import { describe, expect, it } from 'vitest';
import { allMarks } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import { drawClaimSquares, gridOf } from '../../../src/charts/claim-squares.chart.ts';
import { claimSquaresWords } from '../../../src/locale/charts/claim-squares.ts';
import { locales } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figure } from '../../../src/scenes/figures/claim-squares.figure.ts';

const tables = readTables();
const context = { size: 'w', words: claimSquaresWords.en, count: String } as const;

describe('drawClaimSquares', () => {
  it('puts the twelfth claim second in the second row', () => {
    const { x, y, cell } = gridOf('w');
    const square = allMarks(drawClaimSquares(tables.claims, context)).find((mark) => mark.key === 'claim:c12')?.children?.[0];
    expect([square?.attributes['x'], square?.attributes['y']]).toEqual([x + cell, y + cell]);
  });
  it('draws a square a claim and counts each verdict', () => {
    const marks = allMarks(drawClaimSquares(tables.claims, context));
    expect(marks.filter((mark) => mark.key?.startsWith('claim:'))).toHaveLength(tables.claims.length);
    const total = marks.filter((mark) => mark.key?.startsWith('verdict:')).reduce((sum, mark) => sum + Number.parseInt(mark.text ?? '', 10), 0);
    expect(total).toBe(tables.claims.length);
  });
  it('tells the five verdicts apart by shape as well as by tone', () => {
    const verdicts = Object.keys(claimSquaresWords.en.verdicts) as (keyof typeof claimSquaresWords.en.verdicts)[];
    const signs = verdicts.map((verdict) => JSON.stringify(drawClaimSquares([{ id: 'c01', verdict }], context).marks[1]?.children?.[1], (name, value: unknown) => (name === 'fill' || name === 'stroke' ? undefined : value)));
    expect(new Set(signs).size).toBe(5);
  });
  it('counts none for no rows', () => {
    expect(allMarks(drawClaimSquares([], context)).find((mark) => mark.key === 'verdict:wrong')?.text).toBe('0 are wrong');
  });
  for (const locale of locales) {
    for (const size of ['n', 'w'] as const) {
      it(`keeps its labels whole and apart: ${locale}, ${size}`, () => {
        expect(labelFaults(figure.draw({}, { locale, size, tables }), size)).toEqual([]);
      });
    }
  }
});
