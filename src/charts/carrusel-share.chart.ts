import { scaleLinear } from 'd3-scale';
import type { CarruselShareWords } from '../locale/charts/carrusel-share.ts';
import { formatDate } from '../locale/charts/calendar.ts';
import type { Locale } from '../locale/locales.ts';
import { formatNumber } from '../locale/numbers.ts';
import { paint } from '../theme/tokens.ts';
import { label } from './svg/label.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock } from './svg/textBlock.ts';

/** What the bars stand for: counts of one mean month and of one year. */
export interface CarruselShareRows {
  /** First and last month of the mean, YYYY-MM. */
  readonly span: readonly [from: string, to: string];
  /** Mexico's events in a mean month of the span. */
  readonly eventsPerMonth: number;
  /** People reported bused south in a month. */
  readonly busedPerMonth: number;
  /** Who reports them. */
  readonly busedBy: string;
  readonly caravanPeople: number;
  readonly year: number;
  readonly eventsOfYear: number;
  /** Events that the two southern states recorded, one number a state. */
  readonly southern: readonly { readonly state: string; readonly events: number }[];
  /** Their share of the year's events as the source gives it. */
  readonly southernShare: number;
  readonly exitLetters: number;
}

/** Size and language. */
export interface CarruselShareView {
  readonly size: StillSize;
  readonly locale: Locale;
}

/**
 * Bars on two scales from zero, one for a mean month and one for the year, each as wide as its events: the bused
 * people of a month, and of the year the part of the south and the exit letters.
 * Throws a RangeError when there are no events to measure against.
 */
export function carruselShare(rows: CarruselShareRows, view: CarruselShareView, words: CarruselShareWords): Drawing {
  const { size, locale } = view;
  if (!(rows.eventsPerMonth > 0 && rows.eventsOfYear > 0)) throw new RangeError('carruselShare: the events of the span or the year are zero or missing. Check the months in the view.');
  const wide = size === 'w';
  const text = labelSize[size];
  const box = stillBox[size];
  const left = wide ? 12 : 3;
  const right = box.width - left;
  const bar = wide ? 42 : 17;
  const leading = text * 1.22;
  const gap = wide ? 30 : 14;
  const number = (value: number): string => formatNumber(value, 'integer', locale);
  const month = scaleLinear([0, rows.eventsPerMonth], [left, right]);
  const year = scaleLinear([0, rows.eventsOfYear], [left, right]);
  const marks: Mark[] = [];
  let y = wide ? 28 : 18;

  const title = (id: string, words1: string): void => {
    marks.push(label({ text: words1, x: left, y, size: text, weight: 'bold', key: `title:${id}` }));
    y += wide ? 34 : 22;
  };
  /** One bar with its words above it; moves on below it. */
  const row = (id: string, lines: readonly { text: string; strong?: boolean }[], colour: 'mexico-text' | 'caravan-text', bars: readonly Mark[]): void => {
    for (const [index, line] of lines.entries()) {
      const block = textBlock({ text: line.text, x: left, y, size: text, width: right - left, colour: line.strong === false ? 'ink-soft' : colour, weight: line.strong === false ? 'regular' : 'bold', key: `label:${id}:${index}` });
      marks.push(...block.marks);
      y = block.lastY + leading;
    }
    y -= leading - text * 0.5;
    marks.push(...bars);
    y += bar + gap + text * 0.55;
  };
  const solid = (id: string, x1: number, fill: 'mexico' | 'mexico-wash' | 'caravan', x0 = left, outline = false, at = y + text * 0.5): Mark =>
    mark('rect', { x: x0, y: at, width: Math.max(x1 - x0, 1), height: bar, fill: paint(fill), ...(outline ? { stroke: paint('mexico'), 'stroke-width': 1.2 } : {}) }, `bar:${id}`);
  // A bar's top is known only once its words are set.
  const below = (lines: readonly { text: string }[]): number =>
    y + lines.reduce((sum, line) => sum + textBlock({ text: line.text, x: 0, y: 0, size: text, width: right - left, weight: 'bold' }).lines * leading, 0) - leading + text * 0.5;

  const monthName = (at: string): string => formatDate(at, locale, 'month');
  title('month', (wide ? words.month : words.monthShort).replace('{0}', monthName(rows.span[0])).replace('{1}', `${monthName(rows.span[1])} ${rows.span[1].slice(0, 4)}`));
  const monthEvents = [{ text: words.monthEvents.replace('{0}', number(rows.eventsPerMonth)) }];
  row('month-events', monthEvents, 'mexico-text', [solid('month-events', month(rows.eventsPerMonth), 'mexico-wash', left, true, below(monthEvents))]);
  const share = formatNumber(rows.busedPerMonth / rows.eventsPerMonth, 'percent', locale);
  const bused = [
    { text: (wide ? words.bused : words.busedShort).replace('{0}', number(rows.busedPerMonth)).replace('{1}', share) },
    { text: wide ? words.busedBy.replace('{0}', rows.busedBy) : words.busedByShort, strong: false },
  ];
  row('bused', bused, 'mexico-text', [solid('bused', month(rows.busedPerMonth), 'mexico', left, false, below(bused))]);
  const caravan = [{ text: words.caravan.replace('{0}', number(rows.caravanPeople)) }];
  row('caravan', caravan, 'caravan-text', [solid('caravan', month(rows.caravanPeople), 'caravan', left, false, below(caravan))]);

  marks.push(mark('line', { x1: left, x2: right, y1: y - text * 0.9, y2: y - text * 0.9, stroke: paint('rule'), 'stroke-width': 1 }, 'between'));
  y += wide ? 12 : 7;
  title('year', words.year.replace('{0}', String(rows.year)));
  const yearEvents = [{ text: words.yearEvents.replace('{0}', number(rows.eventsOfYear)) }];
  row('year-events', yearEvents, 'mexico-text', [solid('year-events', year(rows.eventsOfYear), 'mexico-wash', left, true, below(yearEvents))]);
  const south = [
    { text: words.south.replace('{0}', formatNumber(rows.southernShare, 'percent', locale)) },
    ...(wide ? [{ text: words.southNote, strong: false }] : []),
  ];
  const southTop = below(south);
  let from = 0;
  const states = rows.southern.flatMap(({ state, events }): Mark[] => {
    const x0 = year(from);
    from += events;
    const x1 = year(from);
    return [
      solid(`south:${state}`, x1, 'mexico-wash', x0, true, southTop),
      ...(wide ? [label({ text: `${state} ${number(events)}`, x: x0 + 8, y: southTop + bar / 2 + text * 0.35, size: text, key: `south-label:${state}` })] : []),
    ];
  });
  row('south', south, 'mexico-text', states);
  const letters = [{ text: words.letters.replace('{0}', number(rows.exitLetters)) }];
  row('letters', letters, 'mexico-text', [solid('letters', year(rows.exitLetters), 'mexico-wash', left, true, below(letters))]);
  return { ...box, marks };
}
