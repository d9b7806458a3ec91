import { factsOver, type Fact } from '../../model/facts/resolve.ts';
import { definitions } from '../../model/facts/registry.ts';
import { readResources, type Tables } from '../../model/readTables.ts';
import { figures } from '../../scenes/registry.ts';
import type { Bar } from './bar.ts';
import { changeTables, placing } from './changedTables.ts';
import { drawnNumbers, type DrawnNumber } from './drawnNumbers.ts';
import { recordReads, type ReadCell } from './recordReads.ts';
import { drawStill, nameOf, storyStills, type StoryStill } from './storyStills.ts';
import { badTicks, namedByKey } from './ticks.ts';
import { workedOut } from './workedOut.ts';

/** What a picture may take a number from: the cells it read, and the facts whose rows are of its tables. */
export interface Evidence {
  readonly cells: readonly ReadCell[];
  readonly facts: readonly Fact[];
}

/** As pictures write a value: as it stands, in thousands, in millions, in per cent. */
const scales = [1, 1 / 1000, 1 / 1_000_000, 100] as const;

/** A value that a number may be: its name, which holds over any tables, and what says of which period it is. */
interface Candidate {
  readonly name: string;
  readonly value: number;
  readonly of: Readonly<Record<string, unknown>>;
}

/** The day, month or year that a mark's key names. */
function periodIn(key: string): string | undefined {
  return /(?:19|20)\d{2}(?:-\d{2}){0,2}(?!\d)/.exec(key)?.[0];
}

/** True where a row or a fact is of the period that the mark's key names; where it names none, everything is. */
function isOf(key: string, of: Candidate['of']): boolean {
  const period = periodIn(key);
  return period === undefined || ['id', 'month', 'date', 'start_date', 'year', 'fiscal_year', 'period'].some((field) => String(of[field] ?? '').includes(period));
}

/** Rounded as a number of so many decimals is; its sign is in the words as often as before it. */
const rounded = (value: number, decimals: number): string => (Math.round(Math.abs(value) * 10 ** decimals + 1e-9) / 10 ** decimals).toFixed(decimals);

/**
 * Looks numbers up in the evidence of one drawing: gives the name of every cell, fact and worked-out quantity that a number may
 * be, rounded and scaled as it is, and of the period that its mark names.
 */
export function evidenceOf({ cells, facts }: Evidence): (number: DrawnNumber) => Set<string> {
  const candidates: Candidate[] = [
    ...cells.flatMap(({ table, line, field, value, row }) => (typeof value === 'number' && !placing.has(field) ? [{ name: `cell ${table}:${line} ${field}`, value, of: row }] : [])),
    ...facts.flatMap((fact) => (['low', 'high'] as const).map((end) => ({ name: `fact ${fact.id} ${end}`, value: fact[end], of: { period: fact.period, id: fact.id } }))),
  ];
  // Words of a row stand in the picture as they are: titles of the timeline, who counted.
  const words = cells.filter(({ field, value }) => typeof value === 'string' && /_(?:es|en)$/.test(field));
  const byDecimals = new Map<number, Map<string, (Candidate & { readonly scale: number })[]>>();
  const index = (decimals: number) => {
    const known = byDecimals.get(decimals);
    if (known) return known;
    const made = new Map<string, (Candidate & { readonly scale: number })[]>();
    for (const candidate of candidates) {
      for (const scale of scales) {
        const written = rounded(candidate.value * scale, decimals);
        const same = made.get(written);
        if (same) same.push({ ...candidate, scale });
        else made.set(written, [{ ...candidate, scale }]);
      }
    }
    byDecimals.set(decimals, made);
    return made;
  };
  return (number) => {
    const values = index(number.decimals).get(rounded(number.value, number.decimals)) ?? [];
    return new Set([
      ...values.filter(({ of }) => isOf(number.key, of)).map(({ name, scale }) => `${name} × ${scale}`),
      ...words.filter(({ value }) => String(value).includes(number.written)).map(({ table, line, field }) => `words ${table}:${line} ${field}`),
    ]);
  };
}

/** Lines of one label are numbered at the end of their keys: the label is the same wherever it breaks. */
const withoutLine = (key: string): string => key.replace(/-\d{1,2}$/, '');

interface World {
  readonly tables: Tables;
  readonly facts: readonly Fact[];
}

function worldOf(tables: Tables): World {
  return { tables, facts: factsOver(tables, readResources(), new Map([...definitions, ...Object.entries(workedOut)])).all() };
}

/** The numbers of a still over one set of tables, with what each may be, and the tables that were read for it. */
function sourced(still: StoryStill, { tables, facts }: World, declared: ReadonlySet<string>) {
  const watch = recordReads(tables);
  const drawing = drawStill(still, watch.tables);
  const cells = watch.cells();
  const own = facts.filter(({ origins }) => origins.every(({ table }) => declared.has(table)));
  const sourcesOf = evidenceOf({ cells, facts: own });
  const numbers = drawnNumbers(drawing, still.locale).map((number) => ({ number, sources: sourcesOf(number) }));
  return { drawing, numbers, read: new Set(cells.map(({ table }) => table)) };
}

/**
 * Draws every still twice, over the tables and over changed ones, and looks for what each number in it is: a cell that the picture
 * read, a fact of its tables or a quantity of src/build/bars/workedOut.ts that gives the number both times. So a number that only
 * happens to equal a cell is not taken for it. Ticks are compared with their place on their axis instead.
 * Not found out: a number taken from a wrong cell whose mark does not say in its key which day, month or year it is of.
 */
export function traceNumbers(tables: Tables): { bars: Bar[]; misses: string[] } {
  const worlds = [worldOf(tables), worldOf(changeTables(tables))] as const;
  const counts = { drawn: 0, ticks: 0, cells: 0, facts: 0, none: 0 };
  const misses: string[] = [];
  const read = new Map<string, Set<string>>();
  for (const still of storyStills()) {
    const declared = new Set(figures[still.figure]?.tables);
    const [first, second] = worlds.map((world) => sourced(still, world, declared));
    if (!first || !second) continue;
    read.set(still.figure, new Set([...(read.get(still.figure) ?? []), ...first.read]));
    for (const fault of badTicks(first.drawing, still.locale)) misses.push(`${nameOf(still)}: ${fault}`);
    for (const { number, sources } of first.numbers) {
      counts.drawn += 1;
      if (namedByKey(number)) {
        counts.ticks += 1;
        continue;
      }
      const again = second.numbers.filter((other) => withoutLine(other.number.key) === withoutLine(number.key));
      const held = [...sources].filter((source) => again.some((other) => other.sources.has(source)));
      if (held.some((source) => source.startsWith('cell') || source.startsWith('words'))) counts.cells += 1;
      else if (held.length > 0) counts.facts += 1;
      else {
        counts.none += 1;
        misses.push(`${nameOf(still)}: “${number.text}” (${number.key}) says ${number.written}, which is no cell that the picture read and no fact of its tables. Draw it from a row, or write what it is in src/build/bars/workedOut.ts`);
      }
    }
  }
  const undeclared = [...read].flatMap(([figure, ids]) => [...ids].filter((id) => !figures[figure]?.tables.includes(id)).map((id) => `${figure} draws rows of ${id}, which its figure does not name: its origin is missing in the credit`));
  const unread = [...read].flatMap(([figure, ids]) => (figures[figure]?.tables ?? []).filter((id) => !ids.has(id)).map((id) => `${figure} names the table ${id} and draws no row of it`));
  const none = { kind: 'exactly', value: 0 } as const;
  return {
    bars: [
      { name: 'numbers drawn in stills', value: counts.drawn, unit: 'numbers' },
      { name: '… ticks, named by their own mark', value: counts.ticks, unit: 'numbers' },
      { name: '… cells of a row', value: counts.cells, unit: 'numbers' },
      { name: '… facts and quantities worked out of rows', value: counts.facts, unit: 'numbers' },
      { name: '… without a row', value: counts.none, unit: 'numbers', limit: none },
      { name: 'tables drawn and not named by their figure, or named and not drawn', value: undeclared.length + unread.length, unit: 'tables', limit: none },
    ],
    misses: [...misses, ...undeclared, ...unread],
  };
}
