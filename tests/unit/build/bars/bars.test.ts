import { describe, expect, it } from 'vitest';
import { tableRowsOn } from '../../../../src/build/bars/figurePages.ts';
import { faultsIn, type MeasuredLabel } from '../../../../src/build/bars/labelFaults.ts';
import { yearsOfMonths } from '../../../../src/build/bars/monthSums.ts';
import { countText, fleschKincaidGrade, fleschSzigriszt } from '../../../../src/build/bars/reading/readingLevel.ts';
import { englishSyllables, spanishSyllables } from '../../../../src/build/bars/reading/syllables.ts';
import { readTables } from '../../../../src/model/readTables.ts';

const label = (text: string, x0: number, x1: number, free = x1 - x0): MeasuredLabel => ({ text, x0, x1, y0: 10, y1: 20, pinned: x1 - x0, free, pixels: 12 });

describe('reading level', () => {
  it('counts syllables', () => {
    expect(['camino', 'río', 'guerra', 'cuidado', 'hoy'].map(spanishSyllables)).toEqual([3, 2, 2, 3, 1]);
    expect(['border', 'people', 'walked', 'made', 'asylum'].map(englishSyllables)).toEqual([2, 2, 1, 1, 3]);
  });

  it('takes a figure and a name as one word of two syllables', () => {
    expect(countText(['Llegan a San Pedro Tapanatepec 14 buses.'], 'es')).toEqual({ sentences: 1, words: 5, syllables: 2 + 1 + 2 + 2 + 2 });
  });

  it('gives the published formulas', () => {
    expect(fleschSzigriszt({ sentences: 10, words: 100, syllables: 200 })).toBeCloseTo(72.235, 6);
    expect(fleschKincaidGrade({ sentences: 10, words: 100, syllables: 150 })).toBeCloseTo(6.01, 6);
  });
});

it('finds labels over one another, out of the frame and squeezed', () => {
  const frame = { width: 100, height: 40 };
  expect(faultsIn([label('a', 0, 20), label('b', 20, 40)], frame)).toEqual([]);
  expect(faultsIn([label('a', 0, 20), label('b', 18, 40), label('c', 90, 104), label('d', 50, 70, 21)], frame).map(({ kind }) => kind)).toEqual(['overlap', 'escape', 'squeeze']);
});

it('counts the rows of a figure page’s tables', () => {
  expect(tableRowsOn('<table class="figure-table"><thead><tr></tr></thead><tbody><tr><td>1</td></tr> <tr class="x"></tr></tbody></table>')).toEqual([2]);
});

it('sees a year that is not the sum of its months', () => {
  const tables = readTables();
  expect(yearsOfMonths(tables).filter(({ stated, months }) => stated !== months)).toEqual([]);
  const changed = { ...tables, 'darien-yearly': tables['darien-yearly'].map((row) => ({ ...row, crossings: row.crossings + 1 })) };
  expect(yearsOfMonths(changed).filter(({ stated, months }) => stated !== months).length).toBeGreaterThan(0);
});
