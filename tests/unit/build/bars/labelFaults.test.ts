import { describe, expect, it } from 'vitest';
import { faultsIn, type MeasuredLabel } from '../../../../src/build/bars/labelFaults.ts';

const frame = { width: 100, height: 40 };
const label = (text: string, [x0, x1, y0, y1]: readonly [number, number, number, number], more: Partial<MeasuredLabel> = {}): MeasuredLabel => ({ text, x0, x1, y0, y1, pinned: x1 - x0, free: x1 - x0, pixels: 12, ...more });
const kinds = (...labels: MeasuredLabel[]): string[] => faultsIn(labels, frame).map(({ kind }) => kind);

describe('labels over one another', () => {
  it('pass where they touch, or stand beside or above each other', () => {
    expect(kinds(label('a', [0, 20, 10, 20]), label('b', [20, 40, 10, 20]))).toEqual([]);
    expect(kinds(label('a', [0, 20, 10, 20]), label('b', [0, 20, 20, 30]))).toEqual([]);
    // Side bearings reach half a unit into each other before letters touch.
    expect(kinds(label('a', [0, 20.4, 10, 20]), label('b', [20, 40, 10, 20]))).toEqual([]);
  });

  it('are found where their letters meet, and said with both words and by how much', () => {
    expect(faultsIn([label('Huixtla', [0, 20, 10, 20]), label('Escuintla', [17, 40, 14, 24])], frame)).toEqual([{ kind: 'overlap', sentence: '“Huixtla” and “Escuintla” overlap by 3.0 × 6.0' }]);
    expect(kinds(label('a', [0, 20.6, 10, 20]), label('b', [20, 40, 10, 20]))).toEqual(['overlap']);
    expect(kinds(label('a', [0, 40, 0, 40]), label('inside', [10, 20, 10, 20]))).toEqual(['overlap']);
  });

  it('are found in every pair', () => {
    expect(kinds(label('a', [0, 20, 10, 20]), label('b', [10, 30, 10, 20]), label('c', [15, 35, 10, 20]))).toEqual(['overlap', 'overlap', 'overlap']);
  });
});

describe('labels that leave their frame', () => {
  it('pass at its very edge', () => {
    expect(kinds(label('a', [0, 100, 0, 40]))).toEqual([]);
  });

  it.each([['left', [-1, 20, 10, 20]], ['right', [80, 101, 10, 20]], ['top', [0, 20, -1, 10]], ['bottom', [0, 20, 30, 41]]] as const)('are found beyond the %s', (_side, box) => {
    expect(kinds(label('a', box))).toEqual(['escape']);
  });

  it('are said with where they reach', () => {
    expect(faultsIn([label('Tapachula', [80, 112, 10, 20])], frame).map(({ sentence }) => sentence)).toEqual(['“Tapachula” reaches 80 to 112, 10 to 20 in 100 × 40']);
  });
});

describe('labels set to another length than their font’s', () => {
  it('pass within a hundredth, and where no length is set', () => {
    expect(kinds(label('a', [0, 20, 10, 20], { free: 20.1 }))).toEqual([]);
    expect(kinds(label('a', [0, 20, 10, 20], { pinned: null, free: 90 }))).toEqual([]);
  });

  it.each([['squeezed', 20.3], ['stretched', 19.7]])('are found %s', (_how, free) => {
    expect(kinds(label('a', [0, 20, 10, 20], { free }))).toEqual(['squeeze']);
  });
});

it('finds nothing in a still without labels', () => {
  expect(faultsIn([], frame)).toEqual([]);
});
