import { beforeAll, describe, expect, it } from 'vitest';
import { changeTables } from '../../../../src/build/bars/changedTables.ts';
import { drawnNumbers, type DrawnNumber } from '../../../../src/build/bars/drawnNumbers.ts';
import { evidenceOf, traceNumbers, type Draw } from '../../../../src/build/bars/numbers.ts';
import { recordReads, type ReadCell } from '../../../../src/build/bars/recordReads.ts';
import { drawStill, storyStills, type StoryStill } from '../../../../src/build/bars/storyStills.ts';
import { badTicks, namedByKey } from '../../../../src/build/bars/ticks.ts';
import { label } from '../../../../src/charts/svg/label.ts';
import { group, type Drawing, type Mark } from '../../../../src/charts/svg/mark.ts';
import { formatNumber } from '../../../../src/locale/numbers.ts';
import type { Fact } from '../../../../src/model/facts/resolve.ts';
import { readTables, type Tables } from '../../../../src/model/readTables.ts';

const tables: Tables = readTables();
const drawing = (...marks: Mark[]): Drawing => ({ width: 400, height: 420, marks });
const words = (text: string, key?: string, y = 20): Mark => label({ text, x: 20, y, size: 15, ...(key === undefined ? {} : { key }) });
const number = (written: string, key = '', decimals = 0): DrawnNumber => ({ key, text: written, written, value: Number(written.replace(/,/g, '').replace('−', '-')), decimals });

describe('drawnNumbers', () => {
  it('reads the numbers of labels with the key of their mark or of the group around it', () => {
    const found = drawnNumbers(drawing(words('2,475,669 encuentros, −16.6 %', 'year'), group([words('4,000 personas')], {}, 'claim:a')), 'es');
    expect(found.map(({ key, value, decimals }) => [key, value, decimals])).toEqual([['year', 2_475_669, 0], ['year', -16.6, 1], ['claim:a', 4000, 0]]);
  });

  it('takes dates, years and names for none', () => {
    expect(drawnNumbers(drawing(words('24 dic 2023, 2010–2019, ’24, Title 42')), 'es')).toEqual([]);
    expect(drawnNumbers(drawing(words('Dec 24, 2023; Jan 8–12')), 'en')).toEqual([]);
    expect(drawnNumbers(drawing(words('2,023 people')), 'en').map(({ value }) => value)).toEqual([2023]);
  });
});

describe('evidenceOf', () => {
  const cell = (value: unknown, field = 'events', row: ReadCell['row'] = { month: '2023-12' }): ReadCell => ({ table: 't', line: 7, field, value, row });
  const sources = (cells: readonly ReadCell[], facts: readonly Fact[] = []) => {
    const look = evidenceOf({ cells, facts });
    return (of: DrawnNumber): string[] => [...look(of)];
  };

  it('finds the cell that a number is, as it stands, in thousands, millions and per cent, rounded', () => {
    const of = sources([cell(2_475_669)]);
    expect(of(number('2,475,669'))).toEqual(['cell t:7 events × 1']);
    expect(of(number('2,476'))).toEqual(['cell t:7 events × 0.001']);
    expect(of(number('2.5', '', 1))).toEqual(['cell t:7 events × 0.000001']);
    expect(sources([cell(-0.166, 'change')])(number('−16.6', '', 1))).toEqual(['cell t:7 change × 100']);
  });

  it('finds nothing for a number that is one off, or only looks like the cell', () => {
    const of = sources([cell(2_475_669)]);
    for (const none of [number('2,475,670'), number('2,475'), number('2.6', '', 1)]) expect(of(none), none.written).toEqual([]);
    expect(sources([])(number('46'))).toEqual([]);
  });

  it('takes a number of one month for no cell of another, where its mark says which it is', () => {
    const of = sources([cell(500)]);
    expect(of(number('500', 'value:2023-12'))).toHaveLength(1);
    expect(of(number('500', 'value:2023-11'))).toEqual([]);
    expect(of(number('500', 'peak'))).toHaveLength(1);
  });

  it('takes a column that only places its row for none, and the words of a row as they are', () => {
    expect(sources([cell(2023, 'year')])(number('2,023'))).toEqual([]);
    expect(sources([cell('un plan de 10 países', 'title_es')])(number('10'))).toEqual(['words t:7 title_es']);
  });

  it('finds both ends of a fact of its period', () => {
    const fact = { id: 'one-day', low: 9741, high: 9800, period: '2023-12' } as unknown as Fact;
    expect(sources([], [fact])(number('9,741', 'day:2023-12'))).toEqual(['fact one-day low × 1']);
    expect(sources([], [fact])(number('9,800'))).toEqual(['fact one-day high × 1']);
    expect(sources([], [fact])(number('9,741', 'day:2022-12'))).toEqual([]);
  });
});

describe('ticks', () => {
  const axis = (...at: readonly (readonly [value: number, y: number])[]): Drawing => drawing(...at.map(([value, y]) => words(formatNumber(value, 'integer', 'en'), `y-label:${value}`, y)));

  it('stand for the number in their key, and for no other', () => {
    expect(namedByKey(number('5,000', 'y-label:5000'))).toBe(true);
    expect(namedByKey({ ...number('25', 'share-0.25'), text: '25%' })).toBe(true);
    expect(namedByKey(number('5,001', 'y-label:5000'))).toBe(false);
    expect(namedByKey(number('5,000', 'value:5000'))).toBe(false);
  });

  it('pass in proportion to what they say, and are found where they are not', () => {
    expect(badTicks(axis([0, 400], [5000, 300], [10_000, 200]), 'en')).toEqual([]);
    expect(badTicks(axis([0, 400], [5000, 310], [10_000, 200]), 'en')).toEqual(['the tick “5,000” (en) stands at 310.0, its value belongs at 300.0']);
  });
});

describe('recordReads', () => {
  it('notes the cells that are read, once each, with their place in the file', () => {
    const watch = recordReads(tables);
    const [row] = watch.tables['darien-yearly'];
    expect(watch.cells()).toEqual([]);
    expect([row?.crossings, row?.crossings]).toEqual([tables['darien-yearly'][0]?.crossings, tables['darien-yearly'][0]?.crossings]);
    expect(watch.cells().map(({ table, line, field, value }) => [table, line, field, value])).toEqual([['darien-yearly', 2, 'crossings', tables['darien-yearly'][0]?.crossings]]);
  });
});

describe('changeTables', () => {
  it('makes every count smaller, in whole numbers, the same way each time, and leaves what says which row it is', () => {
    const [changed, again] = [changeTables(tables), changeTables(tables)];
    expect(changed['darien-yearly']).toEqual(again['darien-yearly']);
    changed['darien-yearly'].forEach((row, index) => {
      const before = tables['darien-yearly'][index];
      expect(row.year).toBe(before?.year);
      expect(Number.isInteger(row.crossings)).toBe(true);
      if ((before?.crossings ?? 0) > 1) expect(row.crossings).toBeLessThan(before?.crossings ?? 0);
    });
  });
});

describe('traceNumbers', () => {
  let still: StoryStill;
  beforeAll(() => {
    const found = storyStills().find(({ id, locale, size }) => id === 'asylum-in-mexico' && locale === 'en' && size === 'w');
    if (!found) throw new Error('the step is missing');
    still = found;
  });
  const adding = (text: (own: Tables) => string, key?: string): Draw => (of, own) => {
    const picture = drawStill(of, own);
    return { ...picture, marks: [...picture.marks, words(text(own), key)] };
  };
  const trace = (draw?: Draw): { misses: string[]; values: Record<string, number> } => {
    const { bars, misses } = traceNumbers(tables, [still], draw);
    return { misses, values: Object.fromEntries(bars.map(({ name, value }) => [name, value])) };
  };

  it('finds a row for every number of a picture of the story', () => {
    const { misses, values } = trace();
    expect(misses).toEqual([]);
    expect(values['… without a row']).toBe(0);
    expect(values['… cells of a row']).toBeGreaterThanOrEqual(8);
  });

  it('finds a typed number, also one that happens to equal a cell', () => {
    for (const typed of ['46 walkers', '140,720 people']) {
      const { misses, values } = trace(adding(() => typed, 'typed'));
      expect(values['… without a row'], typed).toBe(1);
      expect(misses, typed).toEqual([expect.stringContaining(`en, asylum-in-mexico.w: “${typed}” (typed) says`)]);
    }
  });

  it('passes one that its row gives, and not one from the row of another year', () => {
    const of = (year: number) => (own: Tables): string => formatNumber(own['comar-yearly'].find((row) => row.year === year)?.applications ?? 0, 'integer', 'en');
    expect(trace(adding(of(2016), 'value-added-2016')).misses).toEqual([]);
    expect(trace(adding(of(2016), 'value-added-2017')).misses).toHaveLength(1);
  });

  it('finds a number that is not its row’s by one', () => {
    const off = (own: Tables): string => formatNumber((own['comar-yearly'].find((row) => row.year === 2016)?.applications ?? 0) + 1, 'integer', 'en');
    expect(trace(adding(off, 'value-added-2016')).misses).toHaveLength(1);
  });

  it('finds a table that is drawn and not named, and one that is named and not drawn', () => {
    const { misses } = trace(adding((own) => formatNumber(own['darien-yearly'][0]?.crossings ?? 0, 'integer', 'en'), 'added'));
    expect(misses).toContain('comar-years draws rows of darien-yearly, which its figure does not name: its origin is missing in the credit');
    expect(trace(() => drawing()).misses).toContain('comar-years names the table comar-yearly and draws no row of it');
  });
});
