import { describe, expect, it } from 'vitest';
import { drawForWords, stillProblems, type DrawStill } from '../../../../src/build/story/drawnStills.ts';
import { readStoryFiles } from '../../../../src/build/story/storyFiles.ts';
import { label } from '../../../../src/charts/svg/label.ts';
import { formatNumber } from '../../../../src/locale/numbers.ts';
import { describeProblem } from '../../../../src/model/dataError.ts';
import type { Tables } from '../../../../src/model/readTables.ts';
import { originOf } from '../../../../src/model/rowOrigins.ts';
import { stillOf, stills, tables } from './storyStills.ts';

/** Draws as the build does, with one label more. */
const adding = (text: (frameTables: Tables) => string, key?: string): DrawStill => (still, frame) => {
  const drawing = drawForWords(still, frame);
  return { ...drawing, marks: [...drawing.marks, label({ text: text(frame.tables), x: 20, y: 20, size: 16, ...(key === undefined ? {} : { key }) })] };
};

describe('the story\'s pictures', () => {
  it('are one for each step, one for the ledger and one plate, each with its line', () => {
    expect(stills).toHaveLength(48);
    const lines = readStoryFiles();
    for (const { id, file, line } of stills) if (id !== 'ledger') expect(lines[file]?.split('\n')[line - 1], id).toContain(`id: ${id}`);
  });
  it('hold no figure that does not follow the tables, no word that is not ours, no part beside the whole', () => {
    expect(stillProblems(stills, tables).map(describeProblem)).toEqual([]);
  });
});

describe('rule 1: a figure typed into a picture', () => {
  it.each([
    ['in a label', '46 walkers', '46'],
    ['alone', '46', '46'],
    ['as a share', '12.5 %', '12.5'],
    ['that looks like a date and is none', '2,023 people', '2,023'],
  ])('is found %s', (_what, text, figure) => {
    const [found] = stillProblems([stillOf('claims')], tables, adding(() => text, 'typed'));
    expect(found).toMatchObject({ file: 'src/content/scenes/count.yaml', field: 'claims, picture es n', value: figure });
    expect(found?.fault).toContain('that no row of size-claims\'s tables changes');
  });

  it('is found in a plate, in both of its forms', () => {
    const found = stillProblems([stillOf('time-distance')], tables, adding(() => '46 walkers', 'typed'));
    expect(found.map(({ field }) => field)).toEqual(['time-distance, picture es n', 'time-distance, picture es w', 'time-distance, picture en n', 'time-distance, picture en w']);
  });

  it('is found in every figure of the story', () => {
    const one = [...new Map(stills.map((still) => [still.figure, still])).values()];
    const found = stillProblems(one, tables, adding(() => '46 walkers', 'typed'));
    expect(new Set(found.map(({ field }) => field.split(',')[0]))).toEqual(new Set(one.map(({ id }) => id)));
  });

  it('is none where it comes from a row, is a date, a name or a tick', () => {
    const fromRow = adding((own) => `${formatNumber(own['size-claims'][0]?.low ?? 0, 'integer', 'es')} personas`, 'row');
    expect(stillProblems([stillOf('claims')], tables, fromRow)).toEqual([]);
    expect(stillProblems([stillOf('claims')], tables, adding(() => 'Title 42, 2018–2025, ’23', 'name'))).toEqual([]);
    expect(stillProblems([stillOf('claims')], tables, adding(() => '5,000', 'y-label:5000'))).toEqual([]);
  });

  it('may not hide in a tick: a label with words is none', () => {
    expect(stillProblems([stillOf('claims')], tables, adding(() => '46 walkers', 'share-46')).length).toBeGreaterThan(0);
  });

  it('is a number word too', () => {
    expect(stillProblems([stillOf('claims')], tables, adding(() => 'doce personas, twelve people'))).toContainEqual(expect.objectContaining({ value: 'doce', fault: 'a number in words that no table gives' }));
  });
});

describe('rules 4, 7 and 8 in a picture', () => {
  it.each([
    ['una oleada', 'oleada', 'this word is not used in our own voice'],
    ['the shelter of Anyone', 'shelter of Anyone', 'names a place inside a town, or a checkpoint'],
    ['they call it “the beast”', 'the beast', 'a quotation that is not in data/quotations.csv'],
  ])('%s', (text, value, fault) => {
    expect(stillProblems([stillOf('huixtla')], tables, adding(() => text))).toContainEqual(expect.objectContaining({ file: 'src/content/scenes/road.yaml', value, fault }));
  });
});

describe('rule 5: parts of the caravan beside the whole', () => {
  const bus = tables['bus-transfers'].find(({ id }) => id === '2024-01-02-to-cerro-gordo');
  const part = tables['caravan-events'].find(({ id }) => id === '2024-01-02-bused-to-huixtla');

  it.each([
    ['claims', 'a bus group in the chart of claims', 'bus-transfers', (own: Tables) => own['bus-transfers'].find(({ id }) => id === bus?.id)?.people_high, bus, 'people_high'],
    ['one-month', 'a transport event in the squares', 'caravan-events', (own: Tables) => own['caravan-events'].find(({ id }) => id === part?.id)?.people_low, part, 'people_low'],
    ['two-counts', 'those who walked on alone beside the caravan\'s mark', 'circumstances', (own: Tables) => own.circumstances.find(({ id }) => id === '2024-01-06-set-out-on-foot')?.value_low, tables.circumstances.find(({ id }) => id === '2024-01-06-set-out-on-foot'), 'value_low'],
    ['claims', 'those reported to have boarded', 'reported-figures', (own: Tables) => own['reported-figures'].find(({ id }) => id === 'boarded-reported')?.value_high, tables['reported-figures'].find(({ id }) => id === 'boarded-reported'), 'value_high'],
  ] as const)('stops the build in %s: %s', (step, _what, table, read, row, column) => {
    const found = stillProblems([stillOf(step)], tables, adding((own) => `${read(own) ?? 0}`, 'part'));
    const { file, line } = originOf(row ?? {});
    expect(file).toBe(`data/${table}.csv`);
    expect(found).toContainEqual(expect.objectContaining({ file, line, field: column, fault: expect.stringContaining('counts a part of the caravan, and ') as string }));
    expect(found.map(describeProblem).join('\n')).toMatch(new RegExp(`data/${table}\\.csv:${line} field "${column}" is "\\d+": counts a part of the caravan, and [\\w-]+ \\(src/content/scenes/\\w+\\.yaml:\\d+, ${step}\\) draws it beside the whole; draw the whole alone`));
  });

  it('stops the build where a map of bus groups also gives the size of the whole', () => {
    const found = stillProblems([stillOf('back-south')], tables, adding((own) => `${own['size-claims'][0]?.low ?? 0}`, 'whole'));
    expect(found).toContainEqual(expect.objectContaining({ file: 'data/bus-transfers.csv', fault: expect.stringContaining('road-map') as string }));
  });

  it('lets a map of bus groups alone be', () => {
    expect(stillProblems([stillOf('back-south')], tables)).toEqual([]);
  });
});

describe('rule 11: a figure as first published in a picture', () => {
  const older = adding((own) => `${own['reported-figures'].find(({ id }) => id === 'comar-2023-first')?.value_low ?? 0}`, 'older');
  it('stops the build outside the ledger and the timeline', () => {
    expect(stillProblems([stillOf('asylum-in-mexico')], tables, older)).toContainEqual(expect.objectContaining({ file: 'data/reported-figures.csv', field: 'value_low', value: '140982', fault: expect.stringContaining('a figure as first published, drawn by comar-years') as string }));
    expect(stillProblems([stillOf('ledger')], tables, older)).toEqual([]);
  });
});

describe('rule 6: a length of the schematic line in a picture', () => {
  it('does not follow the tables that may be printed', () => {
    const [found] = stillProblems([stillOf('huixtla')], tables, adding((own) => `${own['route-legs'][1]?.chain_km ?? 0} km`, 'length'));
    expect(found).toMatchObject({ value: '26.7' });
  });
});

describe('a picture that cannot be drawn', () => {
  it('is a problem at its step', () => {
    const [found] = stillProblems([{ ...stillOf('claims'), view: { from: 'never' } }], tables);
    expect(found).toMatchObject({ file: 'src/content/scenes/count.yaml', value: 'size-claims' });
    expect(found?.line).toBeGreaterThan(1);
  });
});
