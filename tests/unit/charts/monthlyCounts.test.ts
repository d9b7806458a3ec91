import { describe, expect, it } from 'vitest';
import { allMarks, attributeOf } from './allMarks.ts';
import { appointmentsPlot, appointmentsTimeline } from '../../../src/charts/appointments-timeline.chart.ts';
import { darienMonths, darienPlot, type DarienCompared } from '../../../src/charts/darien-months.chart.ts';
import { everyMonth, januaries, monthIndex, monthOf } from '../../../src/charts/months.ts';
import { nationalityPanels, panelPlot } from '../../../src/charts/nationality-panels.chart.ts';
import { fallPlot, theFall, type FallMonth, type FallView, type FallWords } from '../../../src/charts/the-fall.chart.ts';
import { chartWrite } from '../../../src/locale/charts/write.ts';

const write = chartWrite('en');
const caravan = { people: 10_000, name: 'caravan' };

describe('months', () => {
  it('turns a month into an index and back, and refuses what is no month', () => {
    expect(monthOf(monthIndex('2023-12'))).toBe('2023-12');
    expect(monthIndex('2024-01') - monthIndex('2023-12')).toBe(1);
    expect(() => monthIndex('2023-13')).toThrow(/"2023-13"/);
  });

  it('keeps a month without a row, and finds the Januaries of a span', () => {
    const months = everyMonth([{ month: '2023-11' }, { month: '2024-01' }], '2023-11', '2024-01');
    expect(months.map(({ row }) => row?.month)).toEqual(['2023-11', undefined, '2024-01']);
    expect(januaries('2022-06', '2024-01').map(({ year }) => year)).toEqual([2023, 2024]);
  });
});

describe('nationalityPanels', () => {
  const words = { unit: 'encounters', names: { MEX: 'Mexico', VEN: 'Venezuela' } };
  const rows = [
    { nationality: 'MEX', month: '2023-01', encounters: 80_000 },
    { nationality: 'MEX', month: '2023-02', encounters: 40_000 },
    { nationality: 'MEX', month: '2023-03', encounters: 40_000 },
    { nationality: 'VEN', month: '2023-01', encounters: 20_000 },
    { nationality: 'VEN', month: '2023-03', encounters: 60_000 },
  ];
  const view = { panels: ['MEX', 'VEN'], from: '2023-01', to: '2023-03', crossing: { nationality: 'VEN', over: 'MEX', month: '2023-03' } };

  it('puts values on one scale from zero, the caravan with them', () => {
    const drawing = nationalityPanels(rows, view, { size: 'w', words, write, caravan });
    const { top, bottom } = panelPlot('w', 1, 2);
    expect(attributeOf(drawing, 'crossing', 'cy')).toBeCloseTo(bottom - (bottom - top) * 0.75, 6);
    expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo((bottom - top) / 8, 6);
  });

  it('leaves a gap where a month is missing', () => {
    const drawing = nationalityPanels(rows, view, { size: 'w', words, write, caravan });
    const path = (key: string): string => String(allMarks(drawing).find((mark) => mark.key === key)?.attributes['d']);
    expect(path('line-MEX').match(/M/g)).toHaveLength(1);
    expect(path('line-VEN').match(/M/g)).toHaveLength(2);
  });

  it('draws only its unit without rows', () => {
    expect(nationalityPanels([], view, { size: 'n', words, write, caravan }).marks.map(({ key }) => key)).toEqual(['unit']);
  });
});

describe('darienMonths', () => {
  const words = { unit: 'crossings', venezuela: 'Venezuela', others: 'others', children: 'children' };
  const compared: DarienCompared = { firstYear: 2010, lastYear: 2019, before: 100, year: 2023, crossings: 400, children: 100 };
  const rows = [
    { month: '2023-01', crossings: 40_000, venezuela: 10_000 },
    { month: '2023-03', crossings: 20_000, venezuela: 5_000 },
  ];
  const view = { from: '2023-01', to: '2023-03' };

  it('stacks Venezuela and the others to the month, and draws no column for a missing one', () => {
    const drawing = darienMonths(rows, compared, view, { size: 'w', words, write, caravan });
    const full = darienPlot('w').bottom - darienPlot('w').top;
    expect(attributeOf(drawing, 'venezuela-2023-01', 'height')).toBeCloseTo(full / 4, 6);
    expect(attributeOf(drawing, 'others-2023-01', 'height')).toBeCloseTo((full * 3) / 4, 6);
    expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo(full / 4, 6);
    expect(allMarks(drawing).some(({ key }) => key === 'venezuela-2023-02')).toBe(false);
  });

  it('sets the decade and the children against the year', () => {
    const drawing = darienMonths(rows, compared, view, { size: 'n', words, write, caravan });
    expect(attributeOf(drawing, 'before', 'width')).toBeCloseTo(attributeOf(drawing, 'year', 'width') / 4, 6);
    expect(attributeOf(drawing, 'children', 'width')).toBeCloseTo(attributeOf(drawing, 'year', 'width') / 4, 6);
  });

  it('draws only its unit without rows', () => {
    expect(darienMonths([], compared, view, { size: 'n', words, write, caravan }).marks.map(({ key }) => key)).toEqual(['unit']);
  });
});

describe('appointmentsTimeline', () => {
  const words = { unit: 'encounters', noData: 'no data' };
  const view = { from: '2023-01', to: '2023-06' };
  const spans = [{ id: 'app', from: '2023-02', to: '2023-04', name: 'App', offer: 'offer' }];

  it('draws a programme from its first month to the end of its last', () => {
    const drawing = appointmentsTimeline([{ month: '2023-01', encounters: 20_000 }], spans, view, { size: 'w', words, write, caravan });
    const { left, right } = appointmentsPlot('w');
    const slot = (right - left) / 6;
    expect(attributeOf(drawing, 'span-app', 'x')).toBeCloseTo(left + slot, 6);
    expect(attributeOf(drawing, 'span-app', 'width')).toBeCloseTo(slot * 3, 6);
  });

  it('frames the months after its last figure as unknown, and draws no column there', () => {
    const drawing = appointmentsTimeline([{ month: '2023-01', encounters: 20_000 }, { month: '2023-03', encounters: 10_000 }], spans, view, { size: 'w', words, write, caravan });
    const keys = allMarks(drawing).flatMap(({ key }) => key ?? []);
    expect(keys.filter((key) => /^ports-/.test(key))).toEqual(['ports-2023-01', 'ports-2023-03']);
    expect(keys).toContain('no-data');
    expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo(attributeOf(drawing, 'ports-2023-03', 'height'), 6);
  });

  it('draws programmes but no columns without rows', () => {
    const keys = allMarks(appointmentsTimeline([], spans, view, { size: 'n', words, write, caravan })).flatMap(({ key }) => key ?? []);
    expect(keys).toContain('span-app');
    expect(keys.some((key) => key.startsWith('ports-') || key === 'caravan')).toBe(false);
  });
});

describe('theFall', () => {
  const words: FallWords = { unit: 'records', names: { us: 'US', mexico: 'Mexico', darien: 'Darién' }, usShort: 'US', lastMonth: (name, month) => `${name} ${month}`, blank: 'blank', trailLost: 'lost' };
  const fallen = { ...caravan, month: '2023-12', lastDay: '2024-02-03' };
  const rows: FallMonth[] = [
    { series: 'us', month: '2023-11', value: 100_000 },
    { series: 'us', month: '2023-12', value: 200_000 },
    { series: 'us', month: '2024-02', value: 50_000 },
    { series: 'us', month: '2024-03', value: 50_000 },
    { series: 'mexico', month: '2023-12', value: 50_000 },
  ];
  const view: FallView = { from: '2023-11', to: '2024-06', emphasis: 'values', named: [{ series: 'us', month: '2023-11', side: 'above' }], names: [] };

  it('puts a named month where its value says, the caravan on the same scale', () => {
    const drawing = theFall(rows, view, { size: 'w', words, write, caravan: fallen });
    const { top, bottom } = fallPlot('w', 'values');
    expect(attributeOf(drawing, 'named-us-2023-11', 'cy')).toBeCloseTo((top + bottom) / 2, 6);
    expect(attributeOf(drawing, 'caravan', 'height')).toBeCloseTo((bottom - top) / 20, 6);
  });

  it('breaks the line where a month is missing', () => {
    const path = theFall(rows, view, { size: 'w', words, write, caravan: fallen }).marks.find(({ key }) => key === 'line-us');
    expect(String(path?.attributes['d']).match(/M/g)).toHaveLength(2);
  });

  it('ends each series in its last month, and leaves what follows open', () => {
    const drawing = theFall(rows, { ...view, emphasis: 'ends' }, { size: 'w', words, write, caravan: fallen });
    const { left, right } = fallPlot('w', 'ends');
    const month = (right - left) / 7;
    expect(attributeOf(drawing, 'reach-us', 'width')).toBeCloseTo(month * 4, 6);
    expect(attributeOf(drawing, 'reach-mexico', 'width')).toBeCloseTo(month, 6);
    expect(attributeOf(drawing, 'blank', 'width')).toBeCloseTo(month * 3, 6);
    expect(attributeOf(drawing, 'caravan-end', 'cx')).toBeGreaterThan(attributeOf(drawing, 'caravan-lead', 'x1'));
  });

  it('draws only its unit without rows', () => {
    expect(theFall([], view, { size: 'n', words, write, caravan: fallen }).marks.map(({ key }) => key)).toEqual(['unit']);
  });
});
