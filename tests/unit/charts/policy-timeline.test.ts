import { describe, expect, it } from 'vitest';
import { attributeOf } from './allMarks.ts';
import { dayNumber, policyTimeline, type PolicyTimelineRows } from '../../../src/charts/policy-timeline.chart.ts';
import { placeFlags } from '../../../src/charts/policy-timeline/placeFlags.ts';
import { spreadLabels } from '../../../src/charts/policy-timeline/spreadLabels.ts';
import { policyTimelineWords } from '../../../src/locale/charts/policy-timeline.ts';

const rows: PolicyTimelineRows = {
  events: [{ id: 'a', date: '2024-01-01', dateEnd: undefined, actor: 'us', title: 'First', ofCaravan: false }],
  spans: [],
  caravan: { from: '2023-12-24', to: '2024-02-03' },
};
const view = { from: '2023-01-01', to: '2025-01-01', named: ['a'], size: 'w' as const, locale: 'en' as const };

describe('policyTimeline', () => {
  it('draws the caravan as long as its days on the axis', () => {
    const drawing = policyTimeline(rows, view, policyTimelineWords.en);
    const perDay = (786 - 14) / (dayNumber('2025-01-01') - dayNumber('2023-01-01'));
    expect(attributeOf(drawing, 'caravan', 'width')).toBeCloseTo(perDay * 42, 6);
    expect(attributeOf(drawing, 'event:a', 'cx')).toBeCloseTo(14 + perDay * 365, 6);
  });

  it('refuses to name what the view leaves out', () => {
    expect(() => policyTimeline(rows, { ...view, to: '2023-12-01' }, policyTimelineWords.en)).toThrow(/a \(2024-01-01\) is named/);
  });

  it('draws both tracks without events', () => {
    const drawing = policyTimeline({ ...rows, events: [] }, { ...view, named: [] }, policyTimelineWords.en);
    expect(attributeOf(drawing, 'track:us', 'y1')).toBeLessThan(attributeOf(drawing, 'track:mexico', 'y1'));
  });
});

describe('placeFlags', () => {
  const frame = { x0: 0, y0: 0, x1: 200, y1: 300 };
  const flag = (id: string, at: number) => ({ id, at, sides: [{ side: -1 as const, from: 280 }], width: 90, height: 40 });

  it('hangs crowded flags at different heights, never over one another', () => {
    const placed = placeFlags([flag('a', 100), flag('b', 104), flag('c', 108)], frame);
    for (const one of placed) {
      for (const other of placed) {
        if (one === other) continue;
        expect(one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1).toBe(false);
      }
    }
  });

  it('names the flag that finds no room', () => {
    expect(() => placeFlags([{ ...flag('wide', 100), width: 400 }], frame)).toThrow(/wide/);
  });
});

describe('spreadLabels', () => {
  it('keeps order, moves labels apart and stays in the column', () => {
    const tops = spreadLabels([{ id: 'a', at: 50, height: 20 }, { id: 'b', at: 52, height: 20 }, { id: 'c', at: 99, height: 20 }], 0, 100, 2);
    expect([...tops.values()]).toEqual([36, 58, 80]);
  });

  it('refuses a column that is too short', () => {
    expect(() => spreadLabels([{ id: 'a', at: 5, height: 20 }], 0, 10, 2)).toThrow(/need 20 units/);
  });
});
