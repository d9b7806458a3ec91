import { describe, expect, it } from 'vitest';
import { tablesFrom } from '../../../../src/model/readTables.ts';
import { changeRow, problemsOf, realFiles } from '../broken.ts';

type Row = Record<string, string>;

/** Breaks one row of the real tables; gives the problem found at that row. */
function breakRow(table: string, isRow: (row: Row) => boolean, change: Row) {
  const { files, line } = changeRow(table, isRow, change);
  return { line, problems: problemsOf(files) };
}

describe('cross-table checks, each against a broken copy of the real data', () => {
  it.each<[string, string, (row: Row) => boolean, Row, string, string]>([
    ['a year that is not the sum of its months', 'cbp-yearly', (row) => row['fiscal_year'] === '2023' && row['region'] === 'southwest' && row['authority'] === 'all', { encounters: '2475670' }, 'encounters', 'not the sum of'],
    ['a Darién year that is not the sum of its months', 'darien-yearly', (row) => row['year'] === '2023', { crossings: '520086' }, 'crossings', 'not the sum of'],
    ['nationalities that are not COMAR\'s total', 'comar-by-nationality', (row) => row['nationality_iso3'] === 'ALL' && row['year'] === '2023', { applications: '140983' }, 'applications', 'not the sum of'],
    ['a month under the wrong fiscal year', 'usbp-southwest-monthly', (row) => row['month'] === '2022-10', { fiscal_year: '2022' }, 'fiscal_year', 'belongs to FY2023'],
    ['an event before the one above it', 'caravan-events', (row) => row['id'] === '2023-12-27-arrive-escuintla', { date: '2023-12-20' }, 'date', 'earlier than the row above'],
    ['an event that ends before it begins', 'caravan-events', (row) => row['id'] === '2023-12-25-rest-huixtla', { date_end: '2023-12-24' }, 'date_end', 'ends before it begins'],
    ['a range upside down', 'size-claims', (row) => row['id'] === '2024-01-13-diario-del-sur', { low: '4000' }, 'high', 'below low'],
    ['a number of people without who says so', 'caravan-events', (row) => row['id'] === '2023-12-24-depart-tapachula', { people_claimed_by: '' }, 'people_claimed_by', 'without who says so'],
    ['a crowd claim without who', 'size-claims', (row) => row['id'] === '2023-12-24-ap', { who_es: '' }, 'who_es', 'empty, but required'],
    ['a crowd claim without when', 'size-claims', (row) => row['id'] === '2023-12-24-ap', { date: '' }, 'date', 'empty, but required'],
    ['a transport row that is not flagged as a part', 'caravan-events', (row) => row['id'] === '2024-01-02-bused-to-huixtla', { group: 'whole' }, 'group', 'a part of the caravan'],
    ['a point of the caravan with more than two decimals', 'caravan-events', (row) => row['id'] === '2023-12-25-arrive-huixtla', { lat: '15.1397' }, 'lat', 'finer than two decimals'],
    ['a last trace with more than two decimals', 'caravans', (row) => row['id'] === '2023-12-24-tapachula', { last_lon: '-97.4197' }, 'last_lon', 'finer than two decimals'],
    ['a place inside a town', 'caravan-events', (row) => row['id'] === '2023-12-29-rest-mapastepec', { place: 'Mapastepec (sports ground)' }, 'place', 'a place inside a town'],
    ['an id that names a shelter', 'caravan-events', (row) => row['id'] === '2024-01-25-ixtepec-oaxaca', { id: '2024-01-25-shelters-ixtepec' }, 'id', 'a place inside a town'],
    ['a checkpoint other than the two', 'caravan-events', (row) => row['id'] === '2024-01-18-pass-la-ventosa', { what_happened_en: 'The column passed the La Ventosa checkpoint.' }, 'what_happened_en', 'a checkpoint other than'],
    ['a town that no map knows', 'bus-transfers', (row) => row['id'] === '2024-01-03-to-tonala', { to: 'Tonala' }, 'to', 'not in places'],
    ['an older vintage that is not marked', 'reported-figures', (row) => row['id'] === 'comar-2023-first', { as_first_published: 'false' }, 'as_first_published', 'a table gives comar-applications of 2023'],
    ['a word that is not in our voice', 'policy-timeline', (row) => row['id'] === 't27', { what_en: 'A record wave of encounters.' }, 'what_en', 'not used in our own voice'],
    ['a quotation of more than fifteen words', 'quotations', (row) => row['id'] === 'wola-realistic', { original: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen' }, 'original', 'at most 15'],
    ['a quotation without its original', 'quotations', (row) => row['id'] === 'wola-realistic', { original: '' }, 'original', 'empty, but required'],
    ['a quotation without date', 'quotations', (row) => row['id'] === 'wola-realistic', { date: '' }, 'date', 'empty, but required'],
    ['a quotation without translation', 'quotations', (row) => row['id'] === 'wola-realistic', { translation_es: '' }, 'translation_es', 'empty, but required'],
    ['a note on a source in one language only', 'sources', (row) => row['id'] === 'sc02', { supports_es: '' }, 'supports_es', 'in one language only'],
    ['a word that is not in our voice, in Spanish', 'sources', (row) => row['id'] === 'sc02', { supports_es: 'Una oleada de personas migrantes.' }, 'supports_es', 'not used in our own voice'],
    ['a link to a page that names migrants', 'sources', (row) => row['link_reason'] === 'names-migrants', { link_ok: 'true' }, 'link_ok', 'a link although'],
    ['a figure of a claim that is none', 'claim-figures', (row) => row['id'] === 'c39-people', { claim_id: 'c99' }, 'claim_id', 'no such claim'],
    ['a wrong difference', 'cross-checks', (row) => row['period'] === 'FY2018', { difference: '1151' }, 'difference', 'is 1150'],
    ['parts that are not the itemised count', 'orizaba-count', (row) => row['id'] === '2024-02-01-oem-all', { people: '385' }, 'people', 'add up to 384'],
  ])('finds %s', (_what, table, isRow, change, field, fault) => {
    const { line, problems } = breakRow(table, isRow, change);
    const found = problems.find((problem) => problem.file === `data/${table}.csv` && problem.line === line && problem.field === field && problem.fault.includes(fault));
    expect(found, problems.map((problem) => `${problem.file}:${problem.line} ${problem.field} ${problem.fault}`).join('\n')).toBeDefined();
    expect(found?.fix).not.toBe('');
  });

  it('finds a missing month', () => {
    const { files } = changeRow('mexico-upm-monthly', (row) => row['month'] === '2023-07', 'remove');
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: 'data/mexico-upm-monthly.csv', field: 'month', fault: '2023-07 is missing in mexico-upm-monthly' }));
  });

  it('accepts a difference that stands in cross-checks', () => {
    const { files } = changeRow('darien-yearly', (row) => row['year'] === '2023', { crossings: '520086' });
    const path = 'data/cross-checks.csv';
    const written = { ...files, [path]: `${realFiles[path]}Darién crossings,2023 written down,520086,iom-gdidata-pan,520085,iom-gdidata-pan,1,0.00,a test\n` };
    expect(() => tablesFrom(files)).toThrow('520086 is not the sum of');
    expect(() => tablesFrom(written)).not.toThrow();
  });

  it('finds a gap in the claims\' numbers', () => {
    const path = 'seeds/origin.json';
    const files = { ...realFiles, [path]: (realFiles[path] ?? '').replace('"id": "c57"', '"id": "c58"') };
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: path, field: 'id', value: 'c58', fault: 'claim 57 is not c57' }));
  });
});
