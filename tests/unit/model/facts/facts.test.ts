import { describe, expect, it } from 'vitest';
import * as define from '../../../../src/model/facts/define.ts';
import { evaluate } from '../../../../src/model/facts/evaluate.ts';
import { readStoryFiles } from '../../../../src/build/story/storyFiles.ts';
import { factPlacesIn } from '../../../../src/model/facts/factPlaces.ts';
import { factRules } from '../../../../src/model/facts/factRules.ts';
import { numericLiterals } from '../../../../src/model/facts/numericLiterals.ts';
import { definitionOf, definitions, mergeFacts } from '../../../../src/model/facts/registry.ts';
import { factsOver } from '../../../../src/model/facts/resolve.ts';
import { readResources, readTables, tablesFrom } from '../../../../src/model/readTables.ts';
import { clashingFacts } from '../../../../src/model/text/vintages.ts';
import { changeRow } from '../broken.ts';

const { circumstance, witnessesOf, bused, cell, sumOf, maxOf, minOf, meanOf, countOf, spanOf, rangeOf, reported, claimed, share, per, minus, plus, times, ratio, changeShare, fallShare, daysIn, greatCircle, except } = define;
const tables = readTables();
const places = factPlacesIn(readStoryFiles());
const value = (quantity: define.Quantity) => evaluate(quantity, tables).low;
const december = { month: '2023-12', region: 'southwest', component: 'all', authority: 'all' };

describe('quantities over the real tables', () => {
  it('reads one cell with its line, source and period', () => {
    const read = evaluate(cell('cbp-monthly', december, 'encounters'), tables);
    expect(read).toMatchObject({ low: 301_981, high: 301_981, period: '2023-12' });
    expect(read.origins).toEqual([{ table: 'cbp-monthly', file: 'data/cbp-monthly.csv', line: expect.any(Number) as number, sourceIds: ['cbp-nw-fy22-25'] }]);
  });

  it('sums spans and lists and names the period of the rows', () => {
    expect(evaluate(sumOf('mexico-upm-monthly', { month: '2024-01..2024-06' }, 'events'), tables)).toMatchObject({ low: 710_343, period: '2024-01/2024-06' });
    expect(evaluate(sumOf('mexico-upm-monthly', { month: '2023-01..2023-12' }, 'events'), tables)).toMatchObject({ low: 778_907, period: '2023' });
    expect(evaluate(sumOf('cbp-monthly', { ...december, month: '2022-10..2023-09' }, 'encounters'), tables)).toMatchObject({ low: 2_475_669, period: 'FY2023' });
    expect(value(sumOf('mexico-returns-yearly', { year: '2019', type: ['deportation', 'assisted_return', 'assisted_return_of_children'] }, 'returns'))).toBe(149_812);
  });

  it('leaves out what except names', () => {
    const whole = { fiscal_year: '2023', citizenship_iso3: 'ALL' } as const;
    const others = sumOf('usbp-southwest-by-citizenship', { fiscal_year: '2023', citizenship_iso3: except('ALL', 'MEX', 'GTM', 'HND', 'SLV') }, 'encounters_rounded10');
    expect(value(share(others, cell('usbp-southwest-by-citizenship', whole, 'encounters_rounded10')))).toBeCloseTo(0.498, 3);
  });

  it('finds extremes, means, counts and spans', () => {
    expect(evaluate(maxOf('cbp-monthly', { region: 'southwest', component: 'all', authority: 'all' }, 'encounters'), tables)).toMatchObject({ low: 301_981, period: '2023-12' });
    expect(value(minOf('darien-yearly', {}, 'crossings'))).toBe(283);
    expect(value(meanOf('mexico-returns-monthly', { month: ['2024-01', '2024-02'] }, 'returns'))).toBe(3224);
    expect(value(countOf('claims'))).toBe(57);
    expect(value(countOf('caravans', { last_state: 'Chiapas' }))).toBeGreaterThan(34);
    expect(value(spanOf('caravan-events', {}, 'date'))).toBe(42);
  });

  it('does the story\'s arithmetic', () => {
    expect(value(per(cell('cbp-monthly', december, 'encounters'), daysIn('2023-12')))).toBeCloseTo(9741.3, 1);
    const returns = sumOf('mexico-returns-yearly', { year: '2023' }, 'returns');
    const events = sumOf('mexico-upm-by-nationality', { year: '2023' }, 'events');
    expect(value(times(ratio(returns, events), reported('rate-base')))).toBeCloseTo(7.03, 2);
    const usbp = (month: string) => sumOf('cbp-monthly', { month, region: 'southwest', component: 'usbp', authority: 'all' }, 'encounters');
    expect(value(changeShare(usbp('2023-01..2023-06'), usbp('2024-01..2024-06')))).toBeCloseTo(-0.166, 3);
    expect(value(fallShare(usbp('2023-01..2023-06'), usbp('2024-01..2024-06')))).toBeCloseTo(0.166, 3);
    expect(value(minus(cell('cbp-yearly', { fiscal_year: '2023', region: 'nationwide', authority: 'all' }, 'encounters'), cell('cbp-yearly', { fiscal_year: '2022', region: 'nationwide', authority: 'all' }, 'encounters')))).toBe(434_562);
    expect(value(plus(daysIn('2023'), daysIn('2024')))).toBe(731);
    expect(value(greatCircle('Escuintla', 'Ciudad de México'))).toBeCloseTo(824.5, 0);
  });

  it('carries ranges: the widest quotient of two intervals', () => {
    expect(evaluate(rangeOf('size-claims', { date: '2023-12-24', kind: 'claim' }, 'low', 'high'), tables)).toMatchObject({ low: 6000, high: 10_000 });
    const gotaways = per(rangeOf('reported-figures', { id: ['gotaways-dhs-fy2023', 'gotaways-cbo-fy2023'] }, 'value_low', 'value_high'), reported('usbp-nationwide-fy2023'));
    const { low, high } = evaluate(gotaways, tables);
    expect([low.toFixed(1), high.toFixed(1)]).toEqual(['0.3', '0.4']);
  });

  it('gathers the origins of every part, each line once', () => {
    const whole = cell('cbp-monthly', december, 'encounters');
    const { origins } = evaluate(share(cell('cbp-monthly', { ...december, component: 'all' }, 'encounters'), whole), tables);
    expect(origins).toHaveLength(1);
  });

  it('brings who, unit, bound and vintage of a report', () => {
    expect(evaluate(reported('comar-2023-first'), tables)).toMatchObject({ unit: 'people', bound: 'exact', asFirstPublished: true, measure: 'comar-applications', claimedBy: { en: 'COMAR, via EFE' } });
    expect(evaluate(claimed('2023-12-28-president'), tables)).toMatchObject({ low: 1500, period: '2023-12-28', claimedBy: { es: 'el presidente: “creo”' } });
  });

  it.each([
    ['a filter that leaves no row', cell('cbp-monthly', { ...december, month: '1999-01' }, 'encounters'), 'No row of cbp-monthly'],
    ['a filter that leaves two', cell('cbp-monthly', { month: '2023-12', region: 'southwest', component: 'all' }, 'encounters'), 'one wanted'],
    ['a sum over a gap', sumOf('usbp-apprehensions-yearly', { region: 'southwest', agency: 'usbp' }, 'apprehensions'), 'holds no number'],
    ['an unknown place', greatCircle('Escuintla', 'Atlantis'), '0 places called "Atlantis"'],
  ])('refuses %s', (_what, quantity, message) => {
    expect(() => evaluate(quantity, tables)).toThrow(message);
  });

  it('refuses a column that the table has not', () => {
    expect(() => evaluate({ op: 'cell', from: { table: 'cbp-monthly', where: { moon: '1' }, column: 'encounters' } }, tables)).toThrow('no column "moon"');
  });
});

describe('the registry', () => {
  it('works out every fact of the story', () => {
    for (const fact of factsOver(tables).all()) {
      expect(Number.isFinite(fact.low) && Number.isFinite(fact.high) && fact.low <= fact.high, fact.id).toBe(true);
      expect(fact.unit, fact.id).not.toBe('');
    }
  });

  it('follows a changed cell', () => {
    const { files } = changeRow('reported-figures', (row) => row['id'] === 'distance-efe', { value_low: '106', value_high: '106' });
    const moved = factsOver(tablesFrom(files), readResources(), new Map([['km', { value: reported('distance-efe') }]]));
    expect(moved.resolve('km').low).toBe(106);
  });

  it('names the nearest ids of an unknown one', () => {
    expect(() => definitionOf('caravan-day', new Map([['caravan-days', { value: daysIn('2023') }], ['huixtla-heat', { value: daysIn('2023') }]]))).toThrow('Nearest: caravan-days, huixtla-heat');
  });

  it('refuses an id in two sections', () => {
    const facts = { twice: { value: daysIn('2023') } };
    expect(() => mergeFacts({ road: facts, count: facts })).toThrow('Fact "twice" is defined in road.facts.ts and in count.facts.ts');
  });

  it('refuses a fact without unit', () => {
    expect(() => factsOver(tables, readResources(), new Map([['x', { value: daysIn('2023') }]])).resolve('x')).toThrow('It has no unit');
  });

  it('breaks no rule', () => {
    expect(factRules(definitions, tables, places)).toEqual([]);
  });

  it.each<[string, define.FactDefinition, string]>([
    ['a length of the schematic line', { value: cell('route-legs', { leg: 'huixtla-villa-comaltitlan' }, 'chain_km'), unit: 'km' }, 'a length of the schematic line'],
    ['a length of the line inside arithmetic', { value: plus(cell('route-legs', { leg: 'huixtla-villa-comaltitlan' }, 'chain_km'), circumstance('2023-12-25-leg')), unit: 'km' }, 'a length of the schematic line'],
    ['a straight line between two stops', { value: greatCircle('Tapachula', 'Huixtla'), unit: 'km' }, 'a straight line between two stops of the road, which reads as distance walked'],
    ['parts and the whole in one extreme', { value: maxOf('caravan-events', { date: '2024-01-02' }, 'people_high'), unit: 'people' }, 'people of parts and of the whole caravan together'],
    ['a bus group as a share of the whole', { value: share(bused('2024-01-02-to-cerro-gordo'), claimed('2024-01-02-organiser')), unit: 'share' }, 'people of parts and of the whole caravan together'],
    ['one end of a claim', { value: cell('size-claims', { id: '2024-01-13-diario-del-sur' }, 'high'), unit: 'people' }, 'one end of a claim of size; a crowd size is a range with who and when'],
    ['the mean of claims', { value: meanOf('size-claims', { date: '2023-12-24' }, 'high'), unit: 'people' }, 'one number made of several claims of size; a crowd size is a range with who and when'],
    ['the largest claim alone', { value: maxOf('size-claims', { date: '2023-12-24' }, 'high'), unit: 'people' }, 'one number made of several claims of size; a crowd size is a range with who and when'],
    ['an older vintage whose mark is taken off', { value: reported('comar-2023-first'), asFirstPublished: false }, 'its row holds a figure as first published'],
  ])('refuses %s', (_what, definition, fault) => {
    expect(factRules(new Map([['size-start', definition]]), tables, places)).toContainEqual(expect.objectContaining({ file: 'src/model/facts/count.facts.ts', line: 5, field: 'size-start', fault }));
  });

  it('accepts what those rules leave', () => {
    const fine = new Map<string, define.FactDefinition>([
      ['whole', { value: maxOf('caravan-events', { date: '2024-01-02', group: 'whole' }, 'people_high'), unit: 'people' }],
      ['range', { value: rangeOf('size-claims', { date: '2023-12-24' }, 'low', 'high'), unit: 'people' }],
      ['far', { value: greatCircle('Escuintla', 'Ciudad de México'), unit: 'km' }],
    ]);
    expect(factRules(fine, tables, places)).toEqual([]);
  });

  it('counts witnesses, reprints of one wire once', () => {
    expect(value(witnessesOf('size-claims', { id: '2023-12-24-ap' }))).toBe(1);
    expect(value(witnessesOf('caravan-events', { id: '2024-02-03-canada-morelos' }))).toBe(1);
  });

  it('finds two values of one measure and period, unless one is marked', () => {
    const pair = (asFirstPublished: boolean) => new Map<string, define.FactDefinition>([
      ['now', { value: cell('comar-yearly', { year: '2023' }, 'applications'), unit: 'people' }],
      ['then', { value: reported('comar-2023-first'), asFirstPublished }],
    ]);
    expect(clashingFacts(factsOver(tables, readResources(), pair(false)).all(), places)).toEqual([expect.objectContaining({ field: 'now, then', value: '140720, 140982', fault: 'two values of comar-applications 2023' })]);
    expect(clashingFacts(factsOver(tables, readResources(), pair(true)).all(), places)).toEqual([]);
  });

  it.each<[string, define.FactDefinition, define.FactDefinition, string]>([
    ['a first total under another table\'s name', { value: cell('comar-yearly', { year: '2023' }, 'applications'), unit: 'people' }, { value: cell('comar-by-nationality', { year: '2023', nationality_iso3: 'ALL' }, 'applications'), unit: 'people' }, 'comar-applications 2023'],
    ['a column of first reports', { value: cell('comar-yearly', { year: '2023' }, 'applications'), unit: 'people' }, { value: cell('comar-yearly', { year: '2023' }, 'first_reported') }, 'comar-applications 2023'],
    ['a second register', { value: sumOf('mexico-upm-monthly', { month: '2024-01..2024-12' }, 'events'), unit: 'events' }, { value: sumOf('mexico-upm-monthly', { month: '2024-01..2024-12' }, 'events_demographic_table') }, 'mexico-irregular-events 2024'],
    ['two years of one extreme', { value: cell('cbp-monthly', december, 'encounters'), unit: 'events' }, { value: reported('southwest-december-2023-first'), asFirstPublished: false }, 'cbp-encounters/southwest 2023-12'],
    ['an older copy of the same table', { value: cell('usbp-apprehensions-yearly', { fiscal_year: '2000', region: 'southwest', agency: 'usbp' }, 'apprehensions'), unit: 'events' }, { value: cell('usbp-southwest-by-citizenship', { fiscal_year: '2000', citizenship_iso3: 'ALL' }, 'encounters_rounded10'), unit: 'events' }, 'cbp-encounters/southwest/usbp FY2000'],
  ])('finds %s', (_what, now, then, key) => {
    const all = factsOver(tables, readResources(), new Map([['now', now], ['then', then]])).all();
    expect(clashingFacts(all, places)).toEqual([expect.objectContaining({ field: 'now, then', fault: `two values of ${key}` })]);
  });

  it('carries the mark of an older vintage through arithmetic', () => {
    expect(evaluate(share(reported('comar-2023-first'), cell('comar-yearly', { year: '2024' }, 'applications')), tables).asFirstPublished).toBe(true);
  });
});

describe('numericLiterals', () => {
  it('finds a number in a fact file, not years and filters in strings', () => {
    const text = "export const facts = {\n  a: { value: cell('t', { year: '2023' }, 'x'), unit: 'km' },\n  b: { value: 42 },\n};\n";
    expect(numericLiterals('src/model/facts/x.facts.ts', text)).toEqual([expect.objectContaining({ line: 3, value: '42', fault: 'a number in a fact file' })]);
  });
});
