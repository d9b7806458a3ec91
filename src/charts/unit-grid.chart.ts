import type { UnitGridWords } from '../locale/charts/unit-grid.ts';
import { paint, type Colour } from '../theme/tokens.ts';
import { label } from './svg/label.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';
import { textBlock, textBlockAbove } from './svg/textBlock.ts';
import { blockOutline, outlinedSquares, squares } from './unit-grid/squares.ts';

/** One claim of the caravan's size and the words that say whose it is. */
export interface CaravanClaim {
  readonly id: string;
  readonly people: number;
  readonly who: string;
}

/** The counts of the chart, all as they stand in their tables. */
export interface UnitGridRows {
  /** The month (`YYYY-MM`) and the fiscal year (`YYYY`) that the counts are of. */
  readonly month: string;
  readonly fiscalYear: string;
  /** How many people or events one square stands for. */
  readonly perSquare: number;
  /** Three claims, the smallest first. */
  readonly claims: readonly CaravanClaim[];
  /** CBP encounters at the southwest border, December 2023: the month, and its mean day. */
  readonly monthEncounters: number;
  readonly monthDayMean: number;
  /** The mean day of fiscal year 2023 at the southwest border. */
  readonly yearDayMean: number;
  /** CBP encounters in fiscal year 2023: southwest, and nationwide with the southwest in it. */
  readonly yearSouthwest: number;
  readonly yearNationwide: number;
  /** Border Patrol encounters nationwide, fiscal year 2023. */
  readonly borderPatrol: number;
  /** Estimates of people who got away in fiscal year 2023, lowest and highest. */
  readonly gotawaysLow: number;
  readonly gotawaysHigh: number;
  /** People let through for each arrest, as the article has it. */
  readonly articleRatio: number;
}

/** What a step shows. */
export interface UnitGridView {
  readonly show: 'caravan' | 'day' | 'month' | 'year' | 'unseen';
}

/** What the chart needs besides rows and view. */
export interface UnitGridContext {
  readonly size: StillSize;
  readonly words: UnitGridWords;
  readonly count: (value: number) => string;
  /** In millions with one decimal, the word included. */
  readonly millions: (value: number) => string;
}

/** Squares of ten by ten, side by side: where block `index` stands when `across` blocks make a row. */
interface Blocks {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly gap: number;
  readonly across: number;
}

function fill(text: string, ...values: string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

/** Puts the year in the place of `{y}`. */
function inYear(text: string, period: string): string {
  return text.replace('{y}', period.slice(0, 4));
}

/** Top left corner of one block. */
function blockPlace(blocks: Blocks, index: number): { readonly x: number; readonly y: number } {
  const step = blocks.cell * 10 + blocks.gap;
  return { x: blocks.x + (index % blocks.across) * step, y: blocks.y + Math.floor(index / blocks.across) * step };
}

/** `count` squares in blocks of a hundred, one mark a block, keyed `<key>:<block>`, beginning after `from` squares. */
function blockMarks(blocks: Blocks, count: number, from: number, colour: Colour, key: string, outlined = false): Mark[] {
  const marks: Mark[] = [];
  for (let done = 0; done < count - 1e-9; ) {
    const at = from + done;
    const block = Math.floor(at / 100 + 1e-9);
    const inBlock = Math.min(100 - (at - block * 100), count - done);
    const options = { count: inBlock, columns: 10, from: at - block * 100, ...blockPlace(blocks, block), cell: blocks.cell, colour, key: `${key}:${block}` };
    marks.push(outlined ? outlinedSquares(options) : squares(options));
    done += inBlock;
  }
  return marks;
}

/** The caravan: solid to the smallest claim, lighter to each further one; always in the picture, always to scale. */
function caravanMarks(rows: UnitGridRows, x: number, y: number, cell: number): Mark[] {
  const opacities = [1, 0.7, 0.45];
  let before = 0;
  return rows.claims.map((claim, index) => {
    const upTo = claim.people / rows.perSquare;
    const run = squares({
      count: upTo - before, columns: 10, from: before, x, y, cell, colour: 'caravan',
      opacity: opacities[Math.min(index, opacities.length - 1)] ?? 1, key: `caravan:${claim.id}`,
    });
    before = upTo;
    return run;
  });
}

/** A claim's reach over the caravan's row, with its words above the line. */
function reach(text: string, x: number, y: number, x1: number, foot: number, size: number, key: string): Mark[] {
  return [
    mark('path', { d: `M${x} ${y}H${x1}V${foot}`, fill: 'none', stroke: paint('caravan-text'), 'stroke-width': 1.5 }, `${key}:line`),
    label({ text, x, y: y - size * 0.4, size, colour: 'caravan-text', key }),
  ];
}

function caravanRange(rows: UnitGridRows, count: UnitGridContext['count']): [string, string] {
  const people = rows.claims.map((claim) => claim.people);
  return [count(Math.min(...people)), count(Math.max(...people))];
}

/** Geometry of one row of ten squares: exported so that a test can tell values from pixels. */
export function rowGeometry(size: StillSize): { readonly x: number; readonly cell: number } {
  return size === 'w' ? { x: 40, cell: 72 } : { x: 10, cell: 38 };
}

/** The line that says what a square is, at the foot of the picture. */
function unitNote(text: string, rows: UnitGridRows, context: UnitGridContext): Mark[] {
  const { size, count } = context;
  const type = labelSize[size];
  const x = size === 'w' ? 40 : 10;
  const width = stillBox[size].width - x * 2;
  return [...textBlockAbove({ text: fill(text, count(rows.perSquare)), x, y: stillBox[size].height - type * 0.8, size: type, width, colour: 'ink-soft', key: 'unit' }).marks];
}

function drawCaravan(rows: UnitGridRows, context: UnitGridContext): Mark[] {
  const { size, words, count } = context;
  const type = size === 'w' ? 22 : labelSize.n;
  const { x, cell } = rowGeometry(size);
  const y = size === 'w' ? 410 : 240;
  const step = size === 'w' ? 72 : 50;
  const lines = [...rows.claims].reverse();
  return [
    ...caravanMarks(rows, x, y, cell),
    ...lines.flatMap((claim, index) => {
      const level = y - step * (lines.length - index) + step * 0.62;
      return reach(fill(words.claim, count(claim.people), claim.who), x, level, x + (claim.people / rows.perSquare) * cell, y - 4, type, `claim:${claim.id}`);
    }),
  ];
}

function drawDay(rows: UnitGridRows, context: UnitGridContext): Mark[] {
  const { size, words, count } = context;
  const type = size === 'w' ? 22 : labelSize.n;
  const { x, cell } = rowGeometry(size);
  const top = size === 'w' ? 150 : 66;
  const step = cell + (size === 'w' ? 120 : 78);
  const rowY = (index: number): number => top + step * index;
  const width = stillBox[size].width - x * 2;
  const above = (text: string, index: number, colour: Colour, key: string): readonly Mark[] =>
    textBlockAbove({ text, x, y: rowY(index) - type * 0.55, size: type, width, colour, key }).marks;
  return [
    ...above(fill(words.caravan, ...caravanRange(rows, count)), 0, 'caravan-text', 'caravan-label'),
    ...caravanMarks(rows, x, rowY(0), cell),
    ...above(fill(inYear(words.monthDay, rows.month), count(rows.monthDayMean)), 1, 'us-text', 'day-label'),
    squares({ count: rows.monthDayMean / rows.perSquare, columns: 10, x, y: rowY(1), cell, colour: 'us', key: 'day' }),
    ...above(fill(inYear(words.yearDay, rows.fiscalYear), count(rows.yearDayMean)), 2, 'us-text', 'year-day-label'),
    squares({ count: rows.yearDayMean / rows.perSquare, columns: 10, x, y: rowY(2), cell, colour: 'us', key: 'year-day' }),
  ];
}

function drawMonth(rows: UnitGridRows, context: UnitGridContext): Mark[] {
  const { size, words, count } = context;
  const type = size === 'w' ? 20 : labelSize.n;
  const blocks: Blocks = size === 'w' ? { x: 40, y: 100, cell: 27, gap: 14, across: 2 } : { x: 10, y: 62, cell: 14.4, gap: 8, across: 2 };
  const squaresInMonth = rows.monthEncounters / rows.perSquare;
  const corner = blockPlace(blocks, 3);
  const width = blocks.cell * 10;
  const middle = corner.y + width * (size === 'w' ? 0.45 : 0.5);
  const day = rows.monthDayMean / rows.perSquare;
  return [
    ...textBlockAbove({ text: fill(inYear(words.month, rows.month), count(rows.monthEncounters)), x: blocks.x, y: blocks.y - type * 0.6, size: type, width: stillBox[size].width - blocks.x * 2, colour: 'us-text', key: 'month-label' }).marks,
    ...blockMarks(blocks, squaresInMonth, 0, 'us', 'month'),
    squares({ count: day, columns: 10, ...blockPlace(blocks, 1), cell: blocks.cell, colour: 'ink', key: 'day' }),
    ...dayCallout(blocks, words.dayInMonth, type, size),
    ...caravanMarks(rows, corner.x, middle, blocks.cell),
    ...textBlock({ text: fill(words.caravanShort, ...caravanRange(rows, count)), x: corner.x, y: middle + blocks.cell + type * 1.25, size: type, width: stillBox[size].width - corner.x - 4, colour: 'caravan-text', key: 'caravan-label' }).marks,
  ];
}

/** Names the row of one mean day at the right of the block whose first row it is. */
function dayCallout(blocks: Blocks, text: string, type: number, size: StillSize): readonly Mark[] {
  const x = blockPlace(blocks, 1).x + blocks.cell * 10 + type * 0.6;
  return textBlock({ text, x, y: blocks.y + blocks.cell * 0.5 + type * 0.35, size: type, width: stillBox[size].width - x - 4, colour: 'ink', key: 'day-label' }).marks;
}

function drawYear(rows: UnitGridRows, context: UnitGridContext): Mark[] {
  const { size, words, count } = context;
  const type = size === 'w' ? 18 : labelSize.n;
  const blocks: Blocks = size === 'w' ? { x: 40, y: 196, cell: 9.2, gap: 9, across: 7 } : { x: 10, y: 168, cell: 3.86, gap: 4, across: 9 };
  const width = stillBox[size].width - blocks.x * 2;
  const southwest = rows.yearSouthwest / rows.perSquare;
  // Outlined squares are whole ones: they begin after the southwest's last, which is cut to its share.
  const from = Math.ceil(southwest);
  const elsewhere = Math.round(rows.yearNationwide / rows.perSquare) - from;
  const step = blocks.cell * 10 + blocks.gap;
  const month: Blocks = { ...blocks, x: blocks.x + step * (blocks.across - 4), y: blocks.y - step - type * (size === 'w' ? 2.2 : 3.1), across: 4 };
  const bottom = blocks.y + Math.ceil((from + elsewhere) / 100 / blocks.across) * step;
  return [
    ...caravanMarks(rows, blocks.x, month.y, blocks.cell),
    ...textBlock({ text: fill(words.caravanShort, ...caravanRange(rows, count)), x: blocks.x, y: month.y + blocks.cell + type * 1.25, size: type, width: step * (blocks.across - 4) - type, colour: 'caravan-text', key: 'caravan-label' }).marks,
    ...blockMarks(month, rows.monthEncounters / rows.perSquare, 0, 'us', 'month'),
    ...textBlockAbove({ text: fill(inYear(words.monthShort, rows.month), count(rows.monthEncounters)), x: month.x, y: month.y - type * 0.55, size: type, width: stillBox[size].width - month.x - 4, colour: 'us-text', key: 'month-label' }).marks,
    ...textBlockAbove({ text: fill(inYear(words.southwest, rows.fiscalYear), count(rows.yearSouthwest)), x: blocks.x, y: blocks.y - type * 0.6, size: type, width, colour: 'us-text', key: 'year-label' }).marks,
    ...blockMarks(blocks, southwest, 0, 'us', 'year'),
    ...blockMarks(blocks, elsewhere, from, 'us', 'elsewhere', true),
    ...textBlock({ text: fill(words.elsewhere, count(rows.yearNationwide - rows.yearSouthwest)), x: blocks.x, y: bottom + type * 0.9, size: type, width, colour: 'us-text', key: 'elsewhere-label' }).marks,
  ];
}

function drawUnseen(rows: UnitGridRows, context: UnitGridContext): Mark[] {
  const { size, words, count, millions } = context;
  const wide = size === 'w';
  const type = wide ? 18 : labelSize.n;
  const patrol = rows.borderPatrol / rows.perSquare;
  const claimed = patrol * rows.articleRatio;
  const cell = wide ? 5.3 : 2.72;
  const gap = wide ? 4.5 : 2.8;
  const step = cell * 10 + gap;
  const y = wide ? 150 : 92;
  const counted: Blocks = { x: wide ? 40 : 10, y, cell, gap, across: 4 };
  const frame: Blocks = { x: counted.x + step * 4 + (wide ? 36 : 18), y, cell, gap, across: 8 };
  const low = rows.gotawaysLow / rows.perSquare;
  const high = rows.gotawaysHigh / rows.perSquare;
  const frameBlocks = Math.ceil(claimed / 100);
  const outline = Array.from({ length: frameBlocks }, (_, index) => {
    const place = blockPlace({ ...frame, x: 0, y: 0, cell: 1, gap: gap / cell }, index);
    return blockOutline(index === frameBlocks - 1 ? claimed - index * 100 : 100, place.x, place.y);
  }).join('');
  const bottom = y + Math.ceil(frameBlocks / frame.across) * step;
  const countedBottom = y + Math.ceil(patrol / 100 / counted.across) * step;
  const leftWidth = frame.x - counted.x - (wide ? 18 : 8);
  const rightWidth = stillBox[size].width - frame.x - 8;
  const caravanY = countedBottom + (wide ? 30 : 12);
  return [
    ...textBlockAbove({ text: fill(words.borderPatrol, count(rows.borderPatrol)), x: counted.x, y: y - type * 0.7, size: type, width: leftWidth, colour: 'us-text', key: 'patrol-label' }).marks,
    ...blockMarks(counted, patrol, 0, 'us', 'patrol'),
    mark('path', { d: outline, transform: `translate(${frame.x} ${frame.y}) scale(${cell})`, fill: 'none', stroke: paint('ink-faint'), 'stroke-width': 1 / cell, 'stroke-dasharray': `${2.5 / cell} ${2.5 / cell}` }, 'three-more'),
    ...blockMarks(frame, low, 0, 'ink-soft', 'gotaways'),
    ...blockMarks(frame, high - low, low, 'other', 'gotaways-high'),
    ...textBlockAbove({ text: fill(words.gotaways, count(rows.gotawaysLow), count(rows.gotawaysHigh)), x: frame.x, y: y - type * 0.7, size: type, width: rightWidth, colour: 'ink', key: 'gotaways-label' }).marks,
    ...textBlock({ text: fill(words.article, millions(rows.borderPatrol * rows.articleRatio)), x: frame.x, y: bottom + type * 1.05, size: type, width: rightWidth, colour: 'ink-soft', key: 'three-more-label' }).marks,
    ...caravanMarks(rows, counted.x, caravanY, cell),
    ...textBlock({ text: fill(words.caravanShort, ...caravanRange(rows, count)), x: counted.x, y: caravanY + cell + type * 1.2, size: type, width: leftWidth, colour: 'caravan-text', key: 'caravan-label' }).marks,
  ];
}

const drawers = { caravan: drawCaravan, day: drawDay, month: drawMonth, year: drawYear, unseen: drawUnseen } as const;

/**
 * Counts as squares of a thousand, in blocks of a hundred. From step to step the cell shrinks: growth is a zoom out,
 * and the caravan's row stays in the picture to scale. Throws a RangeError when there is no claim of the caravan's size, or where
 * one of the counts is none: it would be drawn as no squares.
 */
export function drawUnitGrid(rows: UnitGridRows, view: UnitGridView, context: UnitGridContext): Drawing {
  if (rows.claims.length === 0) throw new RangeError('unit-grid: no claim of the caravan’s size was given; the chart always carries the caravan to scale.');
  const counts = Object.entries({ ...rows, ...Object.fromEntries(rows.claims.map(({ id, people }) => [id, people])) });
  const none = counts.find(([, value]) => typeof value === 'number' && !(Number.isFinite(value) && value > 0));
  if (none) throw new RangeError(`unit-grid: ${none[0]} is ${String(none[1])}, a count above zero is needed. Check the row it is taken from.`);
  const { size, words } = context;
  const note = view.show === 'unseen' ? words.unitUnseen : words.unit;
  return { ...stillBox[size], marks: [group(drawers[view.show](rows, context)), ...unitNote(note, rows, context)] };
}
