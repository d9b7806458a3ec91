import { describe, expect, it } from 'vitest';
import { between, ease } from '../../../src/client/player/interpolate.ts';

describe('between', () => {
  it('moves numbers and keeps what is around them', () => {
    expect(between('translate(0 10) scale(1)', 'translate(10 20) scale(2)')?.(0.5)).toBe('translate(5 15) scale(1.5)');
    expect(between('M0,0L10,10', 'M0,0L20,30')?.(0.5)).toBe('M0,0L15,20');
  });
  it('ends exactly on the value it was given', () => {
    expect(between('0', '3.14159')?.(1)).toBe('3.14159');
  });
  it('has no way between other shapes, words or colours', () => {
    expect(between('M0,0L1,1', 'M0,0L1,1L2,2')).toBeNull();
    expect(between('M0,0L1,1', 'M0,0H1')).toBeNull();
    expect(between('var(--mexico,#4d7a5a)', 'var(--us,#4a6a8f)')).toBeNull();
    expect(between('#111111', '#222222')).toBeNull();
    expect(between('none', 'none')).toBeNull();
  });
});

describe('ease', () => {
  it('starts at 0, passes the middle at the middle, ends at 1', () => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
    expect(ease(0.25)).toBeLessThan(0.25);
  });
});
