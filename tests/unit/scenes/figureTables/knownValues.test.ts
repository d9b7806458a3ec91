import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/locale/locales.ts';
import { readTables } from '../../../../src/model/readTables.ts';
import { isMissing, tableOf, type Cell, type FigureTable } from '../../../../src/scenes/figureTable.ts';
import { tabulateStep } from '../../../../src/scenes/tabulateStep.ts';
import { writeCell } from '../../../../src/scenes/writeCell.ts';
import { storySteps } from './storySteps.ts';

const tables = readTables();
const steps = storySteps();

function tabulate(stepId: string, locale: 'es' | 'en' = 'en'): readonly FigureTable[] {
  const step = steps.find(({ id }) => id === stepId);
  if (!step) throw new Error(`no step ${stepId}`);
  return tabulateStep(step, { locale, tables });
}

function tableIn(stepId: string, tableId: string): FigureTable {
  const table = tabulate(stepId).find(({ id }) => id === tableId);
  if (!table) throw new Error(`${stepId} has no table ${tableId}`);
  return table;
}

/** The row whose first cell is this, as an object of its fields. */
function rowOf(stepId: string, tableId: string, first: Cell): Record<string, Cell> {
  const table = tableIn(stepId, tableId);
  const row = table.rows.find(([head]) => head === first);
  if (!row) throw new Error(`${stepId}, ${tableId}: no row ${JSON.stringify(first)}`);
  return Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? '']));
}

/** Known from the plan of the story and the research, not from the tables' own code. */
const known: readonly (readonly [step: string, table: string, first: Cell, values: Readonly<Record<string, unknown>>])[] = [
  ['huixtla', 'stops', 'Huixtla', { came: '2023-12-25', last_night: '2023-12-25', status: 'documented' }],
  ['huixtla', 'legs', 'Álvaro Obregón', { to: 'Huixtla', length: 30, mode: 'on foot' }],
  ['tapachula', 'legs', 'Tapachula', { to: 'Álvaro Obregón (in progress)', length: 15 }],
  ['back-south', 'buses', 'Huixtla', { low: 450, high: 500, direction: 'south', unit: 'people' }],
  ['claims', 'claims', 'AP', { low: 6000, high: 6000, day: '2023-12-24' }],
  ['spread', 'claims', 'the President: “I believe”', { high: 1500, status: 'disputed', basis: 'a security report' }],
  ['smallest-count', 'groups', 'children', { people: 141 }],
  ['one-day', 'squares', 'Southwest border, average day', { amount: 9741, period: '2023-12', nature: 'our calculation' }],
  ['one-month', 'squares', 'Southwest border', { amount: 301981 }],
  ['one-year', 'squares', 'The rest of the country: airports, coasts and northern border', { amount: 3201144 - 2475669 }],
  ['three-more', 'squares', 'What the article claims: three more for every arrest (verdict: wrong)', { amount: 3 * 2063692 }],
  ['mexico-then', 'years', 2000, { mexico: 1540680, total: 1566420 }],
  ['everyone-else', 'months', '2023-09', { VEN: 66584, MEX: 53296 }],
  ['darien', 'months', '2023-08', { total: 81946, venezuela: 62700, others: 19246 }],
  ['darien', 'years', '2023', { people: 520085 }],
  ['corridor', 'counts', 'Mexico', { count: 778907, sum_of_months: true }],
  ['december-27', 'events', 'Mexico City meeting', { day: '2023-12-27', actor: 'both', named: true }],
  ['title-42', 'spans', 'Title 42 in force', { from: '2020-03-20', to: '2023-05-11' }],
  ['what-followed', 'caravan', 'Exodus from Poverty, from its start to its last trace', { days: 42 }],
  ['asylum-in-mexico', 'years', 2013, { applications: 1296 }],
  ['asylum-in-mexico', 'office', 'Tapachula, Chiapas', { applications: 77450, national_total: 140982 }],
  ['appointments', 'months', '2025-06', { encounters: { missing: 'no data: our tables do not have this month' } }],
  ['flights', 'quantities', 'Encounters with Venezuelans at the southwest border', { amount: 132763 }],
  ['flights', 'quantities', 'People taken to Venezuela on 11 flights', { amount: 1300, bound: 'more than' }],
  ['what-was-asked', 'demands', 'more legal pathways', { asked_by: 'WOLA', figure: '1,450' }],
  ['events', 'years', 2024, { events: 1231320, returns: 20834 }],
  ['returns', 'years', 2019, { events: 182940, returns: 149812 }],
  ['two-counts', 'half-years', 'Mexico', { before: 242928, after: 710343 }],
  ['two-counts', 'half-years', 'US southwest', { before: 1070475, after: 1036335 }],
  ['one-month-higher', 'months', '2024-07', { mexico_over_southwest: true }],
  ['one-month-higher', 'months', '2024-05', { mexico_over_southwest: false, mexico_over_border_patrol: true }],
  ['carrusel', 'bars', 'People bused south, a month', { amount: 10000, bound: 'about' }],
  ['not-shown', 'rates', 2024, { three_countries: 7.5 }],
  ['not-shown', 'registers', 'The receiving countries', { change: -38 }],
  ['not-shown', 'registers', 'Mexico’s count', { change: -60, before: { missing: 'no data: our tables do not hold returns by nationality' } }],
  ['same-road', 'caravans', 'Éxodo de la pobreza', { last_place: 'Cañada Morelos', last_day: '2024-02-03', end: 'trail lost' }],
  ['the-fall', 'months', '2023-12', { us: 301981 }],
  ['open-questions', 'ends', 'US southwest border', { last_month: '2025-11', value: 10960 }],
  ['open-questions', 'months', '2026-11', { us: { missing: 'no data: the series in our tables ends before' } }],
  ['open-questions', 'trail', 'Cañada Morelos', { day: '2024-02-03', status: 'single source' }],
  ['the-dead', 'years', 2014, { total: 618, south_america: 0 }],
  ['ledger', 'claims', 'c21', { verdict: 'Wrong' }],
];

describe('tables on known values', () => {
  it.each(known)('%s, %s, %s', (step, table, first, values) => {
    expect(rowOf(step, table, first)).toMatchObject(values);
  });
  it('counts what the story counts', () => {
    const rows = (step: string, table: string): number => tableIn(step, table).rows.length;
    expect([rows('same-road', 'caravans'), rows('ledger', 'claims'), rows('smallest-count', 'claims'), rows('trail-lost', 'legs'), rows('events', 'years')]).toEqual([60, 57, 46, 28, 7]);
    const coast = tableIn('same-road', 'caravans').rows.filter((row) => row.includes('Chiapas coast'));
    expect(coast.length).toBe(34);
  });
  it('gives shares in per cent', () => {
    expect(rowOf('mexico-then', 'years', 2000)['mexico_percent']).toBeCloseTo(98.4, 1);
    expect(rowOf('mexico-then', 'years', 2023)['rest_percent']).toBeCloseTo(49.8, 1);
    expect(rowOf('darien', 'years', '2023, boys and girls')['share_of_year']).toBeCloseTo(21.8, 1);
    expect(rowOf('two-counts', 'half-years', 'Border Patrol')['change']).toBeCloseTo(-16.6, 1);
    expect(rowOf('returns', 'years', 2024)['returns_rate']).toBeCloseTo(1.7, 1);
  });
  it('stands at the base of the step: the band that is spoken of comes first', () => {
    expect(tableIn('mexico-then', 'years').columns[1]?.id).toBe('mexico_percent');
    expect(tableIn('north-central-america', 'years').columns[1]?.id).toBe('northern_percent');
  });
});

describe('every table', () => {
  it.each(steps.map(({ id }) => id))('%s is whole, in both languages', (id) => {
    const [spanish, english] = locales.map((locale) => tabulate(id, locale));
    if (!spanish || !english) throw new Error('two languages are expected');
    const shape = (of: readonly FigureTable[]) => of.map((table) => [table.id, table.rows.length, table.columns.map(({ id: field, kind }) => [field, kind]), table.sources]);
    expect(shape(spanish)).toEqual(shape(english));
    expect(new Set(spanish.map((table) => table.id)).size).toBe(spanish.length);
    for (const [index, table] of spanish.entries()) {
      const heads = table.columns.map(({ name, unit }) => `${name} ${unit ?? ''}`);
      expect(new Set(heads).size, `${table.id}: heads`).toBe(heads.length);
      expect(new Set(table.columns.map(({ id: field }) => field)).size, `${table.id}: fields`).toBe(heads.length);
      expect(table.sources.length, `${table.id}: sources`).toBeGreaterThan(0);
      for (const [row, cells] of table.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const head = table.columns[column];
          if (!head) throw new Error(`${table.id}: a row longer than its head`);
          expect(writeCell(cell, head, { locale: 'es', tables }), `${table.id}, ${row}, ${head.id}`).toMatch(/\S/);
          const other = english[index]?.rows[row]?.[column];
          // Numbers, days and origins are the evidence's own; only words change with the language.
          if (head.kind !== 'text' && !isMissing(cell)) expect(other, `${table.id}, ${row}, ${head.id}`).toEqual(cell);
          if (isMissing(cell)) expect(other && isMissing(other), `${table.id}, ${row}, ${head.id}`).toBe(true);
        }
        expect(isMissing(cells[0] ?? ''), `${table.id}, ${row}: the first column names the row`).toBe(false);
      }
    }
  });
});

describe('a table that cannot be true', () => {
  const column = { id: 'value', name: 'Value', kind: 'count' } as const;
  it('is refused: no rows, or a cell that is no number', () => {
    expect(() => tableOf<number>({ id: 'empty', caption: '', rows: [], columns: [{ ...column, value: (row) => row }] })).toThrow(/"empty" has no rows/);
    expect(() => tableOf({ id: 'odd', caption: '', rows: [1], columns: [{ ...column, value: () => Number.NaN }] })).toThrow(/"odd", column "value": NaN/);
  });
  it('is refused when a cell is not of its column\'s kind, or cites no known source', () => {
    expect(() => writeCell('many', column, { locale: 'en', tables })).toThrow(/"value" is of kind count/);
    expect(() => writeCell(['nobody'], { ...column, kind: 'sources' }, { locale: 'en', tables })).toThrow(/no source "nobody"/);
  });
  it('names the step when its figure has no view like that', () => {
    expect(() => tabulateStep({ id: 'events', sectionId: 'containment', figure: 'mexico-years', view: {} }, { locale: 'en', tables })).toThrow(/containment\.yaml, step "events": view\./);
  });
});
