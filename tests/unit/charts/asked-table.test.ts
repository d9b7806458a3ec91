import { describe, expect, it } from 'vitest';
import { attributeOf, keyedMark, keysOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { askedTable } from '../../../src/charts/asked-table.chart.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { askedRows } from '../../../src/scenes/figures/asked-table.figure.ts';

const tables = readTables();
const words = { heads: { asked: 'asked', existing: 'there was' }, groups: { wola: 'WOLA', foundation: 'Foundation' } };

describe('askedTable', () => {
  it('writes each demand beside its row’s figure, in the order of the view', () => {
    const drawing = askedTable(askedRows(tables, 'en'), { rows: ['routes', 'ways'] }, { size: 'w', words });
    expect(keyedMark(drawing, 'figure-routes').text).toBe('140,720');
    expect(keyedMark(drawing, 'figure-ways').text).toBe('1,450');
    // Two groups of 46 and two equal rows share the room below the head, from 64 to six above the foot of 760.
    const row = (760 - 64 - 6 - 2 * 46) / 2;
    expect(attributeOf(drawing, 'figure-routes', 'y')).toBeCloseTo(64 + 46 + 42 * 1.02, 6);
    expect(attributeOf(drawing, 'figure-ways', 'y')).toBeCloseTo(64 + 46 + row + 46 + 42 * 1.02, 6);
    for (const id of ['routes', 'ways']) expect(attributeOf(drawing, `asked-${id}`, 'y')).toBe(attributeOf(drawing, `figure-${id}`, 'y'));
  });

  it('names a group once for the rows that follow one another', () => {
    const drawing = askedTable(askedRows(tables, 'en'), { rows: ['causes', 'ways', 'force'] }, { size: 'n', words });
    expect(keysOf(drawing, /^group-(?!rule)/)).toEqual(['group-wola', 'group-foundation']);
  });

  it('draws its two heads for no rows, and refuses a row that is not there', () => {
    for (const size of ['n', 'w'] as const) expect(keysOf(askedTable([], { rows: [] }, { size, words }))).toEqual(['head-asked', 'head-existing']);
    expect(() => askedTable([], { rows: ['ways'] }, { size: 'n', words })).toThrow(/names "ways"/);
  });

  it('takes no figure from a year that lacks a month or its claims', () => {
    expect(() => askedRows({ ...tables, 'mexico-upm-monthly': tables['mexico-upm-monthly'].filter(({ month }) => month !== '2023-07') }, 'en')).toThrow(/11 months of 2023/);
    expect(() => askedRows({ ...tables, 'comar-yearly': tables['comar-yearly'].filter(({ year }) => year !== 2023) }, 'en')).toThrow(/comar-yearly: no row for 2023/);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('what-was-asked'))).toMatchFileSnapshot('../../golden/asked-table.what-was-asked.es.n.svg');
  });
});
