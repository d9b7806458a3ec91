import { describe, expect, it } from 'vitest';
import { mergePaths } from '../../../../src/charts/svg/mergePaths.ts';
import { group, mark } from '../../../../src/charts/svg/mark.ts';

describe('mergePaths', () => {
  it('makes one path of those that look alike, and leaves others apart', () => {
    const merged = mergePaths([
      mark('path', { d: 'M0 0h1', stroke: 'a' }, 'one'),
      group([mark('path', { d: 'M2 0h1', stroke: 'a' })], {}, 'group'),
      mark('path', { d: 'M4 0h1', stroke: 'b' }),
    ]);
    expect(merged.map(({ attributes, key }) => [attributes['d'], attributes['stroke'], key])).toEqual([
      ['M0 0h1M2 0h1', 'a', undefined],
      ['M4 0h1', 'b', undefined],
    ]);
  });
  it('puts rings over lines', () => {
    const merged = mergePaths([mark('circle', { r: 1 }), mark('path', { d: 'M0 0h1' })]);
    expect(merged.map(({ element }) => element)).toEqual(['path', 'circle']);
  });
});
