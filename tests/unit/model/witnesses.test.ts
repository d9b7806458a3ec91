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

  it('refuses an unknown source', () => {
    expect(() => countWitnesses(['nobody'], tables)).toThrow('No source "nobody"');
  });
});
