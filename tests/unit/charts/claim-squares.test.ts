import { describe, expect, it } from 'vitest';
import { allMarks, keyedMark, keysOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { labelFaults } from './labelCollisions.ts';
import { drawClaimSquares, gridOf } from '../../../src/charts/claim-squares.chart.ts';
import { claimSquaresWords } from '../../../src/locale/charts/claim-squares.ts';
import { locales } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figure } from '../../../src/scenes/figures/claim-squares.figure.ts';

const tables = readTables();
const context = { size: 'w', words: claimSquaresWords.en, count: String } as const;

describe('drawClaimSquares', () => {
  it('puts the twelfth claim second in the second row, the last seventh in the sixth', () => {
    for (const size of ['n', 'w'] as const) {
      const { x, y, cell } = gridOf(size);
      const drawing = drawClaimSquares(tables.claims, { ...context, size });
      const square = keyedMark(drawing, 'claim:c12').children?.[0];
      expect([square?.attributes['x'], square?.attributes['y']]).toEqual([x + cell, y + cell]);
      const last = keyedMark(drawing, 'claim:c57').children?.[0];
      expect([last?.attributes['x'], last?.attributes['y']]).toEqual([x + cell * 6, y + cell * 5]);
    }
  });
  it('gives each claim the ground of its own verdict and counts it in the key', () => {
    const drawing = drawClaimSquares(tables.claims, context);
    for (const { id, verdict } of tables.claims) expect(String(keyedMark(drawing, `claim:${id}`).children?.[0]?.attributes['fill']).startsWith('var(--ink,'), id).toBe(verdict === 'wrong');
    const wrong = tables.claims.filter(({ verdict }) => verdict === 'wrong').length;
    expect(keyedMark(drawing, 'verdict:wrong').text).toBe(`${wrong} are wrong`);
  });
  it('numbers each square by its claim, not by its place, so that a claim that is missing shows', () => {
    const drawing = drawClaimSquares(tables.claims.filter(({ id }) => id !== 'c02'), context);
    expect(keyedMark(drawing, 'claim:c03').children?.at(-1)?.text).toBe('3');
    expect(keyedMark(drawing, 'order').text).toContain(String(tables.claims.length - 1));
    expect(keysOf(drawing, /^claim:c02/)).toEqual([]);
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
    for (const size of ['n', 'w'] as const) {
      const empty = drawClaimSquares([], { ...context, size });
      expect(keyedMark(empty, 'verdict:wrong').text).toBe('0 are wrong');
      expect(keysOf(empty, /^claim:/)).toEqual([]);
    }
  });
  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('ledger'))).toMatchFileSnapshot('../../golden/claim-squares.ledger.es.n.svg');
  });
  for (const locale of locales) {
    for (const size of ['n', 'w'] as const) {
      it(`keeps its labels whole and apart: ${locale}, ${size}`, () => {
        expect(labelFaults(figure.draw({}, { locale, size, tables }), size)).toEqual([]);
      });
    }
  }
});
