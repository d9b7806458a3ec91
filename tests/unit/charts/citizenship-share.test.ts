import { expect, it } from 'vitest';
import { attributeOf, keyedMark, keysOf, subpathsOf } from './allMarks.ts';
import { citizenshipShare, sharePlot, type ShareContext, type ShareRow } from '../../../src/charts/citizenship-share.chart.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { citizenshipShareWords } from '../../../src/locale/charts/citizenship-share.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figure, shareRows } from '../../../src/scenes/figures/citizenship-share.figure.ts';

const rows: ShareRow[] = [
  { fiscalYear: 2000, mexico: 90, northern: 10, rest: 0 },
  { fiscalYear: 2001, mexico: 50, northern: 30, rest: 20 },
  { fiscalYear: 2002, mexico: 25, northern: 25, rest: 50 },
];
const context: ShareContext = { size: 'w', words: citizenshipShareWords.en, write: chartWrite('en'), caravan: { people: 10, name: 'caravan' } };
const tables = readTables();

it('puts a share where its value says, from the zero line', () => {
  const { top, bottom } = sharePlot('w');
  const mexico = citizenshipShare(rows, { base: 'mexico', years: [2001] }, context);
  expect(attributeOf(mexico, 'point-mexico-2001', 'cy')).toBeCloseTo(bottom - (bottom - top) * 0.5, 6);
  const northern = citizenshipShare(rows, { base: 'northern', years: [2001] }, context);
  expect(attributeOf(northern, 'point-northern-2001', 'cy')).toBeCloseTo(bottom - (bottom - top) * 0.3, 6);
});

it('stacks the bands of each year at its place, from zero to the whole', () => {
  for (const size of ['n', 'w'] as const) {
    const drawing = citizenshipShare(rows, { base: 'mexico', years: [] }, { ...context, size });
    const { left, right, top, bottom } = sharePlot(size);
    const x = [left, (left + right) / 2, right];
    const tops = { mexico: [0.9, 0.5, 0.25], northern: [1, 0.8, 0.5], rest: [1, 1, 1] };
    for (const [band, shares] of Object.entries(tops)) {
      const points = subpathsOf(drawing, `edge-mexico-${band}`).flat();
      expect(points).toHaveLength(3);
      points.forEach(([px, py], index) => {
        expect(Math.abs(px - (x[index] ?? Number.NaN)), `${size} ${band}`).toBeLessThan(0.051);
        expect(Math.abs(py - (bottom - (bottom - top) * (shares[index] ?? Number.NaN))), `${size} ${band}`).toBeLessThan(0.051);
      });
    }
    // A band is the edge above it and the one below it: Mexico's stands on the zero line, the next on Mexico's.
    const lower = subpathsOf(drawing, 'band-mexico-northern').flat().slice(3).map(([, y]) => y).reverse();
    lower.forEach((y, index) => expect(Math.abs(y - (bottom - (bottom - top) * (tops.mexico[index] ?? Number.NaN)))).toBeLessThan(0.051));
    expect(lower).toHaveLength(3);
    expect(Math.max(...subpathsOf(drawing, 'band-mexico-mexico').flat().map(([, y]) => y))).toBe(bottom);
  }
});

it('draws no share of a year that is not there', () => {
  expect(() => citizenshipShare(rows.filter(({ fiscalYear }) => fiscalYear !== 2001), { base: 'mexico', years: [] }, context)).toThrow(/no row for fiscal year 2001, between 2000 and 2002/);
});

it('draws the caravan at the scale of the totals', () => {
  const drawing = citizenshipShare(rows, { base: 'mexico', years: [] }, context);
  expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo(attributeOf(drawing, 'total-2000', 'height') / 10, 6);
});

it('draws no band without rows, and refuses a year without encounters', () => {
  for (const size of ['n', 'w'] as const) expect(keysOf(citizenshipShare([], { base: 'mexico', years: [2000] }, { ...context, size }), /^(?!unit)/)).toEqual([]);
  expect(() => citizenshipShare([{ fiscalYear: 2003, mexico: 0, northern: 0, rest: 0 }], { base: 'mexico', years: [] }, context)).toThrow(/fiscal year 2003/);
});

it('splits the table into three parts that make its total', () => {
  const year = shareRows(tables['usbp-southwest-by-citizenship']).find((row) => row.fiscalYear === 2023);
  if (!year) throw new Error('no fiscal 2023');
  const total = year.mexico + year.northern + year.rest;
  expect(total).toBe(2_045_840);
  expect(Math.round((year.mexico / total) * 1000)).toBe(283);
  expect(Math.round((year.rest / total) * 1000)).toBe(498);
});

it('takes no part of a year from a row or a cell that is not there', () => {
  const table = tables['usbp-southwest-by-citizenship'];
  expect(() => shareRows(table.filter((row) => row.fiscal_year !== 2010 || row.citizenship_iso3 !== 'SLV'))).toThrow(/no row of SLV in 2010/);
  expect(() => shareRows(table.map((row) => (row.fiscal_year === 2010 && row.citizenship_iso3 === 'MEX' ? { ...row, encounters_rounded10: null } : row)))).toThrow(/no encounters of MEX in 2010/);
});

it('writes the share that it draws', () => {
  expect(keyedMark(citizenshipShare(rows, { base: 'mexico', years: [2001] }, context), 'value-mexico-2001').text).toMatch(/^50\.0\s?%$/);
});

it('is drawn as it was', async () => {
  const drawing = figure.draw({ base: 'mexico', years: [2000, 2020, 2023], bracket: 2023 }, { locale: 'es', size: 'n', tables });
  await expect(serialiseStill(drawing, { lang: 'es-MX', title: 'Franjas', description: 'Tres franjas' })).toMatchFileSnapshot('../../golden/citizenship-share.mexico-then.es.n.svg');
});
