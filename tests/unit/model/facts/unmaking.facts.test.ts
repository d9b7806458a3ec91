import { describe, expect, it } from 'vitest';
import { factsOver } from '../../../../src/model/facts/resolve.ts';
import { readTables } from '../../../../src/model/readTables.ts';

const tables = readTables();
const facts = factsOver(tables);
const range = (id: string) => [facts.resolve(id).low, facts.resolve(id).high];

describe('facts of the unmaking', () => {
  it('keep each disputed number a range', () => {
    expect(range('mapastepec-buses')).toEqual([10, 32]);
    expect(range('mapastepec-boarded')).toEqual([500, 1500]);
    expect(range('bused-to-cerro-gordo')).toEqual([450, 500]);
    expect(range('bused-to-palomares')).toEqual([350, 500]);
  });

  it('span what the boarding rows report', () => {
    const boarding = tables['bus-transfers'].filter((row) => row.kind === 'boarding' && row.from === 'Mapastepec');
    expect(Math.min(...boarding.flatMap(({ buses_low: low }) => low ?? []))).toBe(range('mapastepec-buses')[0]);
    expect(Math.max(...boarding.flatMap(({ buses_high: high }) => high ?? []))).toBe(range('mapastepec-buses')[1]);
  });

  it('count people and families apart', () => {
    expect(facts.resolve('bused-to-berriozabal')).toMatchObject({ low: 800, unit: 'people' });
    expect(facts.resolve('families-to-berriozabal')).toMatchObject({ low: 600, unit: 'families' });
  });

  it('follow the group down to its last trace', () => {
    expect(range('size-arriaga')).toEqual([2000, 2000]);
    expect([facts.resolve('size-tapanatepec-least').low, facts.resolve('size-tapanatepec-most').low, facts.resolve('size-tapanatepec-most').high]).toEqual([1000, 2000, 3000]);
    expect([facts.resolve('size-jalapa-least').low, facts.resolve('size-jalapa-most').low]).toEqual([1000, 1500]);
    expect(facts.resolve('size-canada-morelos')).toMatchObject({ low: 400, period: '2024-02-03' });
    const last = [...tables['size-claims']].map(({ date }) => date).sort().at(-1);
    expect(facts.resolve('size-canada-morelos').period).toBe(last);
  });

  it('give the hired buses and the cold at Orizaba', () => {
    expect([facts.resolve('hired-buses').low, facts.resolve('orizaba-cold').low]).toEqual([20, 13]);
  });
});
