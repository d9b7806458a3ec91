import { describe, expect, it } from 'vitest';
import { knownParameter, withParameter } from '../../../../src/client/pick/address-query.ts';
import { nearestLine } from '../../../../src/client/pick/caravan-marks.ts';
import { foldText, matchText } from '../../../../src/client/pick/match-text.ts';
import { marksOf } from '../../../../src/client/pick/nationality-marks.ts';
import { nameOf } from '../../../../src/client/pick/save-seen.ts';

describe('withParameter', () => {
  it('sets, replaces and takes out one parameter and leaves the others', () => {
    expect(withParameter('', 'n', 'VEN')).toBe('?n=VEN');
    expect(withParameter('?n=GTM&v=wrong', 'n', 'VEN')).toBe('?n=VEN&v=wrong');
    expect(withParameter('?n=VEN&v=wrong', 'n', null)).toBe('?v=wrong');
    expect(withParameter('?n=VEN', 'n', null)).toBe('');
  });
});

describe('knownParameter', () => {
  it('gives a known value as it is known, however it is written, and nothing else', () => {
    const known = ['', 'VEN', 'GTM'];
    expect(knownParameter('?n=VEN', 'n', known)).toBe('VEN');
    expect(knownParameter('?v=x&n=ven', 'n', known)).toBe('VEN');
    for (const search of ['', '?n=', '?n=XXX', '?n=%3Cscript%3E', '?m=VEN', '?n=VEN,GTM']) expect(knownParameter(search, 'n', known), search).toBeNull();
  });
});

describe('marksOf', () => {
  const marks = [{ mark: 'mexico', codes: 'MEX' }, { mark: 'northern', codes: 'GTM HND SLV' }, { mark: 'rest', codes: 'OTH' }];
  it('finds a nationality by its own mark, by a mark of several, else among all others', () => {
    expect(marksOf(marks, 'MEX')).toEqual(['mexico']);
    expect(marksOf(marks, 'HND')).toEqual(['northern']);
    expect(marksOf(marks, 'VEN')).toEqual(['rest']);
    expect(marksOf([{ mark: 'flights', codes: 'VEN' }], 'GTM')).toEqual([]);
    expect(marksOf(marks, null)).toEqual([]);
  });
});

describe('matchText', () => {
  const entries = [{ text: '24 dic 2023 · Éxodo de la pobreza Cañada Morelos' }, { text: '12 ene 2025 · Éxodo Trump Escuintla' }, { text: '1 abr 2022 · caravana' }];
  it('finds every word, without regard to accents, case or order', () => {
    expect(matchText(entries, 'exodo')).toHaveLength(2);
    expect(matchText(entries, 'POBREZA éxodo')).toEqual([entries[0]]);
    expect(matchText(entries, 'canada')).toEqual([entries[0]]);
  });
  it('folds letters that are written two ways', () => {
    expect(foldText('Éxodo ÑANDÚ')).toBe('exodo nandu');
  });
  it('finds nothing for nothing', () => {
    expect(matchText(entries, '  · ')).toEqual([]);
    expect(matchText(entries, 'tren')).toEqual([]);
  });
});

describe('nearestLine', () => {
  const upright = [{ left: 0, right: 40, top: 0, bottom: 100 }, { left: 50, right: 90, top: 0, bottom: 100 }];
  const uprightLines = [{ id: 'a', x: 10, y: 80 }, { id: 'b', x: 30, y: 20 }, { id: 'c', x: 60, y: 95 }];
  it('takes the line across the road, however far along it the point is', () => {
    expect(nearestLine({ x: 12, y: 5 }, upright, uprightLines)).toBe('a');
    expect(nearestLine({ x: 38, y: 99 }, upright, uprightLines)).toBe('b');
    expect(nearestLine({ x: 85, y: 50 }, upright, uprightLines)).toBe('c');
  });
  it('takes it down the panels where the road is turned, and not from the panel next to it', () => {
    const turned = [{ left: 0, right: 100, top: 0, bottom: 40 }, { left: 0, right: 100, top: 50, bottom: 90 }];
    const lines = [{ id: 'a', x: 80, y: 10 }, { id: 'b', x: 20, y: 30 }, { id: 'c', x: 5, y: 88 }];
    expect(nearestLine({ x: 5, y: 12 }, turned, lines)).toBe('a');
    expect(nearestLine({ x: 95, y: 52 }, turned, lines)).toBe('c');
  });
  it('finds none away from the panels, in an empty panel, and without panels', () => {
    expect(nearestLine({ x: 60, y: 140 }, upright, uprightLines)).toBeNull();
    expect(nearestLine({ x: 60, y: 50 }, upright, uprightLines.slice(0, 2))).toBeNull();
    expect(nearestLine({ x: 60, y: 50 }, [], uprightLines)).toBeNull();
  });
});

describe('nameOf', () => {
  it('puts the pick before the language', () => {
    expect(nameOf('https://example.org/a%20b/es/figure/darien/darien.es.svg', 'VEN')).toBe('darien-VEN.es.svg');
    expect(nameOf('../en/figure/same-road/same-road.en.svg', '2021-10-23-tapachula')).toBe('same-road-2021-10-23-tapachula.en.svg');
  });
});
