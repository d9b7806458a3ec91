import { describe, expect, it } from 'vitest';
import { foreignMarker } from '../../../src/build/site/markForeign.ts';
import { foreignNamesOf } from '../../../src/model/foreignNames.ts';
import { readTables } from '../../../src/model/readTables.ts';

const mark = foreignMarker(new Map([['El Carrusel', 'es'], ['Por Esto!', 'es'], ['Lo de Hoy', 'es'], ['Hoy', 'es'], ['CBP One', 'en']]));
const page = (words: string, lang = 'en-US'): string => `<html lang="${lang}"><body>${words}</body></html>`;

describe('names of the other language', () => {
  it.each([
    ['in a sentence', '<p>What El\n Carrusel is</p>', '<p>What <span lang="es">El\n Carrusel</span> is</p>'],
    ['as all the words of an element', '<p><a href="#x">Por Esto!</a>, <a href="#y">Milenio</a></p>', '<p><a href="#x" lang="es">Por Esto!</a>, <a href="#y">Milenio</a></p>'],
    ['the longest that fits', '<p>Lo de Hoy, Hoy</p>', '<p><span lang="es">Lo de Hoy</span>, <span lang="es">Hoy</span></p>'],
    ['beside a name of the page’s own language', '<td>CBP One and Hoy</td>', '<td>CBP One and <span lang="es">Hoy</span></td>'],
    ['after a void element', '<p>a<br>Hoy</p>', '<p>a<br><span lang="es">Hoy</span></p>'],
    ['in an element that says its own label', '<td data-label="Sources">Hoy</td>', '<td data-label="Sources"><span lang="es">Hoy</span></td>'],
  ])('are marked %s', (_, words, marked) => {
    expect(mark(page(words), 'p')).toBe(page(marked));
  });
  it.each([
    ['where they are marked', '<p lang="es-MX">El Carrusel</p>'],
    ['in part of a word', '<p>Hoyos</p>'],
    ['where no mark can stand', '<select><option>Hoy</option></select><script>"Hoy"</script><!-- Hoy -->'],
    ['in words of a third language', '<q lang="fr">Hoy</q>'],
    ['in attributes', '<p title="Hoy">x</p>'],
  ])('stay %s', (_, words) => {
    expect(mark(page(words), 'p')).toBe(page(words));
  });
  it('says where an element is not closed', () => {
    expect(() => mark(page('<p><b>x</p>'), 'en/index.html')).toThrow(/en\/index\.html: <\/p> ends <b>/);
  });
});

describe('the names', () => {
  const names = foreignNamesOf(readTables());
  it('are those listed, and publishers whose names need no translation', () => {
    expect(['Éxodo de la pobreza', 'Fundación para la Justicia', 'El Orbe', 'El Sol de México', 'CBP One', 'Human Rights Watch', 'Brisbane Times'].map((name) => names.get(name))).toEqual(['es', 'es', 'es', 'es', 'en', 'en', 'en']);
  });
  it('are no abbreviations, no words between names, no publishers of both languages', () => {
    for (const name of ['EFE', 'WOLA', 'via', 'Dominican Republic', 'International Organization for Migration', 'Wikipedia']) expect(names.has(name), name).toBe(false);
  });
});
