import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/model/parseCsv.ts';

describe('parseCsv', () => {
  it('keeps the line of each record, also after a cell with line breaks', () => {
    expect(parseCsv('a,b\n1,"two\nlines"\n3,4\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  it('reads commas and doubled quotes in quotes, CRLF, empty cells and a missing last line break', () => {
    expect(parseCsv('x,"a, ""b"""\r\n,')).toEqual([
      { line: 1, cells: ['x', 'a, "b"'] },
      { line: 2, cells: ['', ''] },
    ]);
  });
});
