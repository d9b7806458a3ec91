import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/model/dataError.ts';
import { readTables, tablesFrom } from '../../../src/model/readTables.ts';
import { originOf } from '../../../src/model/rowOrigins.ts';
import { changeRow, problemsOf, realFiles } from './broken.ts';

const december = (row: Record<string, string>) => row['month'] === '2023-12' && row['region'] === 'southwest' && row['component'] === 'all' && row['authority'] === 'all';

describe('readTables', () => {
  it('reads every table and the 57 claims, each row with its line', () => {
    const tables = readTables();
    const row = tables['cbp-monthly'].find((candidate) => candidate.month === '2023-12' && candidate.region === 'southwest' && candidate.component === 'all' && candidate.authority === 'all');
    expect(row?.encounters).toBe(301_981);
    const { file, line } = originOf(row ?? {});
    expect(file).toBe('data/cbp-monthly.csv');
    expect(realFiles[file]?.split('\n')[line - 1]).toContain('2023-12,2024,southwest,all,all,301981');
    expect(tables.claims).toHaveLength(57);
    expect(tables.claims.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id)).toEqual(['c21', 'c40', 'c41']);
  });

  it('accepts the real files', () => {
    expect(() => tablesFrom(realFiles)).not.toThrow();
  });

  it('names file, line, field, value and fix of a cell that is no number', () => {
    const { files, line } = changeRow('cbp-monthly', december, { encounters: '301,981' });
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: 'data/cbp-monthly.csv', line, field: 'encounters', value: '301,981', fault: 'not a whole number' }));
    expect(() => tablesFrom(files)).toThrow(`data/cbp-monthly.csv:${line} field "encounters" is "301,981": not a whole number; write digits only, without separators.`);
  });

  it('gathers all problems before it throws', () => {
    const broken = changeRow('cbp-monthly', december, { encounters: 'x', region: 'west' });
    const fields = problemsOf(broken.files).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['encounters', 'region']));
  });

  it.each([
    ['an unknown category', { region: 'west' }, 'region', 'west'],
    ['a month that is none', { month: '2023-13' }, 'month', '2023-13'],
    ['an empty required cell', { encounters: '' }, 'encounters', ''],
    ['a number below zero', { encounters: '-5' }, 'encounters', '-5'],
    ['an unknown source', { source_id: 'nobody' }, 'source_id', 'nobody'],
  ])('refuses %s', (_what, change, field, value) => {
    const { files, line } = changeRow('cbp-monthly', december, change);
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: 'data/cbp-monthly.csv', line, field, value }));
  });

  it('refuses an unknown country code', () => {
    const { files, line } = changeRow('darien-by-nationality', (row) => row['nationality_iso3'] === 'CHN', { nationality_iso3: 'QQQ' });
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: 'data/darien-by-nationality.csv', line, field: 'nationality_iso3', value: 'QQQ' }));
  });

  it('refuses an unknown source in a list, in the claims too', () => {
    const { files, line } = changeRow('size-claims', () => true, { sources: 'ap-brisbane-1224;nobody' });
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: 'data/size-claims.csv', line, field: 'sources', value: 'nobody' }));
    const seed = { ...realFiles, 'seeds/origin.json': (realFiles['seeds/origin.json'] ?? '').replace('"ps02"', '"nobody"') };
    expect(problemsOf(seed)).toContainEqual(expect.objectContaining({ file: 'seeds/origin.json', field: 'sources', value: 'nobody' }));
  });

  it('refuses a second row of one key', () => {
    const { files, line } = changeRow('cbp-monthly', december, 'repeat');
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ line: line + 1, fault: `already stands on line ${line}` }));
  });

  it('refuses a renamed column', () => {
    const path = 'data/comar-yearly.csv';
    const files = { ...realFiles, [path]: (realFiles[path] ?? '').replace('applications', 'claims') };
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: path, line: 1, field: 'header' }));
  });

  it('throws a DataError', () => {
    const { files } = changeRow('cbp-monthly', december, { encounters: 'x' });
    expect(() => tablesFrom(files)).toThrow(DataError);
  });
});
