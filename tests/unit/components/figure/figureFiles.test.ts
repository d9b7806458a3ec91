import { describe, expect, it } from 'vitest';
import { citationOf, placeOfFigure } from '../../../../src/components/figure/citation.ts';
import { figureFiles } from '../../../../src/components/figure/figureFiles.ts';
import { tableCsv } from '../../../../src/components/figure/tableCsv.ts';
import { tableNotes, unitOfAll } from '../../../../src/components/figure/tableNotes.ts';
import { picturesIn } from '../../../../src/components/pictures.ts';
import { tableOf } from '../../../../src/scenes/figureTable.ts';

const picture = picturesIn('es').find(({ id }) => id === 'events');
if (!picture) throw new Error('the step "events" is gone');

const table = tableOf({
  id: 'odd',
  caption: 'Two rows',
  rows: [
    { who: 'a, "b"', people: 1500, share: 12.34, known: true },
    { who: 'nobody', people: null, share: -3, known: false },
  ],
  columns: [
    { id: 'who', name: 'Quién', kind: 'text', value: (row) => row.who },
    { id: 'people', name: 'Gente', kind: 'count', unit: 'personas', value: (row) => row.people ?? { missing: 'una razón más larga que una celda' } },
    { id: 'share', name: 'Parte', kind: 'tenths', unit: '%', value: (row) => row.share },
    { id: 'known', name: 'Se sabe', kind: 'truth', value: (row) => row.known },
    { id: 'day', name: 'Día', kind: 'period', value: (row) => (row.known ? '2023-12-24' : { missing: 'un solo día' }) },
  ],
});

describe('a figure\'s files', () => {
  it('stand beside its page and carry figure, table and language in their names', () => {
    const files = figureFiles('events', 'en');
    expect([files.page, files.svg, files.png, files.json, files.csv('years')]).toEqual([
      '/en/figure/events/', '/en/figure/events/events.en.svg', '/en/figure/events/events.en.png', '/en/figure/events/events.en.json', '/en/figure/events/events-years.en.csv',
    ]);
  });
  it('write CSV with units in the head, plain numbers, ISO days, and nothing where there is no value', () => {
    expect(tableCsv(table, 'es')).toBe('\uFEFFQuién,Gente (personas),Parte (%),Se sabe,Día\n"a, ""b""",1500,12.34,sí,2023-12-24\nnobody,,-3,no,\n');
  });
});

describe('blanks and units', () => {
  it('stand in the cell where the reason is short, and in a note where it is long', () => {
    expect([...tableNotes(table)]).toEqual([['una razón más larga que una celda', 'a']]);
  });
  it('are said once where all numbers share a unit', () => {
    expect(unitOfAll(table)).toBeUndefined();
    expect(unitOfAll({ ...table, columns: table.columns.map((column) => (column.unit === undefined ? column : { ...column, unit: 'personas' })) })).toBe('personas');
  });
});

describe('the citation', () => {
  it('has author, date of the version, finding, site and the figure\'s name while the site has no address', () => {
    expect(citationOf(picture, 'es', undefined)).toBe('Redacción de De Huixtla al norte. (2026, 24 de noviembre). Los eventos se multiplicaron [figura]. De Huixtla al norte. Figura “events”.');
  });
  it('has the full address below the site\'s own path once there is one', () => {
    expect(placeOfFigure(picture, 'en', new URL('https://example.org/huixtla/'))).toBe('https://example.org/huixtla/en/figure/events/');
    expect(citationOf(picture, 'en', new URL('https://example.org/'))).toMatch(/\[Figure\]\. North from Huixtla\. https:\/\/example\.org\/en\/figure\/events\/$/);
  });
});
