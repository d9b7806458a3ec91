import { describe, expect, it } from 'vitest';
import { stillTableProblems, type TabulateStill } from '../../../../src/build/story/stillTables.ts';
import { describeProblem } from '../../../../src/model/dataError.ts';
import type { Tables } from '../../../../src/model/readTables.ts';
import type { Cell, ColumnKind } from '../../../../src/scenes/figureTable.ts';
import { tabulateStep } from '../../../../src/scenes/tabulateStep.ts';
import { stillOf, stills, tables } from './storyStills.ts';

/** Tabulates as the build does, with one table of one cell more. */
const adding = (cell: (own: Tables) => Cell, kind: ColumnKind = 'text', caption = 'Más'): TabulateStill => (still, frame) => [
  ...tabulateStep(still, frame),
  { id: 'added', caption, columns: [{ id: 'field', name: 'Campo', kind }], rows: [[cell(frame.tables)]], sources: [] },
];

describe('the tables of the story\'s pictures', () => {
  it('hold no figure that does not follow data/, no word that is not ours, no part beside the whole', () => {
    expect(stillTableProblems(stills, tables).map(describeProblem)).toEqual([]);
  });
});

describe('rule 1: a figure typed into a table', () => {
  it.each([
    ['a number', 46, 'count', '46'],
    ['a share', 12.5, 'tenths', '12.5'],
    ['one in words', '46 walkers', 'text', '46'],
  ] as const)('is found as %s', (_what, cell, kind, value) => {
    const found = stillTableProblems([stillOf('claims')], tables, adding(() => cell, kind));
    expect(found).toContainEqual(expect.objectContaining({ file: 'src/content/scenes/count.yaml', field: 'claims, table es: added, field, row 1', value, fault: expect.stringContaining('that no row of size-claims\'s tables changes') as string }));
  });

  it('is found in a caption, and as a number word', () => {
    expect(stillTableProblems([stillOf('claims')], tables, adding(() => 'a', 'text', '46 reports'))).toContainEqual(expect.objectContaining({ field: 'claims, table en: added, caption', value: '46' }));
    expect(stillTableProblems([stillOf('claims')], tables, adding(() => 'doce personas'))).toContainEqual(expect.objectContaining({ value: 'doce', fault: 'a number in words that no table gives' }));
  });

  it('is found in every figure of the story', () => {
    const one = [...new Map(stills.map((still) => [still.figure, still])).values()];
    const found = stillTableProblems(one, tables, adding(() => 46, 'count'));
    expect(new Set(found.map(({ field }) => field.split(',')[0]))).toEqual(new Set(one.map(({ id }) => id)));
  });

  it('is none where it comes from a row, is a year, or is the whole of a percentage', () => {
    expect(stillTableProblems([stillOf('claims')], tables, adding((own) => own['size-claims'][0]?.low ?? 0, 'count'))).toEqual([]);
    expect(stillTableProblems([stillOf('claims')], tables, adding(() => 2023, 'year'))).toEqual([]);
    const whole: TabulateStill = (still, frame) => [...tabulateStep(still, frame), { id: 'added', caption: 'Más', columns: [{ id: 'field', name: 'Campo', kind: 'tenths', unit: '%' }], rows: [[100]], sources: [] }];
    expect(stillTableProblems([stillOf('claims')], tables, whole)).toEqual([]);
  });
});

describe('rules 4, 7 and 8 in a table', () => {
  it.each([
    ['una oleada', 'oleada'],
    ['the shelter of Anyone', 'shelter of Anyone'],
    ['they call it “the beast”', 'the beast'],
  ])('%s', (text, value) => {
    expect(stillTableProblems([stillOf('huixtla')], tables, adding(() => text))).toContainEqual(expect.objectContaining({ file: 'src/content/scenes/road.yaml', value }));
  });
});

describe('rules 5, 6 and 11 in a table', () => {
  it('a part of the caravan beside the whole', () => {
    const found = stillTableProblems([stillOf('claims')], tables, adding((own) => own['bus-transfers'].find(({ id }) => id === '2024-01-02-to-cerro-gordo')?.people_high ?? 0, 'count'));
    expect(found).toContainEqual(expect.objectContaining({ file: 'data/bus-transfers.csv', field: 'people_high', fault: expect.stringContaining('counts a part of the caravan') as string }));
  });
  it('a length of the schematic line', () => {
    const found = stillTableProblems([stillOf('huixtla')], tables, adding((own) => own['route-legs'][1]?.chain_km ?? 0, 'decimal'));
    expect(found).toContainEqual(expect.objectContaining({ value: '26.7' }));
  });
  it('a figure as first published outside the ledger and the timeline', () => {
    const found = stillTableProblems([stillOf('asylum-in-mexico')], tables, adding((own) => own['reported-figures'].find(({ id }) => id === 'comar-2023-first')?.value_low ?? 0, 'count'));
    expect(found).toContainEqual(expect.objectContaining({ file: 'data/reported-figures.csv', fault: expect.stringContaining('a figure as first published') as string }));
  });
});

describe('tables that cannot be made', () => {
  it('are a problem at their step', () => {
    const [found] = stillTableProblems([{ ...stillOf('claims'), view: { from: 'never' } }], tables);
    expect(found).toMatchObject({ file: 'src/content/scenes/count.yaml', value: 'size-claims' });
  });
});
