import type { Problem } from '../dataError.ts';
import type { FactDefinition, Quantity } from './define.ts';

/** Columns that describe the schematic line of the map: its lengths are never printed. */
const schematic = ['chain_km', 'ratio'];

function reads(quantity: Quantity): readonly { readonly table: string; readonly column: string }[] {
  if ('from' in quantity) return [quantity.from];
  return 'parts' in quantity ? quantity.parts.flatMap(reads) : [];
}

/** Facts that would print a length of the schematic line as a distance. */
export function factRules(definitions: ReadonlyMap<string, FactDefinition>): Problem[] {
  return [...definitions].flatMap(([id, { value }]) =>
    reads(value)
      .filter(({ table, column }) => table === 'route-legs' && schematic.includes(column))
      .map(({ column }) => ({ file: 'src/model/facts', line: 1, field: id, value: column, fault: 'a length of the schematic line', fix: 'print the reported figure (published_km) and who reported it' })),
  );
}
