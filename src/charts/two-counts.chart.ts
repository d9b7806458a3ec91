import { scaleLinear } from 'd3-scale';
import { formatDate } from '../locale/charts/calendar.ts';
import type { TwoCountsWords } from '../locale/charts/two-counts.ts';
import type { Locale } from '../locale/locales.ts';
import { formatNumber } from '../locale/numbers.ts';
import { paint, type Colour } from '../theme/tokens.ts';
import { label, labelBox } from './svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';
import { textWidth } from './svg/textWidth.ts';

/** One month of both countries. A count that was not published is undefined, never zero. */
export interface TwoCountsMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly mexico: number | undefined;
  /** All of the US southwest border. */
  readonly unitedStates: number | undefined;
  /** Between ports, where the month is split. */
  readonly borderPatrol: number | undefined;
  /** At ports, where the month is split. */
  readonly ports: number | undefined;
}

/** Rows of the chart: every month in order, without gaps, and the caravan. */
export interface TwoCountsRows {
  readonly months: readonly TwoCountsMonth[];
  readonly caravan: { readonly people: number; readonly from: string; readonly to: string };
}

/** What a step shows: a span of months, a top of the scale, and either half-years compared or months set apart. */
export interface TwoCountsView {
  readonly from: string;
  readonly to: string;
  /** Top of the scale in events. */
  readonly top: number;
  /** The two half-years compared; absent where single months are. */
  readonly halves?: readonly [HalfYear, HalfYear] | undefined;
  readonly size: StillSize;
  readonly locale: Locale;
}

/** First and last month of a half-year. */
export type HalfYear = readonly [from: string, to: string];

interface Layout {
  readonly x1: number;
  readonly top: { readonly halves: number; readonly months: number };
  readonly floor: { readonly halves: number; readonly months: number };
}

const layouts: Record<StillSize, Layout> = {
  w: { x1: 800, top: { halves: 176, months: 96 }, floor: { halves: 690, months: 604 } },
  n: { x1: 400, top: { halves: 62, months: 62 }, floor: { halves: 252, months: 262 } },
};

/** Months since year zero, with the day as a fraction: the place of a date on an axis of months of equal width. */
export function monthPlace(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) throw new RangeError(`monthPlace: "${date}" is not written YYYY-MM or YYYY-MM-DD.`);
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(year) * 12 + Number(month) - 1 + (day === undefined ? 0 : (Number(day) - 1) / days);
}

/** Sum of a count over the months of a half-year. Throws when one is missing, since a sum of five is no half-year. */
function sumOf(rows: readonly TwoCountsMonth[], [from, to]: HalfYear, count: 'mexico' | 'unitedStates' | 'borderPatrol' | 'ports'): number {
  const months = rows.filter((row) => row.month >= from && row.month <= to);
  const wanted = monthPlace(to) - monthPlace(from) + 1;
  const values = months.flatMap((row) => row[count] ?? []);
  if (values.length !== wanted) throw new RangeError(`twoCounts: ${values.length} of ${wanted} months of ${count} from ${from} to ${to}. Choose months that are published.`);
  return values.reduce((sum, value) => sum + value, 0);
}

interface Run {
  readonly from: string;
  readonly to: string;
}

/** Runs of months in which a condition holds, in order. */
export function runs(rows: readonly TwoCountsMonth[], holds: (row: TwoCountsMonth) => boolean): Run[] {
  const found: { from: string; to: string }[] = [];
  rows.forEach((row, index) => {
    if (!holds(row)) return;
    const open = found.at(-1);
    if (open && rows[index - 1]?.month === open.to) open.to = row.month;
    else found.push({ from: row.month, to: row.month });
  });
  return found;
}

/**
 * The US southwest by month as steps, Border Patrol below and ports above it, and Mexico's count as a line on the same
 * scale from zero. A month that was not published is a gap.
 */
export function twoCounts(rows: TwoCountsRows, view: TwoCountsView, words: TwoCountsWords): Drawing {
  const { size, locale, halves } = view;
  const wide = size === 'w';
  const text = labelSize[size];
  const box = stillBox[size];
  const layout = layouts[size];
  const floor = halves ? layout.floor.halves : layout.floor.months;
  const x = scaleLinear([monthPlace(view.from), monthPlace(view.to) + 1], [0, layout.x1]);
  const top = halves ? layout.top.halves : layout.top.months;
  const y = scaleLinear([0, view.top], [floor, top]);
  const month = x(1) - x(0);
  const number = (value: number): string => formatNumber(value, 'integer', locale);
  const marks: Mark[] = [];

  for (const value of y.ticks(wide ? 4 : 3)) {
    marks.push(mark('line', { x1: 0, x2: layout.x1, y1: y(value), y2: y(value), stroke: paint(value === 0 ? 'ink-faint' : 'rule'), 'stroke-width': value === 0 ? 1.5 : 1 }, `y:${value}`));
  }

  if (halves) {
    for (const [from, to] of halves) {
      const x0 = x(monthPlace(from));
      const x1 = x(monthPlace(to) + 1);
      marks.push(mark('rect', { x: x0, y: top, width: x1 - x0, height: floor - top, fill: paint('other-wash') }, `half:${from.slice(0, 4)}`));
    }
  }

  /** A stepped area between two counts over the months where both are known. */
  const steps = (known: readonly TwoCountsMonth[], low: (row: TwoCountsMonth) => number, high: (row: TwoCountsMonth) => number): string => {
    const there = known.map((row) => `L${round(x(monthPlace(row.month)))},${round(y(high(row)))}L${round(x(monthPlace(row.month) + 1))},${round(y(high(row)))}`);
    const back = [...known].reverse().map((row) => `L${round(x(monthPlace(row.month) + 1))},${round(y(low(row)))}L${round(x(monthPlace(row.month)))},${round(y(low(row)))}`);
    return there.length === 0 ? '' : `M${[...there, ...back].join('').slice(1)}Z`;
  };
  const split = rows.months.filter((row) => row.borderPatrol !== undefined && row.ports !== undefined);
  const unsplit = rows.months.filter((row) => row.unitedStates !== undefined && row.borderPatrol === undefined);
  marks.push(
    mark('path', { d: steps(split, () => 0, (row) => row.borderPatrol ?? 0), fill: paint('us') }, 'border-patrol'),
    mark('path', { d: steps(split, (row) => row.borderPatrol ?? 0, (row) => (row.borderPatrol ?? 0) + (row.ports ?? 0)), fill: paint('us-wash'), stroke: paint('us'), 'stroke-width': 1 }, 'ports'),
    mark('path', { d: steps(unsplit, () => 0, (row) => row.unitedStates ?? 0), fill: paint('us'), 'fill-opacity': 0.55, stroke: paint('us'), 'stroke-width': 1 }, 'unsplit'),
  );

  const caravanX0 = x(monthPlace(rows.caravan.from));
  const caravanX1 = x(monthPlace(rows.caravan.to));
  const caravanTop = y(rows.caravan.people);
  const line = `M${rows.months.flatMap((row) => (row.mexico === undefined ? [] : `${round(x(monthPlace(row.month) + 0.5))},${round(y(row.mexico))}`)).join('L')}`;
  marks.push(
    mark('rect', { x: caravanX0, y: caravanTop, width: caravanX1 - caravanX0, height: floor - caravanTop, fill: paint('caravan'), stroke: paint('paper'), 'stroke-width': 1 }, 'caravan'),
    ...(rows.months.some((row) => row.mexico !== undefined)
      ? [
          mark('path', { d: line, fill: 'none', stroke: paint('paper'), 'stroke-width': wide ? 7.5 : 5.5, 'stroke-linejoin': 'round' }, 'mexico-halo'),
          mark('path', { d: line, fill: 'none', stroke: paint('mexico'), 'stroke-width': wide ? 4 : 3, 'stroke-linejoin': 'round' }, 'mexico'),
        ]
      : []),
  );
  // The caravan's words stand above the plot, tied to it: inside there is no quiet ground.
  const caravanMiddle = Math.max(caravanX0, 1) / 2 + caravanX1 / 2;
  const caravanWords = words.caravan.replace('{0}', number(rows.caravan.people));
  const leftHand = caravanMiddle < layout.x1 / 2;
  const caravanLabelX = leftHand ? caravanMiddle + 8 : layout.x1 - 6;
  const caravanLabel = textBlock({ text: caravanWords, x: caravanLabelX, y: wide ? 62 : 40, size: text, width: leftHand ? layout.x1 : layout.x1 - caravanMiddle + (wide ? 0 : 190), anchor: leftHand ? 'start' : 'end', colour: 'caravan-text', weight: 'bold', key: 'caravan-label' });
  marks.push(
    mark('line', { x1: caravanMiddle, x2: caravanMiddle, y1: leftHand || wide ? (wide ? 50 : 30) : 46, y2: caravanTop, stroke: paint('caravan'), 'stroke-width': 1.5 }, 'caravan-leader'),
    ...caravanLabel.marks,
  );

  const axisY = floor + text * 1.25;
  if (halves) {
    const firstYear = Number(view.from.slice(0, 4));
    const lastYear = Number(view.to.slice(0, 4));
    for (let year = firstYear; year <= lastYear; year += 1) {
      const x0 = x(year * 12);
      marks.push(mark('line', { x1: x0, x2: x0, y1: floor, y2: floor + 6, stroke: paint('ink-faint'), 'stroke-width': 1 }, `x:${year}-01`));
      marks.push(label({ text: wide ? String(year) : `’${String(year).slice(2)}`, x: (x0 + x(year * 12 + 12)) / 2, y: axisY, size: text, anchor: 'middle', colour: 'ink-soft', key: `year:${year}` }));
    }
    marks.push(...halfYears(rows, view, words, halves, x, axisY, layout));
    const highest = rows.months.reduce<TwoCountsMonth | undefined>((best, row) => ((row.unitedStates ?? -1) > (best?.unitedStates ?? -1) ? row : best), undefined);
    if (highest?.unitedStates !== undefined) {
      const at = x(monthPlace(highest.month));
      const peak = words.peak.replace('{0}', formatDate(highest.month, locale, 'month-year')).replace('{1}', number(highest.unitedStates));
      marks.push(label({ text: peak, x: at - 6, y: y(highest.unitedStates) + text * 0.8, size: text, anchor: 'end', weight: 'bold', colour: 'us-text', halo: 'paper', key: 'peak' }));
    }
  } else {
    marks.push(...singleMonths(rows, view, words, x, y, axisY, month));
  }
  // The scale's own labels give way to the labels of months.
  const taken = marks.filter((drawn) => drawn.element === 'text').map(boxOf);
  for (const value of y.ticks(wide ? 4 : 3)) {
    if (value === 0 || y(value) < top + text) continue;
    const options = { text: number(value), x: halves ? 6 : layout.x1 - 6, y: y(value) - 5, size: text, anchor: halves ? ('start' as const) : ('end' as const), colour: 'ink-soft' as const, halo: 'paper' as const, key: `y-label:${value}` };
    const own = labelBox(options);
    if (taken.every((other) => own.x1 < other.x0 || own.x0 > other.x1 || own.y1 < other.y0 || own.y0 > other.y1)) marks.push(label(options));
  }
  const unit = label({ text: words.unit, x: wide ? 10 : 3, y: wide ? 28 : 18, size: text, weight: 'bold', key: 'unit' });
  return { ...box, marks: [...marks, unit] };
}

/** Both half-years in a small table that is also the key: swatch, name, two sums, change. */
function halfYears(
  rows: TwoCountsRows,
  view: TwoCountsView,
  words: TwoCountsWords,
  halves: readonly [HalfYear, HalfYear],
  x: (place: number) => number,
  axisY: number,
  layout: Layout,
): Mark[] {
  const wide = view.size === 'w';
  const text = labelSize[view.size];
  const marks: Mark[] = [];
  const bracketY = axisY + text * 0.5;
  for (const [from, to] of halves) {
    const x0 = x(monthPlace(from));
    const x1 = x(monthPlace(to) + 1);
    marks.push(mark('line', { x1: x0, x2: x1, y1: bracketY, y2: bracketY, stroke: paint('ink-soft'), 'stroke-width': 4 }, `half-bracket:${from.slice(0, 4)}`));
  }
  const lines: { id: string; name: string; count: 'mexico' | 'unitedStates' | 'borderPatrol' | 'ports'; colour: Colour; fill?: Colour; inset: boolean }[] = [
    { id: 'mexico', name: words.mexico, count: 'mexico', colour: 'mexico-text', fill: 'mexico', inset: false },
    { id: 'us', name: words.unitedStates, count: 'unitedStates', colour: 'us-text', inset: false },
    { id: 'bp', name: words.borderPatrol, count: 'borderPatrol', colour: 'us-text', fill: 'us', inset: true },
    { id: 'ports', name: words.ports, count: 'ports', colour: 'us-text', fill: 'us-wash', inset: true },
  ];
  const left = wide ? 12 : 3;
  const columns = wide ? [258, 350, 444] : [236, 318, layout.x1 - 4];
  const first = wide ? 60 : axisY + text * 2.1;
  const leading = text * (wide ? 1.5 : 1.24);
  const [early, late] = halves;
  const head = { y: first, size: text, colour: 'ink-soft' as const, ...(wide ? { halo: 'paper' as const } : {}) };
  marks.push(label({ ...head, text: words.halfYear, x: left, key: 'half-head' }));
  [early, late].forEach(([from], index) =>
    marks.push(label({ ...head, text: from.slice(0, 4), x: columns[index] ?? 0, anchor: 'end', key: `half-head:${index}` })),
  );
  lines.forEach((line, index) => {
    const baseline = first + (index + 1) * leading;
    const before = sumOf(rows.months, early, line.count);
    const after = sumOf(rows.months, late, line.count);
    const nameX = left + 20;
    if (line.fill) {
      marks.push(
        line.id === 'mexico'
          ? mark('line', { x1: left, x2: left + 15, y1: baseline - 5, y2: baseline - 5, stroke: paint(line.fill), 'stroke-width': 4 }, 'swatch:mexico')
          : mark('rect', { x: left, y: baseline - 12, width: 14, height: 13, fill: paint(line.fill), stroke: paint('us'), 'stroke-width': 1 }, `swatch:${line.id}`),
      );
    }
    const change = after / before - 1;
    const cells = [formatNumber(before, 'integer', view.locale), formatNumber(after, 'integer', view.locale), `${change > 0 ? '+' : ''}${formatNumber(change, 'percent1', view.locale)}`];
    const shared = { y: baseline, size: text, colour: line.colour, ...(wide ? { halo: 'paper' as const } : {}) };
    marks.push(label({ ...shared, text: line.name, x: line.fill ? nameX : left, weight: line.inset ? 'regular' : 'bold', key: `half-name:${line.id}` }));
    cells.forEach((cell, column) => marks.push(label({ ...shared, text: cell, x: columns[column] ?? 0, anchor: 'end', weight: column === 2 ? 'bold' : 'regular', key: `half-cell:${line.id}:${column}` })));
  });
  return marks;
}

/** Months in which Mexico's count is the higher: points on its line and brackets below the axis. */
function singleMonths(
  rows: TwoCountsRows,
  view: TwoCountsView,
  words: TwoCountsWords,
  x: (place: number) => number,
  y: (value: number) => number,
  axisY: number,
  month: number,
): Mark[] {
  const { size, locale } = view;
  const wide = size === 'w';
  const text = labelSize[size];
  const marks: Mark[] = [];
  const shown = rows.months.filter((row) => row.month >= view.from && row.month <= view.to);
  const overAll = (row: TwoCountsMonth): boolean => row.mexico !== undefined && row.unitedStates !== undefined && row.mexico > row.unitedStates;
  const overBetween = (row: TwoCountsMonth): boolean => row.mexico !== undefined && row.borderPatrol !== undefined && row.mexico > row.borderPatrol;
  for (const row of shown) {
    const place = monthPlace(row.month);
    const name = formatDate(row.month, locale, 'month');
    marks.push(label({ text: wide ? name : name.charAt(0).toUpperCase(), x: x(place + 0.5), y: axisY, size: text, anchor: 'middle', colour: 'ink-soft', key: `month:${row.month}` }));
    if (row.month.endsWith('-01')) {
      marks.push(
        mark('line', { x1: x(place), x2: x(place), y1: y(0), y2: axisY + text * 1.3, stroke: paint('ink-faint'), 'stroke-width': 1 }, `x:${row.month}`),
        label({ text: row.month.slice(0, 4), x: x(place) + (wide ? 9 : 5), y: axisY + text * 1.2, size: text, colour: 'ink-soft', key: `year:${row.month.slice(0, 4)}` }),
      );
    }
    if (overAll(row) && row.mexico !== undefined) {
      marks.push(mark('circle', { cx: x(place + 0.5), cy: y(row.mexico), r: wide ? 8 : 5, fill: paint('mexico'), stroke: paint('paper'), 'stroke-width': 2 }, `higher:${row.month}`));
    }
  }

  // Numbers of the months named, over the ground that the fall left free.
  const named = runs(shown, overAll);
  named.forEach((run, index) => {
    const rowsOfRun = shown.filter((row) => row.month >= run.from && row.month <= run.to);
    const head = rowsOfRun[0];
    if (head?.mexico === undefined || head.unitedStates === undefined) return;
    const at = x(monthPlace(head.month) + 0.5);
    const lines = [
      { id: 'month', text: formatDate(head.month, locale, 'month-year'), colour: 'ink' as const },
      { id: 'mexico', text: `${words.mexico} ${formatNumber(head.mexico, 'integer', locale)}`, colour: 'mexico-text' as const },
      { id: 'us', text: `${words.unitedStatesShort} ${formatNumber(head.unitedStates, 'integer', locale)}`, colour: 'us-text' as const },
    ];
    const widest = Math.max(...lines.map((line) => textWidth(line.text, text, 'sans', 'bold')));
    const labelX = Math.min(index === 0 ? at + (wide ? 14 : 8) : at, x(monthPlace(view.to) + 1) - 4 - widest);
    const bottom = index === 0 ? y(head.mexico) - text * (wide ? 2.4 : 2.2) : y(head.mexico) - text * 2.2;
    lines.forEach((line, row) =>
      marks.push(label({ text: line.text, x: labelX, y: bottom - (lines.length - 1 - row) * text * 1.22, size: text, colour: line.colour, weight: 'bold', halo: 'paper', key: `named:${index}:${line.id}` })),
    );
    marks.push(mark('line', { x1: at, x2: at, y1: index === 0 ? bottom - text * 2.6 : bottom + text * 0.4, y2: y(head.mexico) - (wide ? 9 : 6), stroke: paint('mexico'), 'stroke-width': 1.2 }, `named-leader:${index}`));
  });

  const rowsBelow: { id: string; text: string; spans: Run[]; colour: Colour }[] = [
    { id: 'between', text: words.higherBetweenPorts, spans: runs(shown, overBetween), colour: 'us' },
    { id: 'all', text: words.higher, spans: named, colour: 'mexico' },
  ];
  let at = axisY + text * (wide ? 2.7 : 2.6);
  for (const row of rowsBelow) {
    marks.push(label({ text: row.text, x: wide ? 10 : 3, y: at, size: text, weight: 'bold', colour: row.colour === 'us' ? 'us-text' : 'mexico-text', key: `bracket-label:${row.id}` }));
    row.spans.forEach((span) => {
      const x0 = x(monthPlace(span.from)) + 2;
      const x1 = x(monthPlace(span.to) + 1) - 2;
      marks.push(mark('rect', { x: x0, y: at + text * 0.42, width: x1 - x0, height: wide ? 9 : 7, fill: paint('mexico'), stroke: paint(row.colour), 'stroke-width': row.colour === 'us' ? 2 : 0, 'fill-opacity': row.colour === 'us' ? 0.35 : 1 }, `bracket:${row.id}:${span.from}`));
    });
    at += text * (wide ? 2.5 : 2.15);
  }
  // The three areas are named on themselves, at the left where they are tallest.
  const first = shown[0];
  const second = shown[1];
  if (first?.borderPatrol !== undefined && second?.borderPatrol !== undefined && first.unitedStates !== undefined) {
    const nameX = wide ? month * 0.5 + 40 : month * 0.5 + 22;
    marks.push(
      label({ text: words.borderPatrol, x: nameX, y: y(first.borderPatrol * 0.25), size: text, weight: 'bold', colour: 'paper', key: 'area:border-patrol' }),
      label({ text: wide ? words.ports : words.portsShort, x: nameX, y: y((first.borderPatrol + first.unitedStates) / 2) + text * 0.35, size: text, weight: 'bold', colour: 'us-text', key: 'area:ports' }),
    );
  }
  const lastSplit = shown.filter((row) => row.borderPatrol !== undefined).at(-1);
  if (lastSplit) {
    const from = monthPlace(lastSplit.month) + 1;
    marks.push(label({ text: words.unsplit, x: x(from) + (wide ? 12 : 4), y: y(0) - text * 0.6, size: text, weight: 'bold', colour: 'ink', key: 'area:unsplit' }));
  }
  return marks;
}

/** The box of a label already set, from its attributes. */
function boxOf(drawn: Mark): ReturnType<typeof labelBox> {
  const { x, y, 'font-size': size, 'text-anchor': anchor, 'font-weight': weight } = drawn.attributes;
  return labelBox({
    text: drawn.text ?? '',
    x: Number(x),
    y: Number(y),
    size: Number(size),
    anchor: anchor === 'end' || anchor === 'middle' ? anchor : 'start',
    weight: weight === undefined ? 'regular' : 'bold',
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
