import { describe, expect, it } from 'vitest';
import { allMarks, keysOf, rectOf } from './allMarks.ts';
import { labelFaults } from './labelCollisions.ts';
import { drawSizeClaims, plotOf, scalesOf, type SizeClaim, type SizeClaimsRows, type SizeClaimsView } from '../../../src/charts/size-claims.chart.ts';
import { serialiseStill } from '../../../src/charts/svg/serialise.ts';
import { sizeClaimsWords } from '../../../src/locale/charts/size-claims.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { figure } from '../../../src/scenes/figures/size-claims.figure.ts';

const claim = (id: string, people: number, more: Partial<SizeClaim> = {}): SizeClaim => ({
  id, date: '2023-12-24', low: people, high: people, bound: 'about', kind: 'claim', by: 'agency', who: id, ...more,
});
const rowsOf = (claims: readonly SizeClaim[]): SizeClaimsRows => ({
  claims, startLow: 6000, startHigh: 10_000,
  itemised: { id: 'none', date: '2024-02-01', all: 384, children: 141, women: 94, men: 149, othersLow: 395, othersHigh: 400 },
});
const view: SizeClaimsView = { from: '2023-12-24', to: '2023-12-26', emphasise: [], name: [], band: false, itemised: false };
const context = { size: 'w', words: sizeClaimsWords.en, count: String, day: String } as const;
const find = (drawing: ReturnType<typeof drawSizeClaims>, key: string) => {
  const found = allMarks(drawing).find((mark) => mark.key === key);
  if (!found) throw new Error(`no mark ${key}`);
  return found;
};

describe('scalesOf', () => {
  it('begins at zero people on the baseline and gives each day its share', () => {
    const { left, right, bottom } = plotOf('w');
    const { x, y } = scalesOf(view, 'w');
    expect(y(0)).toBe(bottom);
    expect(x(0)).toBe(left);
    expect(x(3)).toBe(right);
    // 8,000 of the axis's 16,000: half-way.
    expect(y(8000)).toBe((plotOf('w').top + bottom) / 2);
  });
  it('refuses a span that ends before it begins', () => {
    expect(() => scalesOf({ from: '2024-01-02', to: '2023-12-24' }, 'n')).toThrow(/earlier day first/);
  });
});

describe('drawSizeClaims', () => {
  it('draws an interval at its day, as long as it is claimed, people from zero', () => {
    // 16,000 people high, three days wide; a mark stands at the middle of its day, or 22 (narrow: 14) units into it.
    for (const [size, into] of [['n', 14], ['w', 22]] as const) {
      const { left, right, top, bottom } = plotOf(size);
      const drawing = drawSizeClaims(rowsOf([claim('a', 4000, { low: 2000, date: '2023-12-25' })]), view, { ...context, size });
      const [, x, from, to] = /^M([\d.]+) ([\d.]+)V([\d.]+)$/.exec(String(find(drawing, 'claim:a').children?.[0]?.attributes['d'])) ?? [];
      expect(Number(x)).toBeCloseTo(left + (right - left) / 3 + into, 6);
      expect(Number(from)).toBeCloseTo(bottom - (bottom - top) / 8, 6);
      expect(Number(to)).toBeCloseTo(bottom - (bottom - top) / 4, 6);
    }
  });
  it('draws the band from its lowest to its highest claim', () => {
    const { left, right, top, bottom } = plotOf('w');
    const [x, y, width, height] = rectOf(drawSizeClaims(rowsOf([]), { ...view, band: true }, context), 'band');
    expect([x, x + width]).toEqual([left, right]);
    expect(y).toBeCloseTo(bottom - ((bottom - top) * 10_000) / 16_000, 6);
    expect(height).toBeCloseTo(((bottom - top) * 4000) / 16_000, 6);
  });
  it('gives a day without a claim its place', () => {
    const at = (date: string): number => Number(/^M([\d.]+)/.exec(String(find(drawSizeClaims(rowsOf([claim('a', 4000, { date })]), view, context), 'claim:a').children?.[0]?.attributes['d']))?.[1]);
    expect(at('2023-12-26') - at('2023-12-24')).toBeCloseTo(2 * (at('2023-12-25') - at('2023-12-24')), 6);
  });
  it('refuses a claim above its axis', () => {
    expect(() => drawSizeClaims(rowsOf([claim('a', 16_001)]), view, context)).toThrow(/a says 16001, above the axis/);
  });
  it('leaves a forecast hollow and an outlier faint', () => {
    const drawing = drawSizeClaims(rowsOf([claim('f', 15_000, { kind: 'forecast' }), claim('o', 14_000, { kind: 'outlier' })]), view, context);
    expect(String(find(drawing, 'claim:f').children?.[1]?.attributes['fill'])).toContain('--paper');
    expect(find(drawing, 'claim:o').attributes['opacity']).toBeLessThan(0.5);
  });
  it('hides claims outside the span but keeps their marks', () => {
    const drawing = drawSizeClaims(rowsOf([claim('late', 384, { date: '2024-02-01' })]), view, context);
    expect(find(drawing, 'claim:late').attributes['opacity']).toBe(0);
  });
  it('divides the itemised bar in the counted shares', () => {
    const drawing = drawSizeClaims(rowsOf([]), { ...view, itemised: true }, context);
    const width = (part: string): number => Number(find(drawing, `part:${part}`).attributes['width']) + 2;
    expect(width('children') / width('men')).toBeCloseTo(141 / 149, 6);
    expect(width('women') / width('men')).toBeCloseTo(94 / 149, 6);
  });
  it('draws axes alone for no rows', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = drawSizeClaims(rowsOf([]), view, { ...context, size });
      expect(labelFaults(drawing, size)).toEqual([]);
      expect(keysOf(drawing, /^(claim|name):/)).toEqual([]);
      expect(keysOf(drawing, /^(unit|y:0)$/)).toEqual(['y:0', 'unit']);
    }
  });
  it('names an id that the table lacks', () => {
    expect(() => drawSizeClaims(rowsOf([]), { ...view, emphasise: ['2023-12-24-nobody'] }, context)).toThrow(/2023-12-24-nobody/);
  });
  it('is the picture on file for the smallest count', async () => {
    const drawing = figure.draw(
      { from: '2023-12-24', to: '2024-02-03', emphasise: ['2024-01-23-oaxaca-register', '2024-02-01-oem-count'], name: [], band: false, itemised: true },
      { locale: 'en', size: 'n', tables: readTables() },
    );
    await expect(serialiseStill(drawing, { lang: 'en-US', title: 'Smallest', description: 'Claims' })).toMatchFileSnapshot('../../golden/size-claims.smallest-count.en.n.svg');
  });
});
