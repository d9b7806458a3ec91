import { describe, expect, it } from 'vitest';
import { attributeOf, keyedMark, keysOf, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
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

  it('puts a day at its place on the turned axis too, each government on its own track', () => {
    const two: PolicyTimelineRows = { ...rows, events: [...rows.events, { id: 'b', date: '2024-03', dateEnd: undefined, actor: 'mexico', title: 'Second', ofCaravan: false }] };
    const drawing = policyTimeline(two, { ...view, size: 'n', named: ['a', 'b'] }, policyTimelineWords.en);
    // 731 days from 34 to 412; 2024 begins 365 days in, March, 60 days later, at its first day.
    const y = (days: number): number => 34 + ((412 - 34) * days) / 731;
    expect([attributeOf(drawing, 'event:a', 'cx'), attributeOf(drawing, 'event:b', 'cx')]).toEqual([attributeOf(drawing, 'track:us', 'x1'), attributeOf(drawing, 'track:mexico', 'x1')]);
    expect(attributeOf(drawing, 'event:a', 'cy')).toBeCloseTo(y(365), 6);
    expect(attributeOf(drawing, 'event:b', 'cy')).toBeCloseTo(y(365 + 60), 6);
    const [, top, , height] = rectOf(drawing, 'caravan');
    expect(top).toBeCloseTo(y(357), 6);
    expect(height).toBeCloseTo(y(42) - y(0), 6);
  });

  it('draws a span from its first day to its last, and what is outside the view outside the frame', () => {
    const drawing = policyTimeline({ ...rows, spans: [{ id: 's', from: '2023-03-01', to: '2023-05-11', actor: 'us' }] }, { ...view, named: [] }, policyTimelineWords.en);
    const perDay = (786 - 14) / 731;
    const [x, , width] = rectOf(drawing, 'span:s');
    expect(x).toBeCloseTo(14 + perDay * 59, 6);
    expect(width).toBeCloseTo(perDay * 71, 6);
    const early = policyTimeline(rows, { ...view, named: [], to: '2023-12-01' }, policyTimelineWords.en);
    expect(attributeOf(early, 'event:a', 'cx')).toBeGreaterThan(800);
  });

  it('refuses a day that is no date', () => {
    const [event] = rows.events;
    if (!event) throw new Error('one is there');
    expect(() => policyTimeline({ ...rows, events: [{ ...event, date: 'spring' }] }, { ...view, named: [] }, policyTimelineWords.en)).toThrow(/"spring" is not a date/);
    expect(() => dayNumber('2023-02-30')).toThrow(/2023-02-30/);
  });

  it('refuses to name what the view leaves out', () => {
    expect(() => policyTimeline(rows, { ...view, to: '2023-12-01' }, policyTimelineWords.en)).toThrow(/a \(2024-01-01\) is named/);
  });

  it('draws both tracks with their names without events', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = policyTimeline({ ...rows, events: [] }, { ...view, size, named: [] }, policyTimelineWords.en);
      expect(keysOf(drawing, /^(event|stem|label):/)).toEqual([]);
      expect([keyedMark(drawing, 'lane:us').text, keyedMark(drawing, 'lane:mexico').text]).toEqual([policyTimelineWords.en.unitedStates, policyTimelineWords.en.mexico]);
      const across = size === 'w' ? 'y1' : 'x1';
      expect(attributeOf(drawing, 'track:us', across)).toBeLessThan(attributeOf(drawing, 'track:mexico', across));
    }
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('title-42'))).toMatchFileSnapshot('../../golden/policy-timeline.title-42.es.n.svg');
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
