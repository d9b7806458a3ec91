import { describe, expect, it } from 'vitest';
import { attributeOf, keysOf, rectOf, subpathsOf } from './allMarks.ts';
import { narrowStill } from './goldenStill.ts';
import { nationalityPanels, panelPlot, panelTop } from '../../../src/charts/nationality-panels.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';

const context = { words: { unit: 'encounters', names: { MEX: 'Mexico', VEN: 'Venezuela' } }, write: chartWrite('en'), caravan: { people: 10_000, name: 'caravan' } };
const rows = [
  { nationality: 'MEX', month: '2023-01', encounters: 80_000 },
  { nationality: 'MEX', month: '2023-02', encounters: 40_000 },
  { nationality: 'MEX', month: '2023-03', encounters: 40_000 },
  { nationality: 'VEN', month: '2023-01', encounters: 20_000 },
  { nationality: 'VEN', month: '2023-03', encounters: 60_000 },
];
const view = { panels: ['MEX', 'VEN'], from: '2023-01', to: '2023-03', crossing: { nationality: 'VEN', over: 'MEX', month: '2023-03' } };

describe('nationalityPanels', () => {
  it('puts each month of each panel where its place and value say, on one scale from zero', () => {
    for (const size of ['n', 'w'] as const) {
      const drawing = nationalityPanels(rows, view, { ...context, size });
      const { left, right, top, bottom } = panelPlot(size, 0, 2);
      // Three months share the plot's width in two steps; 80,000 is its whole height.
      const [line] = subpathsOf(drawing, 'line-MEX');
      const wanted = [[left, top], [(left + right) / 2, (top + bottom) / 2], [right, (top + bottom) / 2]];
      expect(line).toHaveLength(3);
      line?.forEach((point, index) => point.forEach((value, axis) => expect(value).toBeCloseTo(wanted[index]?.[axis] ?? Number.NaN, 0)));
      const second = panelPlot(size, 1, 2);
      expect(attributeOf(drawing, 'crossing', 'cy')).toBeCloseTo(second.bottom - (second.bottom - second.top) * 0.75, 6);
      expect(attributeOf(drawing, 'crossing', 'cx')).toBeCloseTo(second.right, 6);
      expect(rectOf(drawing, 'caravan')[3]).toBeCloseTo((bottom - top) / 8, 6);
    }
  });

  it('takes its top from the highest month of any panel', () => {
    expect(panelTop(rows)).toBe(80_000);
  });

  it('leaves a gap where a month is missing, in the line and in the area', () => {
    const drawing = nationalityPanels(rows, view, { ...context, size: 'w' });
    expect(subpathsOf(drawing, 'line-MEX')).toHaveLength(1);
    const { left, right } = panelPlot('w', 1, 2);
    for (const key of ['line-VEN', 'area-VEN']) {
      const xs = subpathsOf(drawing, key).map((points) => points.map(([x]) => Math.round(x)));
      expect(xs.map((own) => [...new Set(own)])).toEqual([[Math.round(left)], [Math.round(right)]]);
    }
  });

  it('draws only its unit without rows', () => {
    for (const size of ['n', 'w'] as const) expect(keysOf(nationalityPanels([], view, { ...context, size }))).toEqual(['unit']);
  });

  it('is the picture on file: two panels of one year', async () => {
    const step = { id: 'two-panels', sectionId: 'who', figure: 'nationality-panels', view: { ...view, from: '2023-01', to: '2023-12', crossing: { nationality: 'VEN', over: 'MEX', month: '2023-09' } } };
    await expect(narrowStill(step)).toMatchFileSnapshot('../../golden/nationality-panels.two-panels.es.n.svg');
  });
});
