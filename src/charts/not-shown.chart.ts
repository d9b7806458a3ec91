import { scaleLinear } from 'd3-scale';
import { formatDate } from '../locale/charts/calendar.ts';
import type { NotShownWords } from '../locale/charts/not-shown.ts';
import type { Locale } from '../locale/locales.ts';
import { formatNumber } from '../locale/numbers.ts';
import { paint } from '../theme/tokens.ts';
import { label, wrapText } from './svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock, textBlockAbove } from './svg/textBlock.ts';
import { monthPlace } from './two-counts.chart.ts';

/** The three countries of northern Central America, by ISO3 code: what a reader's pick finds their marks by. */
const threeNationalities = 'GTM HND SLV';

/** Returns per rate base of one year, for the three countries and for all nationalities. */
export interface NotShownRate {
  readonly year: number;
  readonly three: number;
  readonly all: number;
  /** The three countries' share of the year's events, a fraction. */
  readonly threeShare: number;
}

/** What the three panels draw. */
export interface NotShownRows {
  /** Every month of the panel in order; undefined where none was published. */
  readonly months: readonly { readonly month: string; readonly returns: number | undefined }[];
  /** The months whose values are printed: the last before the fall and the first after it. */
  readonly printed: readonly string[];
  readonly court: { readonly date: string; readonly hours: number };
  readonly fire: { readonly date: string; readonly dead: number };
  readonly stations: { readonly month: string; readonly closed: number };
  readonly funds: { readonly date: string };
  readonly caravan: { readonly people: number; readonly from: string; readonly to: string };
  readonly rateBase: number;
  readonly rates: readonly NotShownRate[];
  /** Change between the two years in two counts of the same returns, fractions of the first year. */
  readonly fall: {
    readonly years: readonly [number, number];
    readonly received: readonly [number, number];
    readonly receivers: number;
    readonly mexico: number;
  };
}

/** Size and language. */
export interface NotShownView {
  readonly size: StillSize;
  readonly locale: Locale;
}

/**
 * Three panels: returns by month with what happened around their fall; returns per 100 events, where the mix of
 * nationalities does not explain it; and the same fall in two counts, the first year set to one. All from zero. A panel without
 * rows keeps its title.
 */
export function notShown(rows: NotShownRows, view: NotShownView, words: NotShownWords): Drawing {
  const box = stillBox[view.size];
  const wide = view.size === 'w';
  const split = wide ? { y: 424, x: 410 } : { y: 224, x: 206 };
  return {
    ...box,
    marks: [
      ...monthsPanel(rows, view, words, wide ? 390 : 200),
      mark('line', { x1: 0, x2: box.width, y1: split.y, y2: split.y, stroke: paint('rule'), 'stroke-width': 1 }, 'rule:months'),
      mark('line', { x1: split.x, x2: split.x, y1: split.y, y2: box.height, stroke: paint('rule'), 'stroke-width': 1 }, 'rule:panels'),
      ...ratesPanel(rows, view, words, { x0: wide ? 12 : 3, x1: split.x - (wide ? 16 : 6), y0: split.y, y1: box.height }),
      ...fallPanel(rows, view, words, { x0: split.x + (wide ? 16 : 7), x1: box.width - (wide ? 10 : 3), y0: split.y, y1: box.height }),
    ],
  };
}

function monthsPanel(rows: NotShownRows, { size, locale }: NotShownView, words: NotShownWords, floor: number): Mark[] {
  const wide = size === 'w';
  const text = labelSize[size];
  const box = stillBox[size];
  const first = rows.months[0];
  const last = rows.months.at(-1);
  const title = label({ text: wide ? words.monthsTitle : words.monthsTitleShort, x: wide ? 12 : 3, y: wide ? 28 : 17, size: text, weight: 'bold', key: 'months-title' });
  if (!first || !last) return [title];
  const x = scaleLinear([monthPlace(first.month), monthPlace(last.month) + 1], [wide ? 12 : 3, box.width - (wide ? 10 : 3)]);
  const highest = Math.max(rows.caravan.people, ...rows.months.map((row) => row.returns ?? 0));
  const top = wide ? 150 : 96;
  const y = scaleLinear([0, highest], [floor - text * 1.5, top]);
  const month = x(1) - x(0);
  const marks: Mark[] = [title];
  /** Printed last: lines run through where they stand. */
  const values: Mark[] = [];
  const caravan0 = x(monthPlace(rows.caravan.from));
  const caravan1 = Math.min(x(monthPlace(rows.caravan.to)), x.range()[1] ?? box.width);
  marks.push(mark('rect', { x: caravan0, y: y(rows.caravan.people), width: caravan1 - caravan0, height: y(0) - y(rows.caravan.people), fill: paint('caravan') }, 'caravan'));
  for (const row of rows.months) {
    const place = monthPlace(row.month);
    if (row.returns !== undefined) {
      marks.push(mark('rect', { x: x(place) + month * 0.1, y: y(row.returns), width: month * 0.8, height: y(0) - y(row.returns), fill: paint('mexico') }, `month:${row.month}`));
      if (rows.printed.includes(row.month)) {
        const before = rows.printed[0] === row.month;
        values.push(label({ text: formatNumber(row.returns, 'integer', locale), x: before ? x(place) + month * 0.05 : x(place) + month * 0.1, y: before ? y(row.returns) + text * 0.75 : y(row.returns) - 5, size: text, anchor: before ? 'end' : 'start', weight: 'bold', colour: 'mexico-text', halo: 'paper', key: `month-value:${row.month}` }));
      }
    }
    if (row.month.endsWith('-01')) {
      marks.push(
        mark('line', { x1: x(place), x2: x(place), y1: y(0), y2: floor + 2, stroke: paint('ink-faint'), 'stroke-width': 1 }, `x:${row.month}`),
        label({ text: wide ? row.month.slice(0, 4) : `’${row.month.slice(2, 4)}`, x: x(place) + 4, y: floor - 2, size: text, colour: 'ink-soft', key: `year:${row.month.slice(0, 4)}` }),
      );
    }
  }
  marks.push(mark('line', { x1: x.range()[0] ?? 0, x2: x.range()[1] ?? 0, y1: y(0), y2: y(0), stroke: paint('ink-faint'), 'stroke-width': 1.5 }, 'months-floor'));
  const people = formatNumber(rows.caravan.people, 'integer', locale);
  const caravanWords = (wide ? words.caravan : words.caravanShort).replace('{0}', people);
  const end = x.range()[1] ?? box.width;
  // The words stay right of the line of the closed stations, which runs down from above.
  const caravanLines = wrapText(caravanWords, end - x(monthPlace(rows.stations.month) + 0.5) - 8, text, 'sans', 'bold');
  caravanLines.forEach((line, index) => {
    marks.push(label({ text: line, x: end, y: y(rows.caravan.people) - text * (1.75 + (caravanLines.length - 1 - index) * 1.15), size: text, anchor: 'end', weight: 'bold', colour: 'caravan-text', key: index === 0 ? 'caravan-label' : `caravan-label-${index + 1}` }));
  });

  const day = (date: string): string => formatDate(date, locale, 'day');
  const flags = [
    { id: 'court', date: rows.court.date, text: (wide ? words.court : words.courtShort).replace('{0}', day(rows.court.date)).replace('{1}', String(rows.court.hours)) },
    { id: 'fire', date: rows.fire.date, text: (wide ? words.fire : words.fireShort).replace('{0}', day(rows.fire.date)).replace('{1}', String(rows.fire.dead)) },
    { id: 'stations', date: rows.stations.month, text: (wide ? words.stations : words.stationsShort).replace('{0}', formatDate(rows.stations.month, locale, 'month')).replace('{1}', String(rows.stations.closed)) },
  ];
  const firstFlag = wide ? 58 : 38;
  flags.forEach((flag, index) => {
    // A month without a day is marked at its middle.
    const at = x(monthPlace(flag.date) + (flag.date.length === 7 ? 0.5 : 0));
    // Words stand left of their line, the latest highest, so that none crosses another's line.
    const baseline = firstFlag + (flags.length - 1 - index) * text * (wide ? 1.4 : 1.25);
    marks.push(
      mark('line', { x1: at, x2: at, y1: baseline - text * 0.7, y2: y(0), stroke: paint('ink'), 'stroke-width': 1.2 }, `flag-line:${flag.id}`),
      label({ text: flag.text, x: at - 5, y: baseline, size: text, anchor: 'end', key: `flag:${flag.id}` }),
    );
  });
  const funds = x(monthPlace(rows.funds.date));
  const fundsY = y(rows.caravan.people) - text * 0.4;
  marks.push(
    mark('line', { x1: funds, x2: funds, y1: fundsY - text * 0.7, y2: y(0), stroke: paint('ink'), 'stroke-width': 1.2 }, 'flag-line:funds'),
    label({ text: (wide ? words.funds : words.fundsShort).replace('{0}', day(rows.funds.date)), x: funds - 5, y: fundsY, size: text, anchor: 'end', key: 'flag:funds' }),
    ...values,
  );
  return marks;
}

interface Panel {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

function ratesPanel(rows: NotShownRows, { size, locale }: NotShownView, words: NotShownWords, panel: Panel): Mark[] {
  const wide = size === 'w';
  const text = labelSize[size];
  const title = textBlock({ text: words.ratesTitle.replace('{0}', String(rows.rateBase)), x: panel.x0, y: panel.y0 + text * 1.5, size: text, width: panel.x1 - panel.x0, weight: 'bold', key: 'rates-title' });
  const marks: Mark[] = [...title.marks];
  let y = title.lastY;
  const key = [
    { id: 'three', words: wide ? words.three : words.threeShort, fill: 'mexico' as const },
    { id: 'all', words: wide ? words.all : words.allShort, fill: 'mexico-wash' as const },
  ];
  for (const entry of key) {
    y += text * (wide ? 1.35 : 1.2);
    marks.push(
      mark('rect', { x: panel.x0, y: y - 12, width: 13, height: 13, fill: paint(entry.fill), stroke: paint('mexico'), 'stroke-width': 1.2 }, `rates-key:${entry.id}`),
      label({ text: entry.words, x: panel.x0 + 20, y, size: text, colour: 'mexico-text', key: `rates-key-label:${entry.id}` }),
    );
  }
  const floor = panel.y1 - text * (wide ? 4.7 : 1.6);
  const top = y + text * (wide ? 2 : 1.7);
  const scale = scaleLinear([0, rows.rateBase], [floor, top]);
  const pitch = (panel.x1 - panel.x0) / rows.rates.length;
  const width = pitch * (wide ? 0.3 : 0.34);
  rows.rates.forEach((row, index) => {
    const middle = panel.x0 + (index + 0.5) * pitch;
    const pair = [
      { id: 'three', value: row.three, x: middle - width - 1, fill: 'mexico' as const, format: Number.isInteger(row.three) ? ('integer' as const) : ('decimal1' as const) },
      { id: 'all', value: row.all, x: middle + 1, fill: 'mexico-wash' as const, format: 'integer' as const },
    ];
    for (const bar of pair) {
      marks.push(
        mark('rect', { x: bar.x, y: scale(bar.value), width, height: floor - scale(bar.value), fill: paint(bar.fill), stroke: paint('mexico'), 'stroke-width': 1.2, 'data-nationality': bar.id === 'three' ? threeNationalities : 'OTH' }, `rate:${bar.id}:${row.year}`),
        label({ text: formatNumber(bar.value, bar.format, locale), x: bar.x + width / 2, y: scale(bar.value) - 5, size: text, anchor: 'middle', weight: bar.id === 'three' ? 'bold' : 'regular', colour: 'mexico-text', key: `rate-value:${bar.id}:${row.year}` }),
      );
    }
    marks.push(label({ text: String(row.year), x: middle, y: floor + text * 1.2, size: text, anchor: 'middle', colour: 'ink-soft', key: `rate-year:${row.year}` }));
    if (wide) marks.push(label({ text: formatNumber(row.threeShare, 'percent', locale), x: middle, y: floor + text * 3.9, size: text, anchor: 'middle', weight: 'bold', colour: 'mexico-text', key: `share:${row.year}` }));
  });
  if (wide) marks.push(label({ text: words.threeShare, x: panel.x0, y: floor + text * 2.6, size: text, colour: 'ink-soft', key: 'share-title' }));
  marks.push(mark('line', { x1: panel.x0, x2: panel.x1, y1: floor, y2: floor, stroke: paint('ink-faint'), 'stroke-width': 1.5 }, 'rates-floor'));
  return marks;
}

function fallPanel(rows: NotShownRows, { size, locale }: NotShownView, words: NotShownWords, panel: Panel): Mark[] {
  const wide = size === 'w';
  const text = labelSize[size];
  const [from, to] = rows.fall.years;
  const title = textBlock({ text: words.fallTitle.replace('{0}', String(from)).replace('{1}', String(to)), x: panel.x0, y: panel.y0 + text * 1.5, size: text, width: panel.x1 - panel.x0, weight: 'bold', key: 'fall-title' });
  const floor = panel.y1 - text * (wide ? 4.7 : 1.6);
  const top = title.lastY + text * (wide ? 2.2 : 1.2);
  const x0 = panel.x0 + (wide ? 30 : 12);
  const x1 = panel.x0 + (panel.x1 - panel.x0) * (wide ? 0.46 : 0.4);
  const scale = scaleLinear([0, 1], [floor, top]);
  const marks: Mark[] = [...title.marks];
  const lines = [
    { id: 'receivers', change: rows.fall.receivers, colour: 'ink-soft' as const, line: 'other' as const, words: wide ? words.receivers.replace('{0}', formatNumber(rows.fall.received[0], 'integer', locale)).replace('{1}', formatNumber(rows.fall.received[1], 'integer', locale)) : words.receiversShort },
    { id: 'mexico', change: rows.fall.mexico, colour: 'mexico-text' as const, line: 'mexico' as const, words: wide ? words.mexico : words.mexicoShort },
  ];
  for (const at of [x0, x1]) marks.push(mark('line', { x1: at, x2: at, y1: top, y2: floor, stroke: paint('rule'), 'stroke-width': 1 }, `fall-axis:${at === x0 ? from : to}`));
  for (const line of lines) {
    const end = scale(1 + line.change);
    marks.push(
      mark('line', { x1: x0, x2: x1, y1: scale(1), y2: end, stroke: paint(line.line), 'stroke-width': wide ? 4 : 3 }, `fall:${line.id}`),
      mark('circle', { cx: x1, cy: end, r: wide ? 5.5 : 4, fill: paint(line.line) }, `fall-end:${line.id}`),
    );
    const block = { x: x1 + (wide ? 14 : 9), width: panel.x1 - x1 - (wide ? 14 : 9), colour: line.colour };
    const value = { ...block, text: formatNumber(line.change, 'percent', locale), size: text * 1.1, weight: 'bold' as const, key: `fall-value:${line.id}` };
    // The smaller fall's words end at its point, the greater's start there: the two never meet.
    const said = line.id === 'receivers'
      ? textBlockAbove({ ...block, text: line.words, y: end + text * 0.3, size: text, key: `fall-words:${line.id}` })
      : textBlock({ ...block, text: line.words, y: end + text * 1.7, size: text, key: `fall-words:${line.id}` });
    marks.push(label({ ...value, y: line.id === 'receivers' ? end + text * 0.3 - said.lines * text * 1.22 : end + text * 0.45 }));
    marks.push(...said.marks);
  }
  marks.push(
    mark('circle', { cx: x0, cy: scale(1), r: wide ? 5.5 : 4, fill: paint('ink-soft') }, 'fall-start'),
    mark('line', { x1: panel.x0, x2: panel.x1, y1: floor, y2: floor, stroke: paint('ink-faint'), 'stroke-width': 1.5 }, 'fall-floor'),
    label({ text: String(from), x: x0, y: floor + text * 1.2, size: text, anchor: 'middle', colour: 'ink-soft', key: 'fall-year:0' }),
    label({ text: String(to), x: x1, y: floor + text * 1.2, size: text, anchor: 'middle', colour: 'ink-soft', key: 'fall-year:1' }),
  );
  return marks;
}
