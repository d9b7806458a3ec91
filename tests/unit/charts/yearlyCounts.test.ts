import { describe, expect, it } from 'vitest';
import { allMarks, attributeOf } from './allMarks.ts';
import { askedTable } from '../../../src/charts/asked-table.chart.ts';
import { comarPlot, comarYears } from '../../../src/charts/comar-years.chart.ts';
import { corridorMap, corridorRadius } from '../../../src/charts/corridor-map.chart.ts';
import { deathsPlot, deathsYears } from '../../../src/charts/deaths-years.chart.ts';
import { squareGrid, venezuelaFlights } from '../../../src/charts/venezuela-flights.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { askedRows } from '../../../src/scenes/figures/asked-table.figure.ts';
import { tapachulaShare } from '../../../src/scenes/figures/comar-years.figure.ts';
import { corridorCounts } from '../../../src/scenes/figures/corridor-map.figure.ts';
import { darienCompared } from '../../../src/scenes/figures/darien-months.figure.ts';
import { causeRows } from '../../../src/scenes/figures/deaths-years.figure.ts';
import { caravanDays } from '../../../src/scenes/figures/the-fall.figure.ts';
import { flightRows } from '../../../src/scenes/figures/venezuela-flights.figure.ts';

const write = chartWrite('en');
const caravan = { people: 10_000, name: 'caravan' };
const tables = readTables();

describe('comarYears', () => {
  const words = { unit: 'people', office: 'in Tapachula' };
  const view = { from: 2021, to: 2023, emphasis: 2023, printed: [2023], printFrom: 2021 };
  const rows = [
    { year: 2021, applications: 50_000 },
    { year: 2023, applications: 100_000 },
  ];

  it('draws columns from zero, the office as its share, the caravan beside them', () => {
    const drawing = comarYears(rows, { year: 2023, share: 0.55 }, view, { size: 'w', words, write, caravan });
    const full = comarPlot('w').bottom - comarPlot('w').top;
    expect(attributeOf(drawing, 'year-2021', 'height')).toBeCloseTo(full / 2, 6);
    expect(attributeOf(drawing, 'office-2023', 'height')).toBeCloseTo(full * 0.55, 6);
    expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo(full / 10, 6);
  });

  it('leaves a year without a figure empty', () => {
    const keys = allMarks(comarYears(rows, undefined, view, { size: 'w', words, write, caravan })).flatMap(({ key }) => key ?? []);
    expect(keys.filter((key) => /^year-\d/.test(key))).toEqual(['year-2021', 'year-2023']);
    expect(comarYears([], undefined, view, { size: 'n', words, write, caravan }).marks).toHaveLength(1);
  });

  it('takes Tapachula’s part from the total published with it', () => {
    expect(tapachulaShare(tables['comar-by-office'], 2023).share).toBeCloseTo(77_450 / 140_982, 9);
    expect(() => tapachulaShare(tables['comar-by-office'], 2021)).toThrow(/2021/);
  });
});

describe('deathsYears', () => {
  const words = { unit: 'people', regions: {}, causesUnit: 'causes', causes: { mixed_or_unknown: 'unknown', drowning: 'drowning' } };
  const view = { from: 2020, to: 2022, regions: ['north', 'south'], causes: ['mixed_or_unknown', 'drowning'] };
  const rows = [
    { year: 2020, region: 'north', people: 600 },
    { year: 2020, region: 'south', people: 200 },
    { year: 2022, region: 'north', people: 400 },
  ];
  const causes = [
    { cause: 'mixed_or_unknown', people: 300 },
    { cause: 'drowning', people: 100 },
  ];

  it('stacks regions from zero and leaves a year without rows empty', () => {
    const drawing = deathsYears(rows, causes, view, { size: 'w', words, write });
    const full = deathsPlot('w').bottom - deathsPlot('w').top;
    expect(attributeOf(drawing, 'north-2020', 'height')).toBeCloseTo(full * 0.75, 6);
    expect(attributeOf(drawing, 'south-2020', 'y')).toBeCloseTo(deathsPlot('w').top, 6);
    expect(allMarks(drawing).some(({ key }) => key?.endsWith('-2021') && !key.startsWith('year'))).toBe(false);
  });

  it('draws causes in proportion and the unknown ones open', () => {
    const drawing = deathsYears(rows, causes, view, { size: 'w', words, write });
    expect(attributeOf(drawing, 'cause-mixed_or_unknown', 'width') + 1.5).toBeCloseTo((attributeOf(drawing, 'cause-drowning', 'width') + 1.5) * 3, 6);
    expect(allMarks(drawing).find(({ key }) => key === 'cause-mixed_or_unknown')?.attributes['stroke-dasharray']).toBe('4 3');
    expect(deathsYears([], [], view, { size: 'n', words, write }).marks).toHaveLength(1);
  });

  it('adds the causes of the two countries and loses none', () => {
    const sums = causeRows(tables['missing-migrants-by-cause'], 2014, 2024, ['mixed_or_unknown', 'drowning']);
    expect(sums.reduce((sum, row) => sum + row.people, 0)).toBe(7973);
    expect(sums.find((row) => row.cause === 'drowning')?.people).toBe(1772);
  });
});

describe('venezuelaFlights', () => {
  it('draws whole squares, and the last as wide as what is left', () => {
    const drawing = venezuelaFlights([{ id: 'a', value: 2_300, colour: 'us', textColour: 'us-text', name: 'a' }], { square: 1000 }, { size: 'n', words: { unit: 'u' }, write });
    const { side } = squareGrid('n');
    expect(attributeOf(drawing, 'square-a-2', 'width')).toBeCloseTo(side, 6);
    expect(attributeOf(drawing, 'square-a-3', 'width')).toBeCloseTo(side * 0.3, 6);
  });

  it('refuses rows that do not fit, and draws only its unit without any', () => {
    expect(() => venezuelaFlights([{ id: 'a', value: 9e5, colour: 'us', textColour: 'us-text', name: 'a' }], { square: 1000 }, { size: 'n', words: { unit: 'u' }, write })).toThrow(/below the still/);
    expect(venezuelaFlights([], { square: 1000 }, { size: 'n', words: { unit: 'u' }, write }).marks.map(({ key }) => key)).toEqual(['square-key', 'unit']);
  });

  it('adds three months of encounters and finds the flights of the same span', () => {
    const rows = flightRows(tables, ['2023-10', '2023-11', '2023-12'], 'en');
    expect(rows.map(({ value }) => value)).toEqual([132_763, 1_300, 10_000]);
    expect(rows[1]?.name).toContain('11 flights');
    expect(() => flightRows(tables, ['2031-01'], 'en')).toThrow(/2031-01/);
  });
});

describe('corridorMap', () => {
  const land = { type: 'FeatureCollection' as const, features: [] };

  it('gives circles areas in proportion to their counts', () => {
    const counts = corridorCounts(tables['corridor-2023'], 'en');
    const drawing = corridorMap(land, counts, { counts: ['darien', 'us'] }, { size: 'w', words: { unit: 'u' }, write, caravan, caravanAt: [-92.46, 15.14] });
    const area = (key: string): number => attributeOf(drawing, key, 'r') ** 2;
    expect(area('count-us') / area('count-darien')).toBeCloseTo(2_541_959 / 520_085, 6);
    expect(area('count-us') / area('caravan')).toBeCloseTo(254.1959, 4);
    expect(allMarks(drawing).some(({ key }) => key === 'count-mexico')).toBe(false);
    expect(corridorRadius('n', 100)(25)).toBeCloseTo(corridorRadius('n', 100)(100) / 2, 6);
  });

  it('draws a map without circles for no counts, and refuses a table without a stage', () => {
    expect(allMarks(corridorMap(land, [], { counts: [] }, { size: 'n', words: { unit: 'u' }, write, caravan: { people: 0, name: 'c' }, caravanAt: [-92, 15] })).some(({ key }) => key?.startsWith('count-'))).toBe(false);
    expect(() => corridorCounts([], 'en')).toThrow(/order 1 for darien/);
  });
});

describe('askedTable', () => {
  const words = { heads: { asked: 'asked', existing: 'there was' }, groups: { wola: 'WOLA' } };

  it('pairs each demand with its figure in the order of the view', () => {
    const rows = askedRows(tables, 'en');
    const drawing = askedTable(rows, { rows: ['routes', 'ways'] }, { size: 'w', words });
    expect(attributeOf(drawing, 'asked-routes', 'y')).toBeLessThan(attributeOf(drawing, 'asked-ways', 'y'));
    expect(allMarks(drawing).find(({ key }) => key === 'figure-routes')?.text).toBe('140,720');
    expect(askedTable([], { rows: ['ways'] }, { size: 'n', words }).marks).toHaveLength(2);
  });
});

it('compares a year of the Darién with a decade, children included', () => {
  const compared = darienCompared(tables, [2010, 2019], 2023);
  expect(compared).toMatchObject({ before: 109_293, crossings: 520_085, children: 113_180 });
  expect(() => darienCompared(tables, [2010, 2019], 2021)).toThrow(/2021 needs rows for boys and girls/);
});

it('ends the caravan’s days where its trail is lost', () => {
  expect(caravanDays(tables['caravan-events'])).toEqual({ first: '2023-12-24', last: '2024-02-03' });
});
