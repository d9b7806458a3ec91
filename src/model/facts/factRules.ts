import type { Problem } from '../dataError.ts';
import type { FactDefinition, Quantity, Selection } from './define.ts';

/** Columns that describe the schematic line of the map: its lengths are never printed. */
const schematic = ['chain_km', 'ratio'];

function reads(quantity: Quantity): readonly Selection[] {
  if ('from' in quantity) return [quantity.from];
  return 'parts' in quantity ? quantity.parts.flatMap(reads) : [];
}

/** True for people counted over events of which some are of a part of the caravan. */
function mixesParts({ table, column, where }: Selection): boolean {
  return table === 'caravan-events' && column.startsWith('people_') && where['group'] === undefined && where['id'] === undefined;
}

/** Facts that would print a length of the schematic line as a distance, or set parts of the caravan beside the whole. */
export function factRules(definitions: ReadonlyMap<string, FactDefinition>): Problem[] {
  return [...definitions].flatMap(([id, { value }]) =>
    reads(value).flatMap((selection) => {
      const at = { file: 'src/model/facts', line: 1, field: id, value: selection.column };
      if (selection.table === 'route-legs' && schematic.includes(selection.column))
        return [{ ...at, fault: 'a length of the schematic line', fix: 'print the reported figure (published_km) and who reported it' }];
      return mixesParts(selection) ? [{ ...at, fault: 'people of parts and of the whole caravan together', fix: 'filter by group: whole or part' }] : [];
    }),
  );
}
