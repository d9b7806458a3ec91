import { describe, expect, it } from 'vitest';
import { allMarks } from './allMarks.ts';
import { drawUnitGrid, rowGeometry, type UnitGridRows } from '../../../src/charts/unit-grid.chart.ts';
import { squaresPath } from '../../../src/charts/unit-grid/squares.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { unitGridWords } from '../../../src/locale/charts/unit-grid.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figure, unitGridRows } from '../../../src/scenes/figures/unit-grid.figure.ts';

const rows: UnitGridRows = {
  month: '2023-12', fiscalYear: '2023', perSquare: 1000,
  claims: [{ id: 'a', people: 6000, who: 'A' }, { id: 'b', people: 8000, who: 'B' }],
  monthEncounters: 301_981, monthDayMean: 9741, yearDayMean: 6783, yearSouthwest: 2_475_669, yearNationwide: 3_201_144,
  borderPatrol: 2_063_692, gotawaysLow: 600_000, gotawaysHigh: 860_000, articleRatio: 3,
};
const context = { size: 'w', words: unitGridWords.en, count: String, millions: String } as const;
const keyed = (show: 'caravan' | 'day' | 'month' | 'year' | 'unseen', key: string) => {
  const found = allMarks(drawUnitGrid(rows, { show }, context)).find((mark) => mark.key === key);
  if (!found) throw new Error(`no mark ${key}`);
  return found;
};

describe('squaresPath', () => {
  it('cuts the last square to its share', () => {
    // One whole cell, then 0.5 of the next one's square: 1 + 0.5 × 0.86.
    expect(squaresPath(1.5, 10)).toBe('M0.07 0.5h1.43');
  });
  it('breaks into rows and starts where the last run ended', () => {
    expect(squaresPath(3, 2)).toBe('M0.07 0.5h1.86M0.07 1.5h0.86');
    expect(squaresPath(2, 10, 6)).toBe('M6.07 0.5h1.86');
  });
  it('is empty for nothing', () => {
    expect(squaresPath(0, 10)).toBe('');
  });
});

describe('drawUnitGrid', () => {
  it('ends a claim of 6,000 after six cells', () => {
    const { x, cell } = rowGeometry('w');
    expect(keyed('caravan', 'claim:a:line').attributes['d']).toContain(`H${x + 6 * cell}`);
  });
  it('keeps the caravan at the scale of what it stands beside', () => {
    const scale = (show: 'month' | 'year', key: string) => /scale\(([\d.]+)\)/.exec(String(keyed(show, key).attributes['transform']))?.[1];
    expect(scale('month', 'caravan:a')).toBe(scale('month', 'month:0'));
    expect(scale('year', 'caravan:a')).toBe(scale('year', 'year:0'));
  });
  it('draws 25 blocks for 2,475,669 and outlines the 725 squares after them', () => {
    const keys = allMarks(drawUnitGrid(rows, { show: 'year' }, context)).flatMap((mark) => mark.key ?? []);
    expect(keys.filter((key) => key.startsWith('year:'))).toHaveLength(25);
    expect(keys.filter((key) => key.startsWith('elsewhere:'))).toEqual(['elsewhere:24', 'elsewhere:25', 'elsewhere:26', 'elsewhere:27', 'elsewhere:28', 'elsewhere:29', 'elsewhere:30', 'elsewhere:31', 'elsewhere:32']);
  });
  it('draws a day, a month and a year at a thousand a square', () => {
    // One row for a day: 9 whole squares and 0.741 of the tenth's side of 0.86, from 0.07 on.
    expect(keyed('day', 'day').attributes['d']).toBe(`M0.07 0.5h${Math.round((9 + 0.741 * 0.86) * 1000) / 1000}`);
    const rowsOfBlock = (show: 'month' | 'year', key: string): number => String(keyed(show, key).attributes['d']).split('M').length - 1;
    expect([0, 1, 2, 3].map((block) => rowsOfBlock('month', `month:${block}`))).toEqual([10, 10, 10, 1]);
    expect(rowsOfBlock('year', 'year:24')).toBe(8);
    const drawn = allMarks(drawUnitGrid(rows, { show: 'month' }, context)).flatMap(({ key }) => (key !== undefined && /^month:/.test(key) ? [key] : []));
    expect(drawn).toEqual(['month:0', 'month:1', 'month:2', 'month:3']);
  });
  it('frames three squares for each of the Border Patrol’s and fills those that got away', () => {
    const drawing = drawUnitGrid(rows, { show: 'unseen' }, context);
    const keys = allMarks(drawing).flatMap(({ key }) => key ?? []);
    // 2,063.692 squares are 21 blocks, three times as many 62; 600 fill six, 860 nine.
    expect(keys.filter((key) => key.startsWith('patrol:'))).toHaveLength(21);
    expect(String(keyed('unseen', 'three-more').attributes['d']).split('M')).toHaveLength(62 + 1);
    expect(keys.filter((key) => /^gotaways(-high)?:/.test(key))).toEqual(['gotaways:0', 'gotaways:1', 'gotaways:2', 'gotaways:3', 'gotaways:4', 'gotaways:5', 'gotaways-high:6', 'gotaways-high:7', 'gotaways-high:8']);
  });
  it('refuses a count that is none: it would be drawn as no squares', () => {
    for (const [field, value] of [['monthEncounters', Number.NaN], ['yearSouthwest', 0], ['perSquare', 0]] as const) {
      expect(() => drawUnitGrid({ ...rows, [field]: value }, { show: 'month' }, context)).toThrow(new RegExp(`${field} is ${value}`));
    }
    expect(() => drawUnitGrid({ ...rows, claims: [{ id: 'a', people: Number.NaN, who: 'A' }] }, { show: 'caravan' }, context)).toThrow(/a is NaN/);
  });
  it('takes no month and no year that the tables do not hold', () => {
    const tables = readTables();
    expect(() => unitGridRows({ ...tables, 'cbp-monthly': tables['cbp-monthly'].filter(({ month }) => month !== '2023-12') }, 'en')).toThrow(/0 rows for cbp-monthly, southwest, 2023-12/);
    expect(() => unitGridRows({ ...tables, 'cbp-yearly': tables['cbp-yearly'].filter((row) => row.fiscal_year !== 2023) }, 'en')).toThrow(/0 rows for cbp-yearly, southwest, 2023/);
  });
  it('shares the caravan between all steps and the month between two', () => {
    for (const show of ['caravan', 'day', 'month', 'year', 'unseen'] as const) expect(keyed(show, 'caravan:b').element).toBe('path');
    expect(keyed('year', 'month:3').element).toBe('path');
  });
  it('asks for a claim of the caravan', () => {
    expect(() => drawUnitGrid({ ...rows, claims: [] }, { show: 'day' }, context)).toThrow(/no claim of the caravan/);
  });
  it('is the picture on file for one month', async () => {
    const drawing = figure.draw({ show: 'month' }, { locale: 'es', size: 'n', tables: readTables() });
    await expect(serialiseStill(drawing, { lang: 'es-MX', title: 'Un mes', description: 'Cuadros' })).toMatchFileSnapshot('../../golden/unit-grid.month.es.n.svg');
  });
});
