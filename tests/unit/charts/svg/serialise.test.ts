import { describe, expect, it } from 'vitest';
import { mark } from '../../../../src/charts/svg/mark.ts';
import { serialiseMark } from '../../../../src/charts/svg/serialise.ts';

describe('serialiseMark', () => {
  it('writes numbers with two decimals and a key apart from them', () => {
    expect(serialiseMark(mark('rect', { x: 1.005, y: -2.5, width: 10 / 3, height: 0, fill: 'a"b' }, 'year-2023'))).toBe('<rect data-key="year-2023" x="1" y="-2.5" width="3.33" height="0" fill="a&quot;b"/>');
  });

  it.each([
    ['a number that is none', { x: Number.NaN }, /<line year-2023>: attribute x is NaN/],
    ['a path through one', { d: 'M0,0L10,NaN' }, /attribute d is NaN in "M0,0L10,NaN"/],
    ['a path without end', { d: 'M0,0V-Infinity' }, /Infinity/],
    ['a place that is not there', { transform: 'translate(undefined 3)' }, /attribute transform is undefined/],
    ['a column below its floor', { height: -3 }, /attribute height is -3/],
    ['a circle of less than nothing', { r: -0.5 }, /attribute r is -0.5/],
  ])('refuses %s', (_what, attributes, message) => {
    expect(() => serialiseMark(mark('line', attributes, 'year-2023'))).toThrow(message);
  });

  it('rounds what arithmetic leaves in a path, and neither short numbers nor those below 1, which may be drawn much larger', () => {
    expect(serialiseMark(mark('path', { d: 'M63.92857142857143 214.5L-4.800000000000001 0.012345678V38.29500000000001h10.125' }))).toContain('d="M63.93 214.5L-4.8 0.012345678V38.3h10.125"');
  });
  it('lets the rounding of a length of nothing pass, and words that only look like a number’s lack', () => {
    expect(serialiseMark(mark('rect', { height: -1e-9 }))).toMatch(/height="-?0"/);
    expect(serialiseMark({ element: 'text', attributes: { class: 'NaN' }, text: 'Infinity' })).toContain('Infinity');
  });
});
