import type { Problem } from '../dataError.ts';
import { caravanCountOf, countColumns, type CaravanCount } from '../caravanCounts.ts';
import type { Tables } from '../readTables.ts';
import type { FactDefinition, Quantity, Selection } from './define.ts';
import type { FactPlaces } from './factPlaces.ts';
import { selectRows } from './select.ts';

/** Columns that describe the schematic line of the map: its lengths are never printed. */
const schematic = ['chain_km', 'ratio'];

function reads(quantity: Quantity): readonly Selection[] {
  if ('from' in quantity) return [quantity.from];
  return 'parts' in quantity ? quantity.parts.flatMap(reads) : [];
}

function chords(quantity: Quantity): readonly (readonly [string, string])[] {
  if (quantity.op === 'distance') return [quantity.places];
  return 'parts' in quantity ? quantity.parts.flatMap(chords) : [];
}

/** What the people that a selection reads count: the whole caravan, parts of it, or both. */
function counted({ table, column, where }: Selection, tables: Tables): CaravanCount[] {
  if (countColumns[table]?.includes(column) !== true) return [];
  return [...new Set(selectRows(tables, { table, where }).flatMap((row) => caravanCountOf(table, row) ?? []))];
}

/** How a fact tells a crowd size wrongly: one end of a claim, or one number made of several claims. */
function halfASize({ value }: FactDefinition): string | undefined {
  if (!('from' in value) || value.from.table !== 'size-claims' || value.op === 'count' || value.op === 'span') return undefined;
  if (value.op === 'cell' && value.from.highColumn === undefined) return 'one end of a claim of size';
  return value.op === 'sum' || value.op === 'mean' || value.from.highColumn === undefined ? 'one number made of several claims of size' : undefined;
}

/** A figure that was only first published, read as if it were the table's. */
function unmarksOlder({ value, asFirstPublished }: FactDefinition, tables: Tables): boolean {
  if (asFirstPublished !== false) return false;
  return reads(value).some((selection) => selectRows(tables, selection).some((row) => 'as_first_published' in row && row.as_first_published));
}

/**
 * Facts that would print a length of the schematic line as a distance, set parts of the caravan beside the whole, give a crowd size
 * that is no range, or pass an older vintage off as the table's.
 */
export function factRules(definitions: ReadonlyMap<string, FactDefinition>, tables: Tables, places: FactPlaces): Problem[] {
  const ends = new Set(tables['route-legs'].flatMap(({ from, to }) => [from, to]));
  return [...definitions].flatMap(([id, definition]) => {
    const { value } = definition;
    const at = { ...places(id), field: id };
    const selections = reads(value);
    const counts = [...new Set(selections.flatMap((selection) => counted(selection, tables)))];
    const half = halfASize(definition);
    return [
      ...selections.filter(({ table, column }) => table === 'route-legs' && schematic.includes(column))
        .map(({ column }) => ({ ...at, value: column, fault: 'a length of the schematic line', fix: 'print the reported figure (published_km) and who reported it' })),
      ...chords(value).filter(([from, to]) => ends.has(from) && ends.has(to))
        .map((pair) => ({ ...at, value: pair.join(' to '), fault: 'a straight line between two stops of the road, which reads as distance walked', fix: 'print the reported figure and who reported it' })),
      ...(counts.length > 1 ? [{ ...at, value: selections.map(({ table, column }) => `${table}.${column}`).join(', '), fault: 'people of parts and of the whole caravan together', fix: 'filter by group: whole or part' }] : []),
      ...(half === undefined ? [] : [{ ...at, value: selections.map(({ column }) => column).join(', '), fault: `${half}; a crowd size is a range with who and when`, fix: 'take the claim with both its ends: claimed(id), or rangeOf over several' }]),
      ...(unmarksOlder(definition, tables) ? [{ ...at, value: 'asFirstPublished: false', fault: 'its row holds a figure as first published', fix: 'delete asFirstPublished, or read the table\'s figure' }] : []),
    ];
  });
}
