import { describe, expect, it } from 'vitest';
import { keysOf, rectOf } from './allMarks.ts';
import { narrowStill, storyStep } from './goldenStill.ts';
import { appointmentsPlot, appointmentsTimeline } from '../../../src/charts/appointments-timeline.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';

const context = { words: { unit: 'encounters', noData: 'no data' }, write: chartWrite('en'), caravan: { people: 10_000, name: 'caravan' } };
const view = { from: '2023-01', to: '2023-06' };
const spans = [{ id: 'app', from: '2023-02', to: '2023-04', name: 'App', offer: 'offer' }];
const rows = [{ month: '2023-01', encounters: 20_000 }, { month: '2023-03', encounters: 10_000 }];

describe('appointmentsTimeline', () => {
  it('draws a programme from its first month to the end of its last', () => {
    for (const size of ['n', 'w'] as const) {
      const { left, right } = appointmentsPlot(size);
      const slot = (right - left) / 6;
      const [x, , width] = rectOf(appointmentsTimeline(rows, spans, view, { ...context, size }), 'span-app');
      expect(x).toBeCloseTo(left + slot, 6);
      expect(width).toBeCloseTo(slot * 3, 6);
    }
  });

  it('ends a programme that goes on beyond the view at its last month', () => {
    const { left, right } = appointmentsPlot('w');
    const [x, , width] = rectOf(appointmentsTimeline(rows, [{ id: 'long', from: '2023-04', to: '2024-04', name: 'Long', offer: '' }], view, { ...context, size: 'w' }), 'span-long');
    expect([x, x + width]).toEqual([(left + right) / 2, right]);
  });

  it('puts each month’s column at its place, from zero, the caravan on the same scale', () => {
    // The scale's top leaves a line of text and six units for the peak's words.
    for (const [size, room] of [['n', 15 + 6], ['w', 16 + 6]] as const) {
      const drawing = appointmentsTimeline(rows, spans, view, { ...context, size });
      const { left, right, top, bottom } = appointmentsPlot(size);
      const full = bottom - top - room;
      const slot = (right - left) / 6;
      for (const [key, place, height] of [['ports-2023-01', 0, full], ['ports-2023-03', 2, full / 2]] as const) {
        const [x, y, width, high] = rectOf(drawing, key);
        expect(width).toBeCloseTo(slot * 0.78, 6);
        expect(x).toBeCloseTo(left + slot * place, 6);
        expect(high).toBeCloseTo(height, 6);
        expect(y + high).toBeCloseTo(bottom, 6);
      }
      expect(rectOf(drawing, 'caravan')[3]).toBeCloseTo(full / 2, 6);
    }
  });

  it('draws no column for a missing month, and frames those after the last as unknown', () => {
    const drawing = appointmentsTimeline(rows, spans, view, { ...context, size: 'w' });
    expect(keysOf(drawing, /^ports-/)).toEqual(['ports-2023-01', 'ports-2023-03']);
    const { left, right } = appointmentsPlot('w');
    const [x, , width] = rectOf(drawing, 'no-data');
    expect([x, x + width]).toEqual([(left + right) / 2, right]);
    expect(keysOf(appointmentsTimeline([...rows, { month: '2023-06', encounters: 1 }], spans, view, { ...context, size: 'w' }), /^no-data/)).toEqual([]);
  });

  it('draws programmes and the unit, but neither columns nor caravan, without rows', () => {
    for (const size of ['n', 'w'] as const) expect(keysOf(appointmentsTimeline([], spans, view, { ...context, size }))).toEqual(['span-name-app', 'span-app', 'span-offer-app', 'unit']);
  });

  it('is the picture on file', async () => {
    await expect(narrowStill(storyStep('appointments'))).toMatchFileSnapshot('../../golden/appointments-timeline.appointments.es.n.svg');
  });
});
