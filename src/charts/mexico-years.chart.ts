import { scaleLinear } from 'd3-scale';
import type { MexicoYearsWords } from '../locale/charts/mexico-years.ts';
import type { Locale } from '../locale/locales.ts';
import { formatNumber } from '../locale/numbers.ts';
import { paint } from '../theme/tokens.ts';
import { label } from './svg/label.ts';
import { legend } from './svg/legend.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';
import { textWidth } from './svg/textWidth.ts';

/** Mexico's two counts of one calendar year, both of events. */
export interface MexicoYear {
  readonly year: number;
  readonly events: number;
  readonly returns: number;
}

/** Rows of the chart: years in order, and what stands beside them. */
export interface MexicoYearsRows {
  readonly years: readonly MexicoYear[];
  /** The highest claim about the caravan's size, in people. */
  readonly caravanPeople: number;
  /** People the three receiving countries logged in the last year. */
  readonly received: { readonly year: number; readonly people: number };
  /** Events that a rate is counted per. */
  readonly rateBase: number;
  /** The year that the last one is compared with. */
  readonly baseYear: number;
}

/** Which of the two counts the step is about. */
export interface MexicoYearsView {
  readonly emphasis: 'events' | 'returns';
  readonly size: StillSize;
  readonly locale: Locale;
}

interface Layout {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  /** Baseline of the columns in each view. */
  readonly floor: Readonly<Record<MexicoYearsView['emphasis'], number>>;
  /** The row of rates: the top and bottom of its frames. */
  readonly rate: readonly [top: number, bottom: number];
}

const layouts: Record<StillSize, Layout> = {
  w: { x0: 14, x1: 790, top: 104, floor: { events: 716, returns: 470 }, rate: [580, 716] },
  n: { x0: 2, x1: 398, top: 66, floor: { events: 392, returns: 252 }, rate: [328, 392] },
};

/**
 * Columns of events and returns, one pair a year, heights on one scale from zero; with returns in front, a row of
 * frames below, filled to the returns per 100 events. The caravan stands at the left, to the same scale. A year without a row
 * between the first and the last keeps its place, empty; without any year only the unit is written.
 * Throws a RangeError when the base year or the last year is missing.
 */
export function mexicoYears(rows: MexicoYearsRows, view: MexicoYearsView, words: MexicoYearsWords): Drawing {
  const { size, emphasis, locale } = view;
  const wide = size === 'w';
  const text = labelSize[size];
  const box = stillBox[size];
  const layout = layouts[size];
  const floor = layout.floor[emphasis];
  const first = rows.years[0];
  const last = rows.years.at(-1);
  const base = rows.years.find((row) => row.year === rows.baseYear);
  if (!first || !last) return { ...box, marks: [label({ text: wide ? words.unit : words.unitThousands, x: layout.x0, y: 24, size: text, weight: 'bold', key: 'unit' })] };
  if (!base) throw new RangeError(`mexicoYears: no row for the base year ${rows.baseYear}. Check mexico-upm-monthly and the view.`);
  const places = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  const pitch = (layout.x1 - layout.x0) / (places.length + (wide ? 0.8 : 0.55));
  const left = layout.x1 - pitch * places.length;
  const y = scaleLinear([0, Math.max(...rows.years.map((row) => row.events))], [floor, layout.top]);
  const eventsWidth = pitch * (wide ? 0.46 : 0.5);
  const returnsWidth = pitch * (wide ? 0.3 : 0.32);
  const gap = wide ? 2 : 1;
  const count = (value: number): string => (wide ? formatNumber(value, 'integer', locale) : formatNumber(value / 1000, value < 100_000 ? 'decimal1' : 'integer', locale));
  const marks: Mark[] = [];

  marks.push(mark('line', { x1: layout.x0, x2: layout.x1, y1: floor, y2: floor, stroke: paint('ink-faint'), 'stroke-width': 1.5 }, 'floor'));
  const yearName = (year: number, index: number): Mark => label({ text: String(year), x: left + (index + 0.5) * pitch, y: floor + text * 1.3, size: text, anchor: 'middle', colour: 'ink-soft', key: `year:${year}` });
  places.forEach((year, index) => {
    const row = rows.years.find((candidate) => candidate.year === year);
    if (!row) {
      marks.push(yearName(year, index));
      return;
    }
    const x = left + index * pitch + (pitch - eventsWidth - returnsWidth - gap) / 2;
    const strong = row === base || row === last;
    const eventsX = x + eventsWidth / 2;
    const returnsX = x + eventsWidth + gap;
    const inFront = emphasis === 'events';
    marks.push(
      mark('rect', { x, y: y(row.events), width: eventsWidth, height: floor - y(row.events), fill: paint(inFront ? 'mexico' : 'mexico-wash') }, `events:${row.year}`),
      mark('rect', { x: returnsX, y: y(row.returns), width: returnsWidth, height: floor - y(row.returns), fill: paint(inFront ? 'mexico-wash' : 'mexico'), stroke: paint('mexico'), 'stroke-width': wide ? 1.5 : 1 }, `returns:${row.year}`),
      yearName(year, index),
    );
    const value = emphasis === 'events' ? row.events : row.returns;
    const valueText = count(value);
    const half = textWidth(valueText, text, 'sans', strong ? 'bold' : 'regular') / 2;
    const at = Math.min(emphasis === 'events' ? eventsX : returnsX + returnsWidth / 2, box.width - 2 - half);
    const clear = emphasis === 'events' ? y(row.events) : y(row.returns);
    const options = { text: valueText, x: at, y: clear - text * 0.45, size: text, anchor: 'middle' as const, weight: strong ? ('bold' as const) : ('regular' as const), colour: 'mexico-text' as const, key: `value:${row.year}` };
    marks.push(label(emphasis === 'returns' ? { ...options, halo: 'paper' as const } : options));
  });

  // The caravan, as high as its people would be if each were one event.
  const caravanWidth = eventsWidth;
  const caravanX = wide ? layout.x0 + 6 : layout.x0 + 2;
  const caravanTop = y(rows.caravanPeople);
  const words1 = words.caravan.replace('{0}', formatNumber(rows.caravanPeople, 'integer', locale));
  const caravanText = textBlock({ text: words1, x: caravanX, y: 0, size: text, width: wide ? 240 : 168, colour: 'caravan-text', weight: 'bold', key: 'caravan-label' });
  const highest = Math.min(...rows.years.slice(0, 3).map((row) => y(row.events)));
  const textBottom = highest - text * (wide ? 3.2 : 2.4);
  const textTop = textBottom - (caravanText.lines - 1) * text * 1.22;
  const placed = textBlock({ text: words1, x: caravanX, y: textTop, size: text, width: wide ? 240 : 168, colour: 'caravan-text', weight: 'bold', key: 'caravan-label' });
  marks.push(
    mark('line', { x1: caravanX + caravanWidth / 2, x2: caravanX + caravanWidth / 2, y1: textBottom + text * 0.5, y2: caravanTop - 3, stroke: paint('caravan'), 'stroke-width': 1.2 }, 'caravan-leader'),
    mark('rect', { x: caravanX, y: caravanTop, width: caravanWidth, height: floor - caravanTop, fill: paint('caravan') }, 'caravan'),
    ...placed.marks,
  );

  // The last year against the base year, in words that the rows must bear out.
  const lastX = left + (places.length - 1) * pitch;
  const baseX = left + (base.year - first.year) * pitch;
  if (emphasis === 'events') {
    const multiple = words.multiples[Math.round(last.events / base.events)];
    if (!multiple) throw new RangeError(`mexicoYears: ${last.events} / ${base.events} has no word. Add it to multiples in src/locale/charts/mexico-years.ts.`);
    const baseY = y(base.events);
    marks.push(mark('line', { x1: baseX + (pitch - eventsWidth) / 2, x2: lastX + pitch, y1: baseY, y2: baseY, stroke: paint('ink'), 'stroke-width': 1, 'stroke-dasharray': '2 4', opacity: 0.7 }, 'base-line'));
    const note = textBlock({ text: words.times.replace('{0}', multiple).replace('{1}', String(base.year)), x: lastX - (wide ? 8 : 3), y: layout.top + (wide ? 40 : 24), size: text, width: wide ? 170 : 130, anchor: 'end', weight: 'bold', key: 'change' });
    const twice = textBlock({ text: words.countedAgain, x: layout.x0, y: layout.top + (wide ? 0 : 8), size: text, width: wide ? 300 : 190, colour: 'ink-soft', key: 'counted-again' });
    marks.push(...note.marks, ...twice.marks);
  } else {
    const fraction = words.fractions[Math.round(base.returns / last.returns)];
    if (!fraction) throw new RangeError(`mexicoYears: ${last.returns} / ${base.returns} has no word. Add it to fractions in src/locale/charts/mexico-years.ts.`);
    // On a narrow still the words end before the last two columns, which would stand behind them.
    const noteX = wide ? lastX - 8 : lastX - pitch - 3;
    const change = textBlock({ text: words.fraction.replace('{0}', fraction).replace('{1}', String(base.year)), x: noteX, y: layout.top + (wide ? 16 : 8), size: text, width: wide ? 320 : noteX - 4, anchor: 'end', weight: 'bold', key: 'change' });
    const noteText = (wide ? words.received : words.receivedShort).replace('{0}', formatNumber(rows.received.people, 'integer', locale)).replace('{1}', String(rows.received.year));
    const note = textBlock({ text: noteText, x: noteX, y: change.lastY + text * 1.35, size: text, width: wide ? 320 : noteX - 4, anchor: 'end', colour: 'ink-soft', key: 'received' });
    marks.push(...change.marks, ...note.marks);
    const receivedIndex = places.indexOf(rows.received.year);
    if (receivedIndex >= 0) {
      const x = left + receivedIndex * pitch + (pitch - eventsWidth - returnsWidth - gap) / 2 + eventsWidth + gap;
      marks.push(mark('line', { x1: x - 3, x2: x + returnsWidth + 3, y1: y(rows.received.people), y2: y(rows.received.people), stroke: paint('ink'), 'stroke-width': 1.6 }, 'received-tick'));
    }
    const [top, bottom] = layout.rate;
    const rate = scaleLinear([0, rows.rateBase], [bottom, top]);
    marks.push(label({ text: words.perHundred.replace('{0}', String(rows.rateBase)), x: wide ? left : layout.x0, y: top - text * 1.9, size: text, weight: 'bold', key: 'rate-title' }));
    rows.years.forEach((row) => {
      const per = (row.returns / row.events) * rows.rateBase;
      const width = eventsWidth + returnsWidth;
      const x = left + (row.year - first.year + 0.5) * pitch - width / 2;
      marks.push(
        mark('rect', { x, y: top, width, height: bottom - top, fill: paint('mexico-wash') }, `rate-frame:${row.year}`),
        mark('rect', { x, y: rate(per), width, height: bottom - rate(per), fill: paint('mexico') }, `rate:${row.year}`),
        label({ text: formatNumber(per, 'integer', locale), x: x + width / 2, y: top - text * 0.4, size: text * 1.1, anchor: 'middle', weight: 'bold', colour: 'mexico-text', key: `rate-value:${row.year}` }),
        label({ text: String(row.year), x: x + width / 2, y: bottom + text * 1.3, size: text, anchor: 'middle', colour: 'ink-soft', key: `rate-year:${row.year}` }),
      );
    });
  }

  const unit = label({ text: wide ? words.unit : words.unitThousands, x: layout.x0, y: wide ? 28 : 18, size: text, weight: 'bold', key: 'unit' });
  const sample = (id: 'events' | 'returns') => (x: number, ly: number): Mark[] => [
    mark('rect', { x: x - 7, y: ly - 7, width: 14, height: 14, fill: paint(id === emphasis ? 'mexico' : 'mexico-wash'), stroke: paint('mexico'), 'stroke-width': id === 'returns' ? 1.5 : 0 }, `sample:${id}`),
  ];
  const key = legend(
    [
      { id: 'events', text: words.events, sample: sample('events'), colour: 'mexico-text' },
      { id: 'returns', text: words.returns, sample: sample('returns'), colour: 'mexico-text' },
    ],
    { x: layout.x0, y: wide ? 56 : 39, width: box.width, labelSize: text, sampleWidth: 14 },
  );
  return { ...box, marks: [...marks, unit, ...key.marks] };
}
