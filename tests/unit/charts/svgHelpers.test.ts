import { describe, expect, it } from 'vitest';
import { overlappingLabels, escapedLabels, smallLabels, textBoxes } from './labelCollisions.ts';
import { label } from '../../../src/charts/svg/label.ts';
import { group } from '../../../src/charts/svg/mark.ts';
import { placeLabels } from '../../../src/charts/svg/placeLabels.ts';
import { spread } from '../../../src/charts/svg/spread.ts';

describe('spread', () => {
  it('leaves alone what is apart', () => {
    expect(spread([10, 40, 90], 20, 0, 100)).toEqual([10, 40, 90]);
  });
  it('moves neighbours apart about their mean and keeps the order given', () => {
    expect(spread([52, 48], 10, 0, 100)).toEqual([55, 45]);
  });
  it('stays inside its limits', () => {
    expect(spread([99, 100, 98], 10, 0, 100)).toEqual([90, 100, 80]);
    expect(spread([1, 0], 10, 0, 100)).toEqual([10, 0]);
  });
  it('gives nothing for nothing', () => {
    expect(spread([], 10, 0, 100)).toEqual([]);
  });
});

describe('placeLabels', () => {
  const wish = { text: 'Huixtla', x: 10, y: 50, size: 16, colour: 'ink', nudges: [0, 20] } as const;
  const frame = { width: 200, height: 100, avoid: [] };
  it('moves the second of two that want one place, and leaves out the third', () => {
    const marks = placeLabels([{ ...wish, key: 'a' }, { ...wish, key: 'b' }, { ...wish, key: 'c' }], frame);
    expect(marks.map((mark) => [mark.key, mark.attributes['y']])).toEqual([['a', 50], ['b', 70]]);
  });
  it('says less where the whole does not fit', () => {
    const [mark] = placeLabels([{ ...wish, key: 'a', text: 'a text far too long for a frame of this width', shorter: 'short' }], frame);
    expect(mark?.text).toBe('short');
  });
});

describe('the label checker', () => {
  const drawing = (marks: Parameters<typeof group>[0]) => ({ width: 100, height: 100, marks });
  const word = (y: number, x = 10) => label({ text: 'Huixtla', x, y, size: 16 });
  it('finds an overlap, also through a transform', () => {
    expect(overlappingLabels(drawing([word(50), word(52)]))).toHaveLength(1);
    expect(overlappingLabels(drawing([word(50), group([word(20)], { transform: 'translate(0 30)' })]))).toHaveLength(1);
    expect(overlappingLabels(drawing([word(30), word(60)]))).toEqual([]);
  });
  it('finds what leaves the frame and what is too small', () => {
    expect(escapedLabels(drawing([word(50, 70)]))).toHaveLength(1);
    expect(smallLabels(drawing([group([word(50)], { transform: 'scale(0.5)' })]), 'n')).toHaveLength(1);
  });
  it('passes over what does not show', () => {
    expect(textBoxes(drawing([group([word(50)], { opacity: 0 })]))).toEqual([]);
  });
});
