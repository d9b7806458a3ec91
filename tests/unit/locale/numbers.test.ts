import { describe, expect, it } from 'vitest';
import { formatNumber, formatRange, type NumberFormat } from '../../../src/locale/numbers.ts';

describe('formatNumber', () => {
  it.each<[number, NumberFormat, string, string]>([
    [1500, 'integer', '1,500', '1,500'],
    [2_475_669, 'integer', '2,475,669', '2,475,669'],
    [9741.3, 'integer', '9,741', '9,741'],
    [-0.2, 'integer', '0', '0'],
    [-1200, 'integer', '−1,200', '−1,200'],
    [4.75, 'decimal1', '4.8', '4.8'],
    [0.984, 'percent1', '98.4\u00A0%', '98.4%'],
    [-0.166, 'percent1', '−16.6\u00A0%', '−16.6%'],
    [0.285, 'percent1', '28.5\u00A0%', '28.5%'],
    [0.37, 'percent', '37\u00A0%', '37%'],
    [3_201_144, 'millions', '3.2\u00A0millones', '3.2\u00A0million'],
    [1_000_000, 'millions', '1\u00A0millón', '1\u00A0million'],
    [30_000, 'thousands', '30\u00A0mil', '30\u00A0thousand'],
    [113_347, 'roundThousand', '113,000', '113,000'],
    [824.49, 'roundFive', '825', '825'],
    [5, 'words', 'cinco', 'five'],
    [1, 'words', 'un', 'one'],
    [1, 'wordsFeminine', 'una', 'one'],
    [10, 'wordsCapital', 'Diez', 'Ten'],
    [11, 'words', '11', '11'],
    [7.5, 'words', '7.5', '7.5'],
  ])('writes %d as %s', (value, format, es, en) => {
    expect(formatNumber(value, format, 'es')).toBe(es);
    expect(formatNumber(value, format, 'en')).toBe(en);
  });

  it('writes a range with both ends, or one where they look alike', () => {
    expect(formatRange(6000, 10_000, 'integer', 'es')).toBe('6,000 a 10,000');
    expect(formatRange(6000, 10_000, 'integer', 'en')).toBe('6,000 to 10,000');
    expect(formatRange(384, 384, 'integer', 'en')).toBe('384');
  });
});
