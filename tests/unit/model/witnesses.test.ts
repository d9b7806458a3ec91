import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/model/readTables.ts';
import { countWitnesses } from '../../../src/model/witnesses.ts';

describe('countWitnesses', () => {
  const tables = readTables();
  it('counts copies of one agency\'s text once', () => {
    expect(countWitnesses(['ap-brisbane-1224', 'ap-kesq-1224', 'ntd-1225', 'efe-poresto-1224'], tables)).toBe(2);
    expect(countWitnesses(['ap-brisbane-1224', 'ap-kesq-1224'], tables)).toBe(1);
    expect(countWitnesses(['ap-brisbane-1224', 'efe-poresto-1224', 'meganoticias-huixtla'], tables)).toBe(3);
  });

  it('gives a page that carries two agencies no witness of its own', () => {
    expect(countWitnesses(['doctorj-0103', 'ap-kesq-1224', 'efe-poresto-1224'], tables)).toBe(2);
  });
  it('counts a page once, whatever it is called, and knows its wire by any of its names', () => {
    expect(countWitnesses(['abriendobrecha-0102', 'ps49'], tables)).toBe(1);
    expect(countWitnesses(['ap-brisbane-1224', 'ps44', 'ap-kesq-1224'], tables)).toBe(1);
  });

  it('refuses an unknown source', () => {
    expect(() => countWitnesses(['nobody'], tables)).toThrow('No source "nobody"');
  });
});
