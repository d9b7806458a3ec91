import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../src/model/dataError.ts';
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
    ['a source without its language', 'sources', (row) => row['id'] === 'cbp-nw-fy20-23', { language: '' }, 'language', 'empty, but required'],
    ['a source whose language is no code', 'sources', (row) => row['id'] === 'cbp-nw-fy20-23', { language: 'English' }, 'language', 'does not fit ^[a-z]{2}$'],
    ['a crowd claim without who', 'size-claims', (row) => row['id'] === '2023-12-24-ap', { who_es: '' }, 'who_es', 'empty, but required'],
    ['a crowd claim without when', 'size-claims', (row) => row['id'] === '2023-12-24-ap', { date: '' }, 'date', 'empty, but required'],
    ['a transport row that is not flagged as a part', 'caravan-events', (row) => row['id'] === '2024-01-02-bused-to-huixtla', { group: 'whole' }, 'group', 'a part of the caravan'],
    ['a point of the caravan with more than two decimals', 'caravan-events', (row) => row['id'] === '2023-12-25-arrive-huixtla', { lat: '15.1397' }, 'lat', 'finer than two decimals'],
    ['a last trace with more than two decimals', 'caravans', (row) => row['id'] === '2023-12-24-tapachula', { last_lon: '-97.4197' }, 'last_lon', 'finer than two decimals'],
    ['a place inside a town', 'caravan-events', (row) => row['id'] === '2023-12-29-rest-mapastepec', { place: 'Mapastepec (sports ground)' }, 'place', 'a place inside a town'],
    ['an id that names a shelter', 'caravan-events', (row) => row['id'] === '2024-01-25-ixtepec-oaxaca', { id: '2024-01-25-shelters-ixtepec' }, 'id', 'a place inside a town'],
    ['a checkpoint other than the two', 'caravan-events', (row) => row['id'] === '2024-01-18-pass-la-ventosa', { what_happened_en: 'The column passed the La Ventosa checkpoint.' }, 'what_happened_en', 'a checkpoint other than'],
    ['a shelter in a column of notes', 'circumstances', (row) => row['id'] === '2023-12-25-leg', { note_en: 'To the shelter in Huixtla' }, 'note_en', 'a place inside a town'],
    ['a sports ground in the article\'s claims of size', 'size-claims', (row) => row['id'] === '2023-12-24-ap', { who_es: 'AP, en la unidad deportiva' }, 'who_es', 'a place inside a town'],
    ['a shelter in our description of a source', 'sources', (row) => row['id'] === 'ap-kesq-1224', { supports_es: 'Noche en el albergue' }, 'supports_es', 'a place inside a town'],
    ['a hand-set point of the line with more than two decimals', 'route-waypoints', (row) => row['geonames_id'] === '', { lat: '15.12345' }, 'lat', 'finer than two decimals'],
    ['a policy before the one above it', 'policy-timeline', (row) => row['id'] === 't27', { date: '2019-01-01', date_end: '' }, 'date', 'earlier than the row above'],
    ['a bus before the one above it', 'bus-transfers', (row) => row['id'] === '2024-01-23-to-tierra-blanca', { date: '2024-01-01' }, 'date', 'earlier than the row above'],
    ['a caravan before the one above it', 'caravans', (row) => row['id'] === '2023-12-24-tapachula', { start_date: '2019-12-24' }, 'start_date', 'earlier than the row above'],
    ['a bus group among the claims of the whole', 'size-claims', (row) => row['id'] === '2024-01-02-eje-central', { low: '600', high: '600', sources: 'cambiomich-0103' }, 'low', 'the count of a part of the caravan (bus-transfers: 2024-01-02-boarding-efe)'],
    ['those who walked on alone flagged as the whole', 'caravan-events', (row) => row['id'] === '2024-01-06-walk-to-pijijiapan', { group: 'whole' }, 'group', 'its people are a part of the caravan (circumstances: 2024-01-06-set-out-on-foot)'],
    ['reported people of whom it is not known what they count', 'reported-figures', (row) => row['id'] === 'boarded-reported', { measure: 'people-on-buses' }, 'measure', 'not known whether they are the whole or a part'],
    ['a negative number of buses', 'bus-transfers', (row) => row['id'] === '2024-01-23-hired-buses', { buses_low: '-20' }, 'buses_low', 'below the minimum 0'],
    ['a negative count of people', 'orizaba-count', (row) => row['id'] === '2024-02-01-oem-women', { people: '-94' }, 'people', 'below the minimum 0'],
    ['a negative reported number', 'reported-figures', (row) => row['id'] === 'laws-waived', { value_low: '-26' }, 'value_low', 'a negative number of laws'],
    ['a negative number of crossings', 'darien-monthly', (row) => row['month'] === '2023-08' && row['nationality_iso3'] === 'ALL', { crossings: '-1' }, 'crossings', 'below the minimum 0'],
    ['an unknown country of two letters', 'places', (row) => row['place'] === 'Huixtla', { country: 'QQ' }, 'country', 'no such country'],
    ['an unknown country of an area', 'missing-migrants-yearly', (row) => row['area'] === 'PAN' && row['year'] === '2020', { area: 'QQQ' }, 'area', 'no such country'],
    ['an unknown citizenship', 'cbp-by-citizenship-monthly', (row) => row['citizenship_iso3'] === 'VEN', { citizenship_iso3: 'QQQ' }, 'citizenship_iso3', 'no iso3 of that name in countries'],
    ['a month of the Border Patrol that its year does not hold', 'usbp-apprehensions-yearly', (row) => row['fiscal_year'] === '2022' && row['region'] === 'southwest' && row['agency'] === 'usbp', { apprehensions: '2206437' }, 'apprehensions', 'not the sum of the months of usbp-southwest-monthly, 2206436'],
    ['a year of returns that its months do not hold', 'mexico-returns-yearly', (row) => row['year'] === '2019' && row['type'] === 'deportation', { returns: '1' }, 'returns', 'not the sum of the months of 2019 in mexico-returns-monthly, 149812'],
    ['a month that its regions do not hold', 'cbp-monthly', (row) => row['month'] === '2023-12' && row['region'] === 'nationwide' && row['authority'] === 'all', { encounters: '370884' }, 'encounters', 'not the sum of its regions, 370883'],
    ['regions that are not IOM\'s total', 'missing-migrants-yearly', (row) => row['year'] === '2023' && row['area'] === 'americas_total', { dead_and_missing: '1414' }, 'dead_and_missing', 'not the sum of its regions, 1413'],
    ['a count of the corridor that its table does not hold', 'corridor-2023', (row) => row['order'] === '2', { people_or_events: '545044' }, 'people_or_events', 'not the sum of the months of honduras-irregular-monthly, 545043'],
    ['a first total of another vintage', 'comar-by-office', (row) => row['year'] === '2023' && row['period'] === 'full year', { national_total: '140983' }, 'national_total', 'as revised or as first reported'],
    ['a reprint counted as a second witness', 'size-claims', (row) => row['id'] === '2023-12-24-ap', { status: 'documented' }, 'status', 'its 3 sources are one witness (wire AP)'],
    ['a documented caravan of one wire', 'caravans', (row) => row['id'] === '2018-11-03-ciudad-hidalgo', { sources: 'ap-kesq-1224;ap-brisbane-1224' }, 'confidence', 'one witness (wire AP)'],
    ['a reprint that does not name its wire', 'sources', (row) => row['id'] === 'ap-kesq-1224', { wire: '' }, 'wire', 'its publisher is "AP via KESQ"'],
    ['a bracketed title that counts as verified', 'sources', (row) => row['title_verified'] === 'true', { title: '[Report on the caravan]' }, 'title_verified', 'rebuilt or a description'],
    ['a cleared link to a newspaper', 'sources', (row) => row['id'] === 'ap-kesq-1224', { link_ok: 'true', link_reason: 'official' }, 'link_ok', 'kesq.com is no official host'],
    ['a cell in one language only', 'policy-timeline', (row) => row['id'] === 't27', { what_es: '' }, 'what_es', 'empty, but required'],
    ['a word that is not in our voice, in the caravans', 'caravans', (row) => row['id'] === '2023-12-24-tapachula', { end_note_es: 'Una oleada que se deshizo.' }, 'end_note_es', 'not used in our own voice'],
    ['a word that is not in our voice, in a role', 'quotations', (row) => row['id'] === 'wola-realistic', { speaker_role_en: 'office on illegal migration' }, 'speaker_role_en', 'not used in our own voice'],
    ['an older vintage of a split month that is not marked', 'reported-figures', (row) => row['id'] === 'usbp-nationwide-fy2023', { measure: 'cbp-encounters/southwest/usbp' }, 'as_first_published', 'a table gives cbp-encounters/southwest/usbp of FY2023'],
    ['an older vintage under another name', 'reported-figures', (row) => row['id'] === 'comar-2023-first', { measure: 'asylum-claims', as_first_published: 'false' }, 'measure', 'nearly the comar-applications of 2023, 140720, under another name'],
    ['a row whose day is not its id\'s', 'size-claims', (row) => row['id'] === '2024-01-08-ap', { date: '2024-01-07' }, 'date', 'not the day of its id, 2024-01-08-ap'],
    ['a crowd of six millions', 'size-claims', (row) => row['id'] === '2023-12-24-ap', { high: '6000000' }, 'high', 'above the maximum 20000'],
    ['a town that no map knows', 'bus-transfers', (row) => row['id'] === '2024-01-03-to-tonala', { to: 'Tonala' }, 'to', 'not in places'],
    ['an older vintage that is not marked', 'reported-figures', (row) => row['id'] === 'comar-2023-first', { as_first_published: 'false' }, 'as_first_published', 'a table gives comar-applications of 2023'],
    ['a word that is not in our voice', 'policy-timeline', (row) => row['id'] === 't27', { what_en: 'A record wave of encounters.' }, 'what_en', 'not used in our own voice'],
    ['a quotation of more than fifteen words', 'quotations', (row) => row['id'] === 'wola-realistic', { original: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen' }, 'original', 'at most 15'],
    ['a quotation without its original', 'quotations', (row) => row['id'] === 'wola-realistic', { original: '' }, 'original', 'empty, but required'],
    ['a quotation without date', 'quotations', (row) => row['id'] === 'wola-realistic', { date: '' }, 'date', 'empty, but required'],
    ['a quotation without translation', 'quotations', (row) => row['id'] === 'wola-realistic', { translation_es: '' }, 'translation_es', 'a quotation without translation'],
    ['a quotation in no known language', 'quotations', (row) => row['id'] === 'wola-realistic', { language: 'English' }, 'language', 'no code of a language'],
    ['a quotation without source', 'quotations', (row) => row['id'] === 'wola-realistic', { source_id: '' }, 'source_id', 'empty, but required'],
    ['quoted words in a cell that are no quotation', 'policy-timeline', (row) => row['id'] === 't27', { what_es: 'Dicen que “la puerta se cierra”.' }, 'what_es', 'a quotation that is not in data/quotations.csv'],
    ['quoted words in a cell from a source that it does not cite', 'size-claims', (row) => row['id'] === '2024-01-02-organiser', { who_es: 'el organizador: “creo”' }, 'who_es', 'a quotation of sc39, which the row does not cite'],
    ['a note on a source in one language only', 'sources', (row) => row['id'] === 'sc02', { supports_es: '' }, 'supports_es', 'empty, but supports_en is not'],
    ['a word that is not in our voice, in Spanish', 'sources', (row) => row['id'] === 'sc02', { supports_es: 'Una oleada de personas migrantes.' }, 'supports_es', 'not used in our own voice'],
    ['a link to a page that names migrants', 'sources', (row) => row['link_reason'] === 'names-migrants', { link_ok: 'true' }, 'link_ok', 'a link although'],
    ['a figure of a claim that is none', 'claim-figures', (row) => row['id'] === 'c39-people', { claim_id: 'c99' }, 'claim_id', 'no such claim'],
    ['a wrong difference', 'cross-checks', (row) => row['period'] === 'FY2018', { difference: '1151' }, 'difference', 'is 1150'],
    ['parts that are not the itemised count', 'orizaba-count', (row) => row['id'] === '2024-02-01-oem-all', { people: '385' }, 'people', 'add up to 384'],
  ])('finds %s', (_what, table, isRow, change, field, fault) => {
    const { line, problems } = breakRow(table, isRow, change);
    const found = problems.find((problem) => problem.file === `data/${table}.csv` && problem.line === line && problem.field === field && problem.fault.includes(fault));
    expect(found, problems.map((problem) => `${problem.file}:${problem.line} ${problem.field} ${problem.fault}`).join('\n')).toBeDefined();
    expect(found === undefined ? '' : describeProblem(found)).toMatch(/^data\/[\w-]+\.csv:\d+ field "[^"]+" is ".*": .+; .+\.$/);
  });

  it.each([
    ['mexico-upm-monthly', (row: Row) => row['month'] === '2023-07', '2023-07 is missing in mexico-upm-monthly'],
    ['honduras-irregular-monthly', (row: Row) => row['month'] === '2020-03', '2020-03 is missing in honduras-irregular-monthly'],
    ['darien-monthly', (row: Row) => row['month'] === '2022-05' && row['nationality_iso3'] === 'CHN', '2022-05 is missing in darien-monthly (CHN)'],
    ['cbp-by-citizenship-monthly', (row: Row) => row['month'] === '2025-11' && row['citizenship_iso3'] === 'VEN' && row['region'] === 'southwest', 'cbp-by-citizenship-monthly (southwest, VEN) ends here, its other series in 2025-11'],
    ['mexico-upm-monthly', (row: Row) => row['month'] === '2025-04', 'mexico-upm-monthly runs from 2018-01 to 2025-03, its description says 2018-01/2025-04'],
    ['honduras-irregular-monthly', (row: Row) => row['month'] === '2014-01', 'honduras-irregular-monthly runs from 2014-02 to 2025-04, its description says 2014-01/2025-04'],
    ['cbp-monthly', (row: Row) => row['month'] === '2024-09' && row['component'] === 'usbp' && row['authority'] === 'all', 'cbp-monthly (southwest, usbp, all) ends here, its other series in 2024-09'],
  ])('finds a missing month of %s', (table, isRow, fault) => {
    const { files } = changeRow(table, isRow, 'remove');
    const found = problemsOf(files).find((problem) => problem.fault === fault);
    expect(found).toMatchObject({ file: `data/${table}.csv`, field: 'month' });
    expect(found === undefined ? '' : describeProblem(found)).toMatch(new RegExp(`^data/${table}\\.csv:\\d+ field "month" is "\\d{4}-\\d{2}": .+; add the .+\\.$`));
    expect(files[`data/${table}.csv`]?.split('\n')[(found?.line ?? 0) - 1]).toContain(found?.value);
  });

  it.each([
    ['comar-yearly', 'year', (row: Row) => row['year'] === '2019', '2019 is missing in comar-yearly'],
    ['darien-yearly', 'year', (row: Row) => row['year'] === '2019', '2019 is missing in darien-yearly'],
    ['cbp-yearly', 'fiscal_year', (row: Row) => row['fiscal_year'] === '2022' && row['region'] === 'southwest' && row['authority'] === 'all', '2022 is missing in cbp-yearly (southwest, all)'],
    ['usbp-southwest-by-citizenship', 'fiscal_year', (row: Row) => row['fiscal_year'] === '2012' && row['citizenship_iso3'] === 'MEX', '2012 is missing in usbp-southwest-by-citizenship (MEX)'],
  ])('finds a missing year of %s', (table, field, isRow, fault) => {
    const { files } = changeRow(table, isRow, 'remove');
    expect(problemsOf(files)).toContainEqual(expect.objectContaining({ file: `data/${table}.csv`, field, fault }));
  });

  it('takes a difference as written down only for its own period', () => {
    const { files } = changeRow('darien-yearly', (row) => row['year'] === '2023', { crossings: '520086' });
    const path = 'data/cross-checks.csv';
    const otherYear = { ...files, [path]: `${realFiles[path]}Darién crossings,2022,520086,iom-gdidata-pan,520085,iom-gdidata-pan,1,0.00,a test\n` };
    expect(() => tablesFrom(otherYear)).toThrow('520086 is not the sum of');
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
