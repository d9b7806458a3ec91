import { expect, it } from 'vitest';
import { attributeOf } from './allMarks.ts';
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

it('draws the caravan at the scale of the totals', () => {
  const drawing = citizenshipShare(rows, { base: 'mexico', years: [] }, context);
  expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo(attributeOf(drawing, 'total-2000', 'height') / 10, 6);
});

it('draws no band without rows, and refuses a year without encounters', () => {
  expect(citizenshipShare([], { base: 'mexico', years: [2000] }, context).marks.map(({ key }) => key)).toEqual(['unit']);
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

it('is drawn as it was', async () => {
  const drawing = figure.draw({ base: 'mexico', years: [2000, 2020, 2023], bracket: 2023 }, { locale: 'es', size: 'n', tables });
  await expect(serialiseStill(drawing, { lang: 'es-MX', title: 'Franjas', description: 'Tres franjas' })).toMatchFileSnapshot('../../golden/citizenship-share.mexico-then.es.n.svg');
});
