import { expect, it } from 'vitest';
import { readTables } from '../../../src/model/readTables.ts';
import type { FigureTable } from '../../../src/scenes/figureTable.ts';
import { outlineOf } from '../../../src/scenes/outline.ts';

const frame = { locale: 'en', tables: readTables() } as const;
const table: FigureTable = {
  id: 't',
  caption: 'Rows',
  columns: [
    { id: 'year', name: 'Year', kind: 'year' },
    { id: 'count', name: 'Events', kind: 'count', unit: 'events' },
    { id: 'note', name: 'Support', kind: 'text' },
  ],
  rows: [
    [2018, 1200, 'documented'],
    [2019, { missing: 'not published' }, 'single source'],
    [2020, 90, 'documented'],
  ],
  sources: [],
};

it('names the lowest and the highest of a series and reaches every row', () => {
  const [events] = outlineOf(table, frame);
  expect(events?.name).toBe('Events (events)');
  expect(events?.lowest).toEqual({ row: '2020', value: '90' });
  expect(events?.highest).toEqual({ row: '2018', value: '1,200' });
  expect(events?.points).toEqual([{ row: '2018', value: '1,200' }, { row: '2019', value: 'not published' }, { row: '2020', value: '90' }]);
});

it('says of each row what is not a number', () => {
  expect(outlineOf(table, frame).at(-1)).toMatchObject({ id: 'words', points: [{ row: '2018', value: 'Support: documented' }, { row: '2019', value: 'Support: single source' }, { row: '2020', value: 'Support: documented' }] });
});

it('gives no ends where all values are one', () => {
  const flat = { ...table, rows: [[2018, 5, 'a'], [2019, 5, 'b']] as const };
  expect(outlineOf(flat, frame)[0]?.lowest).toBeUndefined();
});

it('keeps a row whose table has no numbers', () => {
  const words = { ...table, columns: table.columns.slice(0, 1), rows: [[2018], [2019]] as const };
  expect(outlineOf(words, frame)).toEqual([{ id: 'words', name: '', points: [{ row: '2018', value: '' }, { row: '2019', value: '' }] }]);
});
