import { describe, expect, it } from 'vitest';
import { knownParameter, withParameter } from '../../../src/client/pick/address-query.ts';
import { nearestLine } from '../../../src/client/pick/caravan-marks.ts';
import { foldText, matchText } from '../../../src/client/pick/match-text.ts';
import { marksOf } from '../../../src/client/pick/nationality-marks.ts';

describe('a pick in the address', () => {
  it('stands beside the other parameters and leaves no question mark behind', () => {
    expect(withParameter('', 'n', 'VEN')).toBe('?n=VEN');
    expect(withParameter('?v=wrong', 'n', 'VEN')).toBe('?v=wrong&n=VEN');
    expect(withParameter('?n=VEN', 'n', 'CUB')).toBe('?n=CUB');
    expect(withParameter('?n=VEN', 'n', null)).toBe('');
    expect(withParameter('', 'n', null)).toBe('');
  });
  it('is read in any case, and dropped where it is unknown or empty', () => {
    expect(knownParameter('?n=ven', 'n', ['', 'VEN'])).toBe('VEN');
    expect(knownParameter('?n=XYZ', 'n', ['', 'VEN'])).toBeNull();
    expect(knownParameter('?n=', 'n', ['', 'VEN'])).toBeNull();
    expect(knownParameter('', 'n', ['', 'VEN'])).toBeNull();
  });
});

describe('a search', () => {
  const entries = [{ text: 'Éxodo de la pobreza 24 dic 2023' }, { text: 'Éxodo Trump 12 ene 2025' }];
  it('knows neither accents nor case', () => {
    expect(foldText('Éxodo ÑANDÚ')).toBe('exodo nandu');
  });
  it('finds what holds every word, in order, and nothing for no words', () => {
    expect(matchText(entries, 'EXODO')).toEqual(entries);
    expect(matchText(entries, '2023 éxodo')).toEqual([entries[0]]);
    expect(matchText(entries, 'exodo 2024')).toEqual([]);
    expect(matchText(entries, ' · ')).toEqual([]);
  });
});

describe('the marks of a nationality', () => {
  const marks = [{ mark: 'a', codes: 'MEX' }, { mark: 'b', codes: 'GTM HND' }, { mark: 'c', codes: 'OTH' }];
  it('are its own, else those of all others', () => {
    expect(marksOf(marks, 'HND')).toEqual(['b']);
    expect(marksOf(marks, 'IND')).toEqual(['c']);
  });
  it('are none for no pick and where nothing is counted', () => {
    expect(marksOf(marks, null)).toEqual([]);
    expect(marksOf([], 'HND')).toEqual([]);
  });
});

describe('the line nearest to a point', () => {
  const upright = [{ left: 0, right: 50, top: 0, bottom: 100 }, { left: 60, right: 110, top: 0, bottom: 100 }];
  const across = [{ id: 'a', x: 10, y: 20 }, { id: 'b', x: 40, y: 90 }, { id: 'c', x: 65, y: 50 }];
  it('is told by its place among the lines of the panel, not by its length', () => {
    expect(nearestLine({ x: 12, y: 95 }, upright, across)).toBe('a');
    expect(nearestLine({ x: 45, y: 5 }, upright, across)).toBe('b');
    expect(nearestLine({ x: 56, y: 5 }, upright, across)).toBe('c');
  });
  it('is turned where the panels stand one under another', () => {
    const turned = [{ left: 0, right: 100, top: 0, bottom: 40 }, { left: 0, right: 100, top: 50, bottom: 90 }];
    expect(nearestLine({ x: 95, y: 58 }, turned, [{ id: 'a', x: 10, y: 20 }, { id: 'b', x: 40, y: 60 }, { id: 'c', x: 90, y: 80 }])).toBe('b');
  });
  it('is none away from every panel and without panels', () => {
    expect(nearestLine({ x: 10, y: 140 }, upright, across)).toBeNull();
    expect(nearestLine({ x: 10, y: 10 }, [], across)).toBeNull();
  });
});
